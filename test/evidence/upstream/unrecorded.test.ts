/** Files that an entry lists without a digest: what the hub says of them is compared with their bytes. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { upstreamWords } from '../../../src/reporters/upstream-words.ts';
import { verdictOf } from '../../../src/reporters/words.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import {
  COMMIT,
  type HubContent,
  type HubRepositorySetup,
  LATER,
  startHub,
} from '../../support/hub-server.ts';
import { type Content, fileRow, findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';

const GIVEN = { 'combined-inventory': 'none', 'dataset-inventory': 'none', upstream: 'huggingface' };

/** An entry of `org/name` that lists these files by name alone, at `models/m`. */
const entryOf = (paths: readonly string[], more: object = {}) => ({
  id: 'm',
  path: 'models/m',
  source_url: 'https://huggingface.co/org/name',
  snapshot: COMMIT,
  files: paths.map((path) => ({ path })),
  ...more,
});

interface Case {
  readonly files: Readonly<Record<string, Content>>;
  readonly hub: Readonly<Record<string, HubContent>>;
  readonly entry?: object;
  readonly setup?: Partial<HubRepositorySetup>;
  readonly given?: RawSettings;
}

async function check({ files, hub: held, entry, setup, given = {} }: Case) {
  await using hub = await startHub({
    'models/org/name': { commits: { [COMMIT]: held }, refs: { main: COMMIT }, ...setup },
  });
  const here = Object.fromEntries(Object.entries(files).map(([name, text]) => [`models/m/${name}`, text]));
  using repository = makeRepository({
    'models/inventory.json': [entry ?? entryOf(Object.keys(files))],
    ...here,
  });
  const report = await repository.check({ ...GIVEN, ...given }, undefined, undefined, hub.environment());
  return { report, host: hub.host, requests: hub.requests.length };
}

