/** What evidence says of a record, by the evidence and the record alone. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conclude, doubtPointer, judgeFile } from '../../../src/engine/judge/judge-file.ts';
import type { FileEvidence } from '../../../src/model/judgement.ts';
import { digestOf, know, recordOf } from '../../support/records.ts';

const [A, B] = [digestOf('a'), digestOf('b')];
const HERE = { is: 'file', size: 3 } as const;
const hashed = (sha256: string, size = 3): FileEvidence => ({ is: 'hashed', sha256, size });
const pointerTo = (sha256: string): FileEvidence => ({
  is: 'pointer',
  pointer: { is: 'pointer', tool: 'git-lfs', sha256, size: 3, instead: null },
  from: null,
});

test('a file that was read is judged by its bytes, and one that was not by what it is instead', () => {
  for (const [recorded, outcome, expected] of [
    [{ sha256: A, size: 3 }, hashed(A), 'matched by bytes'],
    [{ sha256: A }, hashed(A), 'matched by bytes'],
    [{ sha256: A, size: 3 }, hashed(B), 'mismatched by bytes'],
    [{ sha256: A, size: 4 }, hashed(A), 'mismatched by bytes'],
    [{ sha256: null, size: 3 }, hashed(A), 'unverified by bytes'],
    [{ sha256: null, size: 4 }, hashed(A), 'mismatched by bytes'],
    [{ sha256: A }, pointerTo(A), 'matched by pointer'],
    [{ sha256: A }, { is: 'changed', why: 'it grew' }, 'changed by none'],
    [{ sha256: A }, { is: 'skipped' }, 'skipped by none'],
    [{ sha256: A }, { is: 'missing' }, 'missing by none'],
    [{ sha256: A }, { is: 'broken-link', target: 'x' }, 'missing by none'],
    [{ sha256: A }, { is: 'unreadable', why: 'x' }, 'unreadable by none'],
    [{ sha256: A }, { is: 'directory' }, 'unreadable by none'],
  ] as const) {
    const { status, evidence } = judgeFile(recordOf('m', { ...recorded, found: HERE }), outcome, 'accept');
    assert.equal(`${status} by ${evidence}`, expected, `${outcome.is} ${expected}`);
  }
});

test('where nothing is known but the stat, a size tells that a file differs, and never that it matches', () => {
  for (const [size, found, expected] of [
    [3, HERE, 'unverified'],
    [null, HERE, 'unverified'],
    [4, HERE, 'mismatched'],
    [3, { is: 'missing' }, 'missing'],
    [3, { is: 'broken-link', target: 'x' }, 'missing'],
    [3, { is: 'directory' }, 'unreadable'],
    [3, { is: 'outside', target: '/' }, 'unreadable'],
  ] as const) {
    const judgement = judgeFile(recordOf('m', { sha256: A, size, found }), null, 'accept');
    assert.deepEqual(judgement, { status: expected, evidence: 'none' }, found.is);
  }
});

test('a later judgement replaces the one before and its evidence', () => {
  const record = recordOf('m', { sha256: A, found: HERE });
  conclude(record, hashed(A), 'accept');
  conclude(record, pointerTo(B), 'ignore');
  assert.deepEqual([record.status, record.evidence, record.outcome], ['missing', 'none', pointerTo(B)]);
});

test('a doubted pointer confirms nothing, and takes nothing back that was not confirmed', () => {
  for (const [status, evidence, expected] of [
    ['matched', 'pointer', 'unverified by none'],
    ['mismatched', 'pointer', 'mismatched by pointer'],
    ['missing', 'none', 'missing by none'],
  ] as const) {
    const record = know(recordOf('m', { sha256: A }), { status, evidence, outcome: pointerTo(A) });
    doubtPointer(record);
    assert.equal(`${record.status} by ${record.evidence}`, expected);
    assert.deepEqual(record.outcome, pointerTo(A));
  }
});
