import { isStanding } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { withoutNulls } from '../../text/without-nulls.ts';
import { joinPath, readWrittenPath } from '../../text/written-path.ts';

/** What a written relative path is below a folder, in the ways in which it can be read; null: it leads out. */
export interface PathsBelow {
  /** As it is written. Only where that differs: outside Windows a backslash may be part of a name. */
  readonly literal: RootPath | null;
  /** With `/` between segments. */
  readonly slashed: RootPath | null;
}

export function pathsBelow(folder: RootPath, written: string): PathsBelow {
  if (!written.includes('\\')) return { literal: null, slashed: joinPath(folder, written) };
  return {
    literal: joinPath(folder, written),
    slashed: joinPath(folder, readWrittenPath(written).path),
  };
}

/** For each path whether something stands there; where there is no path, nothing does. */
export async function standing(paths: readonly (RootPath | null)[], files: Files): Promise<boolean[]> {
  const stats = await files.stat(withoutNulls(paths));
  let next = 0;
  return paths.map((path) => path !== null && isStanding(stats[next++]));
}
