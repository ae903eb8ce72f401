import type { Location } from '../../model/location.ts';
import type { Resolvable } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import type { ChecksumBase } from '../../settings/settings.ts';

/** The list or inventory that the paths stand in. */
export interface PathOrigin<T extends Resolvable> {
  readonly file: RootPath;
  readonly base: ChecksumBase;
  /** What a tie in `auto` falls to when the paths themselves do not tell. */
  readonly onTie: 'root' | 'list';
  locate(item: T): Location;
}

export interface PathContext {
  readonly files: Files;
  /** Configured prefixes that stand for the root. */
  readonly prefixes: readonly string[];
  /** Folders that inventories and lists stand in: where an absolute path's own part may begin. */
  readonly knownFolders: readonly RootPath[];
}

/** Paths are probed in batches, so that a million of them need no million promises or copies. */
export const BATCH = 4096;

export function* batches<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
