/** Hub caches below the root: which paths are in one, and whether its blobs are what their names say. */

import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { checkSnapshots } from '../../../src/engine/collect/check-snapshots.ts';
import { cacheFolder, expectedDigest, snapshotBlob } from '../../../src/engine/collect/snapshot-blob.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { ResolvedEntry } from '../../../src/model/resolved-entry.ts';
import { MAX_GIT_BLOB_BYTES } from '../../../src/ports/git.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { memoryPorts } from '../../support/memory-ports.ts';
import { digestOf, know, recordOf } from '../../support/records.ts';

const COMMIT = '0123456789abcdef'.repeat(3).slice(0, 40);
const CACHE = 'models/models--org--name';
const FILE = `${CACHE}/snapshots/${COMMIT}/model.bin`;
const blobId = (bytes: Uint8Array) =>
  hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
const gitId = (text: string) => blobId(Buffer.from(text));

test('a path is in a cache by the names that the hub gives its folders', () => {
  for (const [path, expected] of [
    [FILE, CACHE],
    ['models--org--name', 'models--org--name'],
    [`datasets--org--name/snapshots/${COMMIT}`, 'datasets--org--name'],
    [`a/b/spaces--org--name/snapshots/${COMMIT}/x/y`, 'a/b/spaces--org--name'],
    [`${CACHE}/blobs/abc`, null],
    [`${CACHE}/snapshots/${COMMIT}0/model.bin`, null],
    [`${CACHE}/snapshots/${COMMIT.slice(1)}/model.bin`, null],
    [`${CACHE}/snapshots/main/model.bin`, null],
    [`${CACHE}-more/refs`, null],
    ['my-models--org--name', null],
    ['models--', null],
    ['kernels--org--name', null],
    ['models/model.bin', null],
  ] as const) {
    assert.equal(cacheFolder(path), expected, path);
  }
});

/** The record of a file that is a link to `blobs/NAME`, which holds `text`. */
function linked(name: string, text: string, sha256: string | null = null, path = FILE): FileRecord {
  const found = { is: 'file', size: text.length, linked: `${CACHE}/blobs/${name}` } as const;
  const record = recordOf(path, { sha256, found, line: 3 });
  know(record, { outcome: { is: 'hashed', sha256: digestOf(text), size: text.length } });
  return record;
}

test('a blob is what a link in a cache leads to, and named by one of two digests', () => {
  const name = digestOf('weights');
  assert.deepEqual(snapshotBlob(linked(name, 'weights')), { name, path: `${CACHE}/blobs/${name}` });
  assert.equal(snapshotBlob(linked(gitId('weights'), 'weights'))?.name, gitId('weights'));
  assert.equal(snapshotBlob(linked(name.slice(1), 'weights')), null);
  assert.equal(snapshotBlob(linked(`${name}0`, 'weights')), null);
  assert.equal(snapshotBlob(linked(`x${name}`, 'weights')), null);
  assert.equal(snapshotBlob(linked(name.toUpperCase(), 'weights')), null);
  assert.equal(snapshotBlob(linked(name, 'weights', null, 'models/model.bin')), null, 'outside of a cache');
  assert.equal(snapshotBlob(recordOf(FILE, { found: { is: 'file', size: 7 } })), null, 'no link');
  assert.equal(snapshotBlob(recordOf(FILE, { found: { is: 'broken-link', target: name } })), null);
});

test('what is recorded goes before the name of the blob, and only a SHA-256 is a digest', () => {
  const name = digestOf('weights');
  assert.equal(expectedDigest(linked(name, 'weights', digestOf('other'))), digestOf('other'));
  assert.equal(expectedDigest(linked(name, 'weights')), name);
  assert.equal(expectedDigest(linked(gitId('weights'), 'weights')), null);
  assert.equal(expectedDigest(recordOf('models/model.bin')), null);
});

async function check(
  plan: readonly FileRecord[],
  files: Parameters<typeof memoryFiles>[0] = {},
  { whole = plan, resolved = [] as readonly Pick<ResolvedEntry, 'path' | 'field' | 'found'>[] } = {},
) {
  const { hasher, progress, signal } = memoryPorts(memoryFiles(files)).ports;
  const ports = { files: memoryFiles(files), blobId, hasher, progress, signal };
  const result = await checkSnapshots(plan, whole, resolved as readonly ResolvedEntry[], ports);
  const said = result.findings.map(
    ({ kind, subject, data }) => `${kind} ${subject}: ${JSON.stringify(data)}`,
  );
  return { ...result, said, reads: ports.files.reads };
}

