import type { Baseline } from '../../ports/baseline.ts';
import type { Files, ReadResult } from '../../ports/files.ts';
import { findFiles, globOver } from '../find-files.ts';
import { CommitTree } from './commit-tree.ts';
import { treeOf } from './git.ts';
import { GitError, type GitPlace, gitOutput } from './run-git.ts';
import { TreeLinks } from './tree-links.ts';

/** Where to read a file whose blob this clone does not hold; else why nowhere. */
export type Elsewhere = () => Promise<{ readonly files: Files } | { readonly why: string }>;

/** Files, and git's ids of them. */
export type TreeFiles = Files & Pick<Baseline, 'blobs'>;

/** The files of a commit, below the root, out of git's object store. Throws a `GitError` where its tree is not there. */
export async function treeFiles(place: GitPlace, commit: string, elsewhere: Elsewhere): Promise<TreeFiles> {
  const tree = new CommitTree<{ readonly id: string; readonly size: number }>();
  // Sizes are known to git only where it holds the blobs, and finding out takes time.
  for await (const { path, mode, id } of treeOf(place, commit))
    tree.add({ path, mode, file: { id, size: 0 } });
  const links = new TreeLinks(tree, async ({ id }) => {
    const read = await readAll(gitOutput(place, ['cat-file', 'blob', id]), MAX_LINK_BYTES);
    return read.is === 'bytes' ? read.bytes : null;
  });
  const open: Files['open'] = async (path) => {
    const real = await links.follow(path);
    const found = tree.stat(real);
    if (found.is !== 'file') return found;
    const chunks = gitOutput(place, ['cat-file', 'blob', tree.files.get(real)?.id ?? '']);
    try {
      // Only the first piece tells whether the blob is there: a partial clone lacks some.
      const first = await chunks.next();
      return { is: 'open', chunks: resumed(first, chunks) };
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
    const other = await elsewhere();
    if ('files' in other) return other.files.open(path);
    return { is: 'unreadable', why: `its blob is not in this clone, and ${other.why}` };
  };
  return {
    root: place.root,
    blobs: tree.files,
    find: (patterns) => findFiles(place.root, patterns, globOver(tree.names)),
    tree: async () => tree.listing(true),
    list: async () => [],
    async *walk() {},
    stat: async (paths) =>
      tree.links.size === 0
        ? paths.map((path) => tree.stat(path))
        : Promise.all(paths.map((path) => links.stat(path))),
    open,
    read: async (path, limit) => {
      const opened = await open(path);
      return opened.is === 'open' ? readAll(opened.chunks, limit) : opened;
    },
  };
}

/** A link's blob is a path. */
const MAX_LINK_BYTES = 8192;

async function* resumed<T>(first: IteratorResult<T, undefined>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

async function readAll(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<ReadResult> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of chunks) {
      size += piece.length;
      if (size > limit) return { is: 'too-large', size };
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof GitError) return { is: 'unreadable', why: error.message };
    throw error;
  }
  return { is: 'bytes', bytes: Buffer.concat(pieces) };
}
