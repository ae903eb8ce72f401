/** The client of git-lfs servers against busy, broken and hostile ones: no fault is an answer. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoredObject } from '../../../src/model/pointer.ts';
import { LfsServer } from '../../../src/platform/upstream/lfs.ts';
import { readBatch } from '../../../src/platform/upstream/lfs-batch.ts';
import { LIMITS, type Limits } from '../../../src/platform/upstream/limits.ts';
import { Requests } from '../../../src/platform/upstream/requests.ts';
import type { LfsAnswer } from '../../../src/ports/upstream.ts';
import { type LfsServer as LfsDouble, startLfs } from '../../support/lfs-server.ts';
import { sha256 } from '../../support/repository.ts';

/** A second of waiting takes a millisecond. */
const QUICK: Limits = { ...LIMITS, secondMs: 1 };
const ONE: StoredObject = { oid: sha256('one'), size: 3 };
const TWO: StoredObject = { oid: sha256('two'), size: 3 };

const told = (answer: LfsAnswer | undefined) =>
  answer?.is === 'unreachable' ? answer.why : answer?.is === 'gone' ? `gone ${answer.status}` : answer?.is;

/** What the client says of these objects under a fault of the server. */
async function under(
  fault: LfsDouble['fault'],
  objects: readonly StoredObject[] = [ONE, TWO],
  limits = QUICK,
) {
  await using lfs = await startLfs();
  lfs.objects.set(ONE.oid, Buffer.from('one'));
  lfs.fault = fault;
  const requests = new Requests(limits, new AbortController().signal);
  const client = new LfsServer(lfs.url, new Map(), requests);
  const answers = await client.objects(objects);
  return { told: answers.map(told), requests: requests.count, lfs };
}

/** An answer of this JSON, or text. */
const saying = (body: unknown): LfsDouble['fault'] => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return (_, response) => {
    response.writeHead(200).end(text);
    return true;
  };
};

test('objects that are there and those that are not', async () => {
  const { told, requests } = await under(null);
  assert.deepEqual([told, requests], [['held', 'gone 404'], 1]);
});

test('100,000 objects are asked for in 1,000 questions, and each has its answer', async () => {
  const objects = Array.from({ length: 100_000 }, (_, index) => ({
    oid: index.toString(16).padStart(64, '0'),
    size: index,
  }));
  await using lfs = await startLfs();
  const requests = new Requests(QUICK, new AbortController().signal);
  for (const { oid, size } of objects) if (size % 3 > 0) lfs.objects.set(oid, { length: size } as Uint8Array);
  const answers = await new LfsServer(lfs.url, new Map(), requests).objects(objects);
  assert.deepEqual([requests.count, answers.length], [1000, 100_000]);
  assert.ok(lfs.asked.every(({ length }) => length === 100));
  for (const [index, answer] of answers.entries())
    assert.deepEqual(answer, index % 3 > 0 ? { is: 'held', size: index } : { is: 'gone', status: 404 });
});

test('a server that refuses all is not asked a second time', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ oid: sha256(`${index}`), size: 1 }));
  const refused = await under((_, response) => {
    response.writeHead(403).end();
    return true;
  }, many);
  assert.equal(refused.requests, 1);
  assert.ok(refused.told.every((why) => why?.startsWith('it refuses access (403)')));
});

