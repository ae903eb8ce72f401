/** What other tools keep on this machine costs no request, and is believed only by its bytes. */

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { startFileServer } from '../support/file-server.ts';
import { git, makeGitRepository } from '../support/git.ts';
import { EMPTY_COMBINED, listOf, makeRepository, sha256 } from '../support/repository.ts';
import { emptyHome, inventoryOf, recordedOnly, row, runRestore, statuses } from '../support/restoring.ts';

const A = Buffer.alloc(70_000, 'a');
const HEX = sha256(A);
const COMMIT = 'c'.repeat(40);

function put(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

describe('stores of other tools', () => {
  const STORES: Record<string, (home: string) => string> = {
    'the hub’s cache': (home) => join(home, '.cache/huggingface/hub/models--org--name/blobs', HEX),
    Ollama: (home) => join(home, '.ollama/models/blobs', `sha256-${HEX}`),
  };
  for (const [name, place] of Object.entries(STORES)) {
    test(`${name} is read, and a file with other bytes is not believed`, async () => {
      using home = emptyHome();
      using repository = recordedOnly({ 'models/a.bin': A });
      put(place(home.path), 'other bytes');
      const { environment } = home;
      const wrong = await runRestore(repository.root, {}, { environment });
      assert.deepEqual([wrong.outcome, statuses(wrong)], ['pass', { 'models/a.bin': 'unsourced' }]);
      put(place(home.path), A);
      const result = await runRestore(repository.root, {}, { environment });
      assert.deepEqual([row(result, 'models/a.bin')?.from, result.summary.requests], ['local', 0]);
      assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
    });
  }

  test('the hub’s shared layout, in which blobs are links', async () => {
    using home = emptyHome();
    const hub = join(home.path, 'hub');
    put(join(hub, 'blobs/ab/xethash'), A);
    mkdirSync(join(hub, 'datasets--org--name/blobs'), { recursive: true });
    symlinkSync('../../blobs/ab/xethash', join(hub, 'datasets--org--name/blobs', HEX));
    using repository = recordedOnly({ 'models/a.bin': A });
    const environment = { ...home.environment, HF_HUB_CACHE: hub };
    assert.deepEqual(statuses(await runRestore(repository.root, {}, { environment })), {
      'models/a.bin': 'restored',
    });
  });

  test('a snapshot, for files that the hub keeps in git', async () => {
    using home = emptyHome();
    put(join(home.path, 'hf/hub/models--org--name/snapshots', COMMIT, 'a.bin'), A);
    using repository = makeRepository({
      'inventory/combined_inventory.json': inventoryOf([{ path: 'a.bin', sha256: HEX }], {
        repo_id: 'org/name',
        revision: COMMIT,
      }),
    });
    const environment = { ...home.environment, HF_HOME: join(home.path, 'hf') };
    assert.deepEqual(statuses(await runRestore(repository.root, {}, { environment })), {
      'models/a.bin': 'restored',
    });
  });

  test('.git/lfs/objects', async () => {
    using repository = makeGitRepository({
      'inventory/combined_inventory.json': EMPTY_COMBINED,
      'models/checksums.sha256': listOf({ 'models/a.bin': A }),
    });
    put(repository.path(`.git/lfs/objects/${HEX.slice(0, 2)}/${HEX.slice(2, 4)}/${HEX}`), A);
    const result = await runRestore(repository.root, {});
    assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' });
    assert.equal(git(repository.root, ['status', '--porcelain']), '?? models/a.bin');
  });

  test('DVC’s cache, by the MD5 of the .dvc file', async () => {
    const md5 = '9a3bbd3ab3f1e1e4b1f0b5d3c3f9c6a1';
    using repository = recordedOnly({ 'models/a.bin': A });
    repository.write({ 'models/a.bin.dvc': `outs:\n- md5: ${md5}\n  size: 70000\n  path: a.bin\n` });
    put(repository.path(`.dvc/cache/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`), A);
    assert.deepEqual(statuses(await runRestore(repository.root, {})), { 'models/a.bin': 'restored' });
  });
});

describe('a folder', () => {
  const LAYOUTS: Record<string, string> = {
    mirror: 'models/a.bin',
    flat: 'a.bin',
    digest: HEX,
    'git-lfs': `${HEX.slice(0, 2)}/${HEX.slice(2, 4)}/${HEX}`,
    OCI: `blobs/sha256/${HEX}`,
    Ollama: `blobs/sha256-${HEX}`,
  };
  for (const [name, place] of Object.entries(LAYOUTS)) {
    test(`laid out as ${name}`, async () => {
      using folder = emptyHome();
      put(join(folder.path, place), A);
      using repository = recordedOnly({ 'models/a.bin': A });
      const result = await runRestore(repository.root, { from: folder.path });
      assert.deepEqual([row(result, 'models/a.bin')?.from, result.outcome], [folder.path, 'pass']);
    });
  }

  test('whose file at the recorded path has other bytes contradicts the record', async () => {
    using folder = emptyHome();
    put(join(folder.path, 'models/a.bin'), 'other');
    using repository = recordedOnly({ 'models/a.bin': A });
    const result = await runRestore(repository.root, { from: folder.path });
    assert.deepEqual([result.outcome, statuses(result)], ['fail', { 'models/a.bin': 'mismatch' }]);
  });

  test('that has none of it is no source of it: the run fails, and its plan names no source', async () => {
    using folder = emptyHome();
    using repository = recordedOnly({ 'models/a.bin': A });
    const from = `${folder.path}\n${join(folder.path, 'other')}`;
    mkdirSync(join(folder.path, 'other'));
    const result = await runRestore(repository.root, { from });
    assert.deepEqual([result.outcome, statuses(result)], ['fail', { 'models/a.bin': 'gone' }]);
    assert.equal(
      row(result, 'models/a.bin')?.why,
      `${folder.path}, ${join(folder.path, 'other')} have no such file`,
    );
    const plan = await runRestore(repository.root, { from }, { dryRun: true });
    assert.deepEqual([plan.outcome, statuses(plan)], ['pass', { 'models/a.bin': 'unsourced' }]);
  });

  test('that has none of it does not matter where another source has it', async () => {
    using empty = emptyHome();
    using full = emptyHome();
    put(join(full.path, HEX), A);
    using repository = recordedOnly({ 'models/a.bin': A });
    const result = await runRestore(repository.root, { from: `${empty.path}\n${full.path}` });
    assert.deepEqual([result.outcome, row(result, 'models/a.bin')?.from], ['pass', full.path]);
  });
});

describe('another recorded file with the same digest', () => {
  test('that is in its place is copied without a request', async () => {
    await using server = await startFileServer();
    using repository = recordedOnly({ 'models/a.bin': A, 'models/b.bin': A });
    repository.write({ 'models/b.bin': A });
    const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}` });
    assert.deepEqual([row(result, 'models/a.bin')?.from, server.seen.length], ['local', 0]);
    assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
  });

  test('is copied for --into, too', async () => {
    using folder = emptyHome();
    using repository = recordedOnly({ 'models/a.bin': A });
    repository.write({ 'models/a.bin': A });
    const result = await runRestore(repository.root, { into: folder.path });
    assert.deepEqual([row(result, 'models/a.bin')?.from, result.outcome], ['local', 'pass']);
    assert.deepEqual(readFileSync(join(folder.path, 'models/a.bin')), A);
  });

  test('that was changed is not believed, and a pointer or a link in its place is not read', async () => {
    await using server = await startFileServer();
    server.files.set(`/${HEX}`, A);
    const changed = Buffer.from(A);
    changed[5] = 0;
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${HEX}\nsize ${A.length}\n`;
    for (const [content, attempts] of [
      [changed, ['local', server.origin]],
      [pointer, [server.origin]],
      [null, [server.origin]],
    ] as const) {
      using repository = recordedOnly({ 'models/a.bin': A, 'models/b.bin': A });
      if (content === null) symlinkSync('../inventory', repository.path('models/b.bin'));
      else repository.write({ 'models/b.bin': content });
      const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}` });
      assert.deepEqual(
        row(result, 'models/a.bin')?.attempts.map(({ from }) => from),
        attempts,
      );
      assert.deepEqual(readFileSync(repository.path('models/a.bin')), A);
    }
  });
});
