import { algorithmNamed } from '../../model/digest.ts';
import type { JsonObject } from '../../model/json.ts';
import type { KeyPath } from '../../text/structured.ts';
import type { DocumentReader } from '../shared/document.ts';
import type { NamedFile } from '../shared/elsewhere.ts';
import { type PlacedDigest, placeOfBest } from '../shared/placed-digest.ts';
import { hasScheme, listOf, textOf } from '../shared/values.ts';

/** Fields without an algorithm in their name, of profiles and tools. */
const BARE = ['checksum', 'hash', 'digest', 'integrity'] as const;

/** A file of the crate: `contentSize`, and digests in fields of any vocabulary (`sha256`, `cr:md5`, `checksum`). */
export function readFile(
  item: JsonObject,
  path: string,
  pointer: KeyPath,
  reader: DocumentReader,
): NamedFile {
  const found: PlacedDigest<KeyPath>[] = [];
  for (const key in item) {
    const name = key.replace(/^.*[:/#]/, '');
    const isBare = (BARE as readonly string[]).includes(name.toLowerCase());
    const algorithm = isBare ? null : algorithmNamed(name);
    if (!isBare && algorithm === null) continue;
    const at = [...pointer, key];
    for (const value of listOf(item[key])) {
      const digest = reader.digest(value, algorithm, { path, is: 'file' }, at);
      if (digest !== null) found.push({ digest, at });
    }
  }
  const url = listOf(item.contentUrl)
    .map(textOf)
    .find((text) => text !== null && hasScheme(text));
  const size = reader.size(item.contentSize, path, [...pointer, 'contentSize']);
  const source = url ? ({ is: 'url', url, revision: null } as const) : null;
  const digests = found.map(({ digest }) => digest);
  return { descriptor: { path, digests, size, source }, pointer: placeOfBest(found, pointer) };
}
