/** A hub behind a network that is slow, cuts and resets: the real toxiproxy stands between. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../../trust/restore/trial.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { COMMIT } from '../support/hub-server.ts';
import { makeRepository, sha256, type TestRepository } from '../support/repository.ts';
import { needsParts } from '../support/restore-parts.ts';
import { contentsOf, emptyHome, inventoryOf, runRestore } from '../support/restoring.ts';
import { startToxiproxy, type Toxic } from '../support/toxiproxy.ts';

const FILES = new Map(
  [1_000_000, 600_000, 1000].map((size, at) => [`${at}.bin`, Buffer.alloc(size, at + 1)]),
);

function serve(server: FileServer): void {
  for (const [name, bytes] of FILES) {
    const path = `/org/name/resolve/${COMMIT}/${name}`;
    server.files.set(path, bytes);
    server.headers.set(path, { 'x-repo-commit': COMMIT, etag: `"${sha256(bytes)}"` });
  }
}

function repositoryOf(): TestRepository {
  const files = [...FILES].map(([name, bytes]) => ({
    path: `models/${name}`,
    sha256: sha256(bytes),
    size_bytes: bytes.length,
  }));
  return makeRepository({
    'inventory/combined_inventory.json': inventoryOf(files, { repo_id: 'org/name', revision: COMMIT }),
  });
}

/** Names below models/ that are none of the files, or have other bytes. */
const wrongIn = (repository: TestRepository) =>
  [...contentsOf(repository.path('models'))]
    .filter(([name, bytes]) => bytes === null || FILES.get(name)?.equals(bytes) !== true)
    .map(([name]) => name);

const OPTIONS = { from: 'huggingface', tries: '8', stall: '1s' };

describe('a network that', needsParts('toxiproxy-server'), () => {
  /** Whether files come all the same. */
  const TOXICS: readonly (readonly [words: string, comes: boolean, toxic: Toxic])[] = [
    ['is slow to answer', true, { type: 'latency', attributes: { latency: 200, jitter: 100 } }],
    ['is slow to ask', true, { type: 'latency', stream: 'upstream', attributes: { latency: 200 } }],
    ['carries little', true, { type: 'bandwidth', attributes: { rate: 800 } }],
    ['closes late', true, { type: 'slow_close', attributes: { delay: 500 } }],
    [
      'carries crumbs',
      true,
      { type: 'slicer', attributes: { average_size: 20_000, size_variation: 9000, delay: 1000 } },
    ],
    ['cuts each connection after a while', true, { type: 'limit_data', attributes: { bytes: 300_000 } }],
    ['cuts the question', false, { type: 'limit_data', stream: 'upstream', attributes: { bytes: 20 } }],
    ['resets each connection', false, { type: 'reset_peer', attributes: { timeout: 0 } }],
    ['falls silent', false, { type: 'timeout', attributes: { timeout: 0 } }],
    ['falls silent, then closes', false, { type: 'timeout', attributes: { timeout: 200 } }],
  ];
  for (const [words, comes, toxic] of TOXICS)
    test(`${words}: ${toxic.type}`, async () => {
      await using server = await startFileServer('http');
      serve(server);
      await using proxy = await startToxiproxy(server.origin);
      using repository = repositoryOf();
      using home = emptyHome();
      const environment = { ...home.environment, HF_ENDPOINT: proxy.origin };
      await proxy.set([toxic]);
      const result = await runRestore(repository.root, OPTIONS, { environment });
      assert.deepEqual(wrongIn(repository), []);
      assert.equal(result.outcome, comes ? 'pass' : 'error', JSON.stringify(result.files, null, 1));
      await proxy.set([]);
      await runRestore(repository.root, OPTIONS, { environment });
      assert.deepEqual(wrongIn(repository), []);
      for (const [name, bytes] of FILES)
        assert.ok(readFileSync(repository.path(`models/${name}`)).equals(bytes), `${name} has healed`);
    });

  test('changes all the time leaves no wrong and no half file', async () => {
    await using server = await startFileServer('http');
    serve(server);
    await using proxy = await startToxiproxy(server.origin);
    const pick = random(18);
    for (let trial = 0; trial < 5; trial += 1) {
      using repository = repositoryOf();
      using home = emptyHome();
      const environment = { ...home.environment, HF_ENDPOINT: proxy.origin };
      let isOver = false;
      const run = runRestore(repository.root, OPTIONS, { environment }).finally(() => {
        isOver = true;
      });
      while (!isOver) {
        const [, , toxic] = TOXICS[pick(TOXICS.length)] ?? [];
        await proxy.set(toxic === undefined || pick(3) === 0 ? [] : [toxic]);
        assert.deepEqual(
          wrongIn(repository).filter((name) => !name.startsWith('.restore-')),
          [],
        );
        await sleep(30 + pick(200));
      }
      await run;
      assert.deepEqual(wrongIn(repository), []);
      await proxy.set([]);
      const healed = await runRestore(repository.root, OPTIONS, { environment });
      assert.deepEqual([healed.outcome, wrongIn(repository)], ['pass', []]);
      assert.equal(contentsOf(repository.path('models')).size, FILES.size);
    }
  });
});
