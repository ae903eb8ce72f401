/** What plain servers say of single files. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askServers } from '../../../src/evidence/upstream/ask-servers.ts';
import { inTurns } from '../../../src/evidence/upstream/ask-upstream.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { WebAnswer } from '../../../src/ports/upstream.ts';
import { know } from '../../support/records.ts';
import { sha256 } from '../../support/repository.ts';
import { hubOf, recordOf } from '../../support/upstream.ts';

const ORIGIN = 'https://e.test';

async function ask(
  files: readonly (readonly [FileRecord, string])[],
  web: Readonly<Record<string, WebAnswer>>,
  origins = [ORIGIN],
) {
  const hub = hubOf({ web });
  const given = files.map(([record, url]) => ({ record, url }));
  const { findings, matched, complete } = await askServers(given, { origins, buckets: [] }, hub, inTurns);
  return { findings, matched, complete, asked: hub.asked };
}

function askOne(record: FileRecord, answer: WebAnswer) {
  return ask([[record, `${ORIGIN}/a`]], { [`${ORIGIN}/a`]: answer });
}

const found = (digest: string | null, size: number | null): WebAnswer => ({
  is: 'found',
  sha256: digest,
  size,
});

test('only the servers that were named are asked, and none with a name or password', async () => {
  const urls = [
    'https://e.test/a',
    'https://e.test:444/a',
    'http://e.test/a',
    'https://x.e.test/a',
    'https://user@e.test/a',
    'https://:secret@e.test/a',
    'https://other.test/a',
  ];
  const { asked, complete, findings, matched } = await ask(
    urls.map((url) => [recordOf('a'), url]),
    { 'https://e.test/a': found(null, null) },
  );
  assert.deepEqual([asked, complete, findings, matched], [['head https://e.test/a'], true, [], 0]);
  assert.deepEqual((await ask([[recordOf('a'), 'https://e.test/a']], {}, [])).asked, []);
});

test('a digest is evidence for a file that is not here, a size is none', async () => {
  const record = recordOf('a', { size: 1 });
  assert.equal((await askOne(record, found(sha256('a'), 1))).matched, 1);
  assert.deepEqual([record.status, record.evidence], ['matched', 'upstream']);
  const here = know(recordOf('a'), { status: 'matched', evidence: 'bytes' });
  assert.equal((await askOne(here, found(sha256('a'), 1))).matched, 0);
  assert.equal(here.evidence, 'bytes');
  for (const [other, answer] of [
    [recordOf('a', { size: 1 }), found(null, 1)],
    [recordOf('a', { size: 1 }), found(null, null)],
    [recordOf('a', { digest: null, size: 1 }), found(sha256('a'), 1)],
    [recordOf('a', { digest: null }), found(sha256('a'), null)],
  ] as const) {
    const { findings, matched, complete } = await askOne(other, answer);
    assert.deepEqual([findings, matched, complete, other.status], [[], 0, true, 'missing']);
  }
});

test('another digest or size is drift, and so is a file that is gone', async () => {
  const about = { subject: 'a', location: { file: 'list', line: 1, column: 1 }, key: `${ORIGIN}/a` };
  const differs = { source: `${ORIGIN}/a`, file: `${ORIGIN}/a`, revision: null };
  const [ours, theirs] = [sha256('a'), sha256('b')];
  for (const [record, answer, finding] of [
    [
      recordOf('a', { size: 1 }),
      found(theirs, 2),
      {
        kind: 'upstream-differs',
        data: { ...differs, what: 'digest', expected: ours, actual: theirs },
      },
    ],
    [
      recordOf('a', { size: 1 }),
      found(ours, 2),
      {
        kind: 'upstream-differs',
        data: { ...differs, what: 'size', expected: '1', actual: '2' },
      },
    ],
    [
      recordOf('a', { size: 1 }),
      { is: 'gone', status: 404 },
      {
        kind: 'upstream-missing',
        data: { what: 'url', url: `${ORIGIN}/a`, status: 404 },
      },
    ],
  ] as const) {
    const answered = await askOne(record, answer);
    assert.deepEqual(answered.findings, [{ ...about, ...finding }]);
    assert.deepEqual([answered.matched, answered.complete, record.status], [0, true, 'missing']);
  }
});

test('a server that gives no answer is told once for each reason, and what others answered counts', async () => {
  const off = (why: string): WebAnswer => ({ is: 'unreachable', why });
  const records = ['a', 'b', 'c', 'd', 'e'].map((path) => recordOf(path));
  const url = (origin: string, place: number) =>
    [records[place] ?? assert.fail(), `${origin}/${place}`] as const;
  const { findings, matched, complete } = await ask(
    [url(ORIGIN, 0), url(ORIGIN, 1), url(ORIGIN, 2), url('https://f.test', 3), url(ORIGIN, 4)],
    {
      [`${ORIGIN}/0`]: off('it is off'),
      [`${ORIGIN}/1`]: off('it is slow'),
      [`${ORIGIN}/2`]: off('it is off'),
      'https://f.test/3': off('it is off'),
      [`${ORIGIN}/4`]: found(sha256('e'), null),
    },
    [ORIGIN, 'https://f.test'],
  );
  assert.deepEqual([matched, complete], [1, false]);
  assert.deepEqual(
    findings.map(({ data, subject, key }) => [data, subject, key]),
    [
      [{ why: 'it is off', asked: ['a', 'c'], count: 2 }, ORIGIN, 'it is off'],
      [{ why: 'it is slow', asked: ['b'], count: 1 }, ORIGIN, 'it is slow'],
      [{ why: 'it is off', asked: ['d'], count: 1 }, 'https://f.test', 'it is off'],
    ],
  );
  assert.deepEqual(findings[0]?.location, { file: 'list', line: 1, column: 1 });
});
