/** The page of a run: what models answer is shown, and is never markup. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderSmokeHtml } from '../../../src/smoke/results/page.ts';
import type { SmokeRun, TestResult } from '../../../src/smoke/smoke-run.ts';
import { runOf } from './hostile-rows.ts';

const HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)> & \u202e \u0000';
const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('pixels')]);

/** A run of one test with an answer of this name. */
function answering(name: string, more: Partial<TestResult> = {}): SmokeRun {
  const run = runOf(['m']);
  const [group] = run.groups;
  const [first] = group?.tests ?? [];
  assert.ok(group !== undefined && first !== undefined);
  const artifact = { path: `smoke/01-m/${name}`, bytes: 1, sha256: '0'.repeat(64), cut: false };
  return { ...run, groups: [{ ...group, tests: [{ ...first, artifacts: [artifact], ...more }] }] };
}

test('texts are shown as text, and cut', () => {
  const page = renderSmokeHtml(answering('answer.txt', { id: HOSTILE, reason: HOSTILE, fix: HOSTILE }), () =>
    Buffer.from(`${HOSTILE}${'x'.repeat(9000)}`),
  );
  assert.doesNotMatch(page, /<script|<img|onerror=alert\(1\)>|\u202e/);
  assert.ok(page.includes('&lt;script&gt;') && page.includes('x…'));
  assert.ok(page.length < 9000 + renderSmokeHtml(answering('answer.txt'), () => null).length);
  assert.match(page, /default-src &#39;none&#39;; style-src/);
});

test('a PNG stands in the page; what only says that it is one, or is too large, is named', () => {
  const page = (bytes: Uint8Array, name = 'answer.png') => renderSmokeHtml(answering(name), () => bytes);
  assert.ok(page(PNG).includes(`src="data:image/png;base64,${PNG.toString('base64')}"`));
  for (const bytes of [Buffer.from('<svg onload=alert(1)>'), Buffer.concat([PNG, Buffer.alloc(2 ** 20)])])
    assert.doesNotMatch(page(bytes), /<img|<svg/);
  assert.match(page(PNG, 'answer.wav'), /See smoke\/01-m\/answer\.wav/);
});

test('a run without tests, and outputs that are gone, make a page too', () => {
  const run = runOf([]);
  assert.match(
    renderSmokeHtml({ ...run, groups: [] }, () => null),
    /^<!doctype html>/,
  );
  assert.doesNotMatch(
    renderSmokeHtml(answering('answer.txt'), () => null),
    /<pre/,
  );
});
