/** What is there for certain, of files that some record does not agree with and nobody suppresses. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, isHeld, suppressedIn, uncertainIn } from '../../../src/engine/fix/fact.ts';
import type { FileRow } from '../../../src/model/file-row.ts';
import type { Report } from '../../../src/model/report.ts';
import { digestOf } from '../../support/records.ts';

const actual = { sha256: digestOf('now'), size_bytes: 3 };
const row = (more: Partial<FileRow> = {}): FileRow => ({
  path: 'm.bin',
  list: 'SHA256SUMS',
  recorded: { sha256: digestOf('old'), size_bytes: null },
  actual,
  status: 'mismatched',
  evidence: 'bytes',
  ...more,
});

type Named = { readonly kind: string; readonly subject: string };

const reportOf = (
  files: readonly FileRow[],
  findings: readonly Named[] = [],
  suppressed: readonly Named[] = [],
) => ({ files, findings, suppressed }) as unknown as Report;

/** The facts of a report, as their paths with digests and sizes. */
const facts = (...given: Parameters<typeof reportOf>) => {
  const report = reportOf(...given);
  return Object.fromEntries(factsOf(report, suppressedIn(report)));
};
const fact = { sha256: digestOf('now'), size: 3 };

test('a file that was read, or that a pointer stands for, is a fact where it differs', () => {
  assert.deepEqual(facts([row()]), { 'm.bin': fact });
  assert.deepEqual(facts([row({ evidence: 'pointer' })]), { 'm.bin': fact });
  assert.deepEqual(facts([row(), row({ path: 'n.bin' })]), { 'm.bin': fact, 'n.bin': fact });
});

test('a file that does not differ is none, nor one of which not all is known', () => {
  for (const more of [
    { status: 'matched' },
    { status: 'changed' },
    { status: 'unverified' },
    { evidence: 'upstream' },
    { evidence: 'none' },
    { actual: { ...actual, sha256: null } },
    { actual: { ...actual, size_bytes: null } },
  ] as const)
    assert.deepEqual(facts([row(more)]), {}, JSON.stringify(more));
});

test('a file that agrees with one record and not with another is a fact', () => {
  const matched = row({ status: 'matched' });
  assert.deepEqual(facts([matched], [{ kind: 'checksum-conflict', subject: 'm.bin' }]), { 'm.bin': fact });
  assert.deepEqual(facts([matched], [{ kind: 'checksum-conflict', subject: 'n.bin' }]), {});
  assert.deepEqual(facts([matched], [{ kind: 'size-mismatch', subject: 'm.bin' }]), {});
});

test('what a file differs in is held where that is suppressed, and only there', () => {
  for (const [kind, isKnown] of [
    ['checksum-mismatch', true],
    ['size-mismatch', true],
    ['pointer-mismatch', true],
    ['checksum-conflict', true],
    ['file-missing', false],
    ['entry-differs', false],
  ] as const) {
    const isSuppressed = suppressedIn(reportOf([], [], [{ kind, subject: 'm.bin' }]));
    assert.deepEqual([isHeld('m.bin', isSuppressed), isHeld('n.bin', isSuppressed)], [isKnown, false], kind);
    assert.deepEqual(facts([row()], [], [{ kind, subject: 'm.bin' }]), isKnown ? {} : { 'm.bin': fact });
  }
});

test('a suppression is of one kind of finding about one subject', () => {
  const isSuppressed = suppressedIn(reportOf([], [], [{ kind: 'entry-differs', subject: 'model:a b' }]));
  assert.ok(isSuppressed('entry-differs', 'model:a b'));
  assert.ok(!isSuppressed('entry-differs', 'model:a'));
  assert.ok(!isSuppressed('entry-unknown', 'model:a b'));
});

test('what an earlier report doubts stays doubtful', () => {
  const report = reportOf([row(), row({ path: 'n.bin' })]);
  const first = reportOf(
    [],
    [{ kind: 'path-ambiguous', subject: 'm.bin' }],
    [{ kind: 'base-changed', subject: 'SHA256SUMS' }],
  );
  const isSuppressed = suppressedIn(report);
  assert.deepEqual([...factsOf(report, isSuppressed, first).keys()], ['n.bin']);
  assert.deepEqual([...factsOf(report, isSuppressed).keys()], ['m.bin', 'n.bin']);
  assert.deepEqual([...uncertainIn(report, first).manifests], ['SHA256SUMS']);
});
