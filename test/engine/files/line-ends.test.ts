/** Texts that differ in their line ends alone are told as that; none of them becomes green. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type Content, kinds, makeRepository, sha256 } from '../../support/repository.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const LIST = 'models/checksums.sha256';
const CRLF = 'a\r\nb\r\n';
const LF = 'a\nb\n';

async function checked(content: Content, files: Record<string, Content>, settings = {}) {
  using repository = makeRepository({ 'models/vocab.txt': content, ...files });
  const report = await repository.check({
    'combined-inventory': 'none',
    'model-inventory': 'none',
    ...settings,
  });
  return { ...report, files: [...report.files], findings: [...report.findings] };
}

const listing = (text: string) => ({ [LIST]: `${sha256(text)}  models/vocab.txt\n` });

test('other line ends in the whole file are told, and the file stays mismatched', async () => {
  for (const [recorded, content, ends, recordedEnds] of [
    [CRLF, LF, 'lf', 'crlf'],
    [LF, CRLF, 'crlf', 'lf'],
    [LF, 'a\r\nb\n', 'mixed', 'lf'],
    [CRLF, 'a\r\nb\n', 'mixed', 'crlf'],
    ['a\r\nb', 'a\nb', 'lf', 'crlf'],
    ['\n', '\r\n', 'crlf', 'lf'],
    ['a\r\r\nb\r\n', 'a\r\r\nb\n', 'mixed', 'crlf'],
  ] as const) {
    const report = await checked(content, listing(recorded));
    assert.deepEqual(kinds(report), ['error line-ends-differ'], JSON.stringify([recorded, content]));
    assert.deepEqual(report.findings[0]?.data, {
      algorithm: 'sha256',
      expected: sha256(recorded),
      actual: sha256(content),
      ends,
      recorded_ends: recordedEnds,
    });
    assert.deepEqual([report.outcome, report.files[0]?.status], ['fail', 'mismatched']);
  }
});

test('any other difference is told as a difference of the content', async () => {
  for (const [recorded, content] of [
    [CRLF, 'a\nc\n'],
    [CRLF, 'a\r\nb\r\n\n'],
    [LF, 'a\rb\r'],
    ['a\0b\r\n', 'a\0b\n'],
    ['a\r\nb\n', LF],
    ['a', 'b'],
  ] as const) {
    const report = await checked(content, listing(recorded));
    assert.deepEqual(kinds(report), ['error checksum-mismatch'], JSON.stringify([recorded, content]));
  }
});

test('a size that differs is no reason not to look, and one that other line ends do not give is', async () => {
  const inventory = (size: number) => ({
    models: [{ name: 'v', path: 'models/vocab.txt', sha256: sha256(CRLF), size_bytes: size }],
  });
  for (const [size, expected] of [
    [CRLF.length, 'error line-ends-differ'],
    [CRLF.length + 1, 'error size-mismatch'],
  ] as const) {
    const models = inventory(size);
    const found = await checked(
      LF,
      { 'models/inventory.json': models, 'inventory/combined_inventory.json': models },
      {
        'combined-inventory': 'inventory/combined_inventory.json',
        'model-inventory': 'models/inventory.json',
        checksums: 'none',
      },
    );
    assert.deepEqual(kinds(found), [expected]);
  }
});

test('a long text whose size differs is looked at too, up to 8 MiB', async () => {
  const line = `${'x'.repeat(1023)}\n`;
  for (const [count, expected] of [
    [8 * 1024, 'error line-ends-differ'],
    [8 * 1024 + 1, 'error checksum-mismatch'],
  ] as const) {
    const text = line.repeat(count);
    const report = await checked(text, listing(text.replaceAll('\n', '\r\n')));
    assert.deepEqual(kinds(report), [expected]);
  }
});

test('every digest that is recorded has to be that of the other line ends', async () => {
  const list = (text: string) => `${md5(text)}  models/vocab.txt\n`;
  const both = await checked(
    LF,
    { ...listing(CRLF), 'models/MD5SUMS': list(CRLF) },
    { checksums: `${LIST}\nmodels/MD5SUMS` },
  );
  assert.deepEqual(kinds(both), ['error line-ends-differ']);
  const weak = await checked(LF, { 'models/MD5SUMS': list(CRLF) }, { checksums: 'models/MD5SUMS' });
  assert.deepEqual(kinds(weak), ['error line-ends-differ']);
  assert.equal(weak.findings[0]?.location?.file, 'models/MD5SUMS');
});

test('what DVC alone records is a warning, and what a list records too is an error', async () => {
  const dvc = `outs:\n- md5: ${md5(CRLF)}\n  hash: md5\n  path: vocab.txt\n`;
  const files = { 'models/vocab.txt.dvc': dvc, '.dvc/config': '' };
  assert.deepEqual(kinds(await checked(LF, files, { checksums: 'none' })), ['warning line-ends-differ']);
  assert.deepEqual(kinds(await checked(LF, { ...files, ...listing(CRLF) })), ['error line-ends-differ']);
  assert.deepEqual(kinds(await checked('tampered\n', files, { checksums: 'none' })), [
    'error checksum-mismatch',
  ]);
});

test('manifests that disagree by line ends alone are told why', async () => {
  const two = (one: string, other: string) => ({
    'models/a.sha256': one,
    'models/b.sha256': other,
  });
  const said = async (files: Record<string, Content>, content: Content) =>
    (await checked(content, files)).findings
      .filter(({ kind }) => kind === 'checksum-conflict')
      .map(({ data }) => ('by' in data ? data.by : null));
  const line = (text: string) => `${sha256(text)}  vocab.txt\n`;
  const md5Line = (text: string) => `${md5(text)}  vocab.txt\n`;
  for (const content of [LF, CRLF, 'a\r\nb\n']) {
    assert.deepEqual(await said(two(line(LF), line(CRLF)), content), ['line-ends']);
    assert.deepEqual(await said(two(md5Line(CRLF), md5Line(LF)), content), ['line-ends']);
  }
  assert.deepEqual(await said(two(line(LF), line('a\nc\n')), LF), [null]);
  assert.deepEqual(await said(two(line(LF), line(CRLF)), 'other\n'), [null]);
  const sizes = (text: string) =>
    JSON.stringify([{ path: 'vocab.txt', size: text.length, sha256: sha256(text) }]);
  const registries = { 'models/a-registry.json': sizes(LF), 'models/b-registry.json': sizes(CRLF) };
  assert.deepEqual(await said(registries, LF), ['line-ends', 'line-ends']);
});
