/** Names of fields in registries that people and tools write, in the order in which they are taken. */

import type { NewDescriptor } from '../../model/descriptor.ts';
import { type Algorithm, algorithmNamed, type Digest } from '../../model/digest.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { readDigest } from '../../model/read-digest.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { textAt } from './values.ts';

/** Each with the algorithm that it names itself; null: another field or the value says. */
const DIGEST_KEYS: Readonly<Record<string, string | null>> = {
  sha256: 'sha256',
  sha256sum: 'sha256',
  sha256_hash: 'sha256',
  sha256_digest: 'sha256',
  sha512: 'sha512',
  sha384: 'sha384',
  sha1: 'sha1',
  md5: 'md5',
  md5sum: 'md5',
  md5_digest: 'md5',
  blake3: 'blake3',
  checksum: null,
  hash: null,
  digest: null,
  hash_val: null,
  hash_value: null,
  checksum_value: null,
  model_sha: null,
  integrity: null,
};
const BY_KEY = new Map(
  Object.entries(DIGEST_KEYS).map(([key, name]) => [key, name === null ? null : algorithmNamed(name)]),
);
const NONE: WrittenDigest[] = [];
export const DIGEST_OBJECTS: ReadonlySet<string> = new Set([
  'hashes',
  'checksums',
  'digests',
  'checksum',
  'hash',
  'digest',
]);
const ALGORITHM_KEYS = [
  'hash_type',
  'algorithm',
  'hash_algorithm',
  'checksum_type',
  'checksum_algorithm',
  'alg',
];
const PATH_KEYS = [
  'path',
  'local_path',
  'relative_path',
  'file_path',
  'filename',
  'file_name',
  'file',
  'model_path',
  'target_path',
  'dest_path',
  'output_path',
] as const;
/** Names of files, or of something else: bioimage.io's `source` is a file of the package or an address. */
const NAME_KEYS = ['name', 'source'] as const;
export const SIZE_KEYS = ['size', 'size_bytes', 'bytes', 'filesize', 'file_size', 'content_length'] as const;

/** A name with an extension that begins with a letter; version numbers have none. */
const FILE_NAME = /[^/\\]\.[A-Za-z][A-Za-z0-9_-]{0,14}$/;
const URL = /^[a-z][a-z0-9+.-]*:\/\//i;

export function isUrl(text: string): boolean {
  return URL.test(text);
}

/** Whether a key of a map can be a path: it has a folder or an extension. */
export function looksLikePath(key: string): boolean {
  if (/^[_$@]/.test(key) || key.length > 4096 || isUrl(key)) return false;
  return FILE_NAME.test(key) || (/[/\\]/.test(key) && !/\s/.test(key));
}

/** What an object records as digest. */
export interface WrittenDigest {
  readonly key: string;
  /** Null: a placeholder. */
  readonly digest: Digest | null;
  readonly written: string;
}

/** A field that may hold a digest. */
export interface KeyedAlgorithm {
  readonly key: string;
  /** Null: another field or the value says. */
  readonly algorithm: Algorithm | null;
}

export function digestKey(key: string): KeyedAlgorithm[] {
  const algorithm = BY_KEY.get(key);
  return algorithm === undefined ? [] : [{ key, algorithm }];
}

/** Every digest of an object in these fields, with placeholders; a field that holds no text is no digest. */
export function digestsOf(
  item: JsonObject,
  keys: readonly KeyedAlgorithm[],
  objects: readonly string[],
): WrittenDigest[] {
  let found: WrittenDigest[] = NONE;
  for (const { key, algorithm } of keys) {
    const written = textAt(item, key);
    if (written === null || isGitId(key, written, item)) continue;
    const one = { key, digest: readDigest(written, algorithm ?? algorithmBeside(item)), written };
    // An array that grows has room for many, and most objects have one digest.
    if (found === NONE) found = [one];
    else found.push(one);
  }
  for (const key of objects) {
    const nested = item[key];
    if (typeof nested !== 'object' || nested === null) continue;
    for (const one of Array.isArray(nested) ? nested : [nested])
      found = [...found, ...digestsInside(key, one)];
  }
  return found;
}

