import type { Probe } from './file-state.ts';

/** Something with a path: as it was written before it is resolved, a `RootPath` after. */
export interface Resolvable {
  path: string;
  found: Probe;
}

const NOT_THERE: readonly unknown[] = ['missing', 'broken-link', 'outside', undefined];

/** Whatever stands at the path, it is there. */
export function exists(probe: Probe | undefined): boolean {
  return !NOT_THERE.includes(probe?.is);
}
