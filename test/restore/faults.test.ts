/**
 * Seeded faults of servers and connections: whatever they do, nothing wrong or half ever has a recorded
 * name, and what heals is restored. `RESTORE_FAULTS` sets how many; CI runs fewer than the 1,000 of a release.
 */

import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { type Fault, type FileServer, startFileServer } from '../support/file-server.ts';
import { sha256, type TestRepository } from '../support/repository.ts';
import { contentsOf, inventoryOf, recordedOnly, runRestore } from '../support/restoring.ts';

/** A small generator of numbers (mulberry32), so that a failure can be run again by its seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const KINDS = [
  'flip',
  'reset',
  'shorter',
  'longer',
  'ignore-range',
  'wrong-range',
  'other',
  'status',
  'stale-etag',
  '416',
] as const;

function faultOf(kind: (typeof KINDS)[number], pick: (below: number) => number, length: number): Fault {
  switch (kind) {
    case 'flip':
      return { is: 'flip', at: pick(Math.max(1, length)) };
    case 'reset':
      return { is: 'reset', after: pick(length + 1) };
    case 'shorter':
      return { is: 'shorter', by: 1 + pick(length + 1) };
    case 'longer':
      return { is: 'longer', by: 1 + pick(100_000) };
    case 'other':
      return { is: 'other', bytes: Buffer.alloc(length, pick(256)) };
    case 'status':
      return { is: 'status', status: [404, 403, 429, 500, 503][pick(5)] ?? 500 };
    case '416':
      return { is: 'status', status: 416 };
    default:
      return { is: kind };
  }
}

interface Trial {
  readonly server: FileServer;
  readonly repository: TestRepository;
  readonly contents: ReadonlyMap<string, Buffer>;
  /** How many faults are waiting. */
  readonly planned: number;
}

const FILES = 25;

async function trial(seed: number): Promise<Trial> {
  const pick = random(seed);
  const server = await startFileServer();
  const contents = new Map<string, Buffer>();
  let planned = 0;
  for (let index = 0; index < FILES; index += 1) {
    const content = Buffer.alloc(pick(4) === 0 ? pick(50) : pick(150_000));
    for (let at = 0; at < content.length; at += 97) content[at] = pick(256);
    content.write(`${seed} ${index} `);
    contents.set(`models/${index}.bin`, content);
    const path = `/${sha256(content)}`;
    server.files.set(path, content);
    const faults = Array.from({ length: 1 + pick(3) }, () =>
      faultOf(KINDS[pick(KINDS.length)] ?? 'flip', pick, content.length),
    );
    planned += faults.length;
    server.faults.set(path, faults);
  }
  const repository = recordedOnly(Object.fromEntries(contents));
  // Half of the trials also record sizes.
  if (seed % 2 === 0) {
    const files = [...contents].map(([path, content]) => ({
      path,
      sha256: sha256(content),
      size_bytes: content.length,
    }));
    repository.write({ 'inventory/combined_inventory.json': inventoryOf(files) });
  }
  return { server, repository, contents, planned };
}

/** Names below models/ whose bytes are not those recorded, temporary names included. */
function wrong({ repository, contents }: Trial): string[] {
  return [...contentsOf(repository.path('models'))]
    .filter(([name]) => name !== 'checksums.sha256')
    .filter(([name, bytes]) => !contents.get(`models/${name}`)?.equals(bytes ?? Buffer.alloc(0)))
    .map(([name]) => name);
}

const WANTED = Number(process.env.RESTORE_FAULTS ?? 200);

describe('seeded faults', () => {
  test(`${WANTED} of them leave no wrong and no half file, and heal`, async () => {
    let injected = 0;
    for (let seed = 1; injected < WANTED; seed += 1) {
      const one = await trial(seed);
      await using server = one.server;
      using repository = one.repository;
      const from = `${server.origin}/{sha256}`;
      await runRestore(repository.root, { from });
      assert.deepEqual(wrong(one), [], `seed ${seed}`);
      // Sources that lied are asked again by later runs; when their faults are used up, all is well.
      for (let run = 0; run < 4; run += 1) await runRestore(repository.root, { from });
      assert.deepEqual(wrong(one), [], `seed ${seed}`);
      assert.equal(contentsOf(repository.path('models')).size, FILES + 1, `seed ${seed}`);
      injected += one.planned;
    }
  });

  test('without verification they are found in place (negative control)', async () => {
    let found = 0;
    for (let seed = 1; seed <= 2; seed += 1) {
      const one = await trial(seed);
      await using server = one.server;
      using repository = one.repository;
      await runRestore(
        repository.root,
        { from: `${server.origin}/{sha256}` },
        { machine: { verify: false } },
      );
      found += wrong(one).length;
    }
    assert.ok(found > 0, 'a run without verification places wrong files');
  });
});
