/** Files and an index of git that a test names, for what asks about them without reading a disk. */

import type { Files, Git, IndexedFile, Probe, RootPath } from '../../src/core/ports.ts';
import { digestOf } from './records.ts';

type Named = Readonly<Record<RootPath, string | Exclude<Probe, { is: 'file' }>>>;

const MISSING: Probe = { is: 'missing' };

export interface MemoryFiles extends Files {
  /** Every path that was read, in order. */
  readonly reads: RootPath[];
  /** Every path that was probed, in order. */
  readonly probed: RootPath[];
}

/** Texts are files; everything else is what a probe of it, or reading it, answers. */
export function memoryFiles(named: Named): MemoryFiles {
  const reads: RootPath[] = [];
  const probed: RootPath[] = [];
  const probe = (path: RootPath): Probe => {
    const what = named[path];
    return typeof what === 'string' ? { is: 'file', size: Buffer.byteLength(what) } : (what ?? MISSING);
  };
  return {
    root: '/root',
    reads,
    probed,
    async probe(paths) {
      probed.push(...paths);
      return paths.map(probe);
    },
    async read(path, limit) {
      reads.push(path);
      const what = named[path];
      if (typeof what !== 'string') return (what ?? MISSING) as Exclude<Probe, { is: 'file' }>;
      const bytes = Buffer.from(what);
      return bytes.length > limit ? { is: 'too-large', size: bytes.length } : { is: 'bytes', bytes };
    },
    async list(folder) {
      const below = Object.keys(named).filter((path) => path.startsWith(`${folder}/`));
      return below.map((path) => path.slice(folder.length + 1)).filter((name) => !name.includes('/'));
    },
    async find() {
      throw new Error('Nothing is sought here.');
    },
    async open() {
      throw new Error('Nothing is opened here.');
    },
  };
}

/** A blob of this text; null: its object is not here; a number: so many bytes, which were not asked for. */
export type Blob = string | number | null;

interface Index {
  readonly files?: Readonly<Record<RootPath, Blob>> | null;
  readonly leftOut?: Readonly<Record<RootPath, Blob>> | null;
  readonly filters?: Readonly<Record<RootPath, string>> | null;
}

/** Git with this index, work tree and attributes, null being what it cannot tell; `asked` names its commands. */
export function memoryGit({ files = {}, leftOut = {}, filters = {} }: Index): Git & { asked: string[] } {
  const asked: string[] = [];
  const blobs = (some: Readonly<Record<RootPath, Blob>>, isWanted: (path: RootPath) => boolean) =>
    new Map(
      Object.entries(some)
        .filter(([path]) => isWanted(path))
        .map(([path, blob]) => [path, indexed(blob)]),
    );
  return {
    asked,
    async indexed(paths) {
      asked.push('indexed');
      return files && blobs(files, (path) => paths.includes(path));
    },
    async leftOut(isWanted) {
      asked.push('leftOut');
      return leftOut && blobs(leftOut, isWanted);
    },
    async filters(paths) {
      asked.push('filters');
      return filters && new Map(Object.entries(filters).filter(([path]) => paths.includes(path)));
    },
  };
}

function indexed(blob: Blob): IndexedFile {
  if (typeof blob !== 'string') return { size: blob, bytes: null };
  return { size: Buffer.byteLength(blob), bytes: Buffer.from(blob) };
}

/** A pointer of git-lfs to a file of this text. */
export function lfsPointer(text: string): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${digestOf(text)}\nsize ${text.length}\n`;
}
