/** One digest: from the cache or a source into a spool, and from there under each of its names. */

import type { RestoreContext } from './context.ts';
import type { FetchAttempt, FetchOptions } from './fetch-attempt.ts';
import { fetchJob } from './fetch-job.ts';
import { lock } from './lock.ts';
import { placeFiles } from './place-files.ts';
import type { Job } from './plan-restore.ts';
import { freeAt } from './preflight.ts';
import type { Arrival } from './progress.ts';
import { type RestoreRow, restoreRow, restoreStatus, round } from './result.ts';
import { candidatesOf, type RestoreSource } from './sources/shared/source.ts';
import { removePart, Spool } from './spool.ts';
import { unsourcedHint } from './unsourced-hint.ts';

type Digested = Job & { readonly sha256: string };

/** What a run would do, told without opening anything. */
export function dryRow(job: Job, sources: readonly RestoreSource[], hint: string): RestoreRow[] {
  const candidates = candidatesOf(sources, job).filter(({ isAbsent }) => !isAbsent);
  const from = [...new Set(candidates.map(({ from }) => from))];
  const status = from.length === 0 ? 'unsourced' : 'planned';
  return job.files.map((file) =>
    restoreRow(file, { status, from: from.join(', ') || null, why: from.length === 0 ? hint : '' }),
  );
}

export async function restoreJob(
  job: Job,
  sources: readonly RestoreSource[],
  context: RestoreContext,
): Promise<RestoreRow[]> {
  const start = performance.now();
  const attempts: FetchAttempt[] = [];
  const { sha256 } = job;
  const tell = (status: RestoreRow['status'], why: string, more: Partial<RestoreRow> = {}) =>
    job.files.map((file) =>
      restoreRow(file, {
        status,
        why,
        seconds: round((performance.now() - start) / 1000),
        attempts: attempts.map(shown),
        ...more,
      }),
    );
  if (sha256 === null) return tell('failed', 'it gives no SHA-256 for the file; give one with --sha256');
  const { progress } = context.machine;
  const found = await fill({ ...job, sha256 }, sources, attempts, context, {
    moved: (bytes, how) => progress.moved(job, bytes, how),
    sized: (bytes) => progress.sized(job, bytes),
  });
  if (found === null) {
    if (context.machine.signal.aborted) return tell('failed', 'the run was cancelled');
    const { status, why } = restoreStatus(attempts);
    return tell(status, why || (status === 'unsourced' ? unsourcedHint(job, context.options) : ''));
  }
  const { spool, resumed, isCached, release } = found;
  const { base, folder, machine } = context;
  const from = attempts.at(-1)?.from ?? 'cache';
  const bytes = spool.length;
  try {
    await spool.sync();
    const keeps = folder.hasCache && !isCached;
    const placed = await placeFiles(job.files, spool, sha256, { base, folder, machine, keeps });
    // What cost a download is kept for other runs; what is on this machine is here for them, too.
    if (!found.isLocal) await context.saving?.save(spool, sha256, from);
    if (keeps) await folder.keep(spool, sha256);
    else if (isCached) await folder.touch(sha256);
    const rows = tell('restored', '', { from, bytes, resumed_from: resumed, verified: context.verified });
    return rows.map((row, index) => {
      const why = placed[index]?.why ?? null;
      return why === null ? row : { ...row, status: 'failed', why, from: null, verified: null };
    });
  } finally {
    await release();
    await spool.close();
    await removePart(spool.path);
  }
}

/** What is told of the one job. */
interface JobProgress {
  moved(bytes: number, how: Arrival): void;
  sized(bytes: number): void;
}

interface Filled {
  readonly spool: Spool;
  /** Bytes of an earlier run that were continued. */
  readonly resumed: number;
  readonly isCached: boolean;
  /** Nothing was asked of a network for it. */
  readonly isLocal: boolean;
  /** Lets other processes look into the cache. */
  release(): Promise<void>;
}

