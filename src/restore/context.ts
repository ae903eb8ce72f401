/** What a run is given by its machine, and what its parts share. */

import type { DigestThreads } from './digest/threads.ts';
import type { RestoreOptions } from './options.ts';
import type { RestoreProgress } from './progress.ts';
import type { Saving } from './saving.ts';
import type { WorkFolder } from './work-folder.ts';

export interface Machine {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly progress: RestoreProgress;
  /** What a second of waiting takes. Tests make it shorter. */
  readonly secondMs?: number;
  /** By default as many as there are cores for. Tests use others, and a run ends them. */
  readonly threads?: DigestThreads;
  /** False only for the negative control of the tests. */
  readonly verify?: boolean;
}

export interface RestoreContext {
  /** The folder below which recorded paths are restored. */
  readonly base: string;
  readonly folder: WorkFolder;
  readonly machine: Machine;
  readonly options: RestoreOptions;
  /** Whose digests the files are held against. */
  readonly verified: 'recorded' | 'upstream';
  /** How many files in a row each source did not answer for. */
  readonly outages: Map<string, number>;
  /** They hash long files. */
  readonly threads: DigestThreads;
  /** Null where nothing is saved for other runs. */
  readonly saving: Saving | null;
}
