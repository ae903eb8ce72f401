/** A line of a list that stands there twice. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { listOf, makeRepository } from '../support/repository.ts';

const line = listOf({ 'a.bin': 'a' });
const md5 = createHash('md5').update('a').digest('hex');

async function told(files: Readonly<Record<string, string>>) {
  using repository = makeRepository({ 'a.bin': 'a', ...files });
  const report = await repository.check();
  return [...report.findings].map(
    ({ kind, severity, location, data }) => [kind, severity, location?.line, data] as const,
  );
}

test('a file that a list names twice is a warning at the second line', async () => {
  const twice = [['list-duplicate', 'warning', 2, { what: 'path', path: 'a.bin' }]];
  assert.deepEqual(await told({ SHA256SUMS: line + line }), twice);
  assert.deepEqual(await told({ SHA256SUMS: `${line}${line.replace('a.bin', './a.bin')}` }), twice);
});

test('two lists of one file, and two algorithms in one list, are no duplicates', async () => {
  assert.deepEqual(await told({ SHA256SUMS: line, 'a.bin.sha256': line }), []);
  assert.deepEqual(await told({ SHA256SUMS: `${line}MD5 (a.bin) = ${md5}\n` }), []);
  assert.deepEqual(await told({ MD5SUMS: `${md5}  a.bin\n`, SHA256SUMS: line }), []);
});

test('a registry may name a file twice', async () => {
  const item = { path: 'a.bin', sha256: line.slice(0, 64) };
  assert.deepEqual(await told({ 'models.json': JSON.stringify([item, item]) }), []);
});

test('a list of a weak algorithm is no exception', async () => {
  const [first] = await told({ MD5SUMS: `${md5}  a.bin\n${md5}  a.bin\n` });
  assert.deepEqual(first?.slice(0, 3), ['list-duplicate', 'warning', 2]);
});

test('two digests of one file in a list contradict each other, and are no duplicate', async () => {
  const kinds = (await told({ SHA256SUMS: line + listOf({ 'a.bin': 'b' }) })).map(([kind]) => kind);
  assert.deepEqual(kinds, ['checksum-conflict']);
});

test('many duplicates of a list are counted', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `f${index}.bin`);
  const files = Object.fromEntries(names.map((name) => [name, name]));
  const list = listOf(files);
  const found = (await told({ ...files, SHA256SUMS: list + list })).map(([, , , data]) => data);
  assert.equal(found.length, 21);
  assert.deepEqual(
    found.filter((data) => 'count' in data),
    [{ what: 'more', count: 10 }],
  );
});
