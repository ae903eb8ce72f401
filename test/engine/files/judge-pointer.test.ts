/** What a pointer in a file's place proves of what is recorded of the file. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgePointer } from '../../../src/engine/judge/judge-pointer.ts';
import type { FoundPointer } from '../../../src/model/pointer.ts';
import { digestOf, recordOf } from '../../support/records.ts';

const [A, B] = [digestOf('a'), digestOf('b')];

function pointerTo(sha256: string | null, size: number | null): FoundPointer {
  return {
    is: 'pointer',
    pointer: { is: 'pointer', tool: 'git-lfs', sha256, size, instead: null },
    from: null,
  };
}

const MALFORMED: FoundPointer = {
  is: 'pointer',
  pointer: { is: 'malformed', tool: 'git-lfs', line: 2, why: 'it has no oid' },
  from: null,
};

test('a pointer matches by its digest alone, and mismatches by anything that both have', () => {
  for (const [sha256, size, foundPointer, expected] of [
    [A, null, pointerTo(A, 5), 'matched by pointer'],
    [A, 5, pointerTo(A, 5), 'matched by pointer'],
    [A, 5, pointerTo(A, null), 'matched by pointer'],
    [A, null, pointerTo(B, 5), 'mismatched by pointer'],
    [A, 5, pointerTo(B, 5), 'mismatched by pointer'],
    [A, 6, pointerTo(A, 5), 'mismatched by pointer'],
    [null, 6, pointerTo(A, 5), 'mismatched by pointer'],
    [A, 6, pointerTo(null, 5), 'mismatched by pointer'],
    [A, 5, pointerTo(null, 5), 'missing by none'],
    [A, 5, pointerTo(null, null), 'missing by none'],
    [A, null, pointerTo(null, 5), 'missing by none'],
    [null, 5, pointerTo(A, 5), 'unverified by none'],
    [null, null, pointerTo(A, 5), 'unverified by none'],
    [null, null, pointerTo(null, null), 'unverified by none'],
    [A, 5, MALFORMED, 'mismatched by none'],
    [null, null, MALFORMED, 'mismatched by none'],
  ] as const) {
    const record = recordOf('m.bin', { sha256, size });
    const { status, evidence } = judgePointer(record, foundPointer, 'accept');
    assert.equal(`${status} by ${evidence}`, expected, `${sha256} ${size}`);
  }
});

test('where pointers are to be ignored, the file is missing whatever its pointer says', () => {
  for (const foundPointer of [pointerTo(A, 5), pointerTo(B, 6), MALFORMED]) {
    const record = recordOf('m.bin', { sha256: A, size: 5 });
    assert.deepEqual(judgePointer(record, foundPointer, 'ignore'), { status: 'missing', evidence: 'none' });
  }
});
