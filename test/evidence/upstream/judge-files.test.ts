/** What is recorded against what the hub holds. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAbsent, judgeFiles } from '../../../src/evidence/upstream/judge-files.ts';
import type { HubGroup } from '../../../src/evidence/upstream/map-records.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import { MAX_GIT_BLOB_BYTES } from '../../../src/ports/git.ts';
import type { HubFile } from '../../../src/ports/upstream.ts';
import { BY_KIND, type FindingKind } from '../../../src/rules/index.ts';
import { know } from '../../support/records.ts';
import { sha256 } from '../../support/repository.ts';
import { blobIdOf, COMMIT, filesOf, groupOf, heldOf, recordOf } from '../../support/upstream.ts';

const ALL = () => true;

async function judge(
  group: HubGroup,
  held: Readonly<Record<string, HubFile>>,
  { contents = {}, isOwn = ALL }: { contents?: Readonly<Record<string, string>>; isOwn?: typeof ALL } = {},
) {
  const ports = { files: filesOf(contents), digest: sha256, blobId: blobIdOf, hub: 'hub.example' };
  const { findings, matched, moved } = await judgeFiles(group, new Map(Object.entries(held)), isOwn, ports);
  const told = findings.map(({ kind, data }) => {
    const { expected, actual } = BY_KIND[kind as FindingKind].values(data);
    return [kind, expected, actual].filter((one) => one).join(' ');
  });
  return { told, findings, matched, moved, reads: ports.files.reads };
}

const about = (file: string) => ({ source: 'org/name', file, revision: COMMIT });

/** A record whose local bytes were read and hashed. */
function readRecord(path: string, recorded: string, found: string): FileRecord {
  const record = recordOf(path, { digest: sha256(recorded) });
  record.found = { is: 'file', size: found.length };
  know(record, { outcome: { is: 'hashed', sha256: sha256(found), size: found.length } });
  know(record, { status: recorded === found ? 'matched' : 'mismatched' });
  know(record, { evidence: 'bytes' });
  return record;
}

describe('a file that is not here', () => {
  test('is matched by the hub’s digest, and by nothing less', async () => {
    const records = [recordOf('a'), recordOf('b', { digest: null, size: 1 }), recordOf('c', { size: 1 })];
    const inGit = heldOf('c', { sha256: null });
    const { told, matched } = await judge(groupOf(records), { a: heldOf('a'), b: heldOf('b'), c: inGit });
    assert.deepEqual([told, matched], [[], 1]);
    assert.deepEqual(
      records.map(({ status, evidence }) => `${status} ${evidence}`),
      ['matched upstream', 'missing none', 'missing none'],
    );
  });

  test('is absent only when nothing that is here speaks for or against it', () => {
    const foundPointer = {
      is: 'pointer',
      pointer: { is: 'malformed', tool: 'dvc', line: 1, why: 'x' },
      from: null,
    } as const;
    for (const [status, outcome, expected] of [
      ['missing', null, true],
      ['missing', foundPointer, true],
      ['unverified', foundPointer, true],
      ['unverified', null, false],
      ['unverified', { is: 'skipped' }, false],
      ['matched', foundPointer, false],
      ['mismatched', foundPointer, false],
    ] as const)
      assert.equal(isAbsent(know(recordOf('a'), { status, outcome })), expected, status);
  });

  test('stays what it was when the hub has another, and that is drift', async () => {
    const [digest, size] = [recordOf('a', { size: 1 }), recordOf('b', { size: 7 })];
    const sizeOnly = recordOf('c', { digest: null, size: 7 });
    const held = { a: heldOf('other'), b: heldOf('b'), c: heldOf('c') };
    const { told, findings, matched } = await judge(groupOf([digest, size, sizeOnly]), held);
    assert.deepEqual(told, [
      `upstream-differs ${sha256('a')} ${sha256('other')}`,
      'upstream-differs 7 1',
      'upstream-differs 7 1',
    ]);
    assert.equal(matched, 0);
    assert.deepEqual([digest.status, digest.evidence], ['missing', 'none']);
    assert.deepEqual(
      findings.map(({ subject, data }) => [subject, data]),
      [
        ['a', { ...about('a'), what: 'digest', expected: sha256('a'), actual: sha256('other') }],
        ['b', { ...about('b'), what: 'size', expected: '7', actual: '1' }],
        ['c', { ...about('c'), what: 'size', expected: '7', actual: '1' }],
      ],
    );
  });

  test('and not at the hub either is drift', async () => {
    const { findings } = await judge(groupOf([recordOf('a')]), {});
    assert.deepEqual(findings, [
      {
        kind: 'upstream-missing',
        subject: 'a',
        location: { file: 'list', line: 1, column: 1 },
        data: { what: 'file', repository: 'org/name', revision: COMMIT, file: 'a' },
        key: `org/name ${COMMIT}`,
      },
    ]);
  });
});

