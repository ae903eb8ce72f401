import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readChannel } from '../../../src/smoke/run/channel.ts';

function told(lines: readonly (object | string)[], end = '\n') {
  const folder = mkdtempSync(join(tmpdir(), 'smoke-channel-'));
  try {
    const file = join(folder, 'channel');
    writeFileSync(
      file,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') + end,
    );
    return readChannel(file, 'token');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const event = (name: string, more: object = {}) => ({ token: 'token', event: name, ...more });

test('phases, times, versions and the answer are read', () => {
  const read = told([
    event('importing', { at: 0 }),
    event('versions', { versions: { torch: '2.6.0', odd: 7 } }),
    event('loading', { at: 100 }),
    event('answering', { at: 350.4 }),
    event('answered', {
      at: 400,
      kind: 'image',
      file: 'answer.png',
      numbers: { width: 8, bad: null },
      sound: true,
    }),
  ]);
  assert.deepEqual([read.phase, read.loadMs, read.answerMs], ['answered', 250, 50]);
  assert.deepEqual(read.versions, { torch: '2.6.0' });
  assert.deepEqual(read.answer, {
    kind: 'image',
    text: null,
    file: 'answer.png',
    numbers: { width: 8 },
    isSound: true,
  });
});

test('what a library writes is not taken for an answer', () => {
  const forged = { event: 'answered', kind: 'text', text: 'fine', sound: true };
  for (const lines of [
    [forged],
    [{ ...forged, token: 'other' }],
    [{ ...forged, token: null }],
    ['{"token":"token","event":"answered"', 'chatter', '[]', 'null'],
  ])
    assert.equal(told([event('loading'), ...lines]).answer, null);
  // A line that is not ended may be half of one.
  assert.equal(told([event('answered', { kind: 'text', text: 'x' })], '').answer, null);
  assert.equal(readChannel('/no/such/file', 'token').phase, 'starting');
});

test('words that are none, and versions without end, end no run', () => {
  const odd = { toString: 1, valueOf: 1 };
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`v${index}`, '1']));
  const read = told([
    event('versions', { versions: many }),
    event('versions', { versions: many }),
    event('error', { reason: odd }),
    event('blocked', { kind: odd, reason: odd, fix: 'x'.repeat(1e6) }),
    event('answered', { kind: odd, text: odd, file: odd, numbers: odd }),
  ]);
  assert.equal(Object.keys(read.versions).length, 50);
  assert.deepEqual([read.error, read.blocked?.kind, read.blocked?.fix.length], ['', '', 2000]);
  assert.deepEqual([read.answer?.kind, read.answer?.text, read.answer?.file], ['', null, null]);
});

test('a file is named in the folder for outputs alone', () => {
  for (const file of ['../../etc/passwd', '/etc/passwd', 'a/b.png', '.png', 'x', 7])
    assert.equal(told([event('answered', { kind: 'image', file })]).answer?.file, null);
});
