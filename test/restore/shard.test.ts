/** A job restores what its shard of the check reads, and nothing else. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFileServer } from '../support/file-server.ts';
import { makeGitRepository } from '../support/git.ts';
import { sha256 } from '../support/repository.ts';
import { inventoryOf, recordedOnly, runRestore } from '../support/restoring.ts';

const TOTAL = 3;
const SIZES = [90_000, 50_000, 40_000, 700, 600, 500, 30, 2, 1, 0];
const FILES = new Map(SIZES.map((size, index) => [`models/${index}.bin`, Buffer.alloc(size, index + 1)]));
const INVENTORY = inventoryOf(
  [...FILES].map(([path, bytes]) => ({ path, sha256: sha256(bytes), size_bytes: bytes.length })),
);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 70000\n`;

test('with pointers in the index and digests in names, as the check divides them', async () => {
  await using server = await startFileServer();
  for (const bytes of FILES.values()) server.files.set(`/${sha256(bytes)}`, bytes);
  const named = sha256('named').slice(0, 8);
  const restored: string[] = [];
  for (let index = 1; index <= TOTAL; index += 1) {
    // Each job has a checkout of its own.
    using repository = makeGitRepository({
      '.gitattributes': '*.lfs filter=lfs -text\n',
      'big.lfs': POINTER,
      'inventory/combined_inventory.json': INVENTORY,
      'models/inventory.json': { models: INVENTORY.models },
      [`net-${named}.pth`]: 'named',
    });
    const given = { shard: `${index}/${TOTAL}`, 'name-digests': 'true' };
    const setup = { given };
    const result = await runRestore(repository.root, { from: `${server.origin}/{sha256}` }, setup);
    assert.equal(result.outcome, 'pass');
    const own = result.files.filter(({ status }) => status === 'restored').map(({ path }) => path);
    const report = await repository.check(given);
    const read = [...report.files].filter(({ path }) => FILES.has(path));
    assert.deepEqual(
      read.map(({ path, status }) => `${path} ${status}`),
      own.map((path) => `${path} matched`),
    );
    assert.ok(
      result.notes.includes(
        `This is shard ${index} of ${TOTAL}: ${report.files.length} of 12 recorded files.`,
      ),
      result.notes.join('\n'),
    );
    restored.push(...own);
  }
  assert.deepEqual(restored.sort(), [...FILES.keys()].sort());
  assert.equal(server.seen.length, FILES.size, 'no file is fetched twice');
});

test('is asked for by name, and not together with --ref; a selection of nothing is refused where all is known', async () => {
  using repository = recordedOnly({ 'models/a.bin': 'a' });
  const run = (shard: string, options = {}) => runRestore(repository.root, options, { given: { shard } });
  await assert.rejects(run('3/2'), /shard: "3\/2" is not I\/N/);
  await assert.rejects(run('1/2', { ref: 'hf:org/name/a.bin' }), /--ref and --shard can't be used together/);
  const only = 'modles/**';
  await assert.rejects(runRestore(repository.root, { only }), /--only: no recorded file matches/);
  assert.equal((await run('2/2', { only })).outcome, 'pass', 'another shard may have the file');
  const rows = (await Promise.all(['1/2', '2/2'].map((shard) => run(shard)))).map(
    ({ files }) => files.length,
  );
  assert.deepEqual(rows.sort(), [0, 1]);
});

test('that is another copy of a file which another shard has placed in this checkout is not fetched again', async () => {
  await using server = await startFileServer();
  const bytes = Buffer.alloc(50_000, 'a');
  server.files.set(`/${sha256(bytes)}`, bytes);
  using repository = recordedOnly({ 'models/a.bin': bytes, 'models/b.bin': bytes });
  const from: (string | null | undefined)[] = [];
  for (const shard of ['1/2', '2/2']) {
    const { files } = await runRestore(
      repository.root,
      { from: `${server.origin}/{sha256}` },
      { given: { shard } },
    );
    from.push(...files.map((file) => file.from));
  }
  assert.deepEqual(from, [server.origin, 'local']);
  assert.equal(server.seen.length, 1);
});
