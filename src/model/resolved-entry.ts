import type { FileStat } from './file-state.ts';
import type { Entry } from './inventory.ts';
import type { Resolvable } from './resolvable.ts';
import type { RootPath } from './root-path.ts';

/** An entry and what stands where it says it is. */
export interface ResolvedEntry extends Resolvable {
  readonly entry: Entry;
  /** The same for entries of one kind and identity, in whatever inventories: quicker to compare than those. */
  readonly identity: number;
  /** The path it names, or null where it names none. After resolving: a `RootPath` or, outside, as written. */
  readonly field: 'path' | 'local_path' | null;
  path: RootPath;
  found: FileStat;
  /** Its own recorded digest, in lower-case hex. */
  readonly sha256: string | null;
  /** The paths of files that it lists without a digest and that are not there. */
  readonly absent: readonly RootPath[];
  /** All files that it lists. */
  readonly listed: number;
  /** The `source_url`s of single files. */
  readonly urls: Map<RootPath, string>;
}
