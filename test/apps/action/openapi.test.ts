/** The check of exchanges against GitHub's description has to go red: without that it proves nothing. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub, TOKEN } from '../../support/github-server.ts';
import { type Exchange, violations } from '../../support/openapi.ts';

const exchange = (more: Partial<Exchange>): Exchange => ({
  method: 'GET',
  path: '/repos/acme/models/issues',
  query: {},
  body: null,
  status: 404,
  answer: null,
  ...more,
});

test('an exchange that GitHub describes has nothing against it', () => {
  assert.deepEqual(violations(exchange({ query: { state: 'all', per_page: '100' } })), []);
  const body = { title: 'Drift', labels: ['manifest-drift'] };
  assert.deepEqual(violations(exchange({ method: 'POST', body })), []);
});

const WRONG: Readonly<Record<string, [Partial<Exchange>, RegExp]>> = {
  'an unknown path': [{ path: '/repos/acme/models/tickets' }, /not in the description/],
  'an unknown method': [{ method: 'DELETE' }, /not in the description/],
  'an unknown query parameter': [{ query: { label: 'x' } }, /parameter label/],
  'a value that the parameter does not have': [{ query: { state: 'any' } }, /\?state/],
  'a body without its required field': [{ method: 'POST', body: { body: 'x' } }, /title/],
  'a body field of another type': [{ method: 'POST', body: { title: 'x', labels: 'y' } }, /labels/],
  'a body field that is not described': [{ method: 'POST', body: { title: 'x', colour: 'y' } }, /colour/],
  'an answer that is not described': [{ status: 200, answer: [{ number: 'one' }] }, /number/],
};

for (const [what, [more, says]] of Object.entries(WRONG)) {
  test(`${what} is found`, () => {
    assert.match(violations(exchange(more)).join('\n'), says);
  });
}

test('the server keeps what was asked and what it answered', async () => {
  await using server = await startGitHub();
  await fetch(`${server.url}/repos/acme/models/labels`, {
    method: 'POST',
    headers: { authorization: `token ${TOKEN}` },
    body: JSON.stringify({ name: 'x', hue: 1 }),
  });
  assert.equal(server.exchanges.length, 1);
  assert.match(server.violations().join(), /hue/);
});
