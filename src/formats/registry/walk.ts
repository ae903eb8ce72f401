import type { NewDescriptor } from '../../model/descriptor.ts';
import type { Digest } from '../../model/digest.ts';
import { readDigest } from '../../model/read-digest.ts';
import { digestsOf, isUrl, looksLikePath, pathOf, sizeOf, type WrittenDigest } from './keys.ts';
import { originOf } from './source.ts';
import { type Item, isRecord, textAt } from './values.ts';

type Pointer = readonly (string | number)[];

/** What a document holds, in the order of its text. */
export type Found =
  | { readonly is: 'file'; readonly descriptor: NewDescriptor; readonly pointer: Pointer }
  | { readonly is: 'placeholder'; readonly path: string; readonly written: string; readonly pointer: Pointer }
  /** A digest of something that has no path. */
  | { readonly is: 'nameless'; readonly id: string | null; readonly pointer: Pointer }
  | { readonly is: 'remote'; readonly pointer: Pointer }
  /** Something that looks like a digest, in a field that is not read. */
  | { readonly is: 'unread'; readonly key: string; readonly pointer: Pointer };

/** Pieces of a download, which are not files of the repository. */
const PIECES = new Set(['parts', 'chunks', 'shards', 'layers', 'segments', 'blocks']);
const HEX = /^(?:[0-9a-f]{64}|[0-9A-F]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[0-9a-f]{32})$/;
const DIGEST_NAME = /sha-?\d|md5|digest|checksum|hash/i;
/** Digests of something else than a file. */
const NOT_OF_FILES =
  /schema|config|param|feature|commit|revision|git|code|prompt|token|parent|tree|query|source/i;

/** Files that a document records in one of the two shapes: objects with a path and a digest, and maps from paths to digests. */
export function* walk(root: unknown): Generator<Found, undefined, undefined> {
  yield* inside(root, [], [], false);
}

/** `isRecorded`: whether something around it has a path and a digest. */
function* inside(
  value: unknown,
  pointer: readonly (string | number)[],
  owners: readonly Item[],
  isRecorded: boolean,
): Generator<Found, undefined, undefined> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (typeof item === 'object') yield* inside(item, [...pointer, index], owners, isRecorded);
    return;
  }
  if (!isRecord(value)) return;
  const item = withLowerKeys(value);
  const digests = digestsOf(item);
  const isFile = digests.length > 0;
  if (isFile) yield* fileOf(item, digests, pointer, owners);
  const around = [...owners, item];
  for (const key of Object.keys(value)) {
    const member = value[key];
    const at = [...pointer, key];
    if (typeof member === 'object' && member !== null) {
      if (isRecorded || isFile ? PIECES.has(key) || isDigestObject(key.toLowerCase(), digests) : false)
        continue;
      yield* inside(member, at, around, isRecorded || isFile);
    } else if (typeof member === 'string' || typeof member === 'number') {
      if (!isDigestObject(key.toLowerCase(), digests)) yield* single(key, String(member), at);
    }
  }
}

/** The same members, those with capitals by their names in lower case too. */
function withLowerKeys(item: Item): Item {
  const capitals = Object.keys(item).filter((key) => /[A-Z]/.test(key));
  if (capitals.length === 0) return item;
  const lower = Object.fromEntries(capitals.map((key) => [key.toLowerCase(), item[key]]));
  return { ...lower, ...item };
}

function isDigestObject(key: string, digests: readonly WrittenDigest[]): boolean {
  return digests.some((one) => one.key === key);
}

/** A member that is no object: an entry of a map from paths to digests, or a digest that nobody reads. */
function* single(key: string, text: string, pointer: Pointer): Generator<Found, undefined, undefined> {
  // Columns of CSV have numbers beside their names.
  if (/^([_$@]|\d+$)/.test(key) || text.length < 32 || text.length > 256) return;
  if (looksLikePath(key)) {
    const digest = readDigest(text);
    if (digest !== null) yield { is: 'file', descriptor: { path: key, digests: [digest] }, pointer };
    return;
  }
  const isNamed = DIGEST_NAME.test(key) && readDigest(text) !== null;
  if (NOT_OF_FILES.test(key) || !(isNamed || HEX.test(text))) return;
  yield { is: 'unread', key, pointer };
}

function* fileOf(
  item: Item,
  digests: readonly WrittenDigest[],
  pointer: Pointer,
  owners: readonly Item[],
): Generator<Found, undefined, undefined> {
  const key = pointer.at(-1);
  const named = pathOf(item);
  const byKey = typeof key === 'string' && looksLikePath(key) ? key : null;
  const path = named !== null && !isUrl(named.path) ? named.path : byKey;
  const read = digests.flatMap(({ digest }) => (digest === null ? [] : [digest]));
  const [first] = digests;
  if (path === null) {
    if (read.length === 0) return;
    const isRemote = named !== null || originOf(item, null, []) !== null;
    const id = typeof key === 'string' ? key : (textAt(item, 'id') ?? textAt(item, 'name'));
    if (isRemote && id === null) yield { is: 'remote', pointer };
    else yield { is: 'nameless', id, pointer: [...pointer, first?.key ?? ''] };
    return;
  }
  const source = originOf(item, path, owners);
  const size = sizeOf(item, read.length === 0);
  const at = [...pointer, first?.key ?? ''];
  const descriptor = {
    path,
    digests: unique(read),
    ...(size !== null && { size }),
    ...(source && { source }),
  };
  yield { is: 'file', descriptor, pointer: at };
  if (read.length === 0 && first !== undefined)
    yield { is: 'placeholder', path, written: first.written, pointer: at };
}

/** One digest of each algorithm. */
function unique(digests: readonly Digest[]): Digest[] {
  return digests.filter(
    ({ algorithm }, index) => digests.findIndex((other) => other.algorithm === algorithm) === index,
  );
}
