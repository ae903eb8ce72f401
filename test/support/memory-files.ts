/** A repository in memory, for tests of the core without a disk. */

import type { FileStat } from '../../src/model/file-state.ts';
import type { RootPath } from '../../src/model/root-path.ts';
import type { Files } from '../../src/ports/files.ts';
import type { Content } from './repository.ts';

export interface MemoryFiles extends Files {
  /** What was read, in its order. */
  readonly reads: readonly RootPath[];
  /** What was statted, in its order. */
  readonly statted: readonly RootPath[];
  text(path: RootPath): string;
}

type NoFile = Exclude<FileStat, { is: 'file' }>;

/**
 * Objects are JSON with two spaces, as `makeRepository` writes them, but for one that a stat answers of what
 * is no file. Patterns are plain paths.
 */
export function memoryFiles(contents: Readonly<Record<string, Content | NoFile>>): MemoryFiles {
  const files = new Map<RootPath, Uint8Array>();
  const others = new Map<RootPath, NoFile>();
  for (const [path, content] of Object.entries(contents)) {
    if (isNoFile(content)) others.set(path, content);
    else files.set(path, bytesOf(content));
  }
  const reads: RootPath[] = [];
  const statted: RootPath[] = [];
  const stat = (path: RootPath): FileStat => {
    statted.push(path);
    const bytes = files.get(path);
    if (bytes !== undefined) return { is: 'file', size: bytes.length };
    const other = others.get(path);
    if (other !== undefined) return other;
    const isFolder = path === '' || [...files.keys()].some((name) => name.startsWith(`${path}/`));
    return { is: isFolder ? 'directory' : 'missing' };
  };
  const read = (path: RootPath) => {
    reads.push(path);
    return files.get(path);
  };
  return {
    root: '/memory',
    reads,
    statted,
    text: (path) => new TextDecoder().decode(files.get(path)),
    find: async (patterns) => patterns.map((pattern) => ({ pattern, isGlob: false, paths: [pattern] })),
    tree: async () => ({ paths: [...files.keys()], repositories: [], isWhole: true }),
    list: async (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const below = [...files.keys()].filter((path) => path.startsWith(prefix));
      return [...new Set(below.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))];
    },
    async *walk(folder) {
      const below = [...files].filter(([path]) => path.startsWith(`${folder}/`));
      const found = below.map(([path, { length }]) => ({ path, size: length, linked: null }));
      yield { folder, files: found, isWhole: true };
    },
    stat: async (paths) => paths.map(stat),
    async read(path, limit) {
      const bytes = read(path);
      if (bytes === undefined) return others.get(path) ?? { is: 'missing' };
      return bytes.length > limit ? { is: 'too-large', size: bytes.length } : { is: 'bytes', bytes };
    },
    async open(path) {
      const bytes = read(path);
      return bytes === undefined ? { is: 'missing' } : { is: 'open', chunks: once(bytes) };
    },
  };
}

function isNoFile(content: Content | NoFile): content is NoFile {
  return typeof content === 'object' && 'is' in content;
}

function bytesOf(content: Content): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
