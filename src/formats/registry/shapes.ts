import type { JsonObject } from '../../model/json.ts';
import { folderKeysOf } from './folders.ts';
import {
  DIGEST_OBJECTS,
  digestKey,
  type KeyedAlgorithm,
  type PathKeys,
  pathKeysOf,
  SIZE_KEYS,
} from './keys.ts';
import { isSourceKey, PIECES } from './source.ts';

/** What the names of an object's members tell of it. */
export interface Shape {
  readonly keys: readonly string[];
  /** Names with a capital are read in lower case too. */
  readonly hasCapital: boolean;
  /** Whether it says anything of where files can be had from. */
  readonly isOwner: boolean;
  readonly digestKeys: readonly KeyedAlgorithm[];
  readonly digestObjects: readonly string[];
  /** Names that may hold the path, the size, or pieces of the file. */
  readonly pathKeys: PathKeys;
  readonly sizeKeys: readonly string[];
  readonly hasPieces: boolean;
  /** Names that may hold the folder of the files inside it. */
  readonly folderKeys: readonly string[];
}

/** Objects with more members are maps, each of which has names of its own. */
const MAX_KEYS = 64;
const MAX_SHAPES = 1000;

/** The shapes of a document's objects: of a hundred thousand objects, nearly all have the names of the one before. */
export class Shapes {
  readonly #known = new Map<string, Shape>();
  #last: Shape | null = null;

  of(item: JsonObject): Shape {
    if (this.#last !== null && hasKeys(item, this.#last.keys)) return this.#last;
    const keys = Object.keys(item);
    if (keys.length > MAX_KEYS) return shapeOf(keys);
    const name = keys.join('\0');
    const shape = this.#known.get(name) ?? shapeOf(keys);
    if (this.#known.size < MAX_SHAPES) this.#known.set(name, shape);
    this.#last = shape;
    return shape;
  }
}

function hasKeys(item: JsonObject, keys: readonly string[]): boolean {
  let index = 0;
  for (const key in item) {
    if (keys[index] !== key) return false;
    index += 1;
  }
  return index === keys.length;
}

function shapeOf(keys: readonly string[]): Shape {
  const hasCapital = keys.some(isCapital);
  const names = hasCapital ? [...new Set([...keys.map((key) => key.toLowerCase()), ...keys])] : keys;
  const set = new Set(names);
  return {
    keys,
    hasCapital,
    isOwner: names.some(isSourceKey),
    digestKeys: names.flatMap(digestKey),
    digestObjects: names.filter((name) => DIGEST_OBJECTS.has(name)),
    pathKeys: pathKeysOf(set),
    sizeKeys: SIZE_KEYS.filter((name) => names.includes(name)),
    hasPieces: names.some((name) => PIECES.has(name)),
    folderKeys: folderKeysOf(set),
  };
}

function isCapital(key: string): boolean {
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}
