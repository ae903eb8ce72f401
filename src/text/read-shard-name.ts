/** `model-00001-of-00004.safetensors`: what stands before the number, how many there are, and the ending. */
const SHARD = /^(.+?)-?(\d{1,6})-of-(\d{1,6})(.*)$/;

export interface ShardName {
  readonly stem: string;
  readonly number: number;
  readonly of: number;
  readonly end: string;
  /** The name of another shard, its numbers as wide as this one's. */
  other(number: number): string;
}

/** What the name of a file says of the shards of a model, its folder being part of the stem; null where it says nothing. */
export function readShardName(path: string): ShardName | null {
  const [, stem = '', number = '', of = '', end = ''] = SHARD.exec(path) ?? [];
  if (stem === '' || end.includes('/')) return null;
  const start = path.slice(0, path.length - end.length - of.length - '-of-'.length - number.length);
  return {
    stem,
    number: Number(number),
    of: Number(of),
    end,
    other: (one) => `${start}${String(one).padStart(number.length, '0')}-of-${of}${end}`,
  };
}
