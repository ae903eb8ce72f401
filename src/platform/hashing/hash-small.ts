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

type Hashed = HashOutcome & { is: 'hashed' };

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

/** Of a file that one read brings whole; null where that brings more or less than `size` bytes. */
function sha256Of(fd: number, buffer: Buffer, size: number): string | null {
  if (readSync(fd, buffer, 0, buffer.length, 0) !== size) return null;
  return hash('sha256', viewOf(buffer, size), 'hex');
}

/**
 * Null for everything out of the ordinary: a file that is longer than the buffer, that is not there, not a
 * file, not readable, that has more or less in it than it says, or that changed meanwhile. `size`: of how many bytes it
 * was seen to be; `head`: how its digest should begin, or NaN. Never throws.
 */
export function hashSmall(
  name: RootPath,
  reading: Reading,
  algorithms: readonly Algorithm[],
  size: number,
  head: number,
): Hashed | null {
  const fd = reading.opener.openInFolder(name);
  if (fd === null) return null;
  try {
    const right = Number.isNaN(head) ? null : asRecorded(fd, reading, algorithms, size, head);
    return right ?? asItSays(fd, reading, algorithms);
  } catch {
    return null;
  } finally {
    closeSync(fd);
  }
}

/**
 * What is recorded, if that was read in one go: nobody need ask then what the file says of itself, or what became of it
 * since. From a pipe that took its place nothing is read, as there are no places to read from. What fills the buffer may
 * go on behind it.
 */
function asRecorded(
  fd: number,
  { buffer, onBytes }: Reading,
  algorithms: readonly Algorithm[],
  size: number,
  head: number,
): Hashed | null {
  const sha256 = size < buffer.length ? sha256Of(fd, buffer, size) : null;
  if (sha256 === null || digestHead(sha256) !== head) return null;
  onBytes(size);
  return hashed(buffer, size, sha256, algorithms);
}

function asItSays(fd: number, { buffer, onBytes }: Reading, algorithms: readonly Algorithm[]): Hashed | null {
  const stat = fstatSync(fd);
  const { size } = stat;
  const sha256 = stat.isFile() && size <= buffer.length ? sha256Of(fd, buffer, size) : null;
  if (sha256 === null) return null;
  onBytes(size);
  return changeOf(stat, fstatSync(fd)) === null ? hashed(buffer, size, sha256, algorithms) : null;
}

function hashed(buffer: Buffer, size: number, sha256: string, algorithms: readonly Algorithm[]): Hashed {
  const text = pointerText(buffer, size);
  if (text === null && algorithms.length === 0) return { is: 'hashed', sha256, size };
  const others = algorithms.length === 0 ? null : digestsOfBytes(viewOf(buffer, size), algorithms);
  return { is: 'hashed', sha256, size, ...(text !== null && { text }), ...(others && { others }) };
}
