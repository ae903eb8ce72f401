/** Whether a change against an earlier commit is seen, and a finding is known again. */

import type { Report, RunInfo } from '../../../model/report.ts';
import { checksumMismatch } from '../../../rules/checksum-mismatch.ts';
import { recordRemoved } from '../../../rules/record-removed.ts';
import { versionNotBumped } from '../../../rules/version-not-bumped.ts';
import {
  benchRepository,
  checkOf,
  checksumListOf,
  commitAll,
  entryOf,
  git,
  named,
  onlyFinding,
  since,
  write,
} from '../repository.ts';
import { expect, type Stage } from '../stage.ts';

const FIRST = 'first weights\n';
const SECOND = 'other weights\n';
const PATH = 'models/tiny/w.bin';
const manifests = (content: string, more: object = {}) => ({
  [PATH]: content,
  'models/inventory.json': { models: [entryOf('tiny', PATH, content, more)] },
  'models/checksums.sha256': checksumListOf({ 'tiny/w.bin': content }),
});
/** The model inventory alone is what these stages are about. */
const GIVEN = { 'combined-inventory': 'none', 'dataset-inventory': 'none' };

export const versions: Stage = {
  name: 'versions',
  async run(bench) {
    const root = benchRepository(bench, manifests(FIRST));
    git(bench, root, ['init', '-q']);
    const commit = commitAll(bench, root);
    const check = () => checkOf(bench, root, GIVEN, { baseline: since(commit) });
    const same = await check();
    expect('the commit', [same.commit, same.baseline?.commit], [commit, commit]);
    expect('findings without a change', named(same), []);
    write(root, manifests(SECOND));
    expect('the entry', onlyFinding(await check(), versionNotBumped).subject, 'model:tiny');
    write(root, manifests(SECOND, { version: '1.0.1' }));
    expect('findings after the version was raised', named(await check()), []);
    write(root, {
      ...manifests(FIRST),
      'models/checksums.sha256': '',
      'models/inventory.json': { models: [] },
    });
    const removed = [...(await check()).findings].filter(({ kind }) => kind === recordRemoved.kind);
    expect('whether a removed record is found', removed.length > 0, true);
    return 'content that changed under one version, and records that were removed, found with the real git';
  },
};

const RUN: RunInfo = {
  id: '42',
  attempt: 2,
  workflow: 'selftest',
  job: 'check',
  event: 'schedule',
  repository: 'owner/name',
  ref: 'refs/heads/main',
  url: 'https://github.com/owner/name/actions/runs/42/attempts/2',
};

export const identity: Stage = {
  name: 'identity',
  async run(bench) {
    const list = 'models/checksums.sha256';
    const recorded = checksumListOf({ 'w.bin': FIRST, 'x.bin': FIRST });
    const root = benchRepository(bench, { 'models/w.bin': SECOND, 'models/x.bin': SECOND, [list]: recorded });
    const commit = '0123456789'.repeat(4);
    const check = () => checkOf(bench, root, GIVEN, { run: RUN, commit });
    const prints = (report: Report) =>
      [...report.findings]
        .filter(({ kind }) => kind === checksumMismatch.kind)
        .map(({ subject, fingerprint }) => [subject, fingerprint]);
    const first = await check();
    expect('the run and the commit', [first.run, first.commit], [RUN, commit]);
    const known = prints(first);
    const unique = new Set(known.map(([, print = '']) => print)).size;
    expect('fingerprints', [known.length, unique], [2, 2]);
    const isPlain = known.every(([, print = '']) => /^[0-9a-f]{32}$/.test(print));
    expect('whether they have 32 hexadecimal digits', isPlain, true);
    expect('the fingerprints in a second run', prints(await check()), known);
    write(root, { [list]: `# Weights.\n\n${recorded}` });
    expect('the fingerprints two lines below', prints(await check()), known);
    write(root, { 'models/w.bin': 'third weights\n' });
    expect('the fingerprints of other content', prints(await check()), known);
    return 'a fingerprint for each finding, the same in a second run, on another line and for other content; run and commit in the report';
  },
};
