import type { FileStat } from './file-state.ts';

/** Something with a path: as it was written before it is resolved, a `RootPath` after. */
export interface Resolvable {
  path: string;
  found: FileStat;
}

const NOT_THERE: readonly unknown[] = ['missing', 'broken-link', 'outside', undefined];

/** Whatever stands at the path, it is there. */
export function exists(stat: FileStat | undefined): boolean {
  return !NOT_THERE.includes(stat?.is);
}

/**
 * Whether a name stands there, whatever it is: a file, a folder, or a link, also one that leads out or to
 * nothing. Taking a file's name away changes that; what stands in its place does not.
 */
export function isStanding(stat: FileStat | undefined): boolean {
  return stat !== undefined && stat.is !== 'missing';
}
