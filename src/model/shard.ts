/** One part of a check that several jobs share. */

import { quote, SettingsError } from './errors.ts';

export interface Shard {
  /** From 1 to `total`. */
  readonly index: number;
  readonly total: number;
}

/** The largest matrix that GitHub runs. */
export const MAX_SHARDS = 256;

/** `2/8`, or `none`, which is null. */
export function readShard(value: string): Shard | null {
  const word = value.trim();
  if (word === 'none') return null;
  const [, index = '', total = ''] = /^(\d{1,9})\/(\d{1,9})$/.exec(word) ?? [];
  const shard = { index: Number(index), total: Number(total) };
  if (shard.index >= 1 && shard.index <= shard.total && shard.total <= MAX_SHARDS) return shard;
  throw new SettingsError(
    `shard: ${quote(value)} is not I/N, shard I of N, with I from 1 to N and N at most ${MAX_SHARDS} (\`1/4\` to \`4/4\`), or none.`,
  );
}

/** `shard 2 of 8`. */
export function shardName({ index, total }: Shard): string {
  return `shard ${index} of ${total}`;
}

/**
 * The shard, from 1, of a file without a recorded checksum. Such a file is planned only where it is
 * there, so its path alone decides and no other file's place depends on it (FNV-1a, 32 bits).
 */
export function shardByPath(path: string, total: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1)
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % total) + 1;
}

/** Whether this part speaks for what is not partitioned: inventories, entries, the plan itself. */
export function isPrimaryShard(shard: Shard | null): boolean {
  return shard === null || shard.index === 1;
}
