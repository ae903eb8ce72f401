/** The hub's JSON, taken as written by a stranger: what does not have the very form is no answer. */

import { isPinned, isRepoId } from '../../evidence/upstream/hub-source.ts';
import type { HubFile } from '../../ports/upstream.ts';

type Fields = Readonly<Record<string, unknown>>;

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `{sha, id}` of a repository at a revision. `id` is null where it is left out. */
export function readInfo(value: unknown): { commit: string; id: string | null } | null {
  if (!isFields(value)) return null;
  const { sha, id } = own(value, 'sha', 'id');
  if (typeof sha !== 'string' || !isPinned(sha)) return null;
  return { commit: sha, id: typeof id === 'string' && isRepoId(id) ? id : null };
}

/**
 * The files in an answer of `tree` or `paths-info`: `{type, path, size, oid, lfs?: {oid, size}}`.
 * `lfs.oid` is the SHA-256, also of what is stored by other means than git-lfs. Null when anything in
 * it has another form, since what else it says is then not to be trusted.
 */
export function readFiles(value: unknown, max: number): Map<string, HubFile> | null {
  if (!Array.isArray(value) || value.length > max) return null;
  const files = new Map<string, HubFile>();
  for (const item of value) {
    if (!isFields(item)) return null;
    const { type, path, size, oid, lfs } = own(item, 'type', 'path', 'size', 'oid', 'lfs');
    if (type !== 'file' && type !== 'directory') return null;
    if (typeof path !== 'string' || path.length > 4096) return null;
    if (type === 'directory') continue;
    if (typeof oid !== 'string' || !isPinned(oid) || !isSize(size) || files.has(path)) return null;
    const stored = readLfs(lfs);
    if (stored === null) return null;
    files.set(path, { blobId: oid, size: stored?.size ?? size, sha256: stored?.sha256 ?? null });
  }
  return files;
}

/** Undefined where there is none, null where it is none. */
function readLfs(value: unknown): { sha256: string; size: number } | undefined | null {
  if (value === undefined || value === null) return undefined;
  if (!isFields(value)) return null;
  const { oid, size } = own(value, 'oid', 'size');
  return typeof oid === 'string' && /^[0-9a-f]{64}$/.test(oid) && isSize(size) ? { sha256: oid, size } : null;
}

export function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** These members of an object; null where it is none. */
export function membersOf<Name extends string>(
  value: unknown,
  ...names: Name[]
): Partial<Record<Name, unknown>> | null {
  return isFields(value) ? own(value, ...names) : null;
}

/** Members of the value itself, never what a prototype might add. */
function own<Name extends string>(value: Fields, ...names: Name[]): Partial<Record<Name, unknown>> {
  const members: Partial<Record<Name, unknown>> = {};
  for (const name of names) if (Object.hasOwn(value, name)) members[name] = value[name];
  return members;
}
