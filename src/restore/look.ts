/** What is at each recorded path now, and what git and pointers say of it. Reads; writes nothing. */

import { existsSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodePointer, readPointer } from '../engine/collect/read-pointer.ts';
import { MAX_POINTER_BYTES } from '../model/pointer.ts';
import { GitError, type GitPlace, gitFields, isInRepository } from '../platform/git/run-git.ts';
import { lookAt } from './destination.ts';
import type { RestoreOptions } from './options.ts';
import type { SeenFile } from './plan-restore.ts';
import type { RecordedFile } from './recorded-file.ts';
import { fileDigest } from './stream-digest.ts';

export interface LookContext {
  readonly base: string;
  readonly place: GitPlace;
  readonly options: Pick<RestoreOptions, 'into' | 'replace' | 'only' | 'sources'>;
}

export async function look(
  files: readonly RecordedFile[],
  { base, place, options }: LookContext,
): Promise<(file: RecordedFile) => SeenFile> {
  const tracked = options.into === null ? await trackedPaths(place, files) : new Set<string>();
  const usesAnnex =
    options.into === null &&
    options.sources.some((source) => source.is === 'command' && source.name === 'git-annex');
  const seen = new Map<RecordedFile, SeenFile>();
  for (const file of files) {
    const found = options.into === null ? file : presentAt(base, file.path);
    const isOther = found.present === 'file' && (file.size === null || found.presentSize !== file.size);
    const isSmall = (found.presentSize ?? 0) <= MAX_POINTER_BYTES;
    const pointer = isOther && isSmall ? pointerAt(join(base, file.path)) : null;
    const isAsked =
      options.replace === 'mismatched' &&
      found.present === 'file' &&
      pointer === null &&
      file.sha256 !== null &&
      (options.only?.(file.path) ?? true);
    const differs =
      isAsked && (await differsFrom(file, found.presentSize, join(base, file.path), place.signal));
    const isLink = found.present === 'link';
    const leads = isLink && leadsToFile(join(base, file.path));
    const annexKey = isLink && usesAnnex ? annexKeyAt(join(base, file.path), file.sha256) : null;
    seen.set(file, { is: found.present, pointer, differs, tracked: tracked.has(file.path), annexKey, leads });
  }
  return (file) =>
    seen.get(file) ?? {
      is: 'other',
      pointer: null,
      differs: false,
      tracked: false,
      annexKey: null,
      leads: false,
    };
}

function presentAt(base: string, path: string): Pick<RecordedFile, 'present' | 'presentSize'> {
  const { is, stat } = lookAt(base, path);
  return { present: is, presentSize: is === 'file' ? (stat?.size ?? null) : null };
}

/** Of the recorded paths that are not there, those that git's index has. Without git there are none. */
async function trackedPaths(place: GitPlace, files: readonly RecordedFile[]): Promise<Set<string>> {
  const missing = new Set(files.filter(({ present }) => present !== 'folder').map(({ path }) => path));
  const tracked = new Set<string>();
  if (missing.size === 0 || !isInRepository(place.root)) return tracked;
  try {
    for await (const path of gitFields(place, ['ls-files', '-z'])) if (missing.has(path)) tracked.add(path);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  return tracked;
}

function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The key in a link of git-annex to what is not here (git-annex: internals), where it is one for this digest. */
function annexKeyAt(path: string, sha256: string | null): string | null {
  try {
    const key = /(?:^|\/)\.git\/annex\/objects\/.+\/(SHA256E?-s\d+--([0-9a-f]{64})[^/]*)$/.exec(
      readlinkSync(path),
    );
    return key?.[2] === sha256 && !existsSync(path) ? (key?.[1] ?? null) : null;
  } catch {
    return null;
  }
}

/** The SHA-256 that a git-lfs pointer in the file's place carries. */
export function pointerAt(path: string): string | null {
  try {
    const pointer = readPointer(decodePointer(readFileSync(path)));
    return pointer?.is === 'pointer' && pointer.tool === 'git-lfs' ? pointer.sha256 : null;
  } catch {
    return null;
  }
}

async function differsFrom(
  { size, sha256 }: RecordedFile,
  actual: number | null,
  path: string,
  signal: AbortSignal,
): Promise<boolean> {
  if (size !== null && size !== actual) return true;
  return (await fileDigest(path, signal)) !== sha256;
}
