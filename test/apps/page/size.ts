/** A page stays small, and opens and answers however many files it is about. */

import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import type { Report } from '../../../src/model/report.ts';
import { renderHtml } from '../../../src/reporters/html.ts';
import { fileReport, fileRowOf } from '../../reporters/file-report.ts';
import {
  lazyRows,
  manyFindings,
  sampleFinding,
  sampleReport,
  sha256,
} from '../../reporters/sample-report.ts';
import { CHROMIUM, type Chromium } from '../../support/chromium.ts';
import { needs } from '../../support/programs.ts';
import { browserOnce } from './browser.ts';

function bytesOf(report: Report): number {
  let bytes = 0;
  for (const piece of renderHtml(report)) bytes += Buffer.byteLength(piece);
  return bytes;
}

test('a thousand files take less than 500 kB', () => {
  const bytes = bytesOf(fileReport(1000));
  assert.ok(bytes < 500_000, `${bytes}`);
});

test('a thousand files that all differ take less than 500 kB too', () => {
  const findings = Array.from({ length: 1000 }, (_, index) => {
    const { path } = fileRowOf(index);
    const [expected, actual] = [sha256(`a${index}`), sha256(`b${index}`)];
    const data = { algorithm: 'sha256', expected, actual, source: 'manifest' } as const;
    const location = { file: 'models/checksums.sha256', line: index, column: 1 };
    return sampleFinding({ subject: path, data, expected, actual, location });
  });
  const files = findings.map(({ expected, actual }, index) => ({
    ...fileRowOf(index),
    status: 'mismatched' as const,
    recorded: { sha256: expected, size_bytes: 1000 },
    actual: { sha256: actual, size_bytes: 1000 },
  }));
  const bytes = bytesOf(sampleReport(findings, { files, entries: [...fileReport(1000).entries] }));
  assert.ok(bytes < 500_000, `${bytes}`);
});

test('however many files and findings are written piece by piece, and what is left out is said', () => {
  let longest = 0;
  let text = '';
  const row = fileRowOf(7);
  const files = lazyRows(300_000, (index) => ({ ...row, path: `models/${index}.bin` }));
  for (const piece of renderHtml(sampleReport(manyFindings(100_000), { files }))) {
    longest = Math.max(longest, piece.length);
    if (!piece.startsWith('<script')) text += piece;
  }
  assert.ok(longest < 2 ** 20, `${longest}`);
  assert.match(text, /This page carries 200,000 of 300,000 files/);
});

suite('in Chromium', needs(CHROMIUM), () => {
  let browser: Chromium;
  before(async () => {
    browser = await browserOnce();
  });

  test('a hundred thousand files open, and a filter answers', async () => {
    const { page, faults } = await browser.open(fileReport(100_000));
    const count = page.locator('#file-count');
    assert.equal(await count.innerText(), '100,000 files');
    await page.selectOption('#status', 'missing');
    assert.match(await count.innerText(), /^\d+ of 100,000 files$/);
    await page.click('#filters button[type=reset]');
    await page.fill('#query', fileRowOf(77_777).path);
    assert.equal(await count.innerText(), '1 of 100,000 files');
    await page.fill('#query', fileRowOf(99_999).recorded.sha256 ?? '');
    assert.equal(await count.innerText(), '1 of 100,000 files');
    await page.fill('#query', '');
    await page.locator('#file-table thead button', { hasText: 'Size' }).click();
    assert.deepEqual(faults, []);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    assert.ok(elements < 8000, `${elements} elements`);
    await page.close();
  });
});
