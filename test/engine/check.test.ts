/** The check from end to end, with everything outside of it but the files given by the test. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFiles } from '../../src/platform/files.ts';
import type { Baseline } from '../../src/ports/baseline.ts';
import type { Ports } from '../../src/ports/ports.ts';
import type { Upstream } from '../../src/ports/upstream.ts';
import {
  COMBINED,
  entry,
  type Given,
  GOOD,
  LIST,
  recorded,
  run,
  SOURCE,
  stage,
} from '../support/given-ports.ts';
import {
  type Content,
  EMPTY_COMBINED,
  findings,
  kinds,
  listOf,
  makeRepository,
  sha256,
} from '../support/repository.ts';

const COMMIT = 'c'.repeat(40);
const WITHOUT_ENTRIES = { [COMBINED]: EMPTY_COMBINED, [LIST]: listOf({ 'models/m.bin': 'm' }) };

test('where all is as recorded, the check passes, is complete, and says what each stage came to', async () => {
  const report = await run(GOOD);
  assert.deepEqual([report.outcome, report.complete, kinds(report)], ['pass', true, []]);
  assert.deepEqual(
    report.stages.map(({ name, status }) => `${name} ${status}`),
    [
      'manifests skip',
      'inventories pass',
      'checksums pass',
      'entries pass',
      'plan pass',
      'consistency pass',
      'versions skip',
      'evidence pass',
      'pointers skip',
      'attributes skip',
      'line endings skip',
      'snapshots skip',
      'folders skip',
      'file sets skip',
      'coverage pass',
      'hashes skip',
      'upstream skip',
      'missing files pass',
    ],
  );
  assert.equal(stage(report, 'versions')?.note, 'no earlier commit: a test');
  assert.equal(stage(report, 'upstream')?.note, 'disabled');
});

test('an earlier commit is looked for with entries and without, since its records count', async () => {
  let asked = 0;
  const baseline: Ports['baseline'] = async () => {
    asked += 1;
    return { is: 'unavailable', why: 'the clone is shallow' };
  };
  const without = await run({ ...WITHOUT_ENTRIES, 'models/m.bin': 'm' }, { ports: { baseline } });
  assert.deepEqual([asked, without.complete], [1, false]);
  const report = await run(GOOD, { ports: { baseline } });
  assert.deepEqual([asked, kinds(report)], [2, ['warning baseline-unavailable']]);
});

test('versions are compared with what the earlier commit records, by the same reading', async () => {
  const compare = async (before: Readonly<Record<string, Content>>) => {
    using earlier = makeRepository(before);
    const baseline: Baseline = {
      name: 'main',
      commit: COMMIT,
      files: createFiles(earlier.root),
      blobs: new Map(),
    };
    const answer = { is: 'found', baseline } as const;
    const report = await run(GOOD, { ports: { baseline: async () => answer } });
    assert.deepEqual(report.baseline, { name: 'main', commit: COMMIT });
    return report;
  };
  const same = await compare(GOOD);
  assert.deepEqual([kinds(same), same.complete, stage(same, 'versions')?.status], [[], true, 'pass']);
  const other = await compare(recorded([entry()], 'x'));
  assert.deepEqual([kinds(other), other.complete], [['error version-not-bumped'], true]);
  const unread = await compare({ ...GOOD, [SOURCE]: '{' });
  assert.deepEqual([kinds(unread), unread.complete], [['warning baseline-unavailable'], false]);
  assert.deepEqual(findings(unread)[0]?.data, {
    what: 'manifest',
    file: SOURCE,
    baseline: 'main',
    kind: 'inventory-unreadable',
    why: "can't be read: its syntax is wrong: a closing brace } is expected",
  });
});

test('a check is not complete where anything that it should look at was not', async () => {
  const unreachable = { is: 'unreachable', why: 'it is down' } as const;
  const upstream: Upstream = {
    hub: 'hub',
    requests: 1,
    commit: async () => unreachable,
    files: async () => unreachable,
    head: async () => unreachable,
    lfs: async () => ({ host: null, answers: [] }),
    list: async () => unreachable,
    bytes: async () => null,
    tree: async () => unreachable,
  };
  const skipped = { 'models/m.bin': { is: 'skipped' } } as const;
  const baseline: Ports['baseline'] = async () => ({ is: 'unavailable', why: 'the clone is shallow' });
  const sourced = { ...recorded([entry({ repo_id: 'org/m', snapshot: COMMIT })]), 'models/m.bin': 'm' };
  for (const [files, given, expected] of [
    [GOOD, {}, []],
    [GOOD, { outcomes: skipped }, ['warning check-incomplete']],
    [GOOD, { ports: { baseline } }, ['warning baseline-unavailable']],
    [
      sourced,
      { ports: { upstream }, settings: { upstream: 'huggingface' } },
      ['warning upstream-unreachable'],
    ],
  ] as [Record<string, Content>, Given, string[]][]) {
    const report = await run(files, given);
    assert.deepEqual([kinds(report), report.complete], [expected, expected.length === 0]);
  }
});

test('what the hub holds bears out a file that is not here', async () => {
  const held = new Map([['m.bin', { sha256: sha256('m'), blobId: 'b'.repeat(40), size: 1 }]]);
  const upstream: Upstream = {
    hub: 'hub',
    requests: 2,
    commit: async () => ({ is: 'commit', id: 'org/m', commit: COMMIT }),
    files: async () => ({ is: 'files', files: held }),
    head: async () => assert.fail('nobody named a server'),
    lfs: async () => assert.fail('nobody named a server'),
    list: async () => assert.fail('nobody named a server'),
    bytes: async () => null,
    tree: async () => assert.fail('nobody asks for all files'),
  };
  const models = [
    entry({
      path: 'models',
      repo_id: 'org/m',
      snapshot: COMMIT,
      files: [{ path: 'm.bin', sha256: sha256('m') }],
    }),
  ];
  const files = { [COMBINED]: { models }, [SOURCE]: { models } };
  const report = await run(files, { ports: { upstream }, settings: { upstream: 'huggingface' } });
  assert.deepEqual([kinds(report), report.outcome, report.complete], [[], 'pass', true]);
  assert.deepEqual(
    [...report.files].map(({ path, status, evidence }) => [path, status, evidence]),
    [['models/m.bin', 'matched', 'upstream']],
  );
  const refused = await run(files, { settings: { upstream: 'huggingface' } });
  assert.equal(refused.outcome, 'fail', 'without anybody to ask it is missing');
});

test('what is wrong with a cache as a whole is told by the first shard only', async () => {
  const cache = 'models/models--org--m';
  const file = `${cache}/snapshots/${COMMIT}/m.bin`;
  const files = {
    [COMBINED]: EMPTY_COMBINED,
    [LIST]: listOf({ [file]: 'm' }),
    [file]: 'm',
    [`${cache}/blobs/x.incomplete`]: '',
  };
  for (const [shard, caches, expected] of [
    ['1/2', 1, ['warning snapshot-incomplete']],
    ['2/2', 0, []],
  ] as const) {
    const report = await run(files, { settings: { shard } });
    assert.deepEqual(kinds(report), expected);
    assert.deepEqual(stage(report, 'snapshots')?.counts, { hub_caches: caches, blobs_checked: 0 });
  }
});
