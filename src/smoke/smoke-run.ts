/** The results of a smoke run, as their file has them in JSON (schemas/smoke-run.v1.schema.json). */

import type { Location } from '../model/location.ts';
import type { Drift, EndpointProbe, EndpointRow } from './endpoints/words.ts';
import type { MemoryBy } from './isolation/memory.ts';
import type { Rung } from './isolation/wrap.ts';
import type { Kind, Phase, Refusal, Status } from './model.ts';

export interface Artifact {
  /** Below the output folder. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Whether the file holds less than was written. */
  readonly cut: boolean;
}

export interface Answer {
  readonly kind: 'text' | 'image' | 'audio' | 'vector' | 'tensor';
  readonly chars?: number;
  readonly tokens?: number;
  readonly dimensions?: number;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
}

/** `load` loads a model, a `command` reports what it found; the others ask an endpoint. */
export type Probe = 'load' | 'command' | EndpointProbe;

export interface TestResult {
  readonly id: string;
  readonly probe: Probe;
  /** The entry, as `model:ID`; null where a command's test names none. */
  readonly subject: string | null;
  readonly loader: string | null;
  /** The endpoint that was asked, and for which model. */
  readonly endpoint: string | null;
  readonly model: string | null;
  readonly profile: string;
  readonly status: Status;
  readonly kind: Kind | null;
  readonly reason: string | null;
  /** What to do about it. */
  readonly fix: string | null;
  readonly location: Location | null;
  readonly started_at: string | null;
  readonly duration_ms: number;
  readonly phase: Phase | null;
  /** How long the endpoint was waited for before the test began. */
  readonly wait_ms: number | null;
  readonly load_ms: number | null;
  readonly answer_ms: number | null;
  readonly peak_memory_bytes: number | null;
  readonly exit: { readonly code: number | null; readonly signal: string | null } | null;
  readonly answer: Answer | null;
  /** Why the endpoint gave no answer that counts. */
  readonly error: {
    readonly kind: string;
    readonly status: number | null;
    readonly retry_after_ms: number | null;
  } | null;
  readonly drift: readonly Drift[];
  readonly refusals: readonly Refusal[];
  readonly artifacts: readonly Artifact[];
}

export interface GroupResult {
  readonly id: string;
  readonly title: string | null;
  readonly status: Status;
  /** What is wrong with the group itself; null where its tests say all. */
  readonly reason: string | null;
  readonly tests: readonly TestResult[];
}

/** What a run found out about one entry. */
export type SmokeWorks = 'available' | 'answers' | 'failed' | 'blocked' | 'skipped' | 'untested';

export interface EntryResult {
  readonly subject: string;
  readonly model_id: string;
  readonly version: string;
  readonly works: SmokeWorks;
  /** The test that decided; null where there was none. */
  readonly test: string | null;
  /** How many files have a recorded digest, and how many of them were verified by their bytes. */
  readonly recorded: number;
  readonly verified: number;
  /** SHA-256 over the recorded digests, so that a later check knows whether they are the same. */
  readonly records: string;
}

/** `watched`: the tree is measured every 100 ms and ended above the limit. */
export type Enforcement = 'enforced' | 'watched' | 'none';

export interface IsolationRow {
  readonly network: Enforcement;
  readonly files: Enforcement;
  readonly processes: Enforcement;
  readonly memory: Enforcement;
  /** What holds memory: a control group, a limit of each process's data, or our watch. */
  readonly memory_by: MemoryBy;
  /** What enforces the others. */
  readonly by: Rung;
}

export interface Observation {
  readonly group: string;
  readonly text: string;
}

export interface SmokeRun {
  readonly schema_version: 1;
  readonly tool: { readonly name: 'manifest-drift'; readonly version: string };
  readonly started_at: string;
  /** Null while the run has not ended. */
  readonly finished_at: string | null;
  readonly commit: string | null;
  readonly root: string;
  readonly plan: { readonly path: string | null; readonly sha256: string | null };
  readonly machine: {
    readonly os: string;
    readonly arch: string;
    readonly cpus: number;
    readonly memory_bytes: number;
  };
  readonly isolation: IsolationRow;
  readonly loaders: readonly LoaderRow[];
  readonly endpoints: readonly EndpointRow[];
  readonly outcome: 'pass' | 'fail';
  readonly summary: Readonly<Record<Status, number>>;
  readonly groups: readonly GroupResult[];
  readonly entries: readonly EntryResult[];
  readonly observations: readonly Observation[];
}

export interface LoaderRow {
  readonly name: string;
  /** Versions of the libraries that the loader told of: `{"onnxruntime":"1.32.0"}`. */
  readonly versions: Readonly<Record<string, string>>;
  /** SHA-256 of the runner script; null for a custom loader. */
  readonly script: string | null;
}