test('bytes that are not those of the name are told, with both', async () => {
  const [name, other] = [digestOf('weights'), digestOf('WEIGHTS')];
  const { findings, counts, skipped } = await check([
    linked(name, 'WEIGHTS', other),
    linked(name, 'weights', name),
  ]);
  assert.deepEqual(findings, [
    {
      kind: 'snapshot-damaged',
      subject: FILE,
      data: { expected: name, actual: other },
      location: { file: 'SHA256SUMS', line: 3, column: 1 },
    },
  ]);
  assert.deepEqual([counts, skipped], [{ hub_caches: 1, blobs_checked: 2 }, false]);
});

test('where the name is all that is recorded, the file was held to it already', async () => {
  const { said, skipped } = await check([linked(digestOf('weights'), 'WEIGHTS')]);
  assert.deepEqual([said, skipped], [[], false]);
});

test("git's ids are compared with the bytes, however the file is recorded", async () => {
  const name = gitId('text');
  const files = (text: string) => ({ [`${CACHE}/blobs/${name}`]: text });
  assert.deepEqual((await check([linked(name, 'text')], files('text'))).said, []);
  for (const sha256 of [null, digestOf('TEXT')]) {
    const { findings } = await check([linked(name, 'TEXT', sha256)], files('TEXT'));
    assert.deepEqual(
      findings.map(({ data }) => data),
      [{ expected: name, actual: gitId('TEXT') }],
      `${sha256}`,
    );
  }
});

test('a blob that was not read is not judged', async () => {
  const unread = linked(digestOf('weights'), 'WEIGHTS', digestOf('WEIGHTS'));
  know(unread, { outcome: { is: 'changed', why: 'it grew' } });
  const never = linked(digestOf('weights'), 'WEIGHTS', digestOf('WEIGHTS'));
  know(never, { outcome: null });
  assert.deepEqual((await check([unread, never])).said, []);

  const name = gitId('text');
  const record = linked(name, 'TEXT');
  const read = async (text: string) =>
    (await check([record], { [`${CACHE}/blobs/${name}`]: text })).said.length;
  assert.equal(await read('x'.repeat(MAX_GIT_BLOB_BYTES)), 1);
  assert.equal(await read('x'.repeat(MAX_GIT_BLOB_BYTES + 1)), 0);
  assert.equal(MAX_GIT_BLOB_BYTES, 10 * 2 ** 20);
  assert.deepEqual((await check([record], {})).said, []);
});

test('a download that broke off is told once for its cache, whoever names it', async () => {
  const files = { [`${CACHE}/blobs/abc.incomplete`]: 'x', [`${CACHE}/blobs/incomplete`]: 'x' };
  const told = [`snapshot-incomplete ${CACHE}: {"blob":"blobs/abc.incomplete"}`];
  const two = [recordOf(FILE), recordOf(`${FILE}.json`)];
  const byRecord = await check(two, files);
  assert.deepEqual(
    [byRecord.said, byRecord.counts, byRecord.skipped],
    [told, { hub_caches: 1, blobs_checked: 0 }, false],
  );
  assert.equal(byRecord.findings[0]?.key, 'abc.incomplete');

  const byEntry = await check([], files, {
    resolved: [{ path: CACHE, field: 'path', found: { is: 'missing' } }],
  });
  assert.deepEqual(byEntry.said, told);
  for (const resolved of [
    [{ path: CACHE, field: null, found: { is: 'missing' } }],
    [{ path: 'models/other', field: 'path', found: { is: 'missing' } }],
  ] as const) {
    const { said, counts, skipped } = await check([], files, { resolved });
    assert.deepEqual([said, counts, skipped], [[], { hub_caches: 0, blobs_checked: 0 }, true]);
  }
});

test('a shard judges its own files, and looks for broken downloads only where it speaks for all', async () => {
  const files = { [`${CACHE}/blobs/abc.incomplete`]: 'x' };
  const mine = [linked(digestOf('weights'), 'weights', digestOf('weights'))];
  const first = await check([recordOf('models/a.bin')], files, {
    whole: [recordOf(FILE), recordOf('models/a.bin')],
  });
  assert.deepEqual([first.said.length, first.counts], [1, { hub_caches: 1, blobs_checked: 0 }]);
  const later = await check(mine, files, { whole: [] });
  assert.deepEqual(
    [later.said, later.counts, later.skipped],
    [[], { hub_caches: 0, blobs_checked: 1 }, false],
  );
});
