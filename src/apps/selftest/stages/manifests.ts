/** Whether manifests are read, and what is wrong in them is found at its place. */

import { croissant } from '../../../formats/croissant/index.ts';
import { dvc } from '../../../formats/dvc/index.ts';
import { frictionless } from '../../../formats/frictionless/index.ts';
import { registry } from '../../../formats/registry/index.ts';
import { entryDiffers } from '../../../rules/entry-differs.ts';
import { entryMissing } from '../../../rules/entry-missing.ts';
import { inventoryInvalid } from '../../../rules/inventory-invalid.ts';
import { inventoryUnreadable } from '../../../rules/inventory-unreadable.ts';
import { listMalformed } from '../../../rules/list-malformed.ts';
import { nothingToCheck } from '../../../rules/nothing-to-check.ts';
import { totalsDiffer } from '../../../rules/totals-differ.ts';
import { sha256Of } from '../../run/check-repository.ts';
import {
  benchRepository,
  checkOf,
  checksumListOf,
  entryOf,
  fileStatuses,
  named,
  onlyFinding,
  write,
} from '../repository.ts';
import { expect, type Stage } from '../stage.ts';

const WEIGHTS = 'weights of a model\n';
const ROWS = 'a,b\n1,2\n';

export const inventories: Stage = {
  name: 'inventories',
  async run(bench) {
    const model = entryOf('tiny', 'models/tiny/w.bin', WEIGHTS);
    const dataset = entryOf('rows', 'datasets/rows.csv', ROWS);
    const files = { 'models/tiny/w.bin': WEIGHTS, 'datasets/rows.csv': ROWS };
    const combined = { models: [model], datasets: [dataset] };
    // A source may be an object that names its list, or the bare list.
    const root = benchRepository(bench, {
      ...files,
      'models/inventory.json': { models: [model] },
      'datasets/inventory.json': [dataset],
      'inventory/combined_inventory.json': combined,
    });
    const read = await checkOf(bench, root);
    expect('entries', [...read.entries].map(({ kind, id }) => `${kind}:${id}`).sort(), [
      'dataset:rows',
      'model:tiny',
    ]);
    expect('findings of consistent inventories', named(read), []);
    write(root, { 'models/inventory.json': '{\n  "models": [\n    { "id": "tiny", "sha256": 7 }\n  ]\n}\n' });
    const invalid = onlyFinding(await checkOf(bench, root), inventoryInvalid).location;
    expect('the place of a wrong value', [invalid?.file, invalid?.line], ['models/inventory.json', 3]);
    write(root, { 'models/inventory.json': '{\n  "models": [\n' });
    const cut = onlyFinding(await checkOf(bench, root), inventoryUnreadable).location;
    expect('the place where an inventory is cut', [cut?.file, cut?.line], ['models/inventory.json', 3]);
    return 'two forms of inventories read; a wrong value and a cut file refused with their lines';
  },
};

export const consistency: Stage = {
  name: 'consistency',
  async run(bench) {
    const one = entryOf('one', 'models/one.bin', WEIGHTS);
    const two = entryOf('two', 'models/two.bin', WEIGHTS);
    const combined = {
      models: [{ ...one, license: 'mit' }],
      datasets: [],
      totals: { models_bytes: WEIGHTS.length + 1 },
    };
    const root = benchRepository(bench, {
      'models/one.bin': WEIGHTS,
      'models/two.bin': WEIGHTS,
      'models/inventory.json': { models: [{ ...one, license: 'apache-2.0' }, two] },
      'inventory/combined_inventory.json': combined,
    });
    const report = await checkOf(bench, root);
    for (const [rule, subject] of [
      [entryMissing, 'model:two'],
      [entryDiffers, 'model:one'],
    ] as const)
      expect(`the subject of ${rule.kind}`, onlyFinding(report, rule).subject, subject);
    onlyFinding(report, totalsDiffer);
    return 'an entry that is missing, one that differs and a wrong total found';
  },
};

export const checksumLists: Stage = {
  name: 'checksum lists',
  async run(bench) {
    const [a, b, c] = ['a\n', 'b\n', 'c\n'];
    const root = benchRepository(bench, {
      'data/a.bin': a,
      'data/b b.bin': b,
      'data/c.bin': c,
      // As GNU writes it (two blanks, or a star for binary), and as BSD does.
      'data/gnu.sha256': `${checksumListOf({ 'a.bin': a })}${sha256Of(b)} *b b.bin\n`,
      'data/bsd.sha256': `SHA256 (c.bin) = ${sha256Of(c).toUpperCase()}\n`,
    });
    expect('files', fileStatuses(await checkOf(bench, root)), [
      'data/a.bin matched bytes',
      'data/b b.bin matched bytes',
      'data/c.bin matched bytes',
    ]);
    write(root, { 'data/gnu.sha256': `${checksumListOf({ 'a.bin': a })}${sha256Of(b).slice(1)} *b b.bin\n` });
    const { location } = onlyFinding(await checkOf(bench, root), listMalformed);
    expect('the place of a short digest', [location?.file, location?.line], ['data/gnu.sha256', 2]);
    return 'lists of GNU and BSD read; a digest that is too short refused with its line';
  },
};

export const discovery: Stage = {
  name: 'discovery',
  async run(bench) {
    const content = 'content\n';
    const digest = sha256Of(content);
    const root = benchRepository(bench, {
      'croissant/rows.csv': content,
      'croissant/croissant.json': {
        '@context': { '@vocab': 'https://schema.org/', cr: 'http://mlcommons.org/croissant/' },
        '@type': 'Dataset',
        conformsTo: 'http://mlcommons.org/croissant/1.0',
        name: 'rows',
        distribution: [
          {
            '@type': 'cr:FileObject',
            '@id': 'rows.csv',
            name: 'rows.csv',
            contentUrl: 'rows.csv',
            sha256: digest,
          },
        ],
      },
      'dvc/w.bin': content,
      // The MD5 of `content`: DVC records no other digest.
      'dvc/w.bin.dvc': 'outs:\n- md5: f75b8179e4bbe7e2b4a074dcef62de95\n  size: 8\n  path: w.bin\n',
      'frictionless/rows.csv': content,
      'frictionless/datapackage.json': {
        name: 'rows',
        resources: [{ name: 'rows', path: 'rows.csv', hash: `sha256:${digest}`, bytes: content.length }],
      },
      'registry/w.bin': content,
      'registry/models.json': { tiny: { path: 'w.bin', sha256: digest } },
      // What a package manager locks and what lies in a folder of packages is no manifest.
      'package-lock.json': { lockfileVersion: 3, packages: { 'w.bin': { path: 'w.bin', sha256: digest } } },
      'node_modules/p/models.json': { tiny: { path: 'w.bin', sha256: digest } },
    });
    const report = await checkOf(bench, root);
    expect(
      'manifests',
      report.manifests.map(({ path, format, compared }) => [path, format, compared]),
      [
        ['croissant/croissant.json', croissant.name, 1],
        ['dvc/w.bin.dvc', dvc.name, 1],
        ['frictionless/datapackage.json', frictionless.name, 1],
        ['registry/models.json', registry.name, 1],
      ],
    );
    expect('verdict', [report.outcome, report.summary.matched], ['pass', 4]);
    const empty = benchRepository(bench, { 'README.md': content }, 'empty');
    onlyFinding(await checkOf(bench, empty), nothingToCheck);
    return 'manifests of four formats found and compared, a lock file and packages left out, nothing found in an empty repository';
  },
};
