/** The finding that a record's status amounts to. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFile } from '../../../src/engine/judge/describe-file.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { FileStat, HashOutcome } from '../../../src/model/file-state.ts';
import type { UngradedFinding } from '../../../src/model/finding.ts';
import type { FoundPointer } from '../../../src/model/pointer.ts';
import { digestOf, know, recordOf, sourceOf, sourceWith } from '../../support/records.ts';

const [A, B] = [digestOf('a'), digestOf('b')];
const FILE = { is: 'file', size: 3 } as const;
const hashed = (sha256: string, size = 3): HashOutcome => ({ is: 'hashed', sha256, size });

/** `SHA256SUMS` records it at line 7, unless it says otherwise. */
function seen(
  status: FileRecord['status'],
  { path = 'm/a.bin', outcome = null, ...recorded }: Seen = {},
): FileRecord {
  const record = recordOf(path, { line: 7, ...recorded });
  return know(record, { status, outcome });
}

type Seen = { readonly path?: string; readonly outcome?: HashOutcome | FoundPointer | null } & Parameters<
  typeof recordOf
>[1];

const ABOUT = { subject: 'm/a.bin', location: { file: 'SHA256SUMS', line: 7, column: 1 } } as const;

test('what is as it is recorded, and what was not looked at, is no finding', () => {
  for (const status of ['matched', 'unverified', 'skipped'] as const) {
    assert.equal(describeFile(seen(status, { found: FILE, sha256: A, outcome: hashed(A) })), null);
    assert.equal(describeFile(seen(status, { found: { ...FILE, path: 'm/a.bin' } })), null);
  }
  assert.equal(describeFile(seen('unverified', { found: { is: 'directory' } })), null);
});

test('a missing file is told as grave as the policy says, and with all that is known of it', () => {
  const told = (recorded: Seen) => describeFile(seen('missing', recorded), () => 'warning');
  const finding = { ...ABOUT, kind: 'file-missing', severity: 'warning' } as const;
  assert.deepEqual(told({ sha256: A }), {
    ...finding,
    data: { what: 'file', why: null, expected: A },
  });
  assert.deepEqual(told({ found: { is: 'missing', why: 'a sparse checkout leaves it out' } }), {
    ...finding,
    data: { what: 'file', why: 'a sparse checkout leaves it out', expected: null },
  });
  assert.deepEqual(told({ sha256: A, found: { is: 'broken-link', target: 'gone' } }), {
    ...finding,
    data: { what: 'link', target: 'gone', expected: A },
  });
  assert.deepEqual(told({ sha256: A, found: FILE, outcome: { is: 'missing' } }), {
    ...finding,
    data: { what: 'file', why: null, expected: A },
  });
  assert.equal(describeFile(seen('missing', { sha256: A })), null, 'the policy excuses it');
});

test('other content is told by its digest, where that is recorded', () => {
  const record = seen('mismatched', { sha256: A, size: 3, found: FILE, outcome: hashed(B) });
  const finding = {
    ...ABOUT,
    kind: 'checksum-mismatch',
    data: { algorithm: 'sha256', expected: A, actual: B, source: 'manifest' },
  };
  assert.deepEqual(describeFile(record), finding);
  record.size = null;
  assert.deepEqual(describeFile(record), finding, 'whatever its size');
  record.supply('sha256', recordOf('m/a.bin', { sha256: A, line: 2, source: sourceOf('i.json') }));
  assert.deepEqual(describeFile(record), {
    ...finding,
    location: { file: 'i.json', line: 2, column: 1 },
  });
});

const MD5 = { algorithm: 'md5', value: '1'.repeat(32) } as const;
const OTHER_MD5 = { algorithm: 'md5', value: '2'.repeat(32) } as const;
const withMd5 = (value = B): HashOutcome => ({ is: 'hashed', sha256: value, size: 3, others: [OTHER_MD5] });

test('a missing file without a SHA-256 is told with the other digest that is recorded', () => {
  const source = sourceWith('SHA256SUMS', [MD5]);
  const finding = describeFile(seen('missing', { source }), () => 'error');
  assert.deepEqual(finding?.data, { what: 'file', why: null, expected: `md5:${MD5.value}` });
});

