/**
 * The report: the one value that every face delivers. Field names are snake_case because the
 * report is JSON that scripts read (schemas/report.v2.schema.json). In memory its long parts are
 * `Rows`: they can be counted and walked, and need not all exist at once, so that a report over a
 * million files fits. An array is a `Rows`, and so a report read back from JSON is a `Report`.
 */

import type { Coverage } from './coverage.ts';
import type { EntryRow } from './entry-row.ts';
import type { FileRow } from './file-row.ts';
import type { Finding, Severity } from './finding.ts';
import type { StageRow } from './stage.ts';
import type { SuppressedFinding, SuppressionRow } from './suppression.ts';

export interface Rows<T> extends Iterable<T> {
  readonly length: number;
  /**
   * All as JSON with `separator`, of ASCII, between them, in pieces of any length, where that can be had without
   * making each first.
   */
  readonly joined?: (separator: string) => Iterable<string>;
}

/** `error`: the check could not run, or could not finish without having found drift: nothing is known. */
export type Outcome = 'pass' | 'fail' | 'error';

/** What verification rests on where a state file is in use. */
export interface StateRow {
  /** Files that match by their bytes and were read now, and those that an earlier run read. */
  readonly read: number;
  readonly remembered: number;
  /** When the one was read that was read longest ago; null where every one was read now. */
  readonly oldest_verified_at: string | null;
}

/** A bundle with a signature of manifests. */
export interface SignatureRow {
  /** The bundle's file, from the root. */
  readonly path: string;
  /** The manifests that it signs; the bundle itself where it records files. */
  readonly signs: readonly string[];
  /** `unchecked`: no trusted root was named. */
  readonly status: 'verified' | 'invalid' | 'unchecked';
  /** The identity, or the file of the key; null where it is not known. */
  readonly by: string | null;
  readonly issuer: string | null;
}

/** A manifest that was recognised, and how much of it was compared. */
export interface ManifestRow {
  readonly path: string;
  /** `checksum-list`, `registry`. */
  readonly format: string;
  /** For people, with the version where the manifest tells it: `Croissant 1.1`. */
  readonly label: string;
  /** What its relative paths are relative to: a folder from the root, empty for the root itself. */
  readonly base: string;
  /** Who decided that: the step's inputs, the config, the format, the baseline, or the paths themselves. */
  readonly decided_by: 'input' | 'config' | 'format' | 'baseline' | 'paths';
  /** Files that it records. */
  readonly recorded: number;
  /** Of these, those of which the content was compared. */
  readonly compared: number;
  /** What it records beside files of the repository, by what that is. */
  readonly not_looked_at: readonly { readonly what: string; readonly count: number }[];
  /** Why nothing of it is compared; null where its files are. */
  readonly unread: string | null;
}

/** The workflow run that made the report; null at a terminal. */
export interface RunInfo {
  readonly id: string;
  readonly attempt: number;
  readonly workflow: string;
  readonly job: string;
  readonly event: string;
  readonly repository: string;
  readonly ref: string;
  readonly url: string;
}

export interface Summary {
  readonly total_files: number;
  readonly matched: number;
  readonly matched_by: {
    readonly bytes: number;
    readonly pointer: number;
    readonly upstream: number;
    /** By their bytes and a digest that is the Hub's word alone; absent where there are none. */
    readonly upstream_bytes?: number;
    /** Of those matched by upstream, how many by each server; absent where there are none. */
    readonly hosts?: Readonly<Record<string, number>>;
    /** Of those matched by pointer, how many the git-lfs server has; absent where it was not asked. */
    readonly lfs_server?: number;
  };
  /** Of the matched ones, those that match by a weak digest (MD5, SHA-1) alone. */
  readonly matched_weak: number;
  readonly mismatched: number;
  readonly missing: number;
  readonly unreadable: number;
  readonly changed: number;
  readonly unverified: number;
  readonly skipped: number;
  readonly has_recorded_checksums: boolean;
  readonly bytes_hashed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Findings that are suppressed, and so are neither errors nor warnings nor notices. */
  readonly suppressed: number;
  readonly duration_ms: number;
}

/** Which part of a check a report is about. The parts become one report by merging. */
export interface ShardRow {
  /** From 1 to `total`. */
  readonly index: number;
  readonly total: number;
  /** SHA-256 over what the whole plan records: parts of one check have the same. */
  readonly plan: string;
  /** SHA-256 over the settings that a verdict depends on. */
  readonly settings: string;
  /** The mildest severity that fails the check. */
  readonly fail_on: Severity;
  /** Files with a recorded checksum, in all shards together. */
  readonly all_files: number;
  /** The largest shard's work over the mean; 1 is even. */
  readonly imbalance: number;
  /** Whether everything in this part was looked at. */
  readonly part_complete: boolean;
}

export interface Report {
  readonly schema_version: 2;
  readonly tool: { readonly name: 'manifest-drift'; readonly version: string };
  readonly generated_at: string;
  /** The checked folder as it was given, `.` by default. */
  readonly root: string;
  readonly commit: string | null;
  /** The earlier commit that versions were compared with; null where there was none. */
  readonly baseline: { readonly name: string; readonly commit: string } | null;
  readonly run: RunInfo | null;
  /** Null for a whole check, and for what was merged into one. */
  readonly shard: ShardRow | null;
  readonly outcome: Outcome;
  /** False when something that should have been looked at was not, and in a shard's report always. */
  readonly complete: boolean;
  /** Where only changes were checked: since what, for people, as `HEAD`. Then nothing is `complete`. */
  readonly changed_since?: string;
  /** Why the check could not run or finish; null unless the outcome is `error`. */
  readonly error: string | null;
  readonly summary: Summary;
  /** Absent without a state file. */
  readonly state?: StateRow;
  /** Absent where there is no bundle with a signature of a manifest. */
  readonly signatures?: readonly SignatureRow[];
  /** Absent where no folder holds recorded files, or not all files are known. */
  readonly coverage?: Coverage;
  readonly stages: readonly StageRow[];
  /** Everything that was recognised as a manifest, by path. */
  readonly manifests: readonly ManifestRow[];
  readonly entries: Rows<EntryRow>;
  readonly files: Rows<FileRow>;
  /** What counts. */
  readonly findings: Rows<Finding>;
  /** What is known and does not count, in the same order. */
  readonly suppressed: Rows<SuppressedFinding>;
  /** The entries of `suppress` in the config. */
  readonly suppressions: readonly SuppressionRow[];
  /** How many findings that count there are of each kind; kinds without any are left out. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Whether a check without a verdict did run, and was ended before it was done: then it has rows to show. */
export function isUnfinished({ outcome, stages }: Pick<Report, 'outcome' | 'stages'>): boolean {
  return outcome === 'error' && stages.length > 0;
}

/** The verdict: findings at or above `failOn` fail the check. */
export function outcomeOf(counts: Record<Severity, number>, failOn: Severity): Outcome {
  const failing =
    counts.error + (failOn === 'error' ? 0 : counts.warning) + (failOn === 'notice' ? counts.notice : 0);
  return failing > 0 ? 'fail' : 'pass';
}
