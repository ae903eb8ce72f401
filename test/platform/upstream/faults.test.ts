/** The client against a hub that is busy, broken or hostile. No fault is drift, and none is a match. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUpstream } from '../../../src/platform/upstream/create-upstream.ts';
import { LIMITS, type Limits } from '../../../src/platform/upstream/limits.ts';
import type { HubFiles } from '../../../src/ports/upstream.ts';
import { NO_UPSTREAM } from '../../../src/settings/upstream-hosts.ts';
import {
  COMMIT,
  type HubContent,
  type HubFault,
  type HubRepositorySetup,
  type HubServer,
  startHub,
} from '../../support/hub-server.ts';

const REPOSITORY = { type: 'model', id: 'org/name' } as const;
const ONE: HubRepositorySetup = {
  commits: { [COMMIT]: { 'w.bin': { lfs: 'weights' } } },
  refs: { main: COMMIT },
};
const ALLOWED = { hosts: { ...NO_UPSTREAM, huggingface: true } };
/** A second of waiting takes a millisecond. An answer has as long as it has outside of tests. */
const QUICK: Limits = { ...LIMITS, secondMs: 1 };
/** For a server that gives no answer. */
const SHORT: Limits = { ...QUICK, answerMs: 100 };

/** Time for the given number of answers, and then for all that there is. */
function shortFor(answers: number): Limits {
  let asked = 0;
  return {
    ...QUICK,
    get answerMs() {
      asked += 1;
      return asked <= answers ? SHORT.answerMs : QUICK.answerMs;
    },
  };
}

function clientOf(
  hub: HubServer,
  limits = QUICK,
  environment: Record<string, string> = {},
  signal?: AbortSignal,
) {
  const never = new AbortController().signal;
  const place = { root: '/', environment: hub.environment(environment), signal: signal ?? never };
  return createUpstream(ALLOWED, place, limits);
}

/** What a client says under these faults when it asks for one file. */
async function under(faults: HubFault[], limits = QUICK, environment: Record<string, string> = {}) {
  await using hub = await startHub({ 'models/org/name': ONE });
  hub.faults = faults;
  const client = clientOf(hub, limits, environment);
  return { answer: await client.files(REPOSITORY, COMMIT, ['w.bin']), requests: client.requests, hub };
}

const json = (body: unknown): HubFault => ({ status: 200, body: JSON.stringify(body) });
const why = (answer: HubFiles) => (answer.is === 'unreachable' ? answer.why : answer.is);

test('without a fault there is an answer', async () => {
  const { answer, requests } = await under([]);
  assert.equal(answer.is === 'files' && answer.files.get('w.bin')?.size, 7);
  assert.equal(requests, 1);
});

test('server errors, resets and rate limits are tried again', async () => {
  for (const fault of [
    { status: 500 },
    { status: 503, headers: { 'retry-after': '3' } },
    { reset: true },
    { status: 429, headers: { ratelimit: '"api";r=0;t=55' } },
    { status: 429, headers: { 'retry-after': new Date(Date.now() + 5000).toUTCString() } },
    { status: 429 },
  ] satisfies HubFault[]) {
    const { answer, requests } = await under([{ ...fault, times: 2 }]);
    assert.deepEqual([answer.is, requests], ['files', 3], JSON.stringify(fault));
  }
});

test('a first answer that does not come is asked for again', async () => {
  await using hub = await startHub({ 'models/org/name': ONE });
  const client = clientOf(hub, shortFor(1));
  // On a busy machine the first request may arrive after it was given up, or never.
  hub.faults = [{ silent: true, when: () => client.requests === 1 }];
  assert.equal((await client.files(REPOSITORY, COMMIT, ['w.bin'])).is, 'files');
  assert.equal(client.requests, 2);
});

test('the wait that a rate limit asks for is kept', async () => {
  const waited = { ...QUICK, secondMs: 20 };
  const start = performance.now();
  await under([{ status: 429, headers: { ratelimit: '"api";r=0;t=10' }, times: 1 }], waited);
  assert.ok(performance.now() - start >= 195);
});