describe('what the hub has against a record', () => {
  test('is drift only at a full commit; of a branch it is that it moved on', async () => {
    const records = [recordOf('a'), recordOf('b'), recordOf('c')];
    const { told, moved, matched } = await judge(groupOf(records, { revision: 'main' }), {
      a: heldOf('other'),
      b: heldOf('b'),
    });
    assert.deepEqual([told, matched, moved], [[], 1, [records[0], records[2]]]);
  });

  test('is nothing where the path in the repository is a guess, though it can be borne out', async () => {
    for (const revision of [COMMIT, 'main']) {
      const records = ['a', 'b', 'c'].map((path) => recordOf(path));
      const group = groupOf(records, { revision });
      for (const record of records) group.guessed.add(record);
      const { told, moved, matched } = await judge(group, { a: heldOf('other'), b: heldOf('b') });
      assert.deepEqual([told, moved, matched], [[], [], 1]);
    }
  });

  test('is for the shard to say whose file it is', async () => {
    const [own, foreign] = [recordOf('a'), recordOf('b')];
    const isOwn = ((record: FileRecord) => record === own) as typeof ALL;
    const { told } = await judge(groupOf([own, foreign]), {}, { isOwn });
    assert.deepEqual(told, ['upstream-missing a']);
  });
});

describe('a file that is here', () => {
  test('keeps its own evidence', async () => {
    const record = readRecord('a', 'a', 'a');
    const { told, matched } = await judge(groupOf([record]), { a: heldOf('a') });
    assert.deepEqual([told, matched, record.evidence], [[], 0, 'bytes']);
  });

  const inGit = (content: string) => ({ a: heldOf(content, { sha256: null }) });

  for (const [what, recorded, found, theirs, drift] of [
    ['that the hub has just so', 'x', 'x', 'x', false],
    ['that the hub has otherwise', 'x', 'x', 'y', true],
    ['that the hub has as it is here and not as it is recorded', 'x', 'y', 'y', true],
    ['that is here otherwise than recorded, and at the hub in a third way', 'x', 'y', 'z', false],
  ] as const) {
    test(`and in git at the hub, ${what}, is ${drift ? 'drift' : 'none'}`, async () => {
      const record = readRecord('a', recorded, found);
      const { told } = await judge(groupOf([record]), inGit(theirs), { contents: { a: found } });
      assert.deepEqual(told, drift ? [`upstream-differs ${sha256(recorded)} ${blobIdOf(theirs)}`] : []);
    });
  }

  test('under a name spelt otherwise is read by that name', async () => {
    const record = readRecord('a', 'x', 'x');
    record.found = { is: 'file', size: 1, path: 'A' };
    const { told, reads } = await judge(groupOf([record]), inGit('y'), { contents: { A: 'x' } });
    assert.deepEqual([told.length, reads], [1, ['A']]);
  });

  test('is read no second time where that could tell nothing', async () => {
    const largest: Partial<FileRecord> = { found: { is: 'file', size: MAX_GIT_BLOB_BYTES } };
    const tooLarge: Partial<FileRecord> = { found: { is: 'file', size: MAX_GIT_BLOB_BYTES + 1 } };
    for (const [change, isRead] of [
      [{}, true],
      [{ status: 'mismatched' }, true],
      [largest, true],
      [tooLarge, false],
      [{ status: 'missing' }, false],
      [{ status: 'unverified' }, false],
      [{ outcome: null }, false],
      [{ outcome: { is: 'skipped' } }, false],
      [{ found: { is: 'missing' } }, false],
    ] as const) {
      const { found, ...known }: Partial<FileRecord> = change;
      const record = know(readRecord('a', 'x', 'x'), known);
      if (found !== undefined) record.found = found;
      const { told, reads } = await judge(groupOf([record]), inGit('y'), { contents: { a: 'x' } });
      assert.deepEqual([reads.length, told.length], isRead ? [1, 1] : [0, 0], JSON.stringify(change));
    }
  });

  test('and changed since it was hashed, or went, tells nothing', async () => {
    for (const contents of [{ a: 'changed' }, {}]) {
      const { told } = await judge(groupOf([readRecord('a', 'x', 'x')]), inGit('y'), { contents });
      assert.deepEqual(told, []);
    }
  });
});
