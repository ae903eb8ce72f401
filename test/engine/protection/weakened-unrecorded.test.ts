import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weakenedUnrecorded } from '../../../src/engine/protection/weakened-unrecorded.ts';
import type { Settings } from '../../../src/settings/settings.ts';

type Levels = Pick<Settings, 'unrecorded' | 'unrecordedBy'>;
const weakened = (before: Levels, now: Levels) =>
  [...weakenedUnrecorded(before, now, 'main')].map((data) =>
    'expected' in data ? [data.expected, data.actual] : [],
  );
const levels = (unrecorded: Levels['unrecorded'], unrecordedBy: Levels['unrecordedBy'] = {}): Levels => ({
  unrecorded,
  unrecordedBy,
});

test('a level for all files is lowered', () => {
  assert.deepEqual(weakened(levels('error'), levels('notice')), [['error', 'notice']]);
  assert.deepEqual(weakened(levels('off'), levels('error')), []);
  assert.deepEqual(weakened(levels('error'), levels('error', { 'a/**': 'off' })), [['error', 'a/**: off']]);
});

test('a glob is lowered, taken away, or another one stands before it', () => {
  const before = levels('off', { 'a/**': 'error', 'b/**': 'warning' });
  assert.deepEqual(weakened(before, before), []);
  assert.deepEqual(weakened(before, levels('off', { 'a/**': 'notice', 'b/**': 'warning' })), [
    ['a/**: error', 'a/**: notice'],
  ]);
  assert.deepEqual(weakened(before, levels('off', { 'b/**': 'warning' })), [['a/**: error', 'a/**: off']]);
  assert.deepEqual(weakened(before, levels('off', { ...before.unrecordedBy, 'a/b/**': 'off' })), [
    ['error', 'a/b/**: off'],
  ]);
  assert.deepEqual(weakened(before, levels('off', { 'b/**': 'warning', 'a/**': 'error' })), [
    ['a/**, b/**', 'b/**, a/**'],
  ]);
  assert.deepEqual(weakened(before, levels('error', { ...before.unrecordedBy, 'c/**': 'error' })), []);
});