test('a digest of another algorithm is told with its own place, which may be in another manifest', () => {
  const data = { algorithm: 'md5', expected: MD5.value, actual: OTHER_MD5.value, source: 'manifest' };
  const finding = { ...ABOUT, kind: 'checksum-mismatch', data };
  const own = { source: sourceWith('SHA256SUMS', [MD5]), found: FILE, outcome: withMd5() };
  assert.deepEqual(describeFile(seen('mismatched', own)), finding);

  const supplied = seen('mismatched', { sha256: A, found: FILE, outcome: withMd5(A) });
  supplied.supplyOther(MD5, recordOf('m/a.bin', { line: 2, source: sourceWith('MD5SUMS', [MD5]) }));
  const location = { file: 'MD5SUMS', line: 2, column: 1 };
  assert.deepEqual(describeFile(supplied), { ...finding, location });
});

test('a SHA-256 that differs is told in its place, also beside a digest that agrees', () => {
  const source = sourceWith('SHA256SUMS', [OTHER_MD5]);
  const record = seen('mismatched', { sha256: A, source, found: FILE, outcome: withMd5() });
  const data = { algorithm: 'sha256', expected: A, actual: B, source: 'manifest' };
  assert.deepEqual(describeFile(record)?.data, data);
});

test('the first digits of a SHA-256 are of the name of a file, and a whole digest in it is not', () => {
  const start = { algorithm: 'sha256-start', value: A.slice(0, 8) } as const;
  const found = { found: FILE, outcome: withMd5() };
  const named = seen('mismatched', { source: sourceWith('names', [start]), ...found });
  const data = {
    algorithm: 'sha256-start',
    expected: A.slice(0, 8),
    actual: B.slice(0, 8),
    source: 'file-name',
  };
  assert.deepEqual(describeFile(named)?.data, data);
  const both = seen('mismatched', {
    source: sourceWith('names', [MD5, { ...start, value: B.slice(0, 8) }]),
    ...found,
  });
  const md5 = { algorithm: 'md5', expected: MD5.value, actual: OTHER_MD5.value, source: 'manifest' };
  assert.deepEqual(describeFile(both)?.data, md5);
});

test('a pointer in the place of a file is no record in the file', () => {
  const source = sourceWith('m/a.bin', [], { isBytesOnly: true });
  const data = { algorithm: 'sha256', expected: A, actual: B, source: 'manifest' };
  assert.deepEqual(
    describeFile(seen('mismatched', { sha256: A, source, found: FILE, outcome: hashed(B) }))?.data,
    data,
  );
});

test('where nothing says why, that is said', () => {
  assert.deepEqual(describeFile(seen('changed', { found: FILE }))?.data, { why: 'it was written to' });
  const unread = seen('unreadable', { found: FILE, outcome: { is: 'skipped' } });
  assert.deepEqual(describeFile(unread)?.data, { why: 'it could not be read' });
  assert.deepEqual(describeFile(seen('mismatched', { size: 1 }))?.data, { expected: 1, actual: 0 });
});

test('a record in the file that it is of, and a name in another Unicode form, are told with the digests', () => {
  const source = sourceOf('m/a.bin');
  const data = { algorithm: 'sha256', expected: A, actual: B, source: 'manifest' };
  const own = seen('mismatched', { sha256: A, source, found: FILE, outcome: hashed(B) });
  assert.deepEqual(describeFile(own)?.data, { ...data, in_itself: true });
  const [nfc, nfd] = ['m/\u00e9', 'm/e\u0301'];
  for (const [path, onDisk, forms] of [
    [nfd, nfc, { recorded: 'NFD', actual: 'NFC' }],
    [nfc, nfd, { recorded: 'NFC', actual: 'NFD' }],
    [nfc, nfc, null],
    ['m/A', 'm/a', null],
  ] as const) {
    const record = seen('mismatched', {
      ...{ path, sha256: A, outcome: hashed(B) },
      found: { ...FILE, path: onDisk },
    });
    assert.deepEqual(describeFile(record)?.data, forms === null ? data : { ...data, forms }, path);
  }
});

