/** Whether a report says what was found, in forms that others read, and its patch makes the check pass. */

import { validate } from '../../../generated/report.v2.js';
import { renderJson } from '../../../reporters/json.ts';
import { renderPatch } from '../../../reporters/patch.ts';
import { renderSarif } from '../../../reporters/sarif.ts';
import { renderText } from '../../../reporters/text.ts';
import { checksumMismatch } from '../../../rules/checksum-mismatch.ts';
import { fileMissing } from '../../../rules/file-missing.ts';
import { updateRepository } from '../../run/record-repository.ts';
import {
  benchRepository,
  checkOf,
  checkOptions,
  checksumListOf,
  entryOf,
  git,
  named,
} from '../repository.ts';
import { expect, type Stage } from '../stage.ts';

interface Sarif {
  readonly version: string;
  readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
}

export const reports: Stage = {
  name: 'report',
  async run(bench) {
    // A name that would move the cursor of a terminal, and end a line.
    const hostile = process.platform === 'win32' ? 'models/b.bin' : 'models/b\u001b[2J.bin';
    const root = benchRepository(bench, {
      'models/a.bin': 'a changed\n',
      [hostile]: 'b changed\n',
      'models/models.json': [
        { path: 'a.bin', sha256: entryDigest('a\n') },
        { path: hostile.slice('models/'.length), sha256: entryDigest('b\n') },
        { path: 'gone.bin', sha256: entryDigest('c\n') },
      ],
    });
    const report = await checkOf(bench, root);
    const wanted = [checksumMismatch.kind, checksumMismatch.kind, fileMissing.kind];
    expect('findings', [...report.findings].map(({ kind }) => kind).sort(), wanted.toSorted());
    expect(
      'verdict and counts',
      [report.outcome, report.summary.errors, report.counts],
      ['fail', 3, { [checksumMismatch.kind]: 2, [fileMissing.kind]: 1 }],
    );
    const json: unknown = JSON.parse([...renderJson(report)].join(''));
    expect('whether the JSON fits its schema', [validate(json), validate.errors ?? null], [true, null]);
    expect('whether it fits without its verdict', validate({ ...(json as object), outcome: 'good' }), false);
    const sarif = JSON.parse(renderSarif(report)) as Sarif;
    const ids = sarif.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId)).sort();
    expect('SARIF', [sarif.version, ids], ['2.1.0', wanted.toSorted()]);
    const text = [...renderText(report)].join('');
    expect('whether the text holds a control character', text.includes('\u001b'), false);
    return 'the report in its schema, as SARIF 2.1.0 and as text without control characters';
  },
};

const entryDigest = (content: string) => checksumListOf({ '': content }).slice(0, 64);

export const fix: Stage = {
  name: 'fix',
  async run(bench) {
    const path = 'models/w.bin';
    const [before, after] = ['weights as recorded\n', 'weights as they are\n'];
    const model = entryOf('tiny', path, before);
    const root = benchRepository(bench, {
      [path]: after,
      'models/inventory.json': { models: [model] },
      'models/checksums.sha256': checksumListOf({ 'w.bin': before }),
      'inventory/combined_inventory.json': { models: [model], datasets: [] },
    });
    git(bench, root, ['init', '-q']);
    const { files, folder } = await updateRepository({ root }, checkOptions(bench, root));
    expect(
      'changed manifests',
      files.map((file) => file.path),
      ['inventory/combined_inventory.json', 'models/checksums.sha256', 'models/inventory.json'],
    );
    git(bench, root, ['apply', '--whitespace=nowarn', '-'], [...renderPatch(files, folder)].join(''));
    const report = await checkOf(bench, root);
    expect('findings after the patch', named(report), []);
    expect('files that match', report.summary.matched, 1);
    return 'the patch of three manifests, applied by the real git, leaves no finding';
  },
};
