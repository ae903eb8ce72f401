import { isObject } from '../../model/json.ts';
import type { RootPath } from '../../model/root-path.ts';
import { areKeyed, type ListedPath, pairedByPath } from './paired-files.ts';

/** One value that differs; `left` or `right` is undefined where that side has no such member. */
export interface Difference {
  /** JSON pointer (RFC 6901) from the two values compared, on the left side. */
  readonly pointer: string;
  readonly left: unknown;
  readonly right: unknown;
  /** Where to find the value on each side: its container and its key in it. */
  readonly leftAt: readonly [container: unknown, member: string | number];
  readonly rightAt: readonly [container: unknown, member: string | number];
}

/** A number as its file writes it. */
export type Numeral = (container: unknown, member: string | number) => string;

/** Which files the paths of one entry mean; null where that takes more than its base to tell. */
export interface EntryPaths {
  /** Of a path of the entry itself. */
  readonly own: (written: string) => RootPath | null;
  /** Of the path of a file that the entry lists. */
  readonly listed: ListedPath;
}

/** What is known of one of the two entries beside its values. */
export interface ComparedSide {
  readonly numeral: Numeral;
  readonly paths: EntryPaths;
}

/** Names that mean the same in the two dialects; an entry may have both, which are two things then. */
const DIALECTS: Readonly<Record<string, string>> = {
  name: 'folder_name',
  folder_name: 'name',
  path: 'local_path',
  local_path: 'path',
};

/** Lists of files are compared by path, because nothing depends on the order they stand in. */
const KEYED_BY_PATH = new Set(['files', 'top_files']);

/**
 * Where two entries differ, in the order of the left one's keys. Keys may stand in any order;
 * `ignored` names top-level fields to leave out. Stops after `limit` differences. Paths are the same where they
 * are written alike, or where both sides' bases make them the same file.
 */
export function differences(
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
  ignored: ReadonlySet<string>,
  limit: number,
  sides: { readonly left: ComparedSide; readonly right: ComparedSide },
): Difference[] {
  if (isRepeated(left, right)) return NO_DIFFERENCE;
  const found: Difference[] = [];
  const add = (pointer: string, at: Omit<Difference, 'pointer' | 'left' | 'right'>) => {
    found.push({ pointer, left: memberOf(...at.leftAt), right: memberOf(...at.rightAt), ...at });
    return found.length < limit;
  };
  const same: Same = (a, b, { leftAt, rightAt }) =>
    (a === b && (isExact(a) || sides.left.numeral(...leftAt) === sides.right.numeral(...rightAt))) ||
    isSameHex(a, b) ||
    (leftAt[0] === left &&
      OWN_PATHS.has(leftAt[1]) &&
      isSamePath(a, b, sides.left.paths.own, sides.right.paths.own));
  const listed = { left: sides.left.paths.listed, right: sides.right.paths.listed };
  walk(left, right, '', ignored, add, { same, listed });
  return found;
}

const NO_DIFFERENCE: Difference[] = [];

/** Whether both have the same members, without lists and objects: most entries are repeated as they are. */
function isRepeated(
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
): boolean {
  let members = 0;
  for (const key in left) {
    const value = left[key];
    if (value !== right[key] || !isExact(value)) return false;
    members += 1;
  }
  for (const _ in right) members -= 1;
  return members === 0;
}

const OWN_PATHS: ReadonlySet<string | number> = new Set(['path', 'local_path']);

function isSamePath(a: unknown, b: unknown, left: EntryPaths['own'], right: EntryPaths['own']): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const path = left(a);
  return path !== null && path === right(b);
}

/** Digests and commits are the same in any case; no shorter text is taken for one. */
function isSameHex(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string' || a.length !== b.length) return false;
  return HEX.test(a) && a.toLowerCase() === b.toLowerCase();
}

const HEX = /^(?:[a-z0-9]{2,8}[:-])?[0-9a-f]{32,128}$/i;

type Places = Pick<Difference, 'leftAt' | 'rightAt'>;
type Same = (a: unknown, b: unknown, at: Places) => boolean;

interface Comparison {
  readonly same: Same;
  readonly listed: { readonly left: ListedPath; readonly right: ListedPath };
}

/** Whether a value says all that its file does: doubles hold no whole numbers beyond 2^53 for certain. */
export function isExact(value: unknown): boolean {
  return typeof value !== 'number' || Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

type Add = (pointer: string, at: Omit<Difference, 'pointer' | 'left' | 'right'>) => boolean;

/** Compares two objects or two arrays member by member; false when the limit was reached. */
function walk(
  left: object,
  right: object,
  pointer: string,
  ignored: ReadonlySet<string>,
  add: Add,
  by: Comparison,
): boolean {
  const isEntry = pointer === '';
  const compare = (key: string, other = key) => {
    if (ignored.has(key) || ignored.has(other)) return true;
    const a = memberOf(left, key);
    const b = memberOf(right, other);
    // Most members of most entries are the same, and nothing more is made of them.
    if (a === b && isExact(a)) return true;
    const at = { leftAt: [left, key], rightAt: [right, other] } as const;
    if (by.same(a, b, at)) return true;
    const here = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (KEYED_BY_PATH.has(key) && areKeyed(a, b))
      return walkKeyed(a as unknown[], b as unknown[], here, add, by);
    if ((isObject(a) && isObject(b)) || (Array.isArray(a) && Array.isArray(b)))
      return walk(a as object, b as object, here, NOTHING, add, by);
    return add(here, at);
  };
  // The left one's keys first; those of an array are its places.
  for (const key of Object.keys(left))
    if (!compare(key, isEntry ? nameThere(key, left, right) : key)) return false;
  for (const key of Object.keys(right)) {
    if (Object.hasOwn(left, key) || (isEntry && nameThere(key, right, left) !== key)) continue;
    if (!compare(key)) return false;
  }
  return true;
}

/** What a member of one entry is called in the other: its name in the other dialect, where each has only one of the two. */
function nameThere(key: string, here: object, there: object): string {
  const other = Object.hasOwn(DIALECTS, key) ? (DIALECTS[key] ?? key) : key;
  const isOther =
    typeof memberOf(here, key) === 'string' &&
    typeof memberOf(there, other) === 'string' &&
    !Object.hasOwn(here, other) &&
    !Object.hasOwn(there, key);
  return isOther ? other : key;
}

function memberOf(container: unknown, member: string | number): unknown {
  const holder = container as Record<string | number, unknown>;
  return Object.hasOwn(holder, member) ? holder[member] : undefined;
}

function walkKeyed(left: unknown[], right: unknown[], pointer: string, add: Add, by: Comparison): boolean {
  const pairs = pairedByPath(left, right, by.listed);
  for (const index of left.keys()) {
    const other = pairs.get(index);
    if (other === undefined) {
      if (!add(`${pointer}/${index}`, { leftAt: [left, index], rightAt: [right, right.length] }))
        return false;
      continue;
    }
    const [a, b] = [left[index] as object, right[other] as object];
    if (!walk(a, b, `${pointer}/${index}`, PATH, add, by)) return false;
  }
  const paired = new Set(pairs.values());
  for (const index of right.keys()) {
    if (paired.has(index)) continue;
    if (!add(`${pointer}/${left.length}`, { leftAt: [left, left.length], rightAt: [right, index] }))
      return false;
  }
  return true;
}

const NOTHING: ReadonlySet<string> = new Set();
/** What is paired by its path has the same one. */
const PATH: ReadonlySet<string> = new Set(['path']);
