/** What an object of a registry says of its file. */

import type { Digest } from '../../model/digest.ts';
import type { JsonObject } from '../../model/json.ts';
import { isUrl, looksLikePath, type WrittenDigest } from './keys.ts';
import { urlOf } from './source.ts';

/** Characters of the shortest digest that is noticed in a field. */
export const SHORTEST = 32;

const NO_DIGESTS: readonly Digest[] = [];

/** The URL by which alone an object names its file. */
export function addressOf(
  item: JsonObject,
  named: string | null,
  key: string | number | undefined,
  owners: readonly JsonObject[],
): string | null {
  if (typeof key === 'string' && isUrl(key)) return key;
  return named !== null && isUrl(named) ? named : urlOf(item, [item, ...owners.toReversed()]);
}

export function pathInKey(key: string | number | undefined): string | null {
  return typeof key === 'string' && looksLikePath(key) ? key : null;
}

/** One digest of each algorithm; most objects have one. */
export function digestsRead(digests: readonly WrittenDigest[]): readonly Digest[] {
  const [first] = digests;
  if (digests.length === 1 && first) return first.digest === null ? NO_DIGESTS : [first.digest];
  const read: Digest[] = [];
  for (const { digest } of digests)
    if (digest !== null && !read.some(({ algorithm }) => algorithm === digest.algorithm)) read.push(digest);
  return read;
}

/** What was a digest, and has lost or gained some digits. */
export function isHexLike(text: string): boolean {
  return text.length >= SHORTEST && /^[0-9a-fA-F]+$/.test(text);
}

/** The same members, those with capitals by their names in lower case too. */
export function withLowerKeys(item: JsonObject): JsonObject {
  const lower: Record<string, unknown> = {};
  for (const key in item) {
    const name = key.toLowerCase();
    if (name !== key && name !== '__proto__') lower[name] = item[key];
  }
  return { ...lower, ...item };
}

export function isDigestObject(key: string, digests: readonly WrittenDigest[]): boolean {
  for (const one of digests) if (one.key === key || one.key === key.toLowerCase()) return true;
  return false;
}
