import type { Location } from '../../model/location.ts';
import type { Probe } from '../smoke-run.ts';

/** One test of a plan. */
export interface PlannedTest {
  readonly id: string;
  readonly probe: Probe;
  /** The endpoint that it asks, by the name that the step gave it; null: that of the entry, or none. */
  readonly endpoint: string | null;
  /** The entry that it is about, as `model:ID`; null where it names none. */
  readonly subject: string | null;
  /** Ids of tests and groups that have to pass first. */
  readonly needs: readonly string[];
  /** What the plan says over `smoke_test` of the entry, as it stands in the file. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: Location | null;
}

export interface Group {
  readonly id: string;
  readonly title: string | null;
  readonly needs: readonly string[];
  /** The command that runs the whole group, by the name that the step gave it; null: each test is run by itself. */
  readonly command: string | null;
  /** The endpoint that its tests ask, or that its command reaches through the gateway. */
  readonly endpoint: string | null;
  readonly prompt: string | null;
  /** For the command; a test that loads has its own. */
  readonly maxSeconds: number;
  readonly tests: readonly PlannedTest[];
  readonly place: Location | null;
}

export interface Plan {
  /** Null where it was made from the entries. */
  readonly path: string | null;
  readonly sha256: string | null;
  readonly groups: readonly Group[];
}

/** What smoke tests know of the repository. Made in `src/apps/smoke/entries.ts` alone. */
export interface Repository {
  /** The root's true absolute path. */
  readonly root: string;
  readonly commit: string | null;
  readonly entries: readonly PlannedEntry[];
}

/** An entry that the plan is about. */
export interface PlannedEntry {
  readonly subject: string;
  readonly id: string;
  /** The entry's version, else its revision or snapshot, else `unversioned`. */
  readonly version: string;
  /** Below the root; null where it names none. */
  readonly path: string | null;
  /** As they stand in the inventory; undefined where absent. */
  readonly entrypoint: unknown;
  readonly smokeTest: unknown;
  /** All fields of the entry. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: Location;
  readonly evidence: EntryEvidence;
}

/** What the check found out about the entry's files. */
export interface EntryEvidence {
  readonly recorded: number;
  readonly verified: number;
  readonly records: string;
  /** Every path below the entry that some manifest records. */
  readonly paths: ReadonlySet<string>;
  /** The first file that is not what is recorded; null where there is none. */
  readonly bad: { readonly path: string; readonly status: string } | null;
}
