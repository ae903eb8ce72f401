import type { FileSource } from '../../model/descriptor.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { readDigest } from '../../model/read-digest.ts';
import { folderBeside, folderOfFiles, inFolder } from './folders.ts';
import type { Emit, OwnPathOf } from './found-item.ts';
import {
  addressOf,
  digestsRead,
  isDigestObject,
  isHexLike,
  pathInKey,
  SHORTEST,
  withLowerKeys,
} from './item-parts.ts';
import {
  digestKey,
  digestsOf,
  isUrl,
  looksLikePath,
  pairOf,
  pathOf,
  recordedSize,
  type WrittenDigest,
} from './keys.ts';
import { type Shape, Shapes } from './shapes.ts';
import { originOf, originsOfPieces, PIECES } from './source.ts';
import { isTemplate, textAt } from './values.ts';

const NO_PIECES: readonly FileSource[] = [];

/** Characters of the longest digest that is noticed in a field. */
const LONGEST = 256;

const HEX = /^(?:[0-9a-f]{64}|[0-9A-F]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[0-9a-f]{32})$/;
const DIGEST_NAME = /sha-?\d|md5|digest|checksum|hash/i;
/** Digests of something else than a file. */
const NOT_OF_FILES =
  /schema|config|param|feature|commit|revision|git|code|prompt|token|parent|tree|query|source/i;

/** Files that a document records in one of the two shapes: objects with a path and a digest, and maps from paths to digests. */
export function walk(root: unknown, emit: Emit, own: OwnPathOf = () => null): void {
  inside(root, { emit, own, pointer: [], owners: [], folders: [], shapes: new Shapes() }, false);
}

interface Walk {
  readonly emit: Emit;
  readonly own: OwnPathOf;
  readonly pointer: (string | number)[];
  readonly owners: JsonObject[];
  /** The folders that are named around, each from the outermost one. */
  readonly folders: string[];
  readonly shapes: Shapes;
}

/** `isRecorded`: whether something around it has a path and a digest. */
function inside(value: unknown, walking: Walk, isRecorded: boolean): void {
  const { pointer, owners, folders } = walking;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      if (typeof value[index] !== 'object') continue;
      pointer.push(index);
      inside(value[index], walking, isRecorded);
      pointer.pop();
    }
    return;
  }
  if (!isObject(value)) return;
  const shape = walking.shapes.of(value);
  const item = shape.hasCapital ? withLowerKeys(value) : value;
  const digests = digestsOf(item, shape.digestKeys, shape.digestObjects);
  const isFile = digests.length > 0;
  const { isOwner } = shape;
  if (isFile) fileOf(item, digests, shape, walking);
  if (isOwner) owners.push(item);
  const folder = isFile ? null : folderOfFiles(item, shape.folderKeys, pointer.at(-1));
  if (folder !== null) folders.push(inFolder(folder, folders.at(-1)));
  let texts = 0;
  let mapped = 0;
  for (const key of shape.keys) {
    const member = value[key];
    const isNested = typeof member === 'object' && member !== null;
    if (!isNested && typeof member !== 'string') continue;
    if (!isNested) texts += 1;
    if (!isNested && (member as string).length < SHORTEST) continue;
    const isOwn = isFile && isDigestObject(key, digests);
    pointer.push(key);
    if (!isNested) {
      if (!isOwn && single(key, member as string, item, walking)) mapped += 1;
    } else if (!(isOwn || ((isRecorded || isFile) && PIECES.has(key)))) {
      inside(member, walking, isRecorded || isFile);
    }
    pointer.pop();
  }
  if (mapped > 0 && mapped < texts) placeholdersOf(value, walking);
  if (isOwner) owners.pop();
  if (folder !== null) folders.pop();
}

/** The folder that is named around a file, for what is found. */
function around({ folders }: Walk, own: string | null = null): { folder: string } | null {
  const outer = folders.at(-1);
  const folder = own === null ? outer : inFolder(own, outer);
  return folder === undefined ? null : { folder };
}

/** The paths of a map from paths to digests whose values are none. */
function placeholdersOf(map: JsonObject, walking: Walk): void {
  const { emit, pointer } = walking;
  for (const key in map) {
    const text = map[key];
    if (typeof text !== 'string' || text.length > LONGEST || !looksLikePath(key) || isUrl(key)) continue;
    if (isHexLike(text) || readDigest(text) !== null) continue;
    pointer.push(key);
    emit({ is: 'file', descriptor: { path: key }, ...around(walking) }, pointer);
    emit({ is: 'placeholder', path: key, written: text }, pointer);
    pointer.pop();
  }
}

