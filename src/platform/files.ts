import { closeSync, readSync, type Stats } from 'node:fs';
import type { FileStat } from '../model/file-state.ts';
import type { RootPath } from '../model/root-path.ts';
import type { Files, ReadResult, Tree } from '../ports/files.ts';
import { FileStats } from './file-stats.ts';
import { findFiles } from './find-files.ts';
import { type Listings, listingsOf } from './git/listing.ts';
import { openContained } from './hashing/open-contained.ts';
import { listTree } from './tree.ts';
import { walkFolder } from './walk-folder.ts';
import { keepYoungSpaceSmall } from './young-space.ts';

const CHUNK_BYTES = 1024 * 1024;
/** An inventory that is longer has some ten thousand entries. */
const LONG_BYTES = 16 * 1024 * 1024;
/** A list that is longer has some ten thousand lines. */
const LONG_LIST_BYTES = 4 * 1024 * 1024;
/** Fewer bytes are left to the collector of garbage. */
const RELEASED_BYTES = 1024 * 1024;
/** For trees that nobody cancels the listing of. */
const NEVER = new AbortController().signal;
/** A file may hold more than its size says, as those of /proc do. */
const SMALLEST_CHUNK = 4096;

/** The files below `root`, an absolute path without any link in it. Nothing outside it is opened. */
export function createFiles(
  root: string,
  listings: Listings = listingsOf({ root, environment: {}, signal: NEVER }),
): Files {
  const stats = new FileStats(root);
  let tree: Promise<Tree> | null = null;
  return {
    root,
    find: (patterns) =>
      findFiles(
        root,
        patterns,
        async (pattern, excluded) => (await import('./glob.ts')).findByGlob(root, pattern, excluded),
        (folder) => stats.stat(`${folder}/x`).is === 'outside',
      ),
    tree() {
      tree ??= listTree(root, listings);
      return tree;
    },
    list: async (folder) => stats.list(folder),
    async *walk(folder) {
      yield* walkFolder(stats, folder);
    },
    stat: async (paths) => paths.map((path) => stats.stat(path)),
    read: async (path, limit) => read(root, path, limit),
    async open(path) {
      const opened = open(root, path);
      if (opened.is === 'open' && opened.stat.size > LONG_LIST_BYTES) keepYoungSpaceSmall();
      return opened.is === 'open' ? { is: 'open', chunks: chunks(opened.fd, opened.stat.size) } : opened;
    },
  };
}

function open(
  root: string,
  path: RootPath,
): { is: 'open'; fd: number; stat: Stats } | Exclude<FileStat, { is: 'file' }> {
  const opened = openContained(root, path);
  return opened.is === 'no-descriptor' ? { is: 'unreadable', why: opened.why } : opened;
}

/** One buffer serves all chunks: whoever wants to keep a chunk copies it. */
async function* chunks(fd: number, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(size, SMALLEST_CHUNK)));
  try {
    for (;;) {
      const length = readSync(fd, buffer, 0, buffer.length, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(fd);
  }
}

/** What is collected only when all else is would be held until the values of the text are made. */
function releaser({ buffer }: Uint8Array): { release?: () => void } {
  const isKnown = buffer instanceof ArrayBuffer && typeof buffer.transfer === 'function'; // Not to Node 20.
  return isKnown ? { release: () => void buffer.transfer(0) } : {};
}

async function read(root: string, path: RootPath, limit: number): Promise<ReadResult> {
  const opened = open(root, path);
  if (opened.is !== 'open') return opened;
  const { fd } = opened;
  const expected = opened.stat.size;
  try {
    if (expected > limit) return { is: 'too-large', size: expected };
    if (expected > LONG_BYTES) keepYoungSpaceSmall();
    let bytes: Uint8Array = new Uint8Array(Math.max(expected, SMALLEST_CHUNK) + 1);
    let size = 0;
    for (;;) {
      const length = readSync(fd, bytes, size, bytes.length - size, null);
      size += length;
      if (size > limit) return { is: 'too-large', size };
      if (length === 0)
        return { is: 'bytes', bytes: bytes.subarray(0, size), ...(size > RELEASED_BYTES && releaser(bytes)) };
      // It holds more than its size says.
      if (size === bytes.length) bytes = Buffer.concat([bytes], 2 * size);
    }
  } catch (error) {
    return { is: 'unreadable', why: error instanceof Error ? error.message : String(error) };
  } finally {
    closeSync(fd);
  }
}
