import type { EndpointOptions } from './endpoints/live.ts';
import type { NamedLoaders } from './loaders/named.ts';
import type { Allowance, Phase } from './model.ts';
import type { Repository } from './plan/plan.ts';
import type { RowsTarget } from './results/deliver-rows.ts';
import type { IsolationMode } from './run/context.ts';
import type { TestResult } from './smoke-run.ts';

export interface SmokeOptions {
  readonly repository: Repository;
  /** The root as it was given, for the results. */
  readonly shownRoot: string;
  /** Below the root; null: the default one, which may be absent. */
  readonly plan: string | null;
  readonly loaders: NamedLoaders;
  readonly endpoints: EndpointOptions;
  readonly allowed: ReadonlyMap<string, ReadonlySet<Allowance>>;
  readonly profile: string | null;
  readonly maxSeconds: number;
  /** Bytes; null: 90 % of what is free. */
  readonly maxMemory: number | null;
  readonly isolation: IsolationMode;
  readonly isUntrusted: boolean;
  /** Where the rows are sent to, after the run; null: nowhere. */
  readonly rowsTo: RowsTarget | null;
  /** Folders that no loader may see. */
  readonly hidden: readonly string[];
  /** Where results and outputs go: absolute, outside the root. Null: a temporary folder, once there are any. */
  readonly output: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly progress: SmokeProgress;
}

export interface SmokeProgress {
  /** A test begins, or comes into another phase. */
  test(id: string, phase: Phase): void;
  done(result: TestResult): void;
}
