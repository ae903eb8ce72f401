/** An index of git that a test names, and pointers in it. */

import type { RootPath } from '../../src/model/root-path.ts';
import type { Git, IndexedFile } from '../../src/ports/git.ts';
import { digestOf } from './records.ts';

/** A blob of this text; null: its object is not here; a number: so many bytes, which were not asked for. */
export type Blob = string | number | null;

interface Index {
  readonly files?: Readonly<Record<RootPath, Blob>> | null;
  readonly leftOut?: Readonly<Record<RootPath, Blob>> | null;
  readonly filters?: Readonly<Record<RootPath, string>> | null;
  readonly ignored?: Readonly<Record<RootPath, string>>;
  readonly annex?: boolean | 'unclear' | null;
}

/** Git with this index, work tree and attributes, null being what it cannot tell; `asked` names its commands. */
export function memoryGit({
  files = {},
  leftOut = {},
  filters = {},
  ignored = {},
  annex = false,
}: Index): Git & { asked: string[] } {
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
    async standing(paths) {
      asked.push('standing');
      return files && new Set(paths.filter((path) => path in { ...files, ...leftOut }));
    },
    async leftOut(isWanted) {
      asked.push('leftOut');
      return leftOut && blobs(leftOut, isWanted);
    },
    ids: async () => files && new Map(Object.entries(files).map(([path, blob]) => [path, `${blob}`])),
    async filters(paths) {
      asked.push('filters');
      return filters && new Map(Object.entries(filters).filter(([path]) => paths.includes(path)));
    },
    ignored: async (paths) => new Map(Object.entries(ignored).filter(([path]) => paths.includes(path))),
    annex: async () => annex,
    problem: () => ([files, leftOut, filters].includes(null) ? 'no answer' : null),
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