test('bytes of a file are those of the pinned commit, by its LFS digest or its git id', async () => {
  const { report, host } = await check({
    files: { 'b.bin': 'weights', 'c.json': '{}' },
    hub: { 'b.bin': { lfs: 'weights' }, 'c.json': '{}' },
  });
  assert.deepEqual(
    [report.outcome, report.complete, kinds(report)],
    ['pass', true, ['notice nothing-recorded']],
  );
  assert.deepEqual(report.summary.matched_by, { bytes: 0, pointer: 0, upstream: 0, upstream_bytes: 2 });
  assert.deepEqual(fileRow(report, 'models/m/b.bin'), {
    path: 'models/m/b.bin',
    list: 'models/inventory.json',
    status: 'matched',
    evidence: 'upstream-bytes',
    host,
    recorded: { sha256: null, size_bytes: null },
    actual: { sha256: sha256('weights'), size_bytes: 7 },
  });
  // The hub's word is told apart from a record's, and never called one.
  assert.equal(report.summary.has_recorded_checksums, false);
  assert.match(verdictOf(report), /2 of 2 files verified, 2 by the Hub's digest only\./);
  assert.equal(upstreamWords(report.summary), 'upstream metadata');
});

test('bytes that are others than those of the pinned commit are drift', async () => {
  for (const [name, theirs] of [
    ['in LFS', { lfs: 'WEIGHTS' }],
    ['in git', 'WEIGHTS'],
  ] as const) {
    const { report } = await check({ files: { 'b.bin': 'weights' }, hub: { 'b.bin': theirs } });
    assert.deepEqual(
      [report.outcome, kinds(report)],
      ['fail', ['error upstream-differs', 'notice nothing-recorded']],
      name,
    );
    const [finding] = findings(report, 'upstream-differs');
    const { what, file, revision, actual } = (finding?.data ?? {}) as Record<string, string>;
    assert.deepEqual([finding?.subject, what, file, revision], ['models/m/b.bin', 'bytes', 'b.bin', COMMIT]);
    if (name === 'in LFS') assert.equal(actual, sha256('weights'));
    const row = fileRow(report, 'models/m/b.bin');
    assert.deepEqual([row?.status, row?.evidence], ['unverified', 'none'], 'its record says nothing of it');
  }
});

test('a file that the commit does not have may come from elsewhere', async () => {
  const { report } = await check({
    files: { 'b.bin': 'weights', 'NOTES.md': 'ours' },
    hub: { 'b.bin': { lfs: 'weights' } },
  });
  assert.deepEqual(kinds(report), ['notice nothing-recorded']);
  assert.equal(fileRow(report, 'models/m/NOTES.md')?.status, 'unverified');
});

test('files with a record keep its evidence, and a listed file that is not here stays so', async () => {
  const files = [{ path: 'a.bin', sha256: sha256('a') }, { path: 'b.bin' }, { path: 'gone.bin' }];
  const { report } = await check({
    files: { 'a.bin': 'a', 'b.bin': 'b' },
    hub: { 'a.bin': { lfs: 'a' }, 'b.bin': { lfs: 'b' }, 'gone.bin': { lfs: 'gone' } },
    entry: entryOf([], { files }),
  });
  assert.deepEqual(report.summary.matched_by, { bytes: 1, pointer: 0, upstream: 0, upstream_bytes: 1 });
  assert.equal(fileRow(report, 'models/m/a.bin')?.evidence, 'bytes');
  assert.deepEqual(kinds(report), ['notice file-missing']);
});

test('of a branch, other bytes are that it moved on', async () => {
  const setup = {
    commits: { [LATER]: { 'b.bin': { lfs: 'new' }, 'c.bin': { lfs: 'c' } } },
    refs: { main: LATER },
  };
  const { report } = await check({
    files: { 'b.bin': 'old', 'c.bin': 'c' },
    hub: {},
    entry: entryOf(['b.bin', 'c.bin'], { snapshot: undefined, revision: 'main' }),
    setup,
  });
  assert.deepEqual(
    kinds(report).filter((kind) => kind.includes('upstream')),
    ['warning upstream-newer'],
  );
  assert.equal(report.summary.matched_by.upstream_bytes, 1);
});

test('a digest of another algorithm is a record, and what the hub has against it is drift', async () => {
  for (const [content, told] of [
    ['weights', []],
    ['other', ['error upstream-differs']],
  ] as const) {
    const { report } = await check({
      files: {
        'b.bin': 'weights',
        'SUMS.md5': `${createHash('md5').update('weights').digest('hex')}  b.bin\n`,
      },
      hub: { 'b.bin': { lfs: content } },
      entry: entryOf(['b.bin']),
    });
    assert.deepEqual(kinds(report), told);
    const row = fileRow(report, 'models/m/b.bin');
    assert.deepEqual([row?.status, row?.evidence, row?.strength], ['matched', 'bytes', 'weak']);
  }
});

test('where unrecorded files are not hashed, nothing is said of their bytes', async () => {
  const { report } = await check({
    files: { 'b.bin': 'weights' },
    hub: { 'b.bin': { lfs: 'other' } },
    given: { hash: 'recorded' },
  });
  assert.deepEqual(kinds(report), ['notice nothing-recorded']);
  assert.equal(fileRow(report, 'models/m/b.bin')?.status, 'unverified');
});

test('each shard compares its own files, and merging counts them', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `${index}.bin`);
  const files = Object.fromEntries(names.map((name) => [name, name]));
  const hub = Object.fromEntries(names.map((name) => [name, { lfs: name === '3.bin' ? 'other' : name }]));
  let [verified, told] = [0, 0];
  for (const shard of ['1/2', '2/2']) {
    const { report } = await check({ files, hub, given: { shard } });
    verified += report.summary.matched_by.upstream_bytes ?? 0;
    told += findings(report, 'upstream-differs').length;
  }
  assert.deepEqual([verified, told], [11, 1]);
});