test('what passes is asked again, and what does not end is given up', async () => {
  for (const status of [429, 500, 503]) {
    let times = 2;
    const passing = await under((_, response) => {
      times -= 1;
      if (times < 0) return false;
      response.writeHead(status, { 'retry-after': '2' }).end();
      return true;
    });
    assert.deepEqual([passing.told, passing.requests], [['held', 'gone 404'], 3], `${status}`);
  }
  let cuts = 2;
  const cut = await under((_, response) => {
    cuts -= 1;
    if (cuts < 0) return false;
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"objects":[', () => response.socket?.resetAndDestroy());
    return true;
  });
  assert.deepEqual([cut.told, cut.requests], [['held', 'gone 404'], 3]);
  const silent = await under(() => true, [ONE], { ...QUICK, answerMs: 100 });
  assert.deepEqual([silent.told, silent.requests], [['no answer within 0.1 s'], 4]);
  const down = await under(
    (_, response) => {
      response.writeHead(502).end();
      return true;
    },
    [ONE],
  );
  assert.deepEqual(down.told, ['it answered 502, 4 times']);
});

test('an answer of another form is none, whatever else it says', async () => {
  const good = { oid: ONE.oid, size: 3, actions: { download: { href: 'https://a.org/x' } } };
  const invalid: unknown[] = [
    '',
    '<html>',
    '['.repeat(100_000),
    null,
    [],
    {},
    { objects: {} },
    { objects: [null] },
    { objects: [good], hash_algo: 'sha512' },
    { objects: [good, good] },
    { objects: [good, { ...good, oid: 'f'.repeat(64) }] },
    { objects: [{ ...good, oid: ONE.oid.toUpperCase() }] },
    { objects: [{ ...good, oid: 7 }] },
    { objects: [{ ...good, size: -1 }] },
    { objects: [{ ...good, size: '3' }] },
    { objects: [{ ...good, size: 1e300 }] },
    { objects: [{ ...good, actions: 7 }] },
    { objects: [{ ...good, actions: {} }] },
    { objects: [{ ...good, actions: { download: {} } }] },
    { objects: [{ ...good, actions: { download: { href: 'no address' } } }] },
    { objects: [{ ...good, error: 'gone' }] },
    { objects: [{ ...good, error: { code: '404' } }] },
    `{"objects":[{"__proto__":{"oid":"${ONE.oid}","size":3},"error":{"code":404}}]}`,
  ];
  for (const body of invalid) {
    const { told } = await under(saying(body), [ONE]);
    assert.deepEqual(
      told,
      ['its answer is not what a git-lfs server answers'],
      JSON.stringify(body).slice(0, 200),
    );
  }
});

test('an object of which nothing is said, or neither a place nor an error, has no answer', async () => {
  const silence = 'it does not say whether it has the object';
  assert.deepEqual((await under(saying({ objects: [] }))).told, [silence, silence]);
  assert.deepEqual((await under(saying({ objects: [{ ...ONE }] }), [ONE])).told, [silence]);
});

test('only what is gone is gone', async () => {
  for (const [code, expected] of [
    [404, 'gone 404'],
    [410, 'gone 410'],
    [401, 'it refuses the object (401)'],
    [403, 'it refuses the object (403)'],
    [409, 'it refuses the object (409)'],
    [422, 'it refuses the object (422)'],
    [500, 'it refuses the object (500)'],
    [0, 'it refuses the object (0)'],
  ] as const)
    assert.deepEqual((await under(saying({ objects: [{ ...ONE, error: { code } }] }), [ONE])).told, [
      expected,
    ]);
});

test('no word of a server is in what is told', async () => {
  const error = { code: 403, message: 'SECRET\n::error::x' };
  const { told } = await under(saying({ objects: [{ ...ONE, error }], message: 'SECRET' }), [ONE]);
  assert.ok(!told.join('').includes('SECRET'));
});

test('a server that leaves out the size says only that it has the object', () => {
  const object = { oid: ONE.oid, actions: { download: { href: 'https://a.org/x', header: { a: 'b' } } } };
  const said = readBatch(JSON.stringify({ transfer: 'basic', objects: [object] }), [ONE]);
  assert.deepEqual(said?.get(ONE.oid), {
    is: 'held',
    size: null,
    href: new URL('https://a.org/x'),
    header: { a: 'b' },
  });
});

test('without a server there is no request', async () => {
  const requests = new Requests(QUICK, new AbortController().signal);
  const client = new LfsServer(null, new Map(), requests);
  assert.match(told((await client.objects([ONE]))[0]) ?? '', /names no server/);
  assert.deepEqual([client.host, requests.count, await client.objects([])], [null, 0, []]);
});
