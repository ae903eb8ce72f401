/** The hub by its plain addresses: what its answers mean before and while bytes come. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { makeRepository, sha256 } from '../support/repository.ts';
import { emptyHome, inventoryOf, row, runRestore, statuses } from '../support/restoring.ts';

const COMMIT = 'a'.repeat(40);
const A = Buffer.alloc(200_000, 'a');
const SMALL = Buffer.from('{"a": 1}');

interface Hub extends AsyncDisposable {
  readonly hub: FileServer;
  readonly cdn: FileServer;
  readonly environment: Record<string, string>;
}

/** A hub that redirects to a store of another origin, as the real one does. */
async function startHub(): Promise<Hub & { linked: Record<string, string> | null }> {
  const hub = await startFileServer('http');
  const cdn = await startFileServer();
  const home = emptyHome();
  cdn.files.set('/store/a', A);
  const state = {
    hub,
    cdn,
    linked: { 'x-linked-etag': `"${sha256(A)}"`, 'x-linked-size': String(A.length) } as Record<
      string,
      string
    > | null,
    environment: { ...home.environment, HF_ENDPOINT: hub.origin, HF_TOKEN: 'hf_secret' },
    async [Symbol.asyncDispose]() {
      home[Symbol.dispose]();
      await hub[Symbol.asyncDispose]();
      await cdn[Symbol.asyncDispose]();
    },
  };
  hub.files.set(`/org/name/resolve/${COMMIT}/config.json`, SMALL);
  hub.answer = ({ path }, response) => {
    if (path !== `/org/name/resolve/${COMMIT}/a.bin`) return false;
    response
      .writeHead(302, {
        location: `${cdn.origin}/store/a?signature=1`,
        'x-repo-commit': COMMIT,
        ...state.linked,
      })
      .end();
    return true;
  };
  return state;
}

const ENTRY = { repo_id: 'org/name', revision: COMMIT };

function repositoryOf(files: Record<string, Buffer>) {
  const listed = Object.entries(files).map(([path, content]) => ({
    path,
    sha256: sha256(content),
    size_bytes: content.length,
  }));
  return makeRepository({ 'inventory/combined_inventory.json': inventoryOf(listed, ENTRY) });
}

