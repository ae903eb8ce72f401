import { type Entry, objectsAt, pathFieldOf } from '../../model/inventory.ts';
import { isObject } from '../../model/json.ts';
import type { RootPath } from '../../model/root-path.ts';
import { folderOf, joinPath, readWrittenPath } from '../../text/written-path.ts';
import type { EarlierBase } from '../resolve/path-context.ts';
import type { ComparedSide, EntryPaths } from './differences.ts';

/** What the relative paths of an inventory are relative to. */
export interface PathsBase {
  readonly folder: RootPath;
  /** False where nothing said so and none of the paths is there: no path is rewritten by it. */
  readonly isCertain: boolean;
}

export type BaseOf = (inventory: { readonly file: RootPath }) => PathsBase;

/** The bases by which the check reads the inventories' paths; one that was not read is read from the root. */
export function basesOf(read: ReadonlyMap<RootPath, EarlierBase>): BaseOf {
  return ({ file }) => {
    const found = read.get(file);
    const folder = found?.base === 'list' ? folderOf(file) : '';
    return { folder, isCertain: found !== undefined && (found.by !== 'paths' || found.names.size > 0) };
  };
}

/** The paths of an entry as the check reads them. */
export function entryPaths({ value }: Pick<Entry, 'value'>, folder: RootPath): EntryPaths {
  const own = (written: string) => placed(folder, written);
  const named = pathFieldOf(value);
  if (named === null) return { own, listed: own };
  const start = own(named.written);
  const listed = (written: string) => {
    if (start === null) return null;
    // What begins with the entry's path is that path already.
    const isWhole = start !== '' && (written === start || written.startsWith(`${start}/`));
    return placed(isWhole ? '' : start, written);
  };
  return { own, listed };
}

/** What is compared of one entry. */
export function sideOf(entry: Entry, baseOf: BaseOf): ComparedSide {
  let paths: EntryPaths | null = null;
  // Few entries have paths that differ, and only of those it is asked.
  const known = () => {
    paths ??= entryPaths(entry, baseOf(entry.inventory).folder);
    return paths;
  };
  return {
    numeral: entry.inventory.numeral,
    paths: { own: (written) => known().own(written), listed: (written) => known().listed(written) },
  };
}

/** Absolute paths and those of Windows may mean several files, and are compared by their text alone. */
function placed(folder: RootPath, written: string): RootPath | null {
  const { isAbsolute, isWindows } = readWrittenPath(written);
  return written === '' || isAbsolute || isWindows ? null : joinPath(folder, written);
}

/** A text of an entry, at its place in there, as it has to be written elsewhere. */
export type Moved = (container: unknown, member: string | number, text: string) => string;

/**
 * The paths of an entry written so that they mean the same files relative to `folder`. Files that are listed
 * below an entry's own path are relative to that, wherever the entry stands.
 */
export function movedPaths({ value, inventory }: Entry, baseOf: BaseOf, folder: RootPath): Moved {
  const from = baseOf(inventory);
  if (from.folder === folder || !from.isCertain) return (_container, _member, text) => text;
  const listed = new Set(
    pathFieldOf(value) === null ? [...objectsAt(value, 'files'), ...objectsAt(value, 'top_files')] : [],
  );
  return (container, member, text) => {
    const isPath =
      container === value
        ? member === 'path' || member === 'local_path'
        : member === 'path' && isObject(container) && listed.has(container);
    const path = isPath ? placed(from.folder, text) : null;
    return path === null ? text : relativeTo(folder, path);
  };
}

/** A value of an entry with all of its paths moved. */
export function movedValue(
  container: unknown,
  member: string | number,
  value: unknown,
  moved: Moved,
): unknown {
  if (typeof value === 'string') return moved(container, member, value);
  if (Array.isArray(value)) return value.map((item, index) => movedValue(value, index, item, moved));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, movedValue(value, key, item, moved)]),
  );
}

function relativeTo(folder: RootPath, path: RootPath): string {
  const start = folder === '' ? [] : folder.split('/');
  const segments = path === '' ? [] : path.split('/');
  let shared = 0;
  while (shared < start.length && start[shared] === segments[shared]) shared += 1;
  const up = start.slice(shared).map(() => '..');
  return [...up, ...segments.slice(shared)].join('/') || '.';
}