/** `{sha256: …}`, or `{algorithm: …, value: …}`. */
function digestsInside(key: string, value: unknown): WrittenDigest[] {
  if (!isObject(value)) return [];
  const single = textAt(value, 'value') ?? textAt(value, 'content') ?? textAt(value, 'checksumValue');
  const named = algorithmBeside(value);
  if (single !== null && named !== null) return [{ key, digest: readDigest(single, named), written: single }];
  return Object.keys(value).flatMap((name) => {
    const algorithm = algorithmNamed(name);
    const written = textAt(value, name);
    if (algorithm === null || written === null) return [];
    return [{ key, digest: readDigest(written, algorithm), written }];
  });
}

function algorithmBeside(item: JsonObject): Algorithm | null {
  for (const key of ALGORITHM_KEYS) {
    const name = textAt(item, key);
    if (name !== null) return algorithmNamed(name);
  }
  return null;
}

/** A commit beside a repository is no digest of a file. */
function isGitId(key: string, written: string, item: JsonObject): boolean {
  if (written.length !== 40 || !/^(hash|digest|checksum)$/i.test(key) || !/^[0-9a-f]{40}$/.test(written))
    return false;
  return ['commit', 'revision', 'rev', 'branch', 'ref', 'repo'].some((name) => textAt(item, name) !== null);
}

/** Names of an object's members that may hold its path, in the order in which they are taken. */
export interface PathKeys {
  readonly hasFolder: boolean;
  readonly paths: readonly string[];
  readonly names: readonly string[];
}

export function pathKeysOf(keys: ReadonlySet<string>): PathKeys {
  return {
    hasFolder: keys.has('save_path'),
    paths: PATH_KEYS.filter((key) => keys.has(key)),
    names: NAME_KEYS.filter((key) => keys.has(key)),
  };
}

/** The path that an object names, or a URL in its place; null where it names none. */
export function pathOf(item: JsonObject, { hasFolder, paths, names }: PathKeys): string | null {
  const [folder, file] = hasFolder ? [textAt(item, 'save_path'), textAt(item, 'filename')] : [];
  if (folder && file && !isUrl(folder)) return `${withoutTrailing(folder, '/')}/${file}`;
  for (const key of paths) {
    const path = textAt(item, key);
    if (path) return path;
  }
  for (const key of names) {
    const name = textAt(item, key);
    if (name !== null && FILE_NAME.test(name) && !isUrl(name)) return name;
  }
  return null;
}

const PAIR = /^(.+)_(sha256|sha512|sha384|sha1|md5)$/;

/** A digest and the path beside it whose names begin alike: `dict_sha256` and `dict_file`. */
export function pairOf(key: string, text: string, item: JsonObject): NewDescriptor | null {
  const [, name = '', algorithm = ''] = PAIR.exec(key) ?? [];
  if (name === '') return null;
  const path = [name, `${name}_file`, `${name}_path`, `${name}_filename`, `${name}_file_path`]
    .map((field) => textAt(item, field))
    .find((value) => value !== null && looksLikePath(value));
  const digest = path ? readDigest(text, algorithmNamed(algorithm)) : null;
  return path && digest ? { path, digests: [digest], size: sizeIn(item[`${name}_size`]) } : null;
}

/** The bytes that one of these fields says; null where none are recorded. `0` beside a placeholder is none. */
export function recordedSize(
  item: JsonObject,
  keys: readonly string[],
  isPlaceholder: boolean,
): number | null {
  for (const key of keys) {
    const size = sizeIn(item[key]);
    if (size !== null) return size === 0 && isPlaceholder ? null : size;
  }
  return null;
}

/** Bytes as a number or its digits. */
export function sizeIn(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : null;
}