test('a blob of a hub cache is held to its name where no digest is recorded', () => {
  const cache = 'models--org--name';
  const found = { ...FILE, linked: `${cache}/blobs/${A}` };
  const path = `${cache}/snapshots/${'0'.repeat(40)}/a.bin`;
  const finding = describeFile(seen('mismatched', { path, found, outcome: hashed(B) }));
  assert.deepEqual(finding?.data, { algorithm: 'sha256', expected: A, actual: B, source: 'blob-name' });
  assert.equal(finding?.location?.line, 7);
});

test('another size is told before another digest, and whether the file was read or not', () => {
  const finding = {
    ...ABOUT,
    kind: 'size-mismatch',
    data: { expected: 1, actual: 3 },
  };
  const recorded = { sha256: A, size: 1, found: FILE };
  assert.deepEqual(describeFile(seen('mismatched', recorded)), finding);
  assert.deepEqual(describeFile(seen('mismatched', { ...recorded, outcome: hashed(B) })), finding);
  const grown = seen('mismatched', { ...recorded, outcome: hashed(B, 4) });
  assert.deepEqual(describeFile(grown)?.data, { expected: 1, actual: 4 }, 'what was read counts');
  grown.supply('size', recordOf('m/a.bin', { size: 2, line: 3, source: sourceOf('i.json') }));
  assert.deepEqual(describeFile(grown), {
    ...finding,
    location: { file: 'i.json', line: 3, column: 1 },
    data: { expected: 2, actual: 4 },
  });
});

test('a file that changed while it was read says how', () => {
  const outcome = { is: 'changed', why: 'its size went from 1 to 2' } as const;
  assert.deepEqual(describeFile(seen('changed', { sha256: A, found: FILE, outcome })), {
    ...ABOUT,
    kind: 'file-changed',
    data: { why: 'its size went from 1 to 2' },
  });
});

test('what cannot be read says why, by what was found or by what reading came to', () => {
  const kinds: readonly (readonly [Exclude<FileStat, { is: 'file' }>, Partial<UngradedFinding>])[] = [
    ...['/etc/x', 'm/a.bin'].map(
      (target) =>
        [
          { is: 'outside', target },
          { kind: 'path-escapes', data: { what: 'file', field: null, written: 'm/a.bin', target } },
        ] as const,
    ),
    [{ is: 'directory' }, { kind: 'not-a-file', data: { state: { is: 'directory' } } }],
    [
      { is: 'special', what: 'a named pipe' },
      { kind: 'not-a-file', data: { state: { is: 'special', what: 'a named pipe' } } },
    ],
    [
      { is: 'unreadable', why: 'permission denied' },
      { kind: 'file-unreadable', data: { why: 'permission denied' } },
    ],
  ];
  for (const [state, finding] of kinds) {
    assert.deepEqual(describeFile(seen('unreadable', { found: state })), { ...ABOUT, ...finding });
    assert.deepEqual(describeFile(seen('unreadable', { found: FILE, outcome: state })), {
      ...ABOUT,
      ...finding,
    });
  }
});

test('a name that is spelt otherwise on disk is told, by its case or by its normal form', () => {
  const told = (path: string, onDisk: string) =>
    describeFile(seen('matched', { path, found: { ...FILE, path: onDisk } }));
  const [NFC, NFD] = ['\u00e9', 'e\u0301'];
  const about = { ...ABOUT, kind: 'path-not-portable' };
  assert.deepEqual(told('m/A', 'm/a'), {
    ...about,
    subject: 'm/A',
    data: { what: 'case', expected: 'm/A', actual: 'm/a' },
    key: 'case',
  });
  for (const [path, onDisk, expected, actual] of [
    [NFC, NFD, 'NFC', 'NFD'],
    [NFD, NFC, 'NFD', 'NFC'],
    [NFC + NFD, NFC + NFC, 'mixed', 'NFC'],
    [NFD + NFD, NFC + NFD, 'NFD', 'mixed'],
  ] as const) {
    assert.deepEqual(told(path, onDisk), {
      ...about,
      subject: path,
      data: { what: 'normal-form', expected, actual },
      key: 'normal form',
    });
  }
  assert.equal(told(NFC.toUpperCase(), NFD)?.key, 'case', 'both at once');
});
