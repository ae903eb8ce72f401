import type { Baseline } from '../../ports/baseline.ts';
import type { Files, ReadResult } from '../../ports/files.ts';
import { createFiles } from '../files.ts';
import { findFiles, globOver } from '../find-files.ts';
import { blobId } from './blob-id.ts';
import { BlobReader } from './blob-reader.ts';
import { CommitTree } from './commit-tree.ts';
import { treeOf } from './git.ts';
import { readBlobs } from './read-blobs.ts';
import { GitError, type GitPlace } from './run-git.ts';
import { TreeLinks } from './tree-links.ts';

/** Where to read a file whose blob this clone does not hold; else why nowhere. */
export type Elsewhere = () => Promise<{ readonly files: Files } | { readonly why: string }>;

/** Files, git's ids of them, and the end of what reads them. */
export type TreeFiles = Files & Pick<Baseline, 'blobs' | 'close'>;

/** The files of a commit, below the root, out of git's object store. Throws a `GitError` where its tree is not there. */
export async function treeFiles(place: GitPlace, commit: string, elsewhere: Elsewhere): Promise<TreeFiles> {
  const tree = new CommitTree<{ readonly id: string; readonly size: number }>();
  // Sizes are known to git only where it holds the blobs, and finding out takes time.
  for await (const { path, mode, id } of treeOf(place, commit))
    tree.add({ path, mode, file: { id, size: 0 } });
  let targets: ReturnType<typeof readBlobs> | null = null;
  const links = new TreeLinks(tree, async ({ id }) => {
    targets ??= readBlobs(
      place,
      Array.from(tree.links.values(), (link) => link.id),
      MAX_LINK_BYTES,
    );
    try {
      return (await targets).get(id)?.bytes ?? null;
    } catch (error) {
      if (error instanceof GitError) return null;
      throw error;
    }
  });
  const workTree = createFiles(place.root);
  const blobs = new BlobReader(place);
  const open: Files['open'] = async (path) => {
    const real = await links.follow(path);
    const found = tree.stat(real);
    if (found.is !== 'file') return found;
    const id = tree.files.get(real)?.id ?? '';
    const here = await workTree.read(real, MAX_UNCHANGED_BYTES);
    if (here.is === 'bytes' && blobId(here.bytes, id.length === SHA1_DIGITS ? 'sha1' : 'sha256') === id)
      return { is: 'open', chunks: only(here.bytes) };
    try {
      // A partial clone lacks some blobs.
      const chunks = await blobs.open(id);
      if (chunks !== null) return { is: 'open', chunks };
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
    close: () => blobs.close(),
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

/** An id of a repository with SHA-256 is longer. */
const SHA1_DIGITS = 40;
/** A link's blob is a path. */
const MAX_LINK_BYTES = 8192;
/** What the work tree still has is read there, so that mostly no git is started. Longer ones are streamed. */
const MAX_UNCHANGED_BYTES = 16 * 1024 * 1024;

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
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