/**
 * A member that is no object: an entry of a map from paths to digests, a digest beside a path of the same name, or one
 * that nobody reads. Whether it is an entry of a map.
 */
function single(key: string, text: string, item: JsonObject, walking: Walk): boolean {
  const { emit, own, pointer, owners } = walking;
  // Columns of CSV have numbers beside their names.
  if (text.length > LONGEST || /^([_$@]|\d+$)/.test(key)) return false;
  if (isUrl(key)) {
    const digest = readDigest(text);
    if (digest === null) return false;
    const path = own(key);
    if (path === null) emit({ is: 'remote' }, pointer);
    else emit({ is: 'file', descriptor: { path, digests: [digest] }, isFromRoot: true }, pointer);
    return true;
  }
  if (looksLikePath(key)) {
    const digest = readDigest(text);
    if (digest === null && !isHexLike(text)) return false;
    const source = owners.length === 0 ? null : originOf({}, key, owners);
    const descriptor = { path: key, digests: digest === null ? [] : [digest], source };
    emit({ is: 'file', descriptor, ...around(walking) }, pointer);
    if (digest === null) emit({ is: 'placeholder', path: key, written: text }, pointer);
    return true;
  }
  const pair = pairOf(key, text, item);
  if (pair !== null) {
    emit({ is: 'file', descriptor: pair, ...around(walking) }, pointer);
    return false;
  }
  const isNamed = DIGEST_NAME.test(key) && readDigest(text) !== null;
  if (NOT_OF_FILES.test(key) || !(isNamed || HEX.test(text))) return false;
  // A map from ids to digests, such as `sha256: {net: …}`.
  if (!isNamed && digestKey(String(pointer.at(-2) ?? '').toLowerCase()).length > 0) {
    emit({ is: 'nameless', id: key, isOfMap: true }, pointer);
    return false;
  }
  emit({ is: 'unread', key }, pointer);
  return false;
}

function fileOf(item: JsonObject, digests: readonly WrittenDigest[], shape: Shape, walking: Walk): void {
  const { emit, own, pointer, owners } = walking;
  const { isOwner, sizeKeys } = shape;
  const key = pointer.at(-1);
  const named = pathOf(item, shape.pathKeys);
  const isPath = named !== null && !isUrl(named) && !isTemplate(named);
  const path = isPath ? named : pathInKey(key);
  const read = digestsRead(digests);
  const first = digests[0];
  pointer.push(first?.key ?? '');
  const ownPath = path === null ? own(addressOf(item, named, key, owners) ?? '') : null;
  if (ownPath !== null && read.length > 0) {
    const size = recordedSize(item, sizeKeys, false);
    emit({ is: 'file', descriptor: { path: ownPath, digests: read, size }, isFromRoot: true }, pointer);
  } else if (path === null) {
    const isAddress = (typeof key === 'string' && isUrl(key)) || isUrl(textAt(item, 'source') ?? '');
    const isRemote = named !== null || originOf(item, null, []) !== null;
    const template = named !== null && isTemplate(named) ? named : null;
    const id = template ?? (typeof key === 'string' ? key : (textAt(item, 'id') ?? textAt(item, 'name')));
    if (read.length > 0)
      emit(isAddress || (isRemote && id === null) ? { is: 'remote' } : { is: 'nameless', id }, pointer);
  } else {
    const origin = isOwner || owners.length > 0 ? originOf(item, path, owners) : null;
    const pieces = (origin === null && shape.hasPieces ? originsOfPieces(item) : null) ?? NO_PIECES;
    const source = pieces.length === 1 ? (pieces[0] ?? null) : origin;
    const size = recordedSize(item, sizeKeys, read.length === 0);
    emit(
      {
        is: 'file',
        descriptor: { path, digests: read, size, source },
        pieces,
        ...around(walking, folderBeside(item, shape.folderKeys)),
      },
      pointer,
    );
    if (read.length === 0 && first !== undefined)
      emit({ is: 'placeholder', path, written: first.written }, pointer);
  }
  pointer.pop();
}
