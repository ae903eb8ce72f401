/**
 * Digests of a file that one read brings whole. Of such files there may be a hundred thousand, so nothing is
 * made for them but what is told: no steps, no streams, one hash in one call.
 */

import { hash } from 'node:crypto';
import { closeSync, fstatSync, readSync } from 'node:fs';
import type { Algorithm } from '../../model/digest.ts';
import { digestHead } from '../../model/digest-head.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';
import { changeOf } from './change.ts';
import { digestsOfBytes } from './digesters.ts';
import type { Opener } from './opener.ts';
import { pointerText } from './pointer-text.ts';

interface Reading {
  readonly buffer: Buffer;
  readonly onBytes: (count: number) => void;
  readonly opener: Opener;
}

let view: { readonly of: Buffer; readonly content: Buffer } | null = null;

/** The first bytes of the buffer; made once for files of one size. */
function viewOf(buffer: Buffer, size: number): Buffer {
  if (view?.of !== buffer || view.content.length !== size)
    view = { of: buffer, content: buffer.subarray(0, size) };
  return view.content;
}

/**
 * Null for everything out of the ordinary: a file that is longer than the buffer, that is not there, not a
 * file, not readable, that has more or less in it than it says, or that changed meanwhile, unless its digest begins with
 * `head`, as it should. Never throws.
 */
export function hashSmall(
  name: RootPath,
  { buffer, onBytes, opener }: Reading,
  algorithms: readonly Algorithm[],
  head: number | null,
): (HashOutcome & { is: 'hashed' }) | null {
  const opened = opener.openInFolder(name);
  if (opened === null) return null;
  const { fd, stat } = opened;
  try {
    const { size } = stat;
    if (size > buffer.length || readSync(fd, buffer, 0, buffer.length, null) !== size) return null;
    onBytes(size);
    const content = viewOf(buffer, size);
    const sha256 = hash('sha256', content, 'hex');
    // The bytes that are recorded were there, and read in one go: nobody need ask what became of them since.
    const isRight = head !== null && digestHead(sha256) === head;
    if (!isRight && changeOf(stat, fstatSync(fd)) !== null) return null;
    const text = pointerText(buffer, size);
    if (text === null && algorithms.length === 0) return { is: 'hashed', sha256, size };
    const others = algorithms.length === 0 ? null : digestsOfBytes(content, algorithms);
    return { is: 'hashed', sha256, size, ...(text !== null && { text }), ...(others && { others }) };
  } catch {
    return null;
  } finally {
    closeSync(fd);
  }
}
