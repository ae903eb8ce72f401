import { isObject } from '../../model/json.ts';
import type { Manifest, TensorMap } from '../../model/manifest.ts';
import { pushTo } from '../../text/push-to.ts';
import { readShardName } from '../../text/read-shard-name.ts';
import { joinPath } from '../../text/written-path.ts';
import type { ManifestSource } from '../format.ts';
import type { DocumentReader } from '../shared/document.ts';
import { memberOf } from '../shared/values.ts';

/** Files around an index that are looked at for shards that it does not name. */
const MAX_AROUND = 100_000;
const MAX_UNLISTED = 100;

export async function readShardIndex(source: ManifestSource, name: string): Promise<Manifest | null> {
  const { DocumentReader } = await import('../shared/document.ts');
  const reader = await DocumentReader.open(source, 'json');
  const format = { name, version: null };
  if (reader.value === undefined) return reader.finish(format);
  const map = isObject(reader.value) ? memberOf(reader.value, 'weight_map') : undefined;
  if (map === undefined) return null;
  if (!isObject(map)) {
    reader.brokenAt(['weight_map'], 'weight_map', true);
    return reader.finish(format);
  }
  const shards = new Map<string, string[]>();
  for (const tensor in map) {
    const shard = map[tensor];
    if (typeof shard === 'string' && shard !== '') pushTo(shards, shard, tensor);
    else reader.brokenAt(['weight_map', tensor], tensor.slice(0, 100), false);
  }
  for (const [path, [tensor = '']] of shards) reader.add({ path }, ['weight_map', tensor]);
  compareCount([...shards.keys()], reader);
  await findUnlisted(new Set(shards.keys()), source, reader);
  return reader.finish(format, { missing: 'all-or-some', tensors: tensorsOf(reader, shards) });
}

/** Which tensors are in which file; shards outside the root are left out. */
function tensorsOf({ value, folder }: DocumentReader, shards: ReadonlyMap<string, string[]>): TensorMap {
  const metadata = isObject(value) ? memberOf(value, 'metadata') : null;
  const total = isObject(metadata) ? memberOf(metadata, 'total_size') : null;
  const files = [...shards].flatMap(([shard, tensors]) => {
    const path = joinPath(folder, shard);
    return path === null || shard.startsWith('/') ? [] : [[path, tensors] as const];
  });
  return {
    files: new Map(files),
    bytes: typeof total === 'number' && Number.isSafeInteger(total) ? total : null,
    placeOf: (tensor) => ({ is: 'pointer', pointer: ['weight_map', tensor] }),
    placeOfBytes: { is: 'pointer', pointer: ['metadata', 'total_size'] },
  };
}

/** The names of shards say how many there are. */
function compareCount(names: readonly string[], reader: DocumentReader): void {
  const series = new Map<string, number>();
  for (const name of names) {
    const shard = readShardName(name);
    if (shard === null) continue;
    const key = `${shard.stem} ${shard.of} ${shard.end}`;
    series.set(key, (series.get(key) ?? 0) + 1);
  }
  for (const [key, actual] of series) {
    const expected = Number(key.split(' ').at(-2));
    if (expected === actual) continue;
    const at = { is: 'pointer', pointer: ['weight_map'] } as const;
    reader.problem({ kind: 'shard-count', data: { expected, actual }, at });
  }
}

/** Shards of the same name beside the index that neither it nor another index names. */
async function findUnlisted(
  listed: ReadonlySet<string>,
  source: ManifestSource,
  reader: DocumentReader,
): Promise<void> {
  const { folder, file } = reader;
  const own = new Set([...listed].map((name) => joinPath(folder, name)));
  const stems = new Set([...listed].flatMap((name) => stemOf(name) ?? []));
  const prefix = folder === '' ? '' : `${folder}/`;
  const around = source.filesBelow(folder, MAX_AROUND).filter((path) => !path.includes('/', prefix.length));
  const extra = around.filter((path) => {
    const stem = stemOf(path.slice(prefix.length));
    return stem !== null && stems.has(stem) && !own.has(path);
  });
  if (extra.length === 0) return;
  const indexes = around.filter((path) => path !== file && /\.index\.(?:.+\.)?json$/i.test(path));
  const texts = await Promise.all(indexes.map((path) => source.companion(path)));
  for (const path of extra.slice(0, MAX_UNLISTED)) {
    const name = JSON.stringify(path.slice(prefix.length));
    if (texts.some((text) => text?.includes(name))) continue;
    const at = { is: 'pointer', pointer: ['weight_map'] } as const;
    reader.problem({ kind: 'shard-unlisted', data: { path }, at });
  }
}

function stemOf(name: string): string | null {
  const shard = readShardName(name);
  return shard && `${shard.stem} ${shard.end}`;
}
