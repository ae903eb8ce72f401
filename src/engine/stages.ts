import type { UngradedFinding } from '../model/finding.ts';
import { isPrimaryShard, type Shard } from '../model/shard.ts';
import type { StageCounts, StageRow } from '../model/stage.ts';
import type { Clock } from '../ports/clock.ts';
import type { Progress } from '../ports/progress.ts';
import type { FindingSet } from './finding-set.ts';

/** What a stage answers: its findings, counts of what it did, and a value for later stages. */
export interface StageResult<T = unknown> {
  readonly value?: T;
  readonly findings: readonly UngradedFinding[];
  readonly counts: StageCounts;
  /** What counts cannot say, for people: why there was nothing to do. */
  readonly note?: string | null;
  /** True when there was nothing for the stage to do. */
  readonly skipped?: boolean;
}

type Stage<T> = () => StageResult<T> | Promise<StageResult<T>>;

/** The stage in which a shard takes its part; a whole check has none. */
export const SHARD_STAGE = 'shard';

/** What later shards say of a stage about everything. */
const LEFT_TO_THE_FIRST = 'reported by the first shard';

/** The stage whose findings are about changes only. */
export const PROTECTION_STAGE = 'protection';

/** Runs stages one after another, collects their findings and times them. */
export class Stages {
  readonly rows: StageRow[] = [];
  readonly #findings: FindingSet;
  readonly #clock: Clock;
  readonly #progress: Progress;
  readonly #shard: Shard | null;
  readonly #isWanted: ((finding: UngradedFinding) => boolean) | null;

  /** `isWanted`: which findings count in a check of changes alone. */
  constructor(
    findings: FindingSet,
    clock: Clock,
    progress: Progress,
    shard: Shard | null,
    isWanted: ((finding: UngradedFinding) => boolean) | null = null,
  ) {
    this.#isWanted = isWanted;
    this.#findings = findings;
    this.#clock = clock;
    this.#progress = progress;
    this.#shard = shard;
  }

  /** A stage whose value every shard needs; its findings are the first shard's to report. */
  async run<T>(name: string, stage: Stage<T>): Promise<T> {
    if (isPrimaryShard(this.#shard)) return this.each(name, stage);
    this.#progress.stage(name);
    const { value } = await stage();
    this.#leave(name);
    return value as T;
  }

  /** A stage that only finds things out, and so is the first shard's alone. */
  async once<T>(name: string, stage: Stage<T>): Promise<T | undefined> {
    if (isPrimaryShard(this.#shard)) return this.each(name, stage);
    this.#leave(name);
    return undefined;
  }

  /**
   * A stage about files, of which every shard has its own. It fails when it found an error, or when
   * `hasFailed` says so afterwards.
   */
  async each<T>(name: string, stage: Stage<T>, hasFailed?: (value: T) => boolean): Promise<T> {
    this.#progress.stage(name);
    const start = this.#clock.elapsed();
    const errors = this.#findings.countBy('error');
    const result = await stage();
    const isScoped = this.#isWanted !== null && name !== PROTECTION_STAGE;
    this.#findings.add(isScoped ? result.findings.filter(this.#isWanted) : result.findings);
    const failed = this.#findings.countBy('error') > errors || (hasFailed?.(result.value as T) ?? false);
    this.rows.push({
      name,
      status: failed ? 'fail' : result.skipped ? 'skip' : 'pass',
      counts: result.counts,
      note: result.note ?? null,
      duration_ms: Math.max(0, Math.round(this.#clock.elapsed() - start)),
    });
    return result.value as T;
  }

  #leave(name: string): void {
    this.rows.push({ name, status: 'skip', counts: {}, note: LEFT_TO_THE_FIRST, duration_ms: 0 });
  }
}
