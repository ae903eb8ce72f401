/** Rows sent to a table behind PostgREST: the wire of Supabase's own client, a real PostgreSQL, and every fault. */

import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import { test } from 'node:test';
import { PostgrestClient } from '@supabase/postgrest-js';
import { SettingsError } from '../../../src/model/errors.ts';
import { deliverRows, readRowsTarget } from '../../../src/smoke/results/deliver-rows.ts';
import { type Row, renderSql, rowsOf, TABLE } from '../../../src/smoke/results/rows.ts';
import { listening } from '../../support/github-server.ts';
import { NO_POSTGRES, startPostgRest, startPostgres } from '../../support/postgres.ts';
import { HOSTILE, runOf, storedRows, wantedRows } from './hostile-rows.ts';

const KEY = 'sb_secret_planted0123456789';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiJ9.c2lnbmF0dXJl';
const rows = rowsOf(runOf(['a', 'b']));

async function deliver(
  url: string,
  { key = KEY, isUntrusted = false, signal = new AbortController().signal, sent = rows } = {},
) {
  const target = readRowsTarget(`${url}/rest/v1 key-env=MINE`, { MINE: key });
  assert.ok(target !== null);
  return deliverRows(sent, target, { isUntrusted, signal });
}

test("the request is that of Supabase's own client", async () => {
  for (const key of [KEY, JWT]) {
    await using server = await startPostgRest(null, key);
    const headers = { apikey: key, ...(key === JWT && { Authorization: `Bearer ${key}` }) };
    const client = new PostgrestClient(`${server.url}/rest/v1`, { headers });
    // The stand-in is as strict as we ask it to be, so its answer to the client does not matter here.
    await client
      .from('model_smoke_tests')
      .upsert(rows as Row[], { onConflict: 'id', ignoreDuplicates: true });
    const { isDelivered } = await deliver(server.url, { key });
    assert.equal(isDelivered, true);
    const [theirs, ours] = server.asked;
    assert.ok(theirs !== undefined && ours !== undefined);
    const wire = ({ method, path, query, headers: sent, text }: typeof ours) => ({
      method,
      path,
      query: [...query].sort(),
      type: sent['content-type'],
      apikey: sent.apikey,
      authorization: sent.authorization,
      body: JSON.parse(text) as unknown,
    });
    assert.deepEqual(wire(ours), wire(theirs));
    const preferences = (sent: typeof ours) => String(sent.headers.prefer).split(/,\s*/);
    for (const one of preferences(theirs)) assert.ok(preferences(ours).includes(one), one);
    assert.match(ours.headers['user-agent'] ?? '', /^manifest-drift\//);
  }
});

test('a real PostgreSQL holds the rows as they are, once, by POST and by SQL', {
  skip: NO_POSTGRES,
}, async () => {
  using database = startPostgres();
  await using server = await startPostgRest(database, KEY);
  const run = runOf(HOSTILE);
  const sent = rowsOf(run);
  const { sentence } = await deliver(server.url, { sent });
  assert.match(sentence, /404 \(PGRST205\)/);
  database.psql(TABLE);
  for (const _ of ['first', 'again']) assert.equal((await deliver(server.url, { sent })).isDelivered, true);
  assert.deepEqual(storedRows(database), wantedRows(run));
  database.psql('drop table model_smoke_tests');
  database.psql(renderSql(run));
  // The other setting of old servers must not make a literal of another text.
  database.psql(`set standard_conforming_strings = off; set escape_string_warning = off;\n${renderSql(run)}`);
  assert.deepEqual(storedRows(database), wantedRows(run));
});

type Fault = (response: ServerResponse, count: number) => void;
const answer =
  (status: number, text = '', headers: Record<string, string> = {}): Fault =>
  (response) =>
    response.writeHead(status, headers).end(text);
const FAULTS: Readonly<Record<string, { fault: Fault; says: RegExp; requests: number }>> = {
  'another key': { fault: answer(401, '{"code": "42501"}'), says: /401 \(42501\); the key/, requests: 1 },
  'a policy': { fault: answer(403, '{"code":"42501"}'), says: /403/, requests: 1 },
  'no table': {
    fault: answer(404, '{"code":"PGRST205"}'),
    says: /404 \(PGRST205\); there is no table/,
    requests: 1,
  },
  'a redirect': { fault: answer(307, '', { location: '/elsewhere' }), says: /307; redirects/, requests: 1 },
  'a web page': { fault: answer(500, `<p>${KEY}`), says: /500$/, requests: 1 },
  'a code that is none': { fault: answer(400, '{"code":"x\\n::error::"}'), says: /400$/, requests: 1 },
  'a server that starts': { fault: answer(503), says: /503$/, requests: 2 },
  'a reset': {
    fault: (response) => void response.socket?.resetAndDestroy(),
    says: /no answer \(ECONNRESET\)$/,
    requests: 2,
  },
  'a body without an end': {
    fault: (response) => {
      response.writeHead(400);
      for (let count = 0; count < 40; count += 1) response.write('x'.repeat(4096));
    },
    says: /400$/,
    requests: 1,
  },
};

for (const [name, { fault, says, requests }] of Object.entries(FAULTS))
  test(`not delivered, and said in words of ours: ${name}`, async () => {
    let count = 0;
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        count += 1;
        fault(response, count);
      });
    });
    const url = await listening(server);
    try {
      const { isDelivered, sentence } = await deliver(url);
      assert.equal(isDelivered, false);
      assert.match(sentence, says);
      assert.ok(!sentence.includes(KEY) && !sentence.includes('\n'));
      assert.equal(count, requests);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

test('a server that is busy once gets the rows with the second request', async () => {
  let count = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      count += 1;
      response.writeHead(count === 1 ? 503 : 201).end();
    });
  });
  const url = await listening(server);
  assert.equal((await deliver(url)).isDelivered, true);
  server.closeAllConnections();
  server.close();
});

test('nothing is sent without a key, without rows, for a fork, or after the run was cancelled', async () => {
  await using server = await startPostgRest(null);
  assert.equal((await deliver(server.url, { key: '' })).isDelivered, false);
  assert.equal((await deliver(server.url, { isUntrusted: true })).isDelivered, false);
  assert.equal((await deliver(server.url, { signal: AbortSignal.abort() })).isDelivered, false);
  assert.equal((await deliver(server.url, { sent: [] })).isDelivered, true);
  assert.deepEqual(server.asked, []);
});

test('where rows go is said by the step, and a mistake in it is one of the user', () => {
  assert.equal(readRowsTarget(undefined, {}), null);
  assert.deepEqual(readRowsTarget('https://example.org/rest/v1/ key-env=MINE', { MINE: KEY }), {
    url: 'https://example.org/rest/v1',
    host: 'example.org',
    keyEnv: 'MINE',
    key: KEY,
  });
  for (const written of [
    '',
    'example.org',
    'http://example.org/rest/v1',
    'https://user:password@example.org',
    'https://example.org/?apikey=x',
    'https://example.org key-env=',
    'https://example.org key-env=MINE exclusive',
    'https://example.org key=sb_secret_x',
  ])
    assert.throws(() => readRowsTarget(written, { MINE: KEY }), SettingsError, written);
  assert.throws(
    () => readRowsTarget('https://example.org key-env=MINE', { MINE: 'two words' }),
    SettingsError,
  );
});
