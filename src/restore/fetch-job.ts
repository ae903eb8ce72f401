/** Gets the bytes of one digest from the first source that has them, and says what each source answered. */

import { codeOf, reason } from '../platform/hashing/failure.ts';
import { countOf, grouped } from '../text/plural.ts';
import type { FetchAttempt, FetchOptions } from './fetch-attempt.ts';
import type { Job } from './plan-restore.ts';
import type { OpenedSource, SourceCandidate } from './sources/shared/source.ts';
import type { Spool } from './spool.ts';
import { Tries } from './tries.ts';

/** Fills `spool` from one of the candidates. True when what is in it has the job's digest. */
export async function fetchJob(
  job: Job & { readonly sha256: string },
  candidates: Iterable<SourceCandidate>,
  spool: Spool,
  attempts: FetchAttempt[],
  options: FetchOptions,
): Promise<boolean> {
  for (const candidate of candidates) {
    if (options.signal.aborted) return false;
    const attempt = await new Fetch(job, candidate, spool, options).run();
    attempts.push(attempt);
    if (attempt.result === 'verified') return true;
  }
  return false;
}

type Verdict = Pick<FetchAttempt, 'result' | 'why'> & { readonly sha256?: string | null };

class Fetch {
  readonly #job: Job & { readonly sha256: string };
  readonly #candidate: SourceCandidate;
  readonly #spool: Spool;
  readonly #options: FetchOptions;
  readonly #tries: Tries;
  #hasRestarted = false;

  constructor(
    job: Job & { readonly sha256: string },
    candidate: SourceCandidate,
    spool: Spool,
    options: FetchOptions,
  ) {
    this.#job = job;
    this.#candidate = candidate;
    this.#spool = spool;
    this.#options = options;
    this.#tries = new Tries(candidate.from, spool.length, options);
  }

  async run(): Promise<FetchAttempt> {
    const { from, place, contradicts, mayLack = false } = this.#candidate;
    const { refusal } = this.#tries;
    let verdict: Verdict | null = refusal === null ? null : { result: 'failed', why: refusal };
    try {
      while (verdict === null) verdict = await this.#once();
    } catch (error) {
      // The disk on which the bytes are kept, not the source.
      if (codeOf(error) === 'ENOSPC') await this.#spool.reset();
      verdict = { result: 'failed', why: `its bytes cannot be kept: ${reason(error)}` };
    }
    const speaks = contradicts && verdict.result !== 'failed';
    return { from, place, sha256: null, ...verdict, contradicts: speaks, mayLack };
  }

  /** One request. Null: another one makes sense. */
  async #once(): Promise<Verdict | null> {
    if (this.#options.signal.aborted) return { result: 'failed', why: 'the run was cancelled' };
    const spool = this.#spool;
    const { place, isLocal } = this.#candidate;
    if (isLocal && spool.length > 0) await this.#restart();
    const etag = spool.etag?.place === place ? spool.etag.etag : null;
    const opened = await this.#candidate.open({ from: spool.length, etag });
    if (opened.is !== 'unreachable') this.#tries.answered();
    switch (opened.is) {
      case 'bytes':
        return this.#read(opened);
      case 'differs':
        return this.#differs(opened.sha256, opened.size);
      case 'gone':
        return { result: 'gone', why: opened.why };
      case 'absent':
        return { result: 'absent', why: '' };
      case 'unsatisfiable':
        if (spool.length === 0) return { result: 'failed', why: 'it refuses every part of the file (416)' };
        await this.#restart();
        return this.#again('it refuses to continue', null);
      case 'unreachable':
        return opened.isFinal
          ? { result: 'failed', why: opened.why }
          : this.#again(opened.why, opened.retryAfter, true);
    }
  }

