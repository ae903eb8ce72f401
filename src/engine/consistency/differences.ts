import { isObject } from '../../model/json.ts';
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

/** Lists of files are compared by path, because nothing depends on the order they stand in. */
const KEYED_BY_PATH = new Set(['files', 'top_files']);

/**
 * Where two entries differ, in the order of the left one's keys. Keys may stand in any order;
 * `ignored` names top-level fields to leave out. Stops after `limit` differences.
 */
export function differences(
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
  ignored: ReadonlySet<string>,
  limit: number,
  numerals: { readonly left: Numeral; readonly right: Numeral },
): Difference[] {
  const found: Difference[] = [];
  const add = (pointer: string, at: Omit<Difference, 'pointer' | 'left' | 'right'>) => {
    found.push({ pointer, left: memberOf(...at.leftAt), right: memberOf(...at.rightAt), ...at });
    return found.length < limit;
  };
  const same: Same = (a, b, { leftAt, rightAt }) =>
    (a === b && (isExact(a) || numerals.left(...leftAt) === numerals.right(...rightAt))) || isSameHex(a, b);
  walk(left, right, '', ignored, add, same);
  return found;
}

/** Digests and commits are the same in any case; no shorter text is taken for one. */
function isSameHex(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string' || a.length !== b.length) return false;
  return HEX.test(a) && a.toLowerCase() === b.toLowerCase();
}

const HEX = /^(?:[a-z0-9]{2,8}[:-])?[0-9a-f]{32,128}$/i;

type Places = Pick<Difference, 'leftAt' | 'rightAt'>;
type Same = (a: unknown, b: unknown, at: Places) => boolean;

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
  same: Same,
): boolean {
  const compare = (key: string) => {
    if (pointer === '' && ignored.has(key)) return true;
    const a = memberOf(left, key);
    const b = memberOf(right, key);
    // Most members of most entries are the same, and nothing more is made of them.
    if (a === b && isExact(a)) return true;
    const at = { leftAt: [left, key], rightAt: [right, key] } as const;
    if (same(a, b, at)) return true;
    const here = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (KEYED_BY_PATH.has(key) && areKeyed(a, b))
      return walkKeyed(a as unknown[], b as unknown[], here, add, same);
    if ((isObject(a) && isObject(b)) || (Array.isArray(a) && Array.isArray(b)))
      return walk(a as object, b as object, here, ignored, add, same);
    return add(here, at);
  };
  // The left one's keys first; those of an array are its places.
  for (const key of Object.keys(left)) if (!compare(key)) return false;
  for (const key of Object.keys(right)) if (!Object.hasOwn(left, key) && !compare(key)) return false;
  return true;
}

function memberOf(container: unknown, member: string | number): unknown {
  const holder = container as Record<string | number, unknown>;
  return Object.hasOwn(holder, member) ? holder[member] : undefined;
}

/** Both are lists of objects with a path each, no path twice. */
function areKeyed(left: unknown, right: unknown): boolean {
  return [left, right].every((list) => {
    if (!Array.isArray(list)) return false;
    const paths = new Set(list.map((item) => (isObject(item) ? item.path : undefined)));
    return paths.size === list.length && [...paths].every((path) => typeof path === 'string');
  });
}

function walkKeyed(left: unknown[], right: unknown[], pointer: string, add: Add, same: Same): boolean {
  const places = (list: unknown[]) =>
    new Map(list.map((item, index) => [(item as { path: string }).path, index]));
  const rightPlaces = places(right);
  const leftPlaces = places(left);
  for (const [path, index] of leftPlaces) {
    const other = rightPlaces.get(path);
    if (other === undefined) {
      if (!add(`${pointer}/${index}`, { leftAt: [left, index], rightAt: [right, right.length] }))
        return false;
    } else if (
      !walk(left[index] as object, right[other] as object, `${pointer}/${index}`, NOTHING, add, same)
    ) {
      return false;
    }
  }
  for (const [path, index] of rightPlaces) {
    if (leftPlaces.has(path)) continue;
    if (!add(`${pointer}/${left.length}`, { leftAt: [left, left.length], rightAt: [right, index] }))
      return false;
  }
  return true;
}

const NOTHING: ReadonlySet<string> = new Set();
