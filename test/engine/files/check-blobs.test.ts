/** Caches and snapshots that entries name as folders: each blob's bytes have to give its name. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import { run, stage } from '../../support/given-ports.ts';
import { findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const OTHER = 'fedcba9876543210fedcba9876543210fedcba98';
const CACHE = 'models/models--org--name';
const SNAPSHOT = `${CACHE}/snapshots/${COMMIT}`;
const [WEIGHTS, UNUSED] = [sha256('weights'), sha256('unused')];
const CONFIG = createHash('sha1').update('blob 2\0{}').digest('hex');

/** A cache with two blobs in a snapshot and one that nothing links to; `path`: what the entry names. */
function cacheOf(path: string, more: object = {}) {
  const models = [{ name: 'm', path, ...more }];
  const repository = makeRepository({
    'inventory/combined_inventory.json': { models },
    'models/inventory.json': { models },
    [`${CACHE}/blobs/${WEIGHTS}`]: 'weights',
    [`${CACHE}/blobs/${CONFIG}`]: '{}',
    [`${CACHE}/blobs/${UNUSED}`]: 'unused',
    [`${SNAPSHOT}/plain.txt`]: 'no link',
    [`${CACHE}/snapshots/${OTHER}/plain.txt`]: 'no link',
  });
  const link = (name: string, blob: string) =>
    symlinkSync(`../../blobs/${blob}`, join(repository.root, SNAPSHOT, name));
  link('w.bin', WEIGHTS);
  link('config.json', CONFIG);
  return repository;
}

const damagedIn = (report: Parameters<typeof findings>[0]) =>
  findings(report, 'snapshot-damaged').map(({ subject }) => subject);

test('blobs that are what their names say are no finding', async () => {
  for (const path of [CACHE, SNAPSHOT]) {
    using repository = cacheOf(path);
    const report = await repository.check({ checksums: 'none' });
    assert.deepEqual(damagedIn(report), [], path);
    assert.equal(report.outcome, 'pass');
    assert.equal(stage(report, 'snapshots')?.counts.blobs_checked, 3);
  }
});

test('a blob of another content, also one of the same length, is told by the name that the snapshot gives it', async () => {
  for (const [path, blob, content, expected] of [
    [CACHE, WEIGHTS, '\0'.repeat(7), [`${SNAPSHOT}/w.bin`]],
    [SNAPSHOT, WEIGHTS, '\0'.repeat(7), [`${SNAPSHOT}/w.bin`]],
    [CACHE, CONFIG, '[]', [`${SNAPSHOT}/config.json`]],
    [SNAPSHOT, CONFIG, '[]', [`${SNAPSHOT}/config.json`]],
    [CACHE, UNUSED, 'UNUSED', [`${CACHE}/blobs/${UNUSED}`]],
    [SNAPSHOT, UNUSED, 'UNUSED', [`${CACHE}/blobs/${UNUSED}`]],
    [`${CACHE}/snapshots/${OTHER}`, WEIGHTS, '\0'.repeat(7), [`${SNAPSHOT}/w.bin`]],
    ['models', WEIGHTS, '\0'.repeat(7), []],
  ] as const) {
    using repository = cacheOf(path);
    writeFileSync(join(repository.root, CACHE, 'blobs', blob), content);
    const report = await repository.check({ checksums: 'none' });
    assert.deepEqual(damagedIn(report), expected, `${path} ${blob}`);
    assert.equal(report.outcome, expected.length > 0 ? 'fail' : 'pass');
  }
});

test('a blob whose link is recorded as a file is held to it once, as before', async () => {
  using repository = cacheOf(SNAPSHOT, { files: [{ path: 'w.bin', sha256: WEIGHTS }] });
  writeFileSync(join(repository.root, CACHE, 'blobs', WEIGHTS), '\0'.repeat(7));
  const report = await repository.check({ checksums: 'none' });
  assert.deepEqual(
    kinds(report).filter((kind) => kind.startsWith('error')),
    ['error checksum-mismatch', 'error snapshot-damaged'],
  );
});

test('blobs that were not read leave the check incomplete, and what cannot be read is told', async () => {
  const models = [{ name: 'm', path: CACHE }];
  const files = {
    'inventory/combined_inventory.json': { models },
    'models/inventory.json': { models },
    [`${CACHE}/blobs/${WEIGHTS}`]: 'weights',
  };
  const settings = { checksums: 'none', hash: 'recorded' };
  const answered = (answer: HashOutcome) =>
    run(files, { settings, outcomes: { [`${CACHE}/blobs/${WEIGHTS}`]: answer } });
  const skipped = await answered({ is: 'skipped' });
  assert.deepEqual([skipped.outcome, skipped.complete], ['error', false]);
  const unreadable = await answered({ is: 'unreadable', why: 'it is locked' });
  assert.deepEqual(
    findings(unreadable, 'file-unreadable').map(({ subject }) => subject),
    [`${CACHE}/blobs/${WEIGHTS}`],
  );
});
