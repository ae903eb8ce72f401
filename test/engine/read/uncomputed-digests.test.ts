import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderHtml } from '../../../src/reporters/html.ts';
import { renderMarkdown } from '../../../src/reporters/markdown.ts';
import { renderText } from '../../../src/reporters/text.ts';
import { fileRow, listOf, makeRepository } from '../../support/repository.ts';

const D = 'ab'.repeat(32);

test('files that are recorded by digests that are not computed are counted in their manifest, by algorithm', async () => {
  using repository = makeRepository({
    'm/a.bin': 'a',
    'm/b.bin': 'b',
    'm/c.bin': 'c',
    'm/files.b3': `${D}  a.bin\n${D}  c.bin\n`,
    'm/x.sfv': 'b.bin 1a2b3c4d\n',
    'm/SHA256SUMS': listOf({ 'c.bin': 'c' }),
  });
  const report = await repository.check();
  const counted = Object.fromEntries(
    report.manifests.map(({ path, compared, not_looked_at }) => [path, { compared, not_looked_at }]),
  );
  assert.deepEqual(counted['m/files.b3'], {
    compared: 1,
    not_looked_at: [{ what: 'blake3-digest', count: 2 }],
  });
  assert.deepEqual(counted['m/x.sfv'], { compared: 0, not_looked_at: [{ what: 'crc32-digest', count: 1 }] });
  assert.deepEqual(counted['m/SHA256SUMS'], { compared: 1, not_looked_at: [] });
  assert.equal(fileRow(report, 'm/a.bin')?.status, 'unverified');
  assert.equal(fileRow(report, 'm/c.bin')?.status, 'matched', 'by its other digest');
  const faces = [
    renderText(report),
    renderMarkdown(report, { limit: 2 ** 20, links: null }),
    renderHtml(report),
  ];
  for (const face of faces) {
    const text = [...face].join('');
    assert.match(text, /2 `?BLAKE3`? digests not computed/);
    assert.match(text, /1 `?CRC-32`? digest not computed/);
  }
});