/** A spool that holds the job's bytes, verified; null where no source has them. */
async function fill(
  job: Digested,
  sources: readonly RestoreSource[],
  attempts: FetchAttempt[],
  context: RestoreContext,
  progress: JobProgress,
): Promise<Filled | null> {
  const { folder, machine, options } = context;
  const { sha256 } = job;
  const candidates = candidatesOf(sources, job);
  if (candidates.length === 0) return null;
  const { signal } = machine;
  const spool = await Spool.create(folder.parts, sha256, { threads: context.threads, signal });
  const fetchOptions: FetchOptions = {
    tries: options.tries,
    secondMs: machine.secondMs ?? 1000,
    signal,
    room: Math.min(freeAt(folder.path), options.maxBytes ?? Number.POSITIVE_INFINITY),
    outages: context.outages,
    progress: (bytes) => progress.moved(bytes, 'came'),
    sized: (bytes) => progress.sized(bytes),
    quarantine: (bytes, actual) => folder.quarantine(bytes, sha256, actual),
    verify: machine.verify ?? true,
  };
  let isKept = false;
  let held: Awaited<ReturnType<typeof lock>> = null;
  try {
    const local = candidates.filter(({ isLocal }) => isLocal);
    const remote = candidates.filter(({ isLocal }) => !isLocal);
    const isInCache = () => attempts.at(-1)?.from === 'cache';
    const done = (resumed: number): Filled => {
      isKept = true;
      const place = attempts.at(-1)?.place;
      const isLocal = isInCache() || local.some((one) => one.place === place);
      return { spool, resumed, isCached: isInCache(), isLocal, release: async () => held?.release() };
    };
    // The order that was given holds, but for what costs a request: another process may be at it.
    const before = remote[0] === undefined ? local : candidates.slice(0, candidates.indexOf(remote[0]));
    if (await fetchJob(job, before, spool, attempts, fetchOptions)) return done(0);
    await dropCorrupt(attempts, context, sha256);
    const rest = candidates.slice(before.length);
    if (rest.length === 0) return null;
    if (folder.hasCache) {
      held = await lock(folder.parts, sha256, async () => folder.has(sha256), machine.signal);
      const again = sources
        .filter(({ name }) => name === 'cache')
        .flatMap((source) => source.candidates(job));
      if (folder.has(sha256) && (await fetchJob(job, again, spool, attempts, fetchOptions))) return done(0);
    }
    const resumed = await resume(job, spool, held !== null || !folder.hasCache, context);
    progress.moved(resumed, 'kept');
    if (resumed > 0 && (await spool.digest()) === sha256) {
      attempts.push({
        from: 'partial',
        place: folder.parts,
        result: 'verified',
        why: '',
        sha256: null,
        contradicts: false,
        mayLack: true,
      });
      return done(resumed);
    }
    const { resets } = spool;
    // A damaged part was thrown away, and all came anew.
    if (await fetchJob(job, rest, spool, attempts, fetchOptions))
      return done(spool.resets === resets ? resumed : 0);
    return null;
  } finally {
    if (!isKept) {
      await leave(spool, attempts);
      await held?.release();
    }
  }
}

/** Takes up what an earlier run left, and removes it where nobody else may be writing to it. */
async function resume(
  { sha256, size }: Digested,
  spool: Spool,
  isAlone: boolean,
  { folder }: RestoreContext,
): Promise<number> {
  const spent = await spool.adopt(folder.parts, sha256, size ?? Number.MAX_SAFE_INTEGER);
  if (isAlone) for (const part of spent) await removePart(part);
  return spool.length;
}

/** What came stays for the next run, unless it is nothing. */
async function leave(spool: Spool, attempts: readonly FetchAttempt[]): Promise<void> {
  const isOver =
    attempts.some(({ result }) => result === 'mismatch' || result === 'gone') &&
    attempts.every(({ result }) => result !== 'failed');
  if (spool.length === 0 || isOver) await spool.remove();
  else await spool.close();
}

/** A cached file with other bytes than its name says would be met again by every run. */
async function dropCorrupt(
  attempts: readonly FetchAttempt[],
  { folder }: RestoreContext,
  sha256: string,
): Promise<void> {
  if (attempts.some(({ from, result }) => from === 'cache' && result === 'mismatch'))
    await folder.forget(sha256);
}

function shown({ from, place, result, why, sha256 }: FetchAttempt): RestoreRow['attempts'][number] {
  return { from, place, result, why, sha256 };
}
