import type { NewDescriptor } from '../../model/descriptor.ts';
import type { Digest } from '../../model/digest.ts';
import { readDigest } from '../../model/read-digest.ts';
import type { KeyPath } from '../../text/structured.ts';
import { type Item, isItem } from '../shared/values.ts';
import { digestsOf, isUrl, looksLikePath, pathOf, recordedSize, type WrittenDigest } from './keys.ts';
import { mentionsSource, originOf } from './source.ts';
import { textAt } from './values.ts';

/** What a document holds, in the order of its text. */
export type FoundItem =
  | { readonly is: 'file'; readonly descriptor: NewDescriptor }
  | { readonly is: 'placeholder'; readonly path: string; readonly written: string }
  /** A digest of something that has no path. */
  | { readonly is: 'nameless'; readonly id: string | null }
  | { readonly is: 'remote' }
  /** Something that looks like a digest, in a field that is not read. */
  | { readonly is: 'unread'; readonly key: string };

/** Characters of the shortest digest that is noticed in a field, and of the longest. */
const SHORTEST = 32;
const LONGEST = 256;

/** Pieces of a download, which are not files of the repository. */
const PIECES = new Set(['parts', 'chunks', 'shards', 'layers', 'segments', 'blocks']);
const HEX = /^(?:[0-9a-f]{64}|[0-9A-F]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[0-9a-f]{32})$/;
const DIGEST_NAME = /sha-?\d|md5|digest|checksum|hash/i;
/** Digests of something else than a file. */
const NOT_OF_FILES =
  /schema|config|param|feature|commit|revision|git|code|prompt|token|parent|tree|query|source/i;

/** Called for each thing that is found; `pointer` is a stack that goes on changing, so who keeps it copies it. */
export type Emit = (found: FoundItem, pointer: KeyPath) => void;

/** Files that a document records in one of the two shapes: objects with a path and a digest, and maps from paths to digests. */
export function walk(root: unknown, emit: Emit): void {
  inside(root, { emit, pointer: [], owners: [] }, false);
}

interface Walk {
  readonly emit: Emit;
  readonly pointer: (string | number)[];
  readonly owners: Item[];
}

/** `isRecorded`: whether something around it has a path and a digest. */
function inside(value: unknown, walking: Walk, isRecorded: boolean): void {
  const { pointer, owners } = walking;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      if (typeof value[index] !== 'object') continue;
      pointer.push(index);
      inside(value[index], walking, isRecorded);
      pointer.pop();
    }
    return;
  }
  if (!isItem(value)) return;
  const item = withLowerKeys(value);
  const digests = digestsOf(item);
  const isFile = digests.length > 0;
  if (isFile) fileOf(item, digests, walking);
  const isOwner = mentionsSource(item);
  if (isOwner) owners.push(item);
  for (const key in value) {
    const member = value[key];
    const isNested = typeof member === 'object' && member !== null;
    if (!isNested && (typeof member !== 'string' || member.length < SHORTEST)) continue;
    const isOwn = isFile && isDigestObject(key.toLowerCase(), digests);
    pointer.push(key);
    if (!isNested) {
      if (!isOwn) single(key, member as string, walking);
    } else if (!(isOwn || ((isRecorded || isFile) && PIECES.has(key)))) {
      inside(member, walking, isRecorded || isFile);
    }
    pointer.pop();
  }
  if (isOwner) owners.pop();
}

/** The same members, those with capitals by their names in lower case too. */
function withLowerKeys(item: Item): Item {
  let lower: Record<string, unknown> | null = null;
  for (const key in item) {
    if (!hasCapital(key)) continue;
    lower ??= {};
    if (key.toLowerCase() !== '__proto__') lower[key.toLowerCase()] = item[key];
  }
  return lower === null ? item : { ...lower, ...item };
}

function hasCapital(key: string): boolean {
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

function isDigestObject(key: string, digests: readonly WrittenDigest[]): boolean {
  return digests.some((one) => one.key === key);
}

/** A member that is no object: an entry of a map from paths to digests, or a digest that nobody reads. */
function single(key: string, text: string, { emit, pointer }: Walk): void {
  // Columns of CSV have numbers beside their names.
  if (text.length > LONGEST || /^([_$@]|\d+$)/.test(key)) return;
  const isRemote = isUrl(key);
  if (isRemote || looksLikePath(key)) {
    const digest = readDigest(text);
    if (digest === null) return;
    emit(isRemote ? { is: 'remote' } : { is: 'file', descriptor: { path: key, digests: [digest] } }, pointer);
    return;
  }
  const isNamed = DIGEST_NAME.test(key) && readDigest(text) !== null;
  if (NOT_OF_FILES.test(key) || !(isNamed || HEX.test(text))) return;
  emit({ is: 'unread', key }, pointer);
}

function fileOf(item: Item, digests: readonly WrittenDigest[], { emit, pointer, owners }: Walk): void {
  const key = pointer.at(-1);
  const named = pathOf(item);
  const path = named !== null && !isUrl(named.path) ? named.path : pathInKey(key);
  const read = digests.flatMap(({ digest }) => (digest === null ? [] : [digest]));
  const [first] = digests;
  pointer.push(first?.key ?? '');
  if (path === null) {
    const isAddress = (typeof key === 'string' && isUrl(key)) || isUrl(textAt(item, 'source') ?? '');
    const isRemote = named !== null || originOf(item, null, []) !== null;
    const id = typeof key === 'string' ? key : (textAt(item, 'id') ?? textAt(item, 'name'));
    if (read.length > 0)
      emit(isAddress || (isRemote && id === null) ? { is: 'remote' } : { is: 'nameless', id }, pointer);
  } else {
    const source = originOf(item, path, owners);
    const size = recordedSize(item, read.length === 0);
    emit({ is: 'file', descriptor: { path, digests: unique(read), size, source } }, pointer);
    if (read.length === 0 && first !== undefined)
      emit({ is: 'placeholder', path, written: first.written }, pointer);
  }
  pointer.pop();
}

function pathInKey(key: string | number | undefined): string | null {
  return typeof key === 'string' && looksLikePath(key) ? key : null;
}

/** One digest of each algorithm. */
function unique(digests: Digest[]): Digest[] {
  if (digests.length < 2) return digests;
  return digests.filter(
    ({ algorithm }, index) => digests.findIndex((other) => other.algorithm === algorithm) === index,
  );
}
