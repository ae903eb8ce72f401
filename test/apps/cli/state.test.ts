/** `check --state`: files are read once, and nothing that changed or was tampered with passes. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Report } from '../../../src/model/report.ts';
import { temporaryFolder } from '../../support/built-command.ts';
import { EMPTY_COMBINED, listOf, makeRepository } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const FILES = { 'models/a.bin': 'a'.repeat(5000), 'models/b.bin': 'b'.repeat(5000) };

async function check(root: string, state: string, ...words: string[]) {
  const result = await runWords(['check', '--state', state, '--format', 'json', ...words], root);
  return { ...result, report: JSON.parse(result.out) as Report };
}

/** A file whose last change is seconds ago is not remembered, since another change might not show. */
async function untilRested(path: string): Promise<void> {
  const ready = Number(statSync(path).ctimeMs) + 2100;
  await setTimeout(Math.max(0, ready - Date.now()));
}

describe('a state', () => {
  const repository = makeRepository({
    ...FILES,
    'models/checksums.sha256': listOf(FILES),
    'inventory/combined_inventory.json': EMPTY_COMBINED,
  });
  const folder = temporaryFolder();
  const state = join(folder.path, 'state');
  before(() => untilRested(repository.path('models/b.bin')));

  test('is written by the first run, and spares the second all reading', async () => {
    const first = await check(repository.root, state);
    assert.equal(first.status, 0);
    assert.deepEqual(first.report.state, { read: 2, remembered: 0, oldest_verified_at: null });
    const second = await check(repository.root, state);
    assert.equal(second.status, 0);
    assert.equal(second.report.summary.bytes_hashed, 0);
    assert.equal(second.report.summary.matched_by.bytes, 2);
    const [row] = [...second.report.files];
    assert.deepEqual([second.report.state?.remembered, row?.status], [2, 'matched']);
    assert.equal(row?.verified_at, second.report.state?.oldest_verified_at);
    const without = await runWords(['check', '--format', 'json'], repository.root);
    assert.equal((JSON.parse(without.out) as Report).state, undefined);
  });

  test('hides no change, also one with the size and the time of writing that were there before', async () => {
    const path = repository.path('models/a.bin');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, 'x'.repeat(5000));
    utimesSync(path, atime, mtime);
    const { status, report } = await check(repository.root, state);
    assert.deepEqual([status, report.counts], [1, { 'checksum-mismatch': 1 }]);
    const again = await check(repository.root, state);
    assert.equal(again.status, 1, 'what differs is not remembered');
    writeFileSync(path, FILES['models/a.bin']);
  });

  test('hides no change of what is recorded', async () => {
    const list = repository.path('models/checksums.sha256');
    const text = readFileSync(list, 'utf8');
    writeFileSync(list, text.replace(/^../, '00'));
    assert.equal((await check(repository.root, state)).status, 1);
    writeFileSync(list, text);
  });

  test('that was edited is ignored aloud, and everything is read', async () => {
    await untilRested(repository.path('models/a.bin'));
    await check(repository.root, state);
    const text = readFileSync(state, 'utf8');
    for (const edited of [text.slice(0, -10), text.replace('a.bin', 'c.bin'), 'x', `${text}x`]) {
      writeFileSync(state, edited);
      const { status, report } = await check(repository.root, state);
      assert.deepEqual([status, report.counts, report.state?.read], [0, { 'state-ignored': 1 }, 2]);
      assert.equal((await check(repository.root, state)).report.state?.remembered, 2, 'a new one is written');
    }
  });

  test('of another repository is ignored aloud', async () => {
    using other = makeRepository({ ...FILES, 'models/checksums.sha256': listOf(FILES) });
    const { status, report } = await check(other.root, state, '--combined-inventory', 'none');
    assert.deepEqual([status, report.counts, report.state?.read], [0, { 'state-ignored': 1 }, 2]);
  });

  test('counts no longer than it should', async () => {
    await check(repository.root, state);
    const now = await check(repository.root, state, '--verified-within', '1h');
    assert.equal(now.report.state?.remembered, 2);
    await setTimeout(1100);
    const later = await check(repository.root, state, '--verified-within', '1s');
    assert.deepEqual([later.report.state?.read, later.report.state?.remembered], [2, 0]);
  });
});

test('shards keep one state together, and the whole check builds on all of it', async () => {
  const files = Object.fromEntries([...'abcdef'].map((name) => [`models/${name}.bin`, name.repeat(5000)]));
  using repository = makeRepository({ ...files, 'models/checksums.sha256': listOf(files) });
  using folder = temporaryFolder();
  const state = join(folder.path, 'state');
  await untilRested(repository.path('models/f.bin'));
  const words = ['--combined-inventory', 'none'];
  let read = 0;
  for (const shard of ['1/3', '2/3', '3/3'])
    read += (await check(repository.root, state, '--shard', shard, ...words)).report.state?.read ?? 0;
  assert.equal(read, 6);
  const whole = await check(repository.root, state, ...words);
  assert.deepEqual([whole.report.state?.read, whole.report.state?.remembered], [0, 6]);
  const part = await check(repository.root, state, '--shard', '1/2', ...words);
  assert.equal(part.report.state?.read, 0, 'also where they are divided otherwise');
});

test('a state lies outside of the checkout, and is a file', {
  skip: process.platform === 'win32',
}, async () => {
  using repository = makeRepository({ ...FILES, 'models/checksums.sha256': listOf(FILES) });
  using folder = temporaryFolder();
  symlinkSync(repository.root, join(folder.path, 'door'));
  for (const file of ['state', 'models/state', '.git/state', join(folder.path, 'door/state'), folder.path]) {
    const { status, out } = await runWords(['check', '--state', file], repository.root);
    assert.deepEqual([file, status, out], [file, 2, '']);
  }
  assert.ok(!existsSync(repository.path('state')));
});

test('a config cannot name a state, nor trust one', async () => {
  for (const key of ['state: ../state', 'trust-state: 1d']) {
    using repository = makeRepository({ '.github/manifest-drift.yml': `${key}\n` });
    assert.equal((await runWords(['check'], repository.root)).status, 2);
  }
});