  #differs(sha256: string | null, size: number | null): Verdict {
    const why =
      sha256 === null
        ? `it has ${size === null ? 'another size' : countOf(size, 'byte')}, and ${grouped(this.#job.size ?? 0)} are recorded`
        : `it has SHA-256 ${sha256}`;
    return { result: 'mismatch', why, sha256 };
  }

  async #read(opened: OpenedSource & { is: 'bytes' }): Promise<Verdict | null> {
    const { sha256, size } = this.#job;
    const spool = this.#spool;
    const { start, total } = opened;
    if (this.#options.verify && opened.sha256 !== null && opened.sha256 !== sha256) {
      opened.close();
      return this.#differs(opened.sha256, null);
    }
    if (size !== null && total !== null && total !== size) {
      opened.close();
      return this.#candidate.isLocal && !this.#candidate.contradicts
        ? { result: 'absent', why: '' }
        : (this.#page(opened) ?? this.#differs(null, total));
    }
    const limit = size ?? total ?? this.#options.room;
    if (limit > this.#options.room) {
      opened.close();
      return { result: 'failed', why: `it has ${limit} bytes, more than there is room for` };
    }
    if (start === 0 && spool.length > 0) await this.#restart();
    if (size === null && total !== null) this.#options.sized(total);
    const isContinued = spool.length > 0;
    spool.total = size ?? total;
    await spool.note(this.#candidate.place, opened.etag);
    const drained = await this.#drain(opened, limit);
    const isPart = drained === 'end' && spool.length === opened.until;
    const ending = isPart ? 'it sends a part of the file alone' : drained;
    // Where nobody knows the size, a long body speaks against the disk and not against the record.
    if (ending === 'too-long' && size === null && total === null) {
      await this.#restart();
      return { result: 'failed', why: `it sends more than ${limit} bytes, more than there is room for` };
    }
    if (ending === 'too-long') return this.#blame(isContinued, `it sends more than ${limit} bytes`);
    if (ending !== 'end') {
      this.#tries.reached(spool.length);
      return this.#again(ending, null);
    }
    const actual = await spool.digest();
    if (!this.#options.verify || actual === sha256) return { result: 'verified', why: '' };
    const expected = size ?? total;
    const why =
      expected !== null && spool.length !== expected
        ? `it ends after ${spool.length} of ${expected} bytes`
        : `its bytes have SHA-256 ${actual}`;
    const page = this.#page(opened);
    if (page !== null) await this.#restart();
    return page ?? this.#blame(isContinued, why, actual);
  }

  /** Other bytes than recorded speak against the record, but not where they are a page that was put in their place. */
  #page({ isPage }: OpenedSource & { is: 'bytes' }): Verdict | null {
    const isExpected = this.#job.files.some(({ path }) => /\.x?html?$/i.test(path));
    if (isPage !== true || isExpected) return null;
    return { result: 'failed', why: 'it sends a web page, perhaps to log in or because it has no such file' };
  }

  /** Why the body ended. What the disk refuses is thrown. */
  async #drain({ body, close }: OpenedSource & { is: 'bytes' }, limit: number): Promise<string> {
    const chunks = body[Symbol.asyncIterator]();
    try {
      for (;;) {
        let next: IteratorResult<Uint8Array>;
        try {
          next = await chunks.next();
        } catch (error) {
          return error instanceof Error ? error.message : String(error);
        }
        if (next.done) {
          await this.#spool.flush();
          return 'end';
        }
        if (this.#options.verify && this.#spool.length + next.value.length > limit) return 'too-long';
        await this.#spool.write(next.value);
        this.#options.progress(next.value.length);
      }
    } finally {
      close();
    }
  }

  /** Bytes of two answers may not belong together, so a source is blamed only for what it sent in one. */
  async #blame(isContinued: boolean, why: string, actual: string | null = null): Promise<Verdict | null> {
    if (isContinued && !this.#hasRestarted) {
      this.#hasRestarted = true;
      await this.#restart();
      return null;
    }
    // A file of this machine still lies where it was read.
    if (!this.#candidate.isLocal)
      await this.#options.quarantine(this.#spool, actual ?? (await this.#spool.digest()));
    await this.#restart();
    return { result: 'mismatch', why, sha256: actual };
  }

  async #restart(): Promise<void> {
    this.#options.progress(-this.#spool.length);
    await this.#spool.reset();
  }

  async #again(why: string, wait: number | null, isUnanswered = false): Promise<Verdict | null> {
    const failed = await this.#tries.next(why, wait, isUnanswered);
    return failed === null ? null : { result: 'failed', why: failed };
  }
}
