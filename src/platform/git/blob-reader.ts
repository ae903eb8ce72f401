/** Reads blobs in pieces. One git process serves them all, one after the other. */

import type { Socket } from 'node:net';
import { GitError, type GitPlace, MAX_GIT_SECONDS, type RunningGit, startGit } from './run-git.ts';

/** A blob is opened when so much of it is read: git is then free for the next blob, unless this one is longer. */
const AHEAD_BYTES = 1024 * 1024;

export class BlobReader {
  readonly #place: GitPlace;
  readonly #started = new Set<BlobGit>();
  #idle: BlobGit | null = null;
  #isClosed = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(place: GitPlace) {
    this.#place = place;
  }

  /**
   * Null where git does not hold the blob. Blobs are opened one after the other, but no reader waits for another: a
   * process that is in the middle of a blob finishes that one, and the next blob gets a new process.
   */
  open(id: string): Promise<AsyncIterable<Uint8Array> | null> {
    const opened = this.#last.then(() => this.#open(id));
    this.#last = opened.catch(() => undefined);
    return opened;
  }

  /** Ends every git. One that is started after that ends with its answer. */
  close(): void {
    this.#isClosed = true;
    this.#idle = null;
    for (const git of this.#started) git.stop();
  }

  async #open(id: string): Promise<AsyncIterable<Uint8Array> | null> {
    const idle = this.#idle;
    this.#idle = null;
    const git = idle?.isRunning ? idle : await BlobGit.start(this.#place);
    this.#started.add(git);
    const pieces = this.#ask(git, id);
    const first: Buffer[] = [];
    for (let length = 0; length < AHEAD_BYTES; ) {
      const { done, value } = await pieces.next();
      if (done) return value ? inTurn(first, pieces) : null;
      first.push(value);
      length += value.length;
    }
    return inTurn(first, pieces);
  }

  /** Returns whether git holds the blob. A git that did not come to the end of its answer is of no use any more. */
  async *#ask(git: BlobGit, id: string): AsyncGenerator<Buffer, boolean, undefined> {
    let isAtEnd = false;
    const limit = setTimeout(() => git.stop(), MAX_GIT_SECONDS * 1000).unref();
    try {
      const isHeld = yield* git.answer(id);
      isAtEnd = true;
      return isHeld;
    } finally {
      clearTimeout(limit);
      if (isAtEnd && this.#idle === null && !this.#isClosed) this.#idle = git;
      else {
        this.#started.delete(git);
        git.end();
      }
    }
  }
}

class BlobGit {
  readonly #git: RunningGit;
  readonly #stop: AbortController;
  readonly #output: AsyncIterator<Buffer>;
  /** Printed, and not looked at yet. */
  #rest: Buffer = Buffer.alloc(0);

  private constructor(git: RunningGit, stop: AbortController) {
    this.#git = git;
    this.#stop = stop;
    this.#output = git.child.stdout[Symbol.asyncIterator]();
    this.#keepAlive(false);
  }

  static async start(place: GitPlace): Promise<BlobGit> {
    const stop = new AbortController();
    const signal = AbortSignal.any([place.signal, stop.signal]);
    return new BlobGit(await startGit({ ...place, signal }, ['cat-file', '--batch'], true), stop);
  }

  get isRunning(): boolean {
    return this.#git.child.exitCode === null && this.#git.child.signalCode === null;
  }

  /** The bytes of a blob; returns whether git holds it. Throws a `GitError` where git ends before the blob does. */
  async *answer(id: string): AsyncGenerator<Buffer, boolean, undefined> {
    this.#git.child.stdin?.write(`${id}\n`);
    let head = await this.#next();
    while (!head.includes(LINE_FEED)) head = Buffer.concat([head, await this.#next()]);
    const end = head.indexOf(LINE_FEED);
    this.#rest = head.subarray(end + 1);
    const [, type, size] = head.toString('latin1', 0, end).split(' ');
    if (type === 'missing') return false;
    if (type !== 'blob') throw new GitError(`git cat-file: ${id} is no blob`);
    for (let left = Number(size); left > 0; ) {
      const piece = await this.#next();
      const bytes = piece.subarray(0, left);
      this.#rest = piece.subarray(bytes.length);
      left -= bytes.length;
      yield bytes;
    }
    // A line feed ends the answer.
    this.#rest = (await this.#next()).subarray(1);
    return true;
  }

  async #next(): Promise<Buffer> {
    const rest = this.#rest;
    this.#rest = rest.subarray(rest.length);
    if (rest.length > 0) return rest;
    this.#keepAlive(true);
    try {
      const { done, value } = await this.#output.next();
      if (!done) return value;
      throw (await this.#git.problem) ?? new GitError('git cat-file: it ended before the blob did');
    } finally {
      this.#keepAlive(false);
    }
  }

  /** Only who waits for git keeps this process alive. When this process ends, so does git's input, and git. */
  #keepAlive(isWaitedFor: boolean): void {
    const { child } = this.#git;
    // Pipes to a process are sockets, which the type does not say.
    for (const part of [child, child.stdin, child.stdout, child.stderr] as unknown as Socket[])
      if (isWaitedFor) part.ref();
      else part.unref();
  }

  /** Whoever waits for its answer is told. */
  stop(): void {
    this.#stop.abort();
  }

  /** Nothing waits for its answer. */
  end(): void {
    this.stop();
    this.#git.child.stdout.destroy();
  }
}

const LINE_FEED = 10;

async function* inTurn(first: readonly Buffer[], rest: AsyncGenerator<Buffer, unknown, undefined>) {
  try {
    yield* first;
    yield* rest;
  } finally {
    // Also where not even the first was taken to its end.
    await rest.return(undefined);
  }
}
