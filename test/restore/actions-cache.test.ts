/** The cache of GitHub Actions, a file an entry: a double of its service in front of a real blob store. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { SettingsError } from '../../src/model/errors.ts';
import { startFileServer } from '../support/file-server.ts';
import { sha256 } from '../support/repository.ts';
import { emptyHome, recordedOnly, row, runRestore, statuses } from '../support/restoring.ts';
import {
  type BlobStore,
  type ResultsService,
  startBlobStore,
  startResultsService,
} from '../support/results-service.ts';

const A = Buffer.alloc(300_000, 'a');
const B = Buffer.from('b');
const FILES = { 'models/a.bin': A, 'models/b.bin': B };

describe('an entry a file', () => {
  let store: BlobStore;
  before(async () => {
    store = await startBlobStore();
  });
  after(() => store[Symbol.asyncDispose]());

  async function setUp() {
    const service: ResultsService = await startResultsService(store);
    const server = await startFileServer();
    const home = emptyHome();
    for (const content of Object.values(FILES)) server.files.set(`/${sha256(content)}`, content);
    const environment = {
      ...home.environment,
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_RUNTIME_TOKEN: service.tokenOf('job'),
    };
    return {
      service,
      server,
      environment,
      from: `actions-cache\n${server.origin}/{sha256}`,
      async [Symbol.asyncDispose]() {
        await service[Symbol.asyncDispose]();
        await server[Symbol.asyncDispose]();
        home[Symbol.dispose]();
      },
    };
  }

  test('is saved by the first run, and read by the second, which asks nobody else', async () => {
    await using one = await setUp();
    const { service, server, environment, from } = one;
    using first = recordedOnly(FILES);
    const came = await runRestore(first.root, { from }, { environment });
    assert.equal(row(came, 'models/a.bin')?.from, server.origin);
    assert.equal(service.entries.size, 2);
    assert.deepEqual(
      await service.download(
        service.entries.get([...service.entries.keys()].find((key) => key.includes(sha256(A))) ?? '') ?? '',
      ),
      A,
      'the file as it is',
    );
    const asked = server.seen.length;
    using second = recordedOnly(FILES);
    const result = await runRestore(second.root, { from }, { environment });
    assert.deepEqual(statuses(result), { 'models/a.bin': 'restored', 'models/b.bin': 'restored' });
    assert.equal(row(result, 'models/a.bin')?.from, 'actions-cache');
    assert.deepEqual(readFileSync(second.path('models/a.bin')), A);
    assert.equal(server.seen.length, asked);
    assert.equal(service.calls.filter(({ method }) => method === 'CreateCacheEntry').length, 2);
  });

  test('with other bytes is not believed', async () => {
    await using one = await setUp();
    const { service, environment, from } = one;
    using first = recordedOnly(FILES);
    await runRestore(first.root, { from }, { environment });
    const [keyOfA = '', keyOfB = ''] = [A, B].map(
      (content) => [...service.entries.keys()].find((key) => key.includes(sha256(content))) ?? '',
    );
    service.entries.set(keyOfA, service.entries.get(keyOfB) ?? '');
    using second = recordedOnly(FILES);
    const result = await runRestore(second.root, { from }, { environment });
    assert.deepEqual(
      [result.outcome, statuses(result)],
      ['pass', { 'models/a.bin': 'restored', 'models/b.bin': 'restored' }],
    );
    assert.deepEqual(
      row(result, 'models/a.bin')?.attempts.map(({ result: came }) => came),
      ['mismatch', 'verified'],
    );
    assert.deepEqual(readFileSync(second.path('models/a.bin')), A);
  });

  test('that may not be written restores all the same, and says so once', async () => {
    await using one = await setUp();
    one.service.isReadOnly = true;
    using repository = recordedOnly(FILES);
    const result = await runRestore(repository.root, { from: one.from }, { environment: one.environment });
    assert.deepEqual([result.outcome, result.notes.length], ['pass', 1]);
    assert.equal(one.service.entries.size, 0);
  });

  test('of a service that fails is no drift, and no reason to give up', async () => {
    await using one = await setUp();
    one.service.failWith = 500;
    using repository = recordedOnly(FILES);
    const result = await runRestore(
      repository.root,
      { from: one.from, tries: '1' },
      { environment: one.environment },
    );
    assert.deepEqual(
      [result.outcome, statuses(result)],
      ['pass', { 'models/a.bin': 'restored', 'models/b.bin': 'restored' }],
    );
    using other = recordedOnly(FILES);
    const alone = await runRestore(
      other.root,
      { from: 'actions-cache', tries: '1' },
      { environment: one.environment },
    );
    assert.equal(alone.outcome, 'error');
  });
});

test('outside of the action there is none', async () => {
  using repository = recordedOnly(FILES);
  using home = emptyHome();
  for (const more of [{}, { ACTIONS_RESULTS_URL: 'http://example.com', ACTIONS_RUNTIME_TOKEN: 'x' }])
    await assert.rejects(
      runRestore(
        repository.root,
        { from: 'actions-cache' },
        { environment: { ...home.environment, ...more } },
      ),
      SettingsError,
    );
});
