import type { UngradedFinding } from '../../model/finding.ts';
import { exists, type Resolvable } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { folderOf, joinPath, readWrittenPath } from '../../text/written-path.ts';
import { placeAbsolute } from './absolute-paths.ts';
import { batches, type PathContext, type PathOrigin } from './path-context.ts';

/**
 * Resolves written paths in place: `path` becomes a `RootPath` and `found` says what is there. A
 * path that leaves the root stays as it was written, with `found` `outside`.
 */
export async function resolvePaths<T extends Resolvable>(
  items: readonly T[],
  origin: PathOrigin<T>,
  context: PathContext,
): Promise<{ base: 'root' | 'list'; drafts: UngradedFinding[] }> {
  const isAbsolute = (item: T) => readWrittenPath(item.path).isAbsolute;
  const absolute = items.filter(isAbsolute);
  const relative = absolute.length === 0 ? items : items.filter((item) => !isAbsolute(item));
  const base = await chooseBase(relative, origin, context.files);
  const folder = base === 'root' ? '' : folderOf(origin.file);
  const backslashes = await placeRelative(relative, folder, context.files);
  const drafts = await placeAbsolute(absolute, origin, context);
  const finding = backslashFinding(backslashes, origin);
  if (finding) drafts.push(finding);
  return { base, drafts };
}

/**
 * The base under which more of the files exist, and where that tells nothing, more of their folders.
 * On a tie: the root when every path starts with the list's own folder, else what the origin says (for
 * a list its own folder, which is what most lists in the wild mean).
 */
async function chooseBase<T extends Resolvable>(
  items: readonly T[],
  origin: PathOrigin<T>,
  files: Files,
): Promise<'root' | 'list'> {
  const folder = folderOf(origin.file);
  if (origin.base !== 'auto') return origin.base;
  if (folder === '') return 'root';
  const count = async (base: RootPath) => {
    let existing = 0;
    for (const batch of batches(items)) {
      const literal = await literalNames(batch, base, files);
      existing += literal.size;
      const paths = batch
        .filter((item) => !literal.has(item))
        .map(({ path }) => joinPath(base, readWrittenPath(path).path));
      const probes = await files.probe(paths.filter((path) => path !== null));
      // A list records files, so a folder of a listed name says nothing for a base.
      for (const probe of probes)
        if (origin.onTie === 'list' ? probe.is === 'file' : exists(probe)) existing += 1;
    }
    return existing;
  };
  for (const measure of [count, (base: RootPath) => countFolders(items, base, folder, files)]) {
    const underRoot = await measure('');
    const underList = await measure(folder);
    if (underRoot !== underList) return underRoot > underList ? 'root' : 'list';
  }
  const own = `${folder}/`;
  if (items.every(({ path }) => joinPath('', readWrittenPath(path).path)?.startsWith(own))) return 'root';
  return origin.onTie;
}

/**
 * How many of the folders that paths name are there: of files that are not, they tell the base. The
 * list's own folder and those above it tell nothing, since they are always there.
 */
async function countFolders<T extends Resolvable>(
  items: readonly T[],
  base: RootPath,
  own: RootPath,
  files: Files,
): Promise<number> {
  const folders = new Set<RootPath>();
  for (const { path } of items) {
    const folder = joinPath(base, folderOf(readWrittenPath(path).path));
    if (folder !== null && folder !== '' && !`${own}/`.startsWith(`${folder}/`)) folders.add(folder);
  }
  const probes = await files.probe([...folders]);
  return probes.reduce((sum, probe) => sum + (probe.is === 'directory' ? 1 : 0), 0);
}

/** Places relative paths below `folder`; answers those that were written with backslashes. */
async function placeRelative<T extends Resolvable>(
  items: readonly T[],
  folder: RootPath,
  files: Files,
): Promise<Backslashes<T>> {
  const backslashes: Backslashes<T> = { count: 0, first: null };
  for (const batch of batches(items)) {
    const literal = await literalNames(batch, folder, files);
    const inside: T[] = [];
    for (const item of batch) {
      const written = readWrittenPath(item.path);
      const isLiteral = literal.has(item);
      const path = joinPath(folder, isLiteral ? item.path : written.path);
      if (written.isWindows && !isLiteral) {
        backslashes.count += 1;
        backslashes.first ??= { item, written: item.path };
      }
      if (path === null) {
        item.found = { is: 'outside', target: item.path };
        continue;
      }
      item.path = path;
      inside.push(item);
    }
    const probes = await files.probe(inside.map((item) => item.path));
    for (const [index, item] of inside.entries()) item.found = probes[index] ?? item.found;
  }
  return backslashes;
}

/** Outside Windows a backslash may be part of a name: then a file of just that name is there. */
async function literalNames<T extends Resolvable>(
  items: T[],
  folder: RootPath,
  files: Files,
): Promise<Set<T>> {
  const candidates = items.filter((item) => item.path.includes('\\') && joinPath(folder, item.path) !== null);
  if (candidates.length === 0) return new Set();
  const probes = await files.probe(candidates.map((item) => joinPath(folder, item.path) ?? ''));
  return new Set(candidates.filter((_, index) => exists(probes[index])));
}

interface Backslashes<T> {
  count: number;
  first: { readonly item: T; readonly written: string } | null;
}

function backslashFinding<T extends Resolvable>(
  { count, first }: Backslashes<T>,
  origin: PathOrigin<T>,
): UngradedFinding | null {
  if (first === null) return null;
  const paths = count === 1 ? '1 path is' : `${count} paths are`;
  return {
    kind: 'path-not-portable',
    message: `${origin.file}: ${paths} written with \\ between folders and read with / instead, first ${first.written}. Write them with /.`,
    subject: origin.file,
    location: origin.locate(first.item),
    expected: first.item.path,
    actual: first.written,
    key: 'backslash',
  };
}
