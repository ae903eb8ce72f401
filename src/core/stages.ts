import type { FindingSet } from './finding-set.ts';
import type { Draft } from './findings.ts';
import type { Clock, Progress } from './ports.ts';
import type { StageRow } from './report.ts';

/** What a stage answers: its findings, one line on how it went, and a value for later stages. */
export interface StageResult<T = unknown> {
  readonly value?: T;
  readonly drafts: readonly Draft[];
  readonly detail: string;
  /** True when there was nothing for the stage to do. */
  readonly skipped?: boolean;
}

/** Runs stages one after another, collects their findings and times them. */
export class Stages {
  readonly rows: StageRow[] = [];
  readonly #findings: FindingSet;
  readonly #clock: Clock;
  readonly #progress: Progress;

  constructor(findings: FindingSet, clock: Clock, progress: Progress) {
    this.#findings = findings;
    this.#clock = clock;
    this.#progress = progress;
  }

  /** A stage fails when it found an error, or when `hasFailed` says so afterwards. */
  async run<T>(
    name: string,
    stage: () => StageResult<T> | Promise<StageResult<T>>,
    hasFailed?: () => boolean,
  ): Promise<T> {
    this.#progress.stage(name);
    const start = this.#clock.elapsed();
    const errors = this.#findings.countBy('error');
    const result = await stage();
    this.#findings.add(result.drafts);
    const failed = this.#findings.countBy('error') > errors || (hasFailed?.() ?? false);
    this.rows.push({
      name,
      status: failed ? 'fail' : result.skipped ? 'skip' : 'pass',
      detail: result.detail,
      duration_ms: Math.max(0, Math.round(this.#clock.elapsed() - start)),
    });
    return result.value as T;
  }
}
