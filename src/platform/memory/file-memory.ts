import type { Algorithm } from '../../model/digest.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';
import { VERSION } from '../../model/version.ts';
import type { MemoryProblem, VerificationMemory } from '../../ports/memory.ts';
import { isSame } from './file-identity.ts';
import type { FileIdentity, Remembered, StateOrigin, VerificationState } from './state-file.ts';

/** A file that changed so short a time before it was read could change again without a new time stamp. */
const QUIET_NS = 2_000_000_000n;
const NS_PER_MS = 1_000_000n;
const NS_PER_SECOND = 1_000_000_000n;

export interface MemoryRules {
  readonly file: string;
  readonly origin: StateOrigin;
  /** This machine. */
  readonly machine: string;
  /** For how long another machine's word counts, in milliseconds; null: not at all. */
  readonly trust: number | null;
  /** For how long a file counts as verified, in milliseconds. */
  readonly within: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What was read and matched before, and what this run reads. Successes alone are kept. */
export class FileMemory implements VerificationMemory {
  readonly file: string;
  readonly problem: MemoryProblem | null;
  readonly #rules: MemoryRules;
  readonly #known: ReadonlyMap<RootPath, Remembered>;
  readonly #read = new Map<RootPath, Remembered>();

  constructor(rules: MemoryRules, state: VerificationState | null, problem: MemoryProblem | null) {
    this.file = rules.file;
    this.problem = problem;
    this.#rules = rules;
    this.#known = state?.files ?? new Map();
  }

  /**
   * What is remembered of the very file that stands there now, with all the wanted digests. Of another machine's
   * file, whose inode and time of change are others, the size and the second of the last write have to agree.
   */
  find(path: RootPath, now: FileIdentity, algorithms: readonly Algorithm[] = []): Remembered | null {
    const known = this.#known.get(path);
    if (known === undefined) return null;
    const isThat =
      known.machine === this.#rules.machine
        ? isSame(known, now)
        : known.size === now.size && known.mtime / NS_PER_SECOND === now.mtime / NS_PER_SECOND;
    const has = (algorithm: Algorithm) => known.others.some((digest) => digest.algorithm === algorithm);
    return isThat && algorithms.every(has) ? known : null;
  }

  /** Whether it was verified lately enough to count without being read. */
  isFresh({ verifiedAt, machine }: Remembered): boolean {
    const { now, within, trust } = this.#rules;
    const limit =
      machine === this.#rules.machine ? within : Math.min(within, trust ?? Number.NEGATIVE_INFINITY);
    return now - verifiedAt <= limit;
  }

  /**
   * Takes what was read of a file that was the same before and after. `before`: when it was first looked at, and
   * `at`: when it was read, in milliseconds since 1970. A file that had not come to rest is left out.
   */
  take(
    path: RootPath,
    identity: FileIdentity,
    outcome: HashOutcome & { readonly is: 'hashed' },
    { before, at }: { readonly before: number; readonly at: number },
  ): void {
    const last = identity.mtime > identity.ctime ? identity.mtime : identity.ctime;
    if (last + QUIET_NS > BigInt(Math.floor(before)) * NS_PER_MS) return;
    const { sha256, others = [] } = outcome;
    const { machine } = this.#rules;
    const verifiedAt = Math.floor(at);
    this.#read.set(path, { ...identity, sha256, others, verifiedAt, version: VERSION, machine });
  }

  /**
   * What the next run may build on: of the files that this run judged those that matched, and of the others what
   * was known. `later`: what another run wrote meanwhile.
   */
  next(
    statusOf: (path: RootPath) => 'matched' | 'skipped' | 'other' | null,
    later: VerificationState | null,
  ): VerificationState {
    const files = new Map<RootPath, Remembered>();
    const { repository, folder } = this.#rules.origin;
    const isOurs = later?.origin.repository === repository && later.origin.folder === folder;
    for (const known of [this.#known, isOurs ? later.files : []])
      for (const [path, one] of known) {
        if (statusOf(path) === 'other' || !this.isFresh(one)) continue;
        const before = files.get(path);
        if (before === undefined || before.verifiedAt < one.verifiedAt) files.set(path, one);
      }
    for (const [path, one] of this.#read) if (statusOf(path) === 'matched') files.set(path, one);
    return { origin: this.#rules.origin, files };
  }
}