test('what does not end is given up, and says why', async () => {
  const cases: [HubFault, RegExp, number][] = [
    [{ status: 500 }, /^it answered 500, 4 times$/, 4],
    [{ reset: true }, /ECONNRESET|connection failed|closed/, 4],
    [{ silent: true }, /^no answer within 0\.1 s$/, 4],
    [{ status: 429, headers: { ratelimit: '"api";r=0;t=4000' } }, /\(429\)$/, 1],
    [{ status: 429, headers: { 'retry-after': '10' } }, /\(429\)$/, 4],
    [{ status: 200, endless: true }, /^no answer within|^its answer was longer than 16,777,216 bytes$/, 1],
    [{ status: 418 }, /^it answered 418$/, 1],
  ];
  for (const [fault, reason, tries] of cases) {
    const { answer, requests } = await under([fault], fault.silent ? SHORT : QUICK);
    assert.match(why(answer), reason);
    assert.equal(requests, tries, JSON.stringify(fault));
  }
});

test('a hub that gives no answer at all is not waited for by every repository', async () => {
  await using hub = await startHub({ 'models/org/name': ONE });
  hub.faults = [{ reset: true }];
  const client = clientOf(hub);
  await client.commit(REPOSITORY, null);
  const tries = client.requests;
  for (let other = 0; other < 50; other += 1) {
    assert.equal((await client.commit({ type: 'model', id: `org/${other}` }, null)).is, 'unreachable');
  }
  assert.equal(client.requests, tries);
});

test('refusals: private, gated, a wrong token, gone', async () => {
  const token = { HF_TOKEN: 'hf_abc' };
  const gated = { status: 403, headers: { 'x-error-code': 'GatedRepo' } };
  assert.match(why((await under([{ status: 401 }])).answer), /missing or private \(401\); set HF_TOKEN/);
  assert.match(why((await under([{ status: 404 }])).answer), /missing or private \(404\); set HF_TOKEN/);
  assert.match(why((await under([gated])).answer), /restricted \(403\); set HF_TOKEN/);
  assert.match(why((await under([gated], QUICK, token)).answer), /HF_TOKEN has no right to it/);
  assert.match(why((await under([{ status: 401 }], QUICK, token)).answer), /refuses the token/);
  assert.equal(why((await under([{ status: 404 }], QUICK, token)).answer), 'repository-gone');
  const revision = { status: 404, headers: { 'x-error-code': 'RevisionNotFound' } };
  assert.equal(why((await under([revision])).answer), 'revision-gone');
});

test('redirects are followed only to another name on the same hub, and take no token elsewhere', async () => {
  await using elsewhere = await startHub({ 'models/org/name': ONE });
  for (const location of [
    `${elsewhere.url}/api/models/org/name/paths-info/${COMMIT}`,
    '//evil.example/api/models/org/other/paths-info/main',
    `/org/name/resolve/${COMMIT}/w.bin`,
    `/api/models/../../org/name/paths-info/${COMMIT}`,
    `/api/models/a/b/c/paths-info/${COMMIT}`,
    '/login',
    'javascript:alert(1)',
    '',
  ]) {
    const fault = { status: 302, headers: { location } };
    const { answer, hub } = await under([fault], QUICK, { HF_TOKEN: 'hf_abc' });
    assert.match(why(answer), /redirects elsewhere \(302\)/, location);
    assert.equal(hub.requests.length, 1);
  }
  assert.equal(elsewhere.requests.length, 0);
  const loop = { status: 307, headers: { location: `/api/models/org/name/paths-info/${COMMIT}` } };
  assert.match(why((await under([loop])).answer), /redirects elsewhere/);
});

test('an answer of another form is no answer', async () => {
  const file = { type: 'file', path: 'w.bin', size: 7, oid: COMMIT };
  const lfs = { oid: 'a'.repeat(64), size: 7 };
  const invalid: unknown[] = [
    {},
    null,
    'x',
    [1],
    [[]],
    [{ ...file, size: -1 }],
    [{ ...file, size: 1e300 }],
    [{ ...file, size: '7' }],
    [{ ...file, oid: 'A'.repeat(40) }],
    [{ ...file, oid: 7 }],
    [{ ...file, path: 7 }],
    [{ ...file, path: 'x'.repeat(5000) }],
    [{ ...file, type: 'link' }],
    [{ ...file, lfs: [] }],
    [{ ...file, lfs: { ...lfs, oid: `sha256:${'a'.repeat(64)}` } }],
    [{ ...file, lfs: { ...lfs, size: 0.5 } }],
    [{ ...file, lfs: { size: 7 } }],
    [file, file],
    Array.from({ length: 2 }, (_, index) => ({ ...file, path: `${index}` })),
  ];
  for (const body of invalid) {
    assert.match(
      why((await under([json(body)])).answer),
      /not what the hub answers/,
      JSON.stringify(body).slice(0, 200),
    );
  }
  for (const body of ['', '{', '[', '<html>', '\0', `${'['.repeat(100_000)}`]) {
    assert.match(why((await under([{ status: 200, body }])).answer), /not what the hub answers/);
  }
  // A file that was not asked for, and one that only a prototype would hold, are none.
  const inherited = '[{"__proto__":{"type":"file","path":"w.bin"},"type":"directory","path":"w.bin"}]';
  for (const body of [JSON.stringify([{ ...file, path: 'other.bin' }]), inherited]) {
    const { answer } = await under([{ status: 200, body }]);
    assert.equal(answer.is === 'files' && answer.files.size, 0);
  }
});

