/**
 * Digests of one file, read once with one reused buffer. It goes in steps, so that a thread can look
 * between reads whether it was cancelled, and the main thread can let others have their turn.
 */

import { closeSync, fstatSync, readSync, type Stats } from 'node:fs';
import { hashingStream } from 'hasha';
import type { Algorithm } from '../../model/digest.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';
import { changeOf, grew } from './change.ts';
import { Digesters } from './digesters.ts';
import { codeOf, reason } from './failure.ts';
import { hashSmall } from './hash-small.ts';
import { statContained } from './open-contained.ts';
import type { Opener } from './opener.ts';
import { pointerText } from './pointer-text.ts';

export interface HashContext {
  /** The root's true absolute path. */
  readonly root: string;
  /** Bytes are read into this, again and again. */
  readonly buffer: Buffer;
  /** Told how many bytes each read brought. */
  readonly onBytes: (count: number) => void;
  /** Opens what is below that root. */
  readonly opener: Opener;
}

/** What came of a file, or word that there was no descriptor left to open it with. */
export type HashAttempt = HashOutcome | { readonly is: 'no-descriptor'; readonly why: string };

export const BUFFER_BYTES = 1024 * 1024;

/** Some virtual files say 0 bytes and yield more; past this they are taken to have no end. */
const MAX_UNANNOUNCED_BYTES = 1024 ** 3;

/**
 * With an encoding the hash is set up as a stream at once, which costs almost as much as hashing
 * 4 KiB does. The function takes 'buffer' as all of hasha's do; its declared type leaves that out.
 */
const HASH_OPTIONS = { algorithm: 'sha256', encoding: 'buffer' as 'hex' };

const NO_OTHERS: readonly Algorithm[] = [];

/** A file that is read in more than one step. Abandoning them closes it. */
export type HashSteps = Generator<undefined, HashAttempt, undefined>;

/**
 * What came of a file that is small and as it should be, at once; steps for any other. `size`: of how many bytes it was
 * seen to be; `head`: the first 52 bits of the SHA-256 that it should have, or NaN where that is not known.
 */
export function hashFile(
  name: RootPath,
  reading: HashContext,
  algorithms: readonly Algorithm[] = NO_OTHERS,
  size = 0,
  head: number = Number.NaN,
): HashAttempt | HashSteps {
  return hashSmall(name, reading, algorithms, size, head) ?? hashInSteps(name, reading, algorithms);
}

/**
 * Yields after every read that leaves something to read. A file that changes meanwhile is read
 * once more before it is given up as `changed`.
 */
function* hashInSteps(name: RootPath, reading: HashContext, algorithms: readonly Algorithm[]): HashSteps {
  const first = yield* attempt(name, reading, algorithms);
  return first.is === 'changed' ? yield* attempt(name, reading, algorithms) : first;
}

function* attempt(name: RootPath, reading: HashContext, algorithms: readonly Algorithm[]): HashSteps {
  const opened = reading.opener.open(name);
  if (opened.is !== 'open') return opened;
  try {
    const read = yield* readToEnd(opened.fd, opened.stat.size, reading, algorithms);
    if (read.is !== 'hashed') return read;
    return changeOf(opened.stat, statNow(opened.fd, name, opened.stat.size, reading)) ?? read;
  } finally {
    closeSync(opened.fd);
  }
}

/**
 * What a long read took its time over may have been replaced at its place. A short one is over at
 * once, so that it is enough to ask the open file.
 */
function statNow(fd: number, name: RootPath, size: number, { root, buffer }: HashContext): Stats | null {
  if (size > buffer.length) return statContained(root, name);
  try {
    return fstatSync(fd);
  } catch {
    return null;
  }
}

/** `size` is what the file said before; a file that goes on after it has grown. */
function* readToEnd(
  fd: number,
  size: number,
  { buffer, onBytes }: HashContext,
  algorithms: readonly Algorithm[],
): Generator<undefined, HashOutcome, undefined> {
  const hash = hashingStream(HASH_OPTIONS);
  const others = algorithms.length === 0 ? null : new Digesters(algorithms, size);
  let total = 0;
  for (;;) {
    let count: number;
    try {
      count = readSync(fd, buffer, 0, buffer.length, null);
    } catch (error) {
      const why = `it cannot be read at byte ${total}: ${reason(error)}`;
      // A network mount whose server replaced the file.
      return codeOf(error) === 'ESTALE' ? { is: 'changed', why } : { is: 'unreadable', why };
    }
    if (count > 0) {
      total += count;
      onBytes(count);
      const piece = count === buffer.length ? buffer : buffer.subarray(0, count);
      hash.update(piece);
      others?.update(piece);
    }
    if (count === 0 || total === size) {
      const text = total === size && count === size ? pointerText(buffer, size) : null;
      const hashed = { is: 'hashed', sha256: hash.digest('hex'), size: total } as const;
      if (text === null && others === null) return hashed;
      return { ...hashed, ...(text !== null && { text }), ...(others && { others: others.digests() }) };
    }
    if (size > 0 && total > size) return grew(size, total);
    if (total > MAX_UNANNOUNCED_BYTES && size === 0) {
      return { is: 'unreadable', why: `it says 0 bytes, but had no end after ${total}` };
    }
    yield;
  }
}
