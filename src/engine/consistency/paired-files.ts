import { isObject } from '../../model/json.ts';
import type { RootPath } from '../../model/root-path.ts';

/** Which file a listed path means; null where that takes more than the entry's base to tell. */
export type ListedPath = (written: string) => RootPath | null;

/** Both are lists of objects with a path each, no path twice. */
export function areKeyed(left: unknown, right: unknown): boolean {
  return [left, right].every((list) => {
    if (!Array.isArray(list)) return false;
    const paths = new Set(list.map((item) => (isObject(item) ? item.path : undefined)));
    return paths.size === list.length && [...paths].every((path) => typeof path === 'string');
  });
}

/** The places of listed files of the same path on either side: first those written alike, then those that mean the same. */
export function pairedByPath(
  left: readonly unknown[],
  right: readonly unknown[],
  listed: { readonly left: ListedPath; readonly right: ListedPath },
): Map<number, number> {
  const written = (item: unknown) => (item as { path: string }).path;
  const places = new Map(right.map((item, index) => [written(item), index]));
  const pairs = new Map<number, number>();
  const others: number[] = [];
  for (const [index, item] of left.entries()) {
    const place = places.get(written(item));
    if (place === undefined) others.push(index);
    else {
      pairs.set(index, place);
      places.delete(written(item));
    }
  }
  if (others.length === 0 || places.size === 0) return pairs;
  const meant = new Map<RootPath | null, number>();
  for (const [path, place] of places) meant.set(listed.right(path), place);
  for (const index of others) {
    const path = listed.left(written(left[index]));
    const place = path === null ? undefined : meant.get(path);
    if (place === undefined) continue;
    pairs.set(index, place);
    meant.delete(path);
  }
  return pairs;
}