describe('the hub', () => {
  test('is followed to its store, with the token for itself alone', async () => {
    await using setUp = await startHub();
    const { hub, cdn, environment } = setUp;
    using repository = repositoryOf({ 'a.bin': A, 'config.json': SMALL });
    const result = await runRestore(repository.root, { from: `huggingface\n${cdn.origin}` }, { environment });
    assert.deepEqual(statuses(result), { 'models/a.bin': 'restored', 'models/config.json': 'restored' });
    assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
    assert.ok(hub.seen.every(({ headers }) => headers.authorization === 'Bearer hf_secret'));
    assert.deepEqual([cdn.seen.length, cdn.seen[0]?.headers.authorization], [1, undefined]);
  });

  test('that says another digest is not asked for a byte', async () => {
    await using setUp = await startHub();
    const { hub, cdn, environment } = setUp;
    setUp.linked = { 'x-linked-etag': `"${'0'.repeat(64)}"`, 'x-linked-size': String(A.length) };
    using repository = repositoryOf({ 'a.bin': A });
    const result = await runRestore(repository.root, { from: `huggingface\n${cdn.origin}` }, { environment });
    assert.deepEqual([result.outcome, statuses(result)], ['fail', { 'models/a.bin': 'mismatch' }]);
    assert.equal(row(result, 'models/a.bin')?.attempts[0]?.sha256, '0'.repeat(64));
    assert.equal(hub.seen.length, 1);
    assert.equal(cdn.sent, 0, 'not one byte of the file is read');
  });

  test('signs its address again when a download is continued', async () => {
    await using setUp = await startHub();
    const { hub, cdn, environment } = setUp;
    cdn.faults.set('/store/a', [
      { is: 'reset', after: 50_000 },
      { is: 'status', status: 403 },
    ]);
    using repository = repositoryOf({ 'a.bin': A });
    const result = await runRestore(repository.root, { from: `huggingface\n${cdn.origin}` }, { environment });
    assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' });
    assert.equal(hub.seen.length, 3);
    assert.match(cdn.seen.at(-1)?.headers.range ?? '', /^bytes=[1-9]\d*-$/);
  });

  const REFUSALS = [
    {
      status: 404,
      headers: { 'x-error-code': 'EntryNotFound' },
      token: true,
      comes: 'gone',
      outcome: 'fail',
    },
    {
      status: 404,
      headers: { 'x-error-code': 'RevisionNotFound' },
      token: true,
      comes: 'gone',
      outcome: 'fail',
    },
    { status: 403, headers: { 'x-error-code': 'GatedRepo' }, token: true, comes: 'failed', outcome: 'error' },
    {
      status: 401,
      headers: { 'x-error-code': 'RepoNotFound' },
      token: false,
      comes: 'failed',
      outcome: 'error',
    },
    { status: 404, headers: {}, token: false, comes: 'failed', outcome: 'error' },
    {
      status: 429,
      headers: { ratelimit: '"resolvers";r=0;t=900' },
      token: false,
      comes: 'failed',
      outcome: 'error',
    },
  ] as const;
  for (const { status, headers, token, comes, outcome } of REFUSALS) {
    test(`${status} ${JSON.stringify(headers)}: ${comes}`, async () => {
      await using setUp = await startHub();
      const { hub, cdn } = setUp;
      hub.answer = (_, response) => {
        response.writeHead(status, headers).end();
        return true;
      };
      const environment = { ...setUp.environment, ...(token ? {} : { HF_TOKEN: '' }) };
      using repository = repositoryOf({ 'a.bin': A });
      const result = await runRestore(
        repository.root,
        { from: `huggingface\n${cdn.origin}` },
        { environment },
      );
      assert.deepEqual([row(result, 'models/a.bin')?.status, result.outcome], [comes, outcome]);
      assert.equal(hub.seen.length, 1);
    });
  }

  test('waits as long as it is told to, and no longer', async () => {
    await using setUp = await startHub();
    const { hub, cdn, environment } = setUp;
    const path = `/org/name/resolve/${COMMIT}/config.json`;
    hub.faults.set(path, [{ is: 'status', status: 429, headers: { 'retry-after': '7' } }]);
    using repository = repositoryOf({ 'config.json': SMALL });
    const start = performance.now();
    const machine = { secondMs: 20 };
    const result = await runRestore(
      repository.root,
      { from: `huggingface\n${cdn.origin}` },
      { environment, machine },
    );
    assert.deepEqual(statuses(result), { 'models/config.json': 'restored' });
    assert.ok(performance.now() - start >= 7 * 20);
  });

  test('--ref takes the digest that the hub gives, and another run asks for nothing more', async () => {
    await using setUp = await startHub();
    const { hub, cdn, environment } = setUp;
    using repository = makeRepository({});
    const options = { ref: `hf:org/name@${COMMIT}/a.bin`, from: cdn.origin };
    const result = await runRestore(repository.root, options, { environment });
    assert.deepEqual(
      [row(result, 'a.bin')?.status, row(result, 'a.bin')?.verified],
      ['restored', 'upstream'],
    );
    assert.deepEqual(readFileSync(repository.path('a.bin')), A);
    const again = await runRestore(repository.root, options, { environment });
    assert.deepEqual([again.summary.present, again.files.length], [1, 0]);
    const other = await runRestore(repository.root, { ...options, sha256: '0'.repeat(64) }, { environment });
    assert.deepEqual(statuses(other), { 'a.bin': 'blocked' });
    assert.equal(hub.seen.length, 3);
    const git = { ref: `hf:org/name@${COMMIT}/config.json` };
    const plain = await runRestore(repository.root, git, { environment });
    assert.deepEqual([plain.outcome, statuses(plain)], ['error', { 'config.json': 'failed' }]);
  });
});

test('many files without a token are told of the hub’s limit, in a dry run too', async () => {
  await using hub = await startFileServer('http');
  using home = emptyHome();
  const listed = Array.from({ length: 501 }, (_, index) => ({
    path: `${index}.bin`,
    sha256: sha256(`${index}`),
  }));
  using repository = makeRepository({ 'inventory/combined_inventory.json': inventoryOf(listed, ENTRY) });
  const environment: Record<string, string> = { ...home.environment, HF_ENDPOINT: hub.origin };
  const notes = async () =>
    (await runRestore(repository.root, { from: 'huggingface' }, { environment, dryRun: true })).notes;
  // A plan also says where files would go, and how much room there is; other programs change that number.
  const limit = /^Without HF_TOKEN .* 501 files come from it\.$/;
  const room = /^Files would go to .*, where [\d.]+ [A-Za-z]+ are free\.$/;
  const told = async () =>
    (await notes()).map((note) => (limit.test(note) ? 'limit' : room.test(note) ? 'room' : note));
  assert.deepEqual(await told(), ['limit', 'room']);
  environment.HF_TOKEN = 'hf_secret';
  assert.deepEqual(await told(), ['room']);
  assert.equal(hub.seen.length, 0);
});
