import { foldersAbove } from '../../core/paths/written-path.ts';
import type { Files, Probe, ReadResult, RootPath } from '../../core/ports.ts';
import { type FindByGlob, findFiles } from '../find-files.ts';
import { type TreeEntry, treeOf } from './git.ts';
import { GitError, type GitPlace, gitOutput } from './run-git.ts';

const MISSING: Probe & { is: 'missing' } = { is: 'missing' };

/** The files of a commit, below the root, out of git's object store. Throws a `GitError` where its tree is not there. */
export async function treeFiles(place: GitPlace, commit: string): Promise<Files> {
  const entries = new Map<RootPath, TreeEntry>();
  const folders = new Set<RootPath>();
  for await (const entry of treeOf(place, commit)) {
    entries.set(entry.path, entry);
    for (const folder of foldersAbove(entry.path)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  const probe = (path: RootPath): Probe => {
    const entry = entries.get(path);
    if (entry === undefined) return folders.has(path) ? { is: 'directory' } : MISSING;
    // Sizes are known to git only where it holds the blobs, and finding out takes time.
    return entry.mode.startsWith('100') ? { is: 'file', size: 0 } : { is: 'unreadable', why: 'it is a link' };
  };
  const open = (path: RootPath) => {
    const found = probe(path);
    if (found.is !== 'file') return found;
    const id = entries.get(path)?.id ?? '';
    return { is: 'open' as const, chunks: gitOutput(place, ['cat-file', 'blob', id]) };
  };
  return {
    root: place.root,
    find: (patterns) => findFiles(place.root, patterns, globOver([...entries.keys()])),
    list: async () => [],
    probe: async (paths) => paths.map(probe),
    open: async (path) => open(path),
    read: async (path, limit) => {
      const opened = open(path);
      return opened.is === 'open' ? readAll(opened.chunks, limit) : opened;
    },
  };
}

/** Globs over names that are known, as a workflow's patterns mean them. */
export function globOver(names: Iterable<RootPath>): FindByGlob {
  return async (pattern, excluded) => {
    const { default: picomatch } = await import('picomatch');
    const match = picomatch(pattern, { dot: true, noextglob: true, nobrace: true, ignore: [...excluded] });
    return [...names].filter((name) => match(name)).sort();
  };
}

async function readAll(chunks: AsyncIterable<Buffer>, limit: number): Promise<ReadResult> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of chunks) {
      size += piece.length;
      if (size > limit) return { is: 'too-large', size };
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof GitError) return { is: 'unreadable', why: 'its blob is not in this clone' };
    throw error;
  }
  return { is: 'bytes', bytes: Buffer.concat(pieces) };
}