test('a path that is told of twice makes an answer none', async () => {
  await using hub = await startHub({ 'models/org/name': ONE });
  const file = { type: 'file', path: 'w.bin', size: 7, oid: COMMIT };
  hub.faults = [json([file, { ...file, size: 8 }])];
  assert.match(why(await clientOf(hub).files(REPOSITORY, COMMIT, ['w.bin', 'x.bin'])), /not what the hub/);
});

test('a commit that is none, and a new name that is none', async () => {
  for (const [body, expected] of [
    [{ sha: 'main', id: 'org/name' }, 'unreachable'],
    [{ id: 'org/name' }, 'unreachable'],
    [{ sha: COMMIT, id: '../../evil' }, 'org/name'],
    [{ sha: COMMIT, id: '::error::' }, 'org/name'],
  ] as const) {
    await using hub = await startHub({ 'models/org/name': ONE });
    hub.faults = [json(body)];
    const answer = await clientOf(hub).commit(REPOSITORY, null);
    assert.equal(answer.is === 'commit' ? answer.id : answer.is, expected);
  }
});

test('pages lead nowhere but on, and not for ever', async () => {
  const names = Array.from({ length: 400 }, (_, index) => `${index}.bin`);
  const files: Record<string, HubContent> = Object.fromEntries(names.map((name) => [name, { lfs: name }]));
  const all = { commits: { [COMMIT]: files }, refs: { main: COMMIT } };
  const page = (start: number, link: string): HubFault => ({
    path: /\/tree\//,
    status: 200,
    headers: { link: `<${link}>; rel="next"` },
    body: JSON.stringify([{ type: 'file', path: `${start}.bin`, size: 1, oid: COMMIT }]),
  });
  const tree = `/api/models/org/name/tree/${COMMIT}`;
  for (const link of [
    'https://evil.example/',
    `https://evil.example${tree}?cursor=1`,
    '/api/models/org/other/tree/main',
    `/org/name/resolve/main/w.bin`,
  ]) {
    await using hub = await startHub({ 'models/org/name': all });
    hub.faults = [page(0, link)];
    assert.match(why(await clientOf(hub).files(REPOSITORY, COMMIT, names)), /not what the hub answers/, link);
    assert.equal(hub.requests.length, 1);
  }
  // The same page again and again tells nothing new, and so paths are asked for instead.
  await using hub = await startHub({ 'models/org/name': all });
  hub.faults = [page(0, `${tree}?recursive=true&cursor=1`)];
  const answer = await clientOf(hub).files(REPOSITORY, COMMIT, names);
  assert.equal(answer.is === 'files' && answer.files.size, 400);
  assert.equal(hub.requests.length, 1 + 4);
});

test('a cancelled check stops asking', async () => {
  await using hub = await startHub({ 'models/org/name': ONE });
  hub.faults = [{ silent: true }];
  const cancelled = new AbortController();
  const client = clientOf(hub, LIMITS, {}, cancelled.signal);
  hub.onRequest = () => cancelled.abort();
  assert.match(why(await client.files(REPOSITORY, COMMIT, ['w.bin'])), /time budget|cancelled/);
  assert.match(why(await client.files(REPOSITORY, COMMIT, ['w.bin'])), /time budget|cancelled/);
  assert.equal(hub.requests.length, 1);
});

test('the time for all requests together has an end', async () => {
  const { answer, requests } = await under([{ status: 500 }], { ...QUICK, totalMs: 0 });
  assert.match(why(answer), /time for asking servers ran out/);
  assert.equal(requests, 0);
});

test('a request for a file is noticed by the hub of these tests', async () => {
  const hub = await startHub({ 'models/org/name': ONE });
  await fetch(`${hub.url}/org/name/resolve/main/w.bin`);
  await assert.rejects(async () => hub[Symbol.asyncDispose](), /not for metadata/);
});
