import { readAnnexLink } from '../../evidence/git-annex/annex-pointer.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import type { FileStat } from '../../model/file-state.ts';
import { MAX_POINTER_BYTES, type Pointer } from '../../model/pointer.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { decodePointer, readPointer } from '../collect/read-pointer.ts';
import { explainStat } from '../resolve/explain-stat.ts';

/** A file to record: by its bytes, or by the digest that a pointer in its place carries. */
export interface FileToRecord {
  readonly path: RootPath;
  /** Bytes; of the file that a pointer stands for, where it says. */
  readonly size: number;
  /** Null where the bytes have to be read. */
  readonly sha256: string | null;
}

export interface Chosen {
  /** Sorted by path. */
  readonly candidates: readonly FileToRecord[];
  /** Files that qualify too, and are smaller than those. */
  readonly left: number;
}

/**
 * The files at `paths`, the `largest` of them (null: all). One that cannot be recorded
 * is a `SettingsError`: a list that leaves a file out protects it no more.
 */
export async function chooseFiles(
  paths: readonly RootPath[],
  largest: number | null,
  files: Files,
): Promise<Chosen> {
  const stats = await files.stat(paths);
  const candidates: FileToRecord[] = [];
  for (const [index, path] of paths.entries()) {
    const stat = stats[index];
    if (stat !== undefined) candidates.push(await candidate(path, stat, files));
  }
  const all = candidates.length;
  if (largest !== null) {
    candidates.sort((a, b) => b.size - a.size || byPath(a, b));
    candidates.length = Math.min(all, largest);
  }
  return { candidates: candidates.sort(byPath), left: all - candidates.length };
}

function byPath(a: FileToRecord, b: FileToRecord): number {
  return a.path < b.path ? -1 : 1;
}

async function candidate(path: RootPath, stat: FileStat, files: Files): Promise<FileToRecord> {
  if (stat.is === 'broken-link') {
    const pointer = readAnnexLink(stat.target);
    if (pointer !== null) return byPointer(path, pointer);
  }
  if (stat.is !== 'file') {
    // A glob finds a link that leads nowhere as it finds a file.
    const way = stat.is === 'broken-link' ? ' To leave it out, name it in --files with ! before it.' : '';
    throw new SettingsError(`record: ${quote(path)} cannot be recorded: ${explainStat(stat)}.${way}`);
  }
  const { size } = stat;
  if (size > MAX_POINTER_BYTES) return { path, size, sha256: null };
  const result = await files.read(path, MAX_POINTER_BYTES);
  const pointer = result.is === 'bytes' ? readPointer(decodePointer(result.bytes)) : null;
  return pointer === null ? { path, size, sha256: null } : byPointer(path, pointer);
}

/** A pointer's own text is not what a model is. */
function byPointer(path: RootPath, pointer: NonNullable<ReturnType<typeof readPointer>>): FileToRecord {
  const why =
    pointer.is === 'malformed' ? `its ${pointer.tool} pointer is broken: ${pointer.why}` : lacking(pointer);
  if (pointer.is === 'malformed' || pointer.sha256 === null)
    throw new SettingsError(
      `record: ${quote(path)} cannot be recorded: ${why}. Fetch the file itself first.`,
    );
  return { path, size: pointer.size ?? 0, sha256: pointer.sha256 };
}

function lacking({ tool, instead }: Pointer): string {
  return `it is a ${tool} pointer that carries ${instead ?? 'no SHA-256'}`;
}
