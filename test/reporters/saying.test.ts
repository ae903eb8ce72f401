/** What is left of a message beside the columns that say the rest of it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/model/finding.ts';
import { sayingOf } from '../../src/reporters/saying.ts';
import { sampleFinding } from './sample-report.ts';

const HERE = { file: 'list', line: 3, column: 7 };
const THERE = { file: 'other', line: 12, column: 1 };
const said = (message: string, more: Partial<Finding> = {}) =>
  sayingOf(sampleFinding({ kind: 'entry-differs', subject: 'a.bin', location: HERE, message, ...more }));

test('where the columns hold both values, nothing is said again', () => {
  const both = { expected: 'x', actual: 'y' };
  for (const kind of ['checksum-mismatch', 'size-mismatch'] as const) {
    assert.equal(said('a.bin differs.', { kind, ...both }), '');
    assert.equal(said('a.bin differs.', { kind, ...both, expected: null }), 'differs.');
    assert.equal(said('a.bin differs.', { kind, ...both, actual: null }), 'differs.');
  }
  assert.equal(said('a.bin differs.', both), 'differs.');
});

test('the subject is not said again', () => {
  const cases: [string, string][] = [
    ['a.bin differs.', 'differs.'],
    ['a.bin: differs.', 'differs.'],
    ['a.bin, which differs.', 'which differs.'],
    ['a.bin:12 differs.', 'differs.'],
    ['a.bin:12: it differs.', 'it differs.'],
    ['a.bin.old differs.', 'a.bin.old differs.'],
    ['a.bin then b: c differs.', 'then b: c differs.'],
    ['a.bin:x: differs.', 'a.bin:x: differs.'],
    ['In a.bin: all differs.', 'In a.bin: all differs.'],
  ];
  for (const [message, rest] of cases) assert.equal(said(message), rest, message);
  assert.equal(said(' differs, 3 times', { subject: '' }), ' differs, 3 times');
});

test('the places are not said again, whether with their columns or without', () => {
  const cases: [string, string][] = [
    ['It is x at list:3.', 'It is x.'],
    ['It is x at list:3:7, not y.', 'It is x, not y.'],
    ['It is x at list:3, but y at other:12.', 'It is x, but y.'],
    ['It is x at list:3:8.', 'It is x:8.'],
    ['It is x at list:34.', 'It is x at list:34.'],
    ['It is x at list:3', 'It is x at list:3'],
    ['It is x at list:4.', 'It is x at list:4.'],
  ];
  for (const [message, rest] of cases) assert.equal(said(message, { related: THERE }), rest, message);
  assert.equal(said('It is x at list:3.', { location: null }), 'It is x at list:3.');
});

test('of a missing file the column with the digest says that it is recorded', () => {
  const missing = { kind: 'file-missing', expected: 'x' } as const;
  const message = 'a.bin is not there; it has a checksum recorded at list:3.';
  const rest = 'is not there; it has a checksum recorded.';
  assert.equal(said(message, missing), '');
  assert.equal(said(message, { ...missing, expected: null }), rest);
  assert.equal(said(message, { expected: 'x' }), rest);
  assert.equal(said('a.bin is there as A.BIN.', missing), 'is there as A.BIN.');
});
