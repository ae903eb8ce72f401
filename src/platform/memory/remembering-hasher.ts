import type { HashOutcome } from '../../model/file-state.ts';
import type { HashEvents, Hasher, HashJob } from '../../ports/hasher.ts';
import { fileIdentity, isSame } from './file-identity.ts';
import type { FileMemory } from './file-memory.ts';
import type { FileIdentity, Remembered } from './state-file.ts';

export interface RememberingOptions {
  readonly root: string;
  readonly inner: Hasher;
  readonly memory: FileMemory;
  /**
   * Aborted when files that count without being read are no longer to be read again; null: such files are not
   * read at all.
   */
  readonly rereading: AbortSignal | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

interface Job {
  readonly index: number;
  readonly identity: FileIdentity | null;
  readonly known: Remembered | null;
}

/**
 * Reads what is new, changed or was verified too long ago. Where there is time left, the rest is read again too,
 * from the one that was verified longest ago; what the time does not suffice for counts by what is remembered.
 */
export function rememberingHasher({ root, inner, memory, rereading, clock }: RememberingOptions): Hasher {
  return {
    async hash(jobs, events, signal) {
      const reader = new Reader(jobs, events, memory, root, clock);
      const due: Job[] = [];
      const known: Job[] = [];
      for (const [index, { path, algorithms }] of jobs.entries()) {
        const identity = fileIdentity(root, path);
        const remembered = identity === null ? null : memory.find(path, identity, algorithms);
        const isKnown = remembered !== null && memory.isFresh(remembered);
        (isKnown ? known : due).push({ index, identity, known: remembered });
      }
      due.sort(byAge);
      await inner.hash(reader.jobsOf(due), reader.eventsFor(due, false), signal);
      if (rereading === null) for (const job of known) reader.answerFrom(job);
      else {
        known.sort(byAge);
        const until = AbortSignal.any([signal, rereading]);
        await inner.hash(reader.jobsOf(known), reader.eventsFor(known, true), until);
      }
    },
  };
}

/** Never verified first, then what was verified longest ago. */
function byAge(one: Job, other: Job): number {
  return (one.known?.verifiedAt ?? 0) - (other.known?.verifiedAt ?? 0) || one.index - other.index;
}

class Reader {
  readonly #jobs: readonly HashJob[];
  readonly #events: HashEvents;
  readonly #memory: FileMemory;
  readonly #root: string;
  readonly #clock: () => number;
  /** When the files were first looked at. */
  readonly #before: number;

  constructor(
    jobs: readonly HashJob[],
    events: HashEvents,
    memory: FileMemory,
    root: string,
    clock: () => number,
  ) {
    this.#jobs = jobs;
    this.#events = events;
    this.#memory = memory;
    this.#root = root;
    this.#clock = clock;
    this.#before = clock();
  }

  jobsOf(jobs: readonly Job[]): HashJob[] {
    return jobs.map(({ index }) => this.#jobs[index] as HashJob);
  }

  /** `isKnown`: what is skipped is answered from memory. */
  eventsFor(jobs: readonly Job[], isKnown: boolean): HashEvents {
    return {
      bytes: (count) => this.#events.bytes(count),
      done: (place, outcome) => {
        const job = jobs[place] as Job;
        if (isKnown && outcome.is === 'skipped') this.answerFrom(job);
        else {
          this.#keep(job, outcome);
          this.#events.done(job.index, outcome);
        }
      },
    };
  }

  answerFrom({ index, known }: Job): void {
    if (known === null) return;
    const { sha256, size, others, verifiedAt } = known;
    this.#events.done(index, { is: 'hashed', sha256, size, others, verifiedAt });
  }

  /** Small texts, which may be pointers, are not worth remembering: reading one costs no more than asking for it. */
  #keep({ index, identity }: Job, outcome: HashOutcome): void {
    if (identity === null || outcome.is !== 'hashed' || outcome.text !== undefined) return;
    const { path } = this.#jobs[index] as HashJob;
    const after = fileIdentity(this.#root, path);
    if (after === null || !isSame(identity, after)) return;
    this.#memory.take(path, identity, outcome, { before: this.#before, at: this.#clock() });
  }
}
