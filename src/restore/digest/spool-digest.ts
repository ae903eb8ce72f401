/**
 * SHA-256 of a file that is being written. Of a short one it is made of the bytes as they come. A long one is read
 * back by a thread, out of the memory in which the system keeps what was just written: the thread that takes bytes
 * from the network does nothing else, and what is verified are the file's own bytes.
 */

import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { DigestAnswer } from './messages.ts';
import type { DigestThread } from './thread.ts';
import type { DigestThreads } from './threads.ts';

/** A thread takes tens of milliseconds to start, in which so much is hashed without one. */
export const LONG_BYTES = 32 * 1024 * 1024;
/** Further than this the thread may not be behind: what it reads should still be in memory. */
const MAX_BEHIND = 32 * 1024 * 1024;
const CHUNK = 1024 * 1024;

/** What the files of a run share. */
export interface SpoolOptions {
  readonly threads: DigestThreads;
  readonly signal: AbortSignal;
}

let lastId = 0;

export class SpoolDigest {
  readonly #handle: FileHandle;
  readonly #threads: DigestThreads;
  readonly #signal: AbortSignal;
  readonly #id = ++lastId;
  /** Null: a thread makes it, or did until it died. */
  #hash: Hash | null = createHash('sha256');
  #thread: DigestThread | null = null;
  #updated = 0;
  #written = 0;
  #answer: Pick<DigestAnswer, 'at' | 'digest' | 'why'> = { at: 0, digest: null, why: null };
  #wake = () => {};

  constructor(handle: FileHandle, { threads, signal }: SpoolOptions) {
    this.#handle = handle;
    this.#threads = threads;
    this.#signal = signal;
  }

  /** Takes what is to be written next. `total`: how long the file will be; null where nobody knows. */
  update(chunk: Uint8Array, total: number | null): void {
    this.#updated += chunk.length;
    if (this.#hash === null) return;
    const isLong = (total ?? this.#updated) >= LONG_BYTES || this.#updated > LONG_BYTES;
    if (isLong && this.#begin()) this.#hash = null;
    else this.#hash.update(chunk);
  }

  /** `written` bytes of the file can be read. Waits for the thread where it is far behind; throws what it met. */
  async follow(written: number): Promise<void> {
    this.#written = written;
    this.#ask(false);
    while (this.#thread !== null && written - this.#answer.at > MAX_BEHIND) await this.#next();
  }

  /** In hex, of all that was written. Throws where it cannot be read back, and when the run is cancelled. */
  async digest(): Promise<string> {
    if (this.#hash !== null) return this.#hash.copy().digest('hex');
    this.#answer = { ...this.#answer, digest: null };
    this.#ask(true);
    while (this.#thread !== null && this.#answer.digest === null) await this.#next();
    return this.#answer.digest ?? (await this.#readBack());
  }

  /** Nothing more is asked of it. */
  end(): void {
    this.#thread?.drop(this.#id);
    this.#thread = null;
  }

  /** False where no thread can be had. */
  #begin(): boolean {
    this.#thread = this.#threads.take();
    this.#thread?.begin(this.#id, {
      answered: (answer) => {
        this.#answer = answer;
        this.#wake();
      },
      ended: () => {
        this.#thread = null;
        this.#wake();
      },
    });
    return this.#thread !== null;
  }

  #ask(isDigest: boolean): void {
    this.#thread?.ask({ id: this.#id, fd: this.#handle.fd, to: this.#written, isDigest });
  }

  /** The thread's next answer, or its end. */
  async #next(): Promise<void> {
    const cancelled = () => this.#wake();
    this.#signal.addEventListener('abort', cancelled, { once: true });
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      if (this.#signal.aborted) resolve();
    });
    this.#signal.removeEventListener('abort', cancelled);
    this.#signal.throwIfAborted();
    if (this.#answer.why !== null) throw new Error(this.#answer.why);
  }

  /** Where the thread died: slower, but the bytes are all there. */
  async #readBack(): Promise<string> {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let at = 0; at < this.#written; ) {
      this.#signal.throwIfAborted();
      const { bytesRead } = await this.#handle.read(buffer, 0, Math.min(CHUNK, this.#written - at), at);
      if (bytesRead === 0) throw new Error('the disk gave fewer bytes back than were written');
      hash.update(buffer.subarray(0, bytesRead));
      at += bytesRead;
    }
    return hash.digest('hex');
  }
}
