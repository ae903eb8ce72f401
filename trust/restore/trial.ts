/**
 * A repository that records files which are missing, two servers that have them, and faults of a seed: of the
 * servers, of the connections, and of the disk between two runs.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RestoreResult } from '../../src/restore/result.ts';
import { type Fault, type FileServer, startFileServer } from '../../test/support/file-server.ts';
import { sha256, type TestRepository } from '../../test/support/repository.ts';
import {
  contentsOf,
  emptyHome,
  inventoryOf,
  recordedOnly,
  runRestore,
} from '../../test/support/restoring.ts';

/** A small generator of numbers (mulberry32), so that a failure can be run again by its seed. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export type Pick = (below: number) => number;

export const SERVER_FAULTS = [
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

function faultOf(kind: (typeof SERVER_FAULTS)[number], pick: Pick, length: number): Fault {
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

export interface Trial extends AsyncDisposable {
  readonly pick: Pick;
  readonly servers: readonly FileServer[];
  readonly repository: TestRepository;
  /** By recorded path. */
  readonly contents: ReadonlyMap<string, Buffer>;
  /** `--from`. */
  readonly from: string;
  /** `--cache`, or none. */
  readonly cache: string;
  readonly environment: Record<string, string>;
  /** How many faults of each kind were planted. */
  readonly faults: Map<string, number>;
}

const FILES = 20;

/** Half of the seeds also record sizes, a third keep a cache, and half have a second source. */
export async function makeTrial(seed: number): Promise<Trial> {
  const pick = random(seed);
  const servers = [await startFileServer(), await startFileServer()];
  const home = emptyHome();
  const faults = new Map<string, number>();
  const contents = new Map<string, Buffer>();
  for (let index = 0; index < FILES; index += 1) {
    const content = Buffer.alloc(pick(4) === 0 ? pick(50) : pick(150_000));
    for (let at = 0; at < content.length; at += 97) content[at] = pick(256);
    content.write(`${seed} ${index} `);
    contents.set(`models/${index}.bin`, content);
    const path = `/${sha256(content)}`;
    for (const server of servers) {
      server.files.set(path, content);
      const kinds = Array.from(
        { length: 1 + pick(3) },
        () => SERVER_FAULTS[pick(SERVER_FAULTS.length)] ?? 'flip',
      );
      for (const kind of kinds) count(faults, kind);
      server.faults.set(
        path,
        kinds.map((kind) => faultOf(kind, pick, content.length)),
      );
      if (seed % 4 < 2) break;
    }
  }
  const repository = recordedOnly(Object.fromEntries(contents));
  if (seed % 2 === 0)
    repository.write({
      'inventory/combined_inventory.json': inventoryOf(
        [...contents].map(([path, { length }]) => ({
          path,
          sha256: sha256(contents.get(path) ?? ''),
          size_bytes: length,
        })),
      ),
    });
  const sources = servers.slice(0, seed % 4 < 2 ? 1 : 2);
  return {
    pick,
    servers,
    repository,
    contents,
    from: sources.map(({ origin }) => `${origin}/{sha256}`).join('\n'),
    cache: seed % 3 === 0 ? join(home.path, 'cache') : 'none',
    environment: home.environment,
    faults,
    async [Symbol.asyncDispose]() {
      for (const server of servers) await server[Symbol.asyncDispose]();
      repository[Symbol.dispose]();
      home[Symbol.dispose]();
    },
  };
}

export function restoreTrial(trial: Trial, isVerified = true): Promise<RestoreResult> {
  const { repository, from, cache, environment } = trial;
  mkdirSync(environment.RUNNER_TEMP ?? '', { recursive: true });
  return runRestore(repository.root, { from, cache }, { environment, machine: { verify: isVerified } });
}

/** Names below models/ whose bytes are not those recorded, temporary names included. */
export function wrongIn({ repository, contents }: Trial): string[] {
  return [...contentsOf(repository.path('models'))]
    .filter(([name]) => name !== 'checksums.sha256')
    .filter(([name, bytes]) => !contents.get(`models/${name}`)?.equals(bytes ?? Buffer.alloc(0)))
    .map(([name]) => name);
}

export function missingIn({ repository, contents }: Trial): number {
  return contents.size + 1 - contentsOf(repository.path('models')).size;
}

/** A bit of each third kept part or cached file is flipped, or its end is lost, as disks do. */
export function rot({ cache, environment, pick, faults }: Trial): void {
  for (const folder of [join(environment.RUNNER_TEMP ?? '', 'manifest-drift'), cache])
    for (const path of filesBelow(folder)) {
      if (pick(3) !== 0) continue;
      const bytes = readFileSync(path);
      if (bytes.length === 0) continue;
      const isCut = pick(3) === 0;
      const at = pick(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      // A cached file is read-only.
      rmSync(path);
      writeFileSync(path, isCut ? bytes.subarray(0, at) : bytes);
      count(faults, isCut ? 'disk-cut' : 'disk-flip');
    }
}

function filesBelow(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.part$|[0-9a-f]{64}$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

export function count(tally: Map<string, number>, name: string, by = 1): void {
  tally.set(name, (tally.get(name) ?? 0) + by);
}
