/** The batch API of git-lfs (docs/api/batch.md): what is asked, and the answers, taken as written by a stranger. */

import type { StoredObject } from '../../model/pointer.ts';
import { isSize, membersOf, parse } from './read-answers.ts';

export const LFS_MEDIA = 'application/vnd.git-lfs+json';

/** What git-lfs itself asks for at once. */
export const OBJECTS_A_REQUEST = 100;

export function batchBody(objects: readonly StoredObject[]): string {
  return JSON.stringify({
    operation: 'download',
    transfers: ['basic'],
    objects: objects.map(({ oid, size }) => ({ oid, size })),
    hash_algo: 'sha256',
  });
}

/** What a server says of one object. */
export type SaidOfObject =
  | { readonly is: 'held'; readonly size: number | null; readonly href: URL; readonly header: unknown }
  /** 404: it has none such, 410: its owner removed it. Others refuse. */
  | { readonly is: 'error'; readonly code: number };

/**
 * By the object's id. Null where the answer has another form, or speaks of an object that was not asked for or of one
 * twice: what else it says is then not to be trusted. Objects of which it says nothing are left out.
 */
export function readBatch(text: string, asked: readonly StoredObject[]): Map<string, SaidOfObject> | null {
  const { objects, hash_algo = 'sha256' } = membersOf(parse(text), 'objects', 'hash_algo') ?? {};
  if (!Array.isArray(objects) || hash_algo !== 'sha256') return null;
  const wanted = new Set(asked.map(({ oid }) => oid));
  const said = new Map<string, SaidOfObject>();
  for (const object of objects) {
    const { oid, size, error, actions } = membersOf(object, 'oid', 'size', 'error', 'actions') ?? {};
    if (typeof oid !== 'string' || !wanted.delete(oid)) return null;
    const one = error === undefined || error === null ? held(size, actions) : refused(error);
    if (one === null) return null;
    if (one !== 'nothing') said.set(oid, one);
  }
  return said;
}

function refused(error: unknown): SaidOfObject | null {
  const { code } = membersOf(error, 'code') ?? {};
  return isSize(code) ? { is: 'error', code } : null;
}

/** A server that neither gives a place nor an error did not say whether it has the object. */
function held(size: unknown, actions: unknown): SaidOfObject | 'nothing' | null {
  if (size !== undefined && !isSize(size)) return null;
  if (actions === undefined || actions === null) return 'nothing';
  const { download } = membersOf(actions, 'download') ?? {};
  const { href, header } = membersOf(download, 'href', 'header') ?? {};
  if (typeof href !== 'string' || !URL.canParse(href)) return null;
  return { is: 'held', size: size ?? null, href: new URL(href), header };
}
