import { type Dirent, readdirSync } from 'node:fs';
import type { RootPath } from '../model/root-path.ts';
import type { Tree } from '../ports/files.ts';
import type { Listings } from './git/listing.ts';
import { GitError, isInRepository } from './git/run-git.ts';

/** More files than this are not listed without git. */
const MAX_WALKED = 1_000_000;
/** Deeper folders are not gone into: a mount may have no end. */
const MAX_DEPTH = 64;

/** What git tracks and what is beside it and not ignored; without git, or below an ignored folder, all of the folder. */
export async function listTree(root: string, listings: Listings): Promise<Tree> {
  if (!isInRepository(root)) return walk(root);
  try {
    const tree = await fromGit(listings);
    return tree.paths.length === 0 ? walk(root) : tree;
  } catch (error) {
    if (error instanceof GitError) return walk(root);
    throw error;
  }
}

async function fromGit(listings: Listings): Promise<Tree> {
  const listing = await listings.all();
  const paths: RootPath[] = [];
  const repositories: RootPath[] = [];
  const leftOut = new Set<RootPath>();
  let last = '';
  for (const { path, mode, isLeftOut } of listing.tracked()) {
    // A file in a conflict stands there once for each side.
    if (path === last) continue;
    last = path;
    if (mode === '160000') repositories.push(path);
    else paths.push(path);
    if (isLeftOut) leftOut.add(path);
  }
  for (const path of listing.others) {
    if (path.endsWith('/')) repositories.push(path.slice(0, -1));
    else paths.push(path);
  }
  return { paths, repositories, leftOut, isWhole: true };
}

interface Folder {
  readonly path: RootPath;
  readonly depth: number;
}

function walk(root: string): Tree {
  const tree = { paths: [] as RootPath[], repositories: [] as RootPath[], isWhole: true };
  const open: Folder[] = [{ path: '', depth: 0 }];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop())
    if (!addFolder(root, folder, tree, open)) return { ...tree, isWhole: false };
  return tree;
}

/** Adds what stands in a folder, and to `open` the folders in it; false: it has more files than are listed. */
function addFolder(
  root: string,
  { path: folder, depth }: Folder,
  tree: { readonly paths: RootPath[]; readonly repositories: RootPath[]; isWhole: boolean },
  open: Folder[],
): boolean {
  const entries = entriesOf(folder === '' ? root : `${root}/${folder}`);
  if (folder !== '' && entries.some(({ name }) => name === '.git')) {
    tree.repositories.push(folder);
    return true;
  }
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name === '.git') continue;
      if (depth < MAX_DEPTH) open.push({ path, depth: depth + 1 });
      else tree.isWhole = false;
    } else if (tree.paths.length < MAX_WALKED) tree.paths.push(path);
    else return false;
  }
  return true;
}

/** Links are never followed: they are files here. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
