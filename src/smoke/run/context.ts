import type { LiveEndpoint } from '../endpoints/live.ts';
import type { MemoryBy } from '../isolation/memory.ts';
import type { Isolation } from '../isolation/prove.ts';
import type { ShutInProgram } from '../isolation/shut-in.ts';
import type { NamedLoaders } from '../loaders/named.ts';
import type { Allowance } from '../model.ts';
import type { PlannedEntry } from '../plan/plan.ts';
import type { Outputs } from '../results/outputs.ts';
import type { Stamps } from './file-stamps.ts';
import type { Mask } from './mask.ts';

export type IsolationMode = 'require' | 'best-effort' | 'none';

/** What holds every program of the run. */
export const shutInBy = ({
  isolation,
  maxMemory,
}: RunContext): Pick<ShutInProgram, 'by' | 'memory' | 'maxMemory'> => ({
  by: isolation.mode === 'none' ? 'none' : isolation.found.by,
  memory: isolation.memory,
  maxMemory,
});

/** What every test of a run shares. */
export interface RunContext {
  /** The root's true absolute path. */
  readonly root: string;
  readonly entries: ReadonlyMap<string, PlannedEntry>;
  /** Of the files when they had just been verified. */
  readonly stamps: Stamps;
  readonly loaders: NamedLoaders;
  /** Those that the step names. */
  readonly endpoints: ReadonlyMap<string, LiveEndpoint>;
  readonly allowed: ReadonlyMap<string, ReadonlySet<Allowance>>;
  /** Only tests of this profile run; null: all. */
  readonly profile: string | null;
  readonly maxSeconds: number;
  /** Bytes. */
  readonly maxMemory: number;
  readonly isolation: { readonly mode: IsolationMode; readonly found: Isolation; readonly memory: MemoryBy };
  /** Whether the event is one of strangers, so that only recorded files may be read. */
  readonly isUntrusted: boolean;
  readonly hidden: readonly string[];
  /** The step's PATH. */
  readonly path: string;
  readonly python: () => string | null;
  /** A folder of the run's own, in which each test gets one. */
  readonly work: string;
  readonly marker: string;
  readonly threads: number;
  readonly outputs: Outputs;
  readonly mask: Mask;
  readonly signal: AbortSignal;
  readonly now: () => string;
  readonly versions: Map<string, LoaderFacts>;
}

/** What a loader reported of itself. */
export interface LoaderFacts {
  versions: Readonly<Record<string, string>>;
  readonly script: string | null;
}
