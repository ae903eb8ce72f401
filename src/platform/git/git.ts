import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RootPath } from '../../model/root-path.ts';
import type { Git, IndexedFile, IsWanted } from '../../ports/git.ts';
import { foldersAbove } from '../../text/written-path.ts';
import { resolveCommit } from './ask-commit.ts';
import { keepsAnnex } from './keeps-annex.ts';
import { type Listings, listingsOf } from './listing.ts';
import { GitError, type GitPlace, gitFields, gitText, isInRepository } from './run-git.ts';

/** Git as the core asks it; null where the root is in no repository. Starts nothing by itself. */
export function createGit(place: GitPlace, listings: Listings = listingsOf(place)): Git | null {
  if (!isInRepository(place.root)) return null;
  let problem: string | null = null;
  const orNull = <T>(ask: () => Promise<T>) =>
    orUnknown(place, ask, (why) => {
      problem ??= why;
    });
  return {
    indexed: (paths, limit) => {
      const wanted = new Set(paths);
      return orNull(() => indexed(place, listings, (path) => wanted.has(path), limit, false));
    },
    standing: (paths) => orNull(() => standing(place, listings, paths)),
    leftOut: (isWanted, limit) => orNull(() => indexed(place, listings, isWanted, limit, true)),
    ids: () => orNull(() => ids(listings)),
    filters: (paths) => orNull(() => filters(place, paths)),
    ignored: (paths) => ignored(place, paths),
    annex: () => orNull(() => keepsAnnex(place)),
    problem: () => problem ?? listings.problem(),
  };
}

/**
 * Without git, or where it refuses, nothing is known, and `onFailure` is told why: no crash, but something
 * that should have been looked at was not. A run that is out of time or cancelled says so itself.
 */
async function orUnknown<T>(
  { signal }: GitPlace,
  ask: () => Promise<T>,
  onFailure: (why: string) => void,
): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (!signal.aborted) onFailure(error.message);
    return null;
  }
}

async function indexed(
  place: GitPlace,
  listings: Listings,
  isWanted: IsWanted,
  limit: number,
  isOnlyLeftOut: boolean,
): Promise<ReadonlyMap<RootPath, IndexedFile>> {
  const ids = new Map<RootPath, string>();
  const links = new Set<RootPath>();
  const listing = await listings.index();
  for (const { path, mode, id, isMerged, isLeftOut } of listing.tracked()) {
    const isLink = mode === '120000';
    if (!isMerged || !(mode.startsWith('100') || isLink) || (isOnlyLeftOut && !isLeftOut)) continue;
    if (!isWanted(path)) continue;
    ids.set(path, id);
    if (isLink) links.add(path);
  }
  if (listing.isEmpty && (await hasNoIndex(place))) await addHead(place, isWanted, ids);
  const files = new Map<RootPath, IndexedFile>();
  if (ids.size === 0) return files;
  const { readBlobs } = await import('./read-blobs.ts');
  const blobs = await readBlobs(place, ids.values(), limit);
  for (const [path, id] of ids) {
    const { size = null, bytes = null } = blobs.get(id) ?? {};
    files.set(path, { size, bytes, ...(links.has(path) && { isLink: true }) });
  }
  return files;
}

async function standing(
  place: GitPlace,
  listings: Listings,
  paths: readonly RootPath[],
): Promise<ReadonlySet<RootPath>> {
  const wanted = new Set(paths);
  const found = new Set<RootPath>();
  const submodules: RootPath[] = [];
  const add = (path: RootPath, mode: string) => {
    if (mode === '160000') submodules.push(path);
    for (const one of [path, ...foldersAbove(path)]) if (wanted.has(one)) found.add(one);
  };
  const listing = await listings.index();
  for (const { path, mode } of listing.tracked()) add(path, mode);
  if (listing.isEmpty && (await hasNoIndex(place)))
    for await (const { path, mode } of headFiles(place)) add(path, mode);
  for (const path of submodules.length === 0 ? [] : wanted)
    if (foldersAbove(path).some((folder) => submodules.includes(folder))) found.add(path);
  return found;
}

async function ids(listings: Listings): Promise<ReadonlyMap<RootPath, string>> {
  const found = new Map<RootPath, string>();
  for (const { path, mode, id, isMerged } of (await listings.index()).tracked())
    if (isMerged && mode.startsWith('100')) found.set(path, id);
  return found;
}

/** A clone with --no-checkout has no index at all: the whole commit is left out of the work tree. */
async function hasNoIndex(place: GitPlace): Promise<boolean> {
  const path = (await gitText(place, ['rev-parse', '--git-path', 'index'])).trim();
  return !existsSync(resolve(place.root, path));
}

/** Nothing where there is no commit yet. */
async function* headFiles(place: GitPlace): AsyncGenerator<TreeEntry, undefined, undefined> {
  if ((await resolveCommit(place, 'HEAD')) !== null) yield* treeOf(place, 'HEAD');
}

async function addHead(place: GitPlace, isWanted: IsWanted, ids: Map<RootPath, string>): Promise<void> {
  // A repository without any commit has nothing to leave out.
  if ((await resolveCommit(place, 'HEAD')) === null) return;
  for await (const { path, id, mode } of headFiles(place)) {
    if (mode.startsWith('100') && isWanted(path)) ids.set(path, id);
  }
}

export interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  /** Below the root, also where the root is a folder of the work tree. */
  readonly path: RootPath;
}

/** Every file of a commit that is below the root. */
export async function* treeOf(
  place: GitPlace,
  commit: string,
): AsyncGenerator<TreeEntry, undefined, undefined> {
  for await (const field of gitFields(place, ['ls-tree', '-r', '-z', commit])) {
    const tab = field.indexOf('\t');
    const [mode = '', , id = ''] = field.slice(0, tab).split(' ');
    yield { mode, id, path: field.slice(tab + 1) };
  }
}

async function filters(place: GitPlace, paths: readonly RootPath[]): Promise<ReadonlyMap<RootPath, string>> {
  const found = new Map<RootPath, string>();
  const answers = gitFields(place, ['check-attr', '-z', '--stdin', 'filter'], withNul(paths));
  let fields: string[] = [];
  for await (const field of answers) {
    fields.push(field);
    const [path, , value] = fields;
    if (path === undefined || value === undefined) continue;
    if (value !== 'unspecified' && value !== 'unset') found.set(path, value);
    fields = [];
  }
  return found;
}

/** It only explains, so no answer is none that somebody has to know of: git fails where it ignores no path, too. */
async function ignored(place: GitPlace, paths: readonly RootPath[]): Promise<ReadonlyMap<RootPath, string>> {
  const found = new Map<RootPath, string>();
  // This command refuses literal pathspecs. No path that begins with `./` is read as anything else.
  const words = ['--no-literal-pathspecs', 'check-ignore', '--verbose', '-z', '--stdin'];
  const answers = gitFields(place, words, withNul(paths.map((path) => `./${path}`)));
  let fields: string[] = [];
  try {
    for await (const field of answers) {
      fields.push(field);
      const [file = '', line = '', pattern, path] = fields;
      if (path === undefined) continue;
      if (pattern?.startsWith('!') === false) found.set(path.slice('./'.length), `${file}:${line}`);
      fields = [];
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  return found;
}

function* withNul(paths: readonly RootPath[]): Generator<string, undefined, undefined> {
  for (const path of paths) if (!path.includes('\0')) yield `${path}\0`;
}
