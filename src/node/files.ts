import { closeSync, readSync, type Stats } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { joinPath } from '../core/paths/written-path.ts';
import type { Files, Match, Probe, ReadResult, RootPath } from '../core/ports.ts';
import { quote, SettingsError } from '../core/setting-errors.ts';
import { openContained } from './hashing/open-contained.ts';
import { Prober } from './prober.ts';

const CHUNK_BYTES = 1024 * 1024;
/** A file may hold more than its size says, as those of /proc do. */
const SMALLEST_CHUNK = 4096;

/** The files below `root`, an absolute path without any link in it. Nothing outside it is opened. */
export function createFiles(root: string): Files {
  const prober = new Prober(root);
  return {
    root,
    find: (patterns) => find(root, patterns),
    list: async (folder) => prober.list(folder),
    probe: async (paths) => paths.map((path) => prober.probe(path)),
    read: async (path, limit) => read(root, path, limit),
    async open(path) {
      const opened = open(root, path);
      return opened.is === 'open' ? { is: 'open', chunks: chunks(opened.fd, opened.stat.size) } : opened;
    },
  };
}

function open(
  root: string,
  path: RootPath,
): { is: 'open'; fd: number; stat: Stats } | Exclude<Probe, { is: 'file' }> {
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

async function read(root: string, path: RootPath, limit: number): Promise<ReadResult> {
  const opened = open(root, path);
  if (opened.is !== 'open') return opened;
  const parts: Uint8Array[] = [];
  let size = 0;
  if (opened.stat.size > limit) {
    closeSync(opened.fd);
    return { is: 'too-large', size: opened.stat.size };
  }
  try {
    for await (const chunk of chunks(opened.fd, opened.stat.size)) {
      size += chunk.length;
      if (size > limit) return { is: 'too-large', size };
      // The next chunk overwrites this one. (`slice` of a Buffer would not copy.)
      parts.push(Uint8Array.from(chunk));
    }
  } catch (error) {
    return { is: 'unreadable', why: error instanceof Error ? error.message : String(error) };
  }
  return { is: 'bytes', bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts) };
}

async function find(root: string, patterns: readonly string[]): Promise<Match[]> {
  const matches: Match[] = [];
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  if (excluded.length > 0 && excluded.length === patterns.length) {
    throw new SettingsError(
      `${quote(patterns.join(' '))} only excludes; name what is to be read as well, or none.`,
    );
  }
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue;
    const path = insideRoot(root, pattern);
    if (!isGlob(pattern)) {
      matches.push({ pattern, isGlob: false, paths: [path] });
      continue;
    }
    const { findByGlob } = await import('./glob.ts');
    const paths = await findByGlob(
      root,
      path,
      excluded.map((one) => insideRoot(root, one)),
    );
    matches.push({ pattern, isGlob: true, paths });
  }
  return matches;
}

function isGlob(pattern: string): boolean {
  return /[*?[]/.test(pattern);
}

/** A pattern as a path below the root. */
function insideRoot(root: string, pattern: string): RootPath {
  const native = isAbsolute(pattern) ? relative(root, pattern) : pattern;
  const slashed = sep === '\\' ? native.replaceAll('\\', '/') : native;
  const path = isAbsolute(native) ? null : joinPath('', slashed);
  if (path) return path;
  throw new SettingsError(`${quote(pattern)} is not below the root ${root}; name files inside it.`);
}
