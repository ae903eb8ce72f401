/** What a pointer in a file's place amounts to, in words. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFile } from '../../../src/engine/judge/describe-file.ts';
import { describePointer } from '../../../src/engine/judge/describe-pointer.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { Severity } from '../../../src/model/finding.ts';
import type { FoundPointer, Pointer } from '../../../src/model/pointer.ts';
import { bringCommand } from '../../../src/rules/shared/pointer-words.ts';
import { digestOf, know, recordOf, sourceOf, sourceWith } from '../../support/records.ts';

const [A, B] = [digestOf('a'), digestOf('b')];
const LFS: Pointer = { is: 'pointer', tool: 'git-lfs', sha256: A, size: 3, instead: null };
const MD5: Pointer = { is: 'pointer', tool: 'dvc', sha256: null, size: 3, instead: 'an MD5 digest' };
const foundPointerOf = (pointer: FoundPointer['pointer'], from: string | null = null): FoundPointer => ({
  is: 'pointer',
  pointer,
  from,
});

function told(
  record: FileRecord,
  status: FileRecord['status'],
  foundPointer: FoundPointer,
  missing: Severity | null = null,
) {
  return describePointer(know(record, { status }), foundPointer, () => missing);
}

test('a pointer that bears the record out is no finding, nor one where nothing is recorded', () => {
  assert.equal(told(recordOf('m', { sha256: A, size: 3 }), 'matched', foundPointerOf(LFS)), null);
  assert.equal(told(recordOf('m', { size: 3 }), 'unverified', foundPointerOf(LFS)), null);
  assert.equal(
    told(recordOf('m', { sha256: A }), 'matched', foundPointerOf(MD5)),
    null,
    'upstream had its digest',
  );
});

test('a pointer that is to be ignored leaves its file missing, as grave as the policy says', () => {
  const record = recordOf('m/a.bin', { sha256: A, line: 7 });
  assert.equal(told(record, 'missing', foundPointerOf(LFS)), null);
  assert.deepEqual(told(record, 'missing', foundPointerOf(LFS), 'warning'), {
    kind: 'file-missing',
    subject: 'm/a.bin',
    severity: 'warning',
    data: { what: 'pointer', tool: 'git-lfs', from: null, expected: A },
    location: { file: 'SHA256SUMS', line: 7, column: 1 },
  });
  assert.deepEqual(told(record, 'missing', foundPointerOf(MD5, 'm.dvc'), 'notice')?.data, {
    what: 'pointer',
    tool: 'dvc',
    from: 'm.dvc',
    expected: A,
    carries: 'an MD5 digest',
  });
  const broken = foundPointerOf({ is: 'malformed', tool: 'git-annex', line: 1, why: 'x' });
  assert.equal(told(record, 'missing', broken, 'notice')?.kind, 'file-missing');
});

test('a pointer to another file is as grave as its manifest says of other content', () => {
  const start = { algorithm: 'sha256-start', value: B.slice(0, 8) } as const;
  const severityOf = (
    recorded: Parameters<typeof recordOf>[1],
    others: readonly (typeof start)[],
    graded: boolean,
  ) => {
    const source = sourceWith('statement', others, graded ? { differs: 'warning' } : {});
    return told(recordOf('m', { ...recorded, source }), 'mismatched', foundPointerOf(LFS))?.severity;
  };
  for (const [recorded, others] of [
    [{ sha256: B }, []],
    [{ size: 4 }, []],
    [{}, [start]],
  ] as const) {
    assert.equal(severityOf(recorded, others, true), 'warning');
    assert.equal(severityOf(recorded, others, false), undefined, 'as the rule says');
  }
});

test('the first digits of a SHA-256 are held to that of a pointer', () => {
  const start = { algorithm: 'sha256-start', value: B.slice(0, 8) } as const;
  const source = sourceWith('names', [start]);
  const record = recordOf('m', { line: 2, source });
  const finding = told(record, 'mismatched', foundPointerOf(LFS, "git's index"));
  assert.deepEqual(finding?.data, {
    ...{ tool: 'git-lfs', from: "git's index", what: 'start' },
    expected: start.value,
    actual: A,
  });
  assert.deepEqual(finding?.location, { file: 'names', line: 2, column: 1 });
});

test('what a pointer has that verifies nothing is told of a missing file', () => {
  const md5 = { algorithm: 'md5', value: '1'.repeat(32) } as const;
  const carries = (pointer: Pointer, source: ReturnType<typeof sourceWith>, sha256: string | null = null) =>
    told(recordOf('m', { sha256, source }), 'missing', foundPointerOf(pointer), 'error')?.data;
  const known = { what: 'pointer', tool: 'git-lfs', from: null, expected: null };
  assert.deepEqual(carries(LFS, sourceWith('sums', [md5])), { ...known, carries: 'only a SHA-256' });
  assert.deepEqual(carries(LFS, sourceWith('sums', [])), known, 'nothing is recorded');
  assert.deepEqual(carries({ ...LFS, sha256: null }, sourceWith('sums', [md5])), known, 'it has none');
  assert.deepEqual(carries(LFS, sourceWith('sums', [md5]), A), { ...known, expected: A });
});

test('a broken pointer is told at its line, whether it stands for the file or elsewhere', () => {
  const record = recordOf('m', { sha256: A });
  for (const from of [null, "git's index"]) {
    const foundPointer = foundPointerOf(
      { is: 'malformed', tool: 'git-lfs', line: 2, why: 'it is short' },
      from,
    );
    const finding = told(record, 'mismatched', foundPointer);
    assert.equal(finding?.kind, 'pointer-malformed');
    assert.deepEqual(finding?.data, { tool: 'git-lfs', from, line: 2, why: 'it is short', expected: A });
  }
});

test('a pointer to another file is told by its digest, or else by its size', () => {
  const annex: Pointer = { ...LFS, tool: 'git-annex' };
  const record = recordOf('m', { sha256: B, size: 4, line: 2 });
  const location = { file: 'SHA256SUMS', line: 2, column: 1 };
  assert.deepEqual(told(record, 'mismatched', foundPointerOf(annex)), {
    kind: 'pointer-mismatch',
    subject: 'm',
    data: { tool: 'git-annex', from: null, what: 'digest', expected: B, actual: A },
    location,
  });
  const bySize = {
    kind: 'pointer-mismatch',
    subject: 'm',
    data: { tool: 'git-lfs', from: null, what: 'size', expected: '4', actual: '3' },
    location,
  };
  for (const sha256 of [A, null]) {
    const sized = recordOf('m', { sha256, size: 4, line: 2 });
    assert.deepEqual(told(sized, 'mismatched', foundPointerOf(LFS)), bySize);
  }
  assert.deepEqual(told(record, 'mismatched', foundPointerOf({ ...LFS, sha256: null })), bySize);
});

test('a mismatch is told where the value is recorded, also when another source has it', () => {
  const record = recordOf('m', { line: 2 });
  const other = recordOf('m', { sha256: B, size: 4, line: 9, source: sourceOf('i.json', 'inventory') });
  record.supply('size', other);
  assert.equal(told(record, 'mismatched', foundPointerOf(LFS))?.location?.file, 'i.json');
  record.supply('sha256', other);
  const finding = told(record, 'mismatched', foundPointerOf(LFS));
  assert.deepEqual(finding?.location, { file: 'i.json', line: 9, column: 1 });
});

test('a pointer without a SHA-256 is told, with what it has instead and the command that brings the file', () => {
  for (const [pointer, tool, carries] of [
    [MD5, 'dvc', 'an MD5 digest'],
    [{ ...LFS, sha256: null }, 'git-lfs', null],
  ] as const) {
    const finding = told(recordOf('m', { sha256: A }), 'unverified', foundPointerOf(pointer));
    assert.equal(finding?.kind, 'pointer-unverified');
    assert.deepEqual(finding?.data, { tool, from: null, carries, expected: A });
  }
});

test('a command names the file only where a shell takes the name as it is', () => {
  const command = (tool: Pointer['tool'], path: string) =>
    bringCommand(tool, path).find(({ is }) => is === 'code')?.text;
  for (const [tool, whole, named] of [
    ['git-lfs', 'git lfs pull', 'git lfs pull --include '],
    ['git-annex', 'git annex get', 'git annex get '],
    ['dvc', 'dvc pull', 'dvc pull '],
  ] as const) {
    for (const path of ['a', 'a-b/c_d@e+f.0', '.a', '0', '/a'])
      assert.equal(command(tool, path), `${named}${path}`);
    for (const path of ['a b', '-a', 'a;b', '$a', 'a*', 'a,b', "a'", 'é', 'a\nb', ' a', 'a '])
      assert.equal(command(tool, path), whole, path);
  }
});

test('the finding is about the file, at its record unless the value stands elsewhere', () => {
  const record = recordOf('m', { sha256: B, line: 2 });
  know(record, { outcome: foundPointerOf(LFS) });
  know(record, { status: 'mismatched' });
  record.supply('sha256', recordOf('m', { sha256: B, line: 5 }));
  const { subject, location, kind } = describeFile(record) ?? {};
  assert.deepEqual([subject, location?.line, kind], ['m', 5, 'pointer-mismatch']);
  know(record, { status: 'unverified' });
  assert.equal(describeFile(record), null);
  know(record, { outcome: foundPointerOf(MD5) });
  const unverified = describeFile(record);
  assert.deepEqual([unverified?.subject, unverified?.location?.line], ['m', 2]);
});
