/**
 * Accepted drift: findings that a team knows of and lives with until a day. They are shown and
 * counted apart, and do not decide the verdict.
 */

import type { Finding, FindingKind } from './finding.ts';
import type { Location } from './location.ts';

/** One entry of `accept` in the config. */
export interface Acceptance {
  readonly kind: AcceptableKind;
  /** A glob that a finding's subject has to match: a file's path, or `model:ID`. */
  readonly path: string;
  /** Accept only while what was found is just this; null: whatever was found. */
  readonly actual: string | null;
  readonly reason: string;
  /** The last day, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
  /** Where in the config it stands. */
  readonly location: Location;
}

/** What can be wrong with the check itself cannot be accepted: nobody knows what it would have found. */
export const UNACCEPTABLE = [
  'check-incomplete',
  'git-unavailable',
  'acceptance-expired',
] as const satisfies readonly FindingKind[];

export type AcceptableKind = Exclude<FindingKind, (typeof UNACCEPTABLE)[number]>;

/** A finding that does not count, and why. */
export interface AcceptedFinding extends Finding {
  /** Which of the report's `acceptances` accepts it, from 0. */
  readonly acceptance: number;
  readonly reason: string;
  readonly expires: string;
}

/** What became of an entry of `accept` in a run. */
export interface AcceptanceRow {
  readonly kind: FindingKind;
  readonly path: string;
  readonly reason: string;
  readonly expires: string;
  readonly status: 'active' | 'expired';
  /** How many findings it accepted; with none it has served its time. */
  readonly findings: number;
}
