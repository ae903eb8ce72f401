/**
 * Suppressed findings: those that a team knows of and lives with until a day. They are shown and
 * counted apart, and do not decide the verdict.
 */

import type { Finding } from './finding.ts';
import type { Location } from './location.ts';

/** One entry of `suppress` in the config. */
export interface Suppression {
  /** Of a rule that may be suppressed. */
  readonly kind: string;
  /** A glob that a finding's subject has to match: a file's path, or `model:ID`. */
  readonly path: string;
  /** Suppress only while what was found is just this; null: whatever was found. */
  readonly actual: string | null;
  readonly reason: string;
  /** The last day, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
  /** Where in the config it stands. */
  readonly location: Location;
}

/** A finding that does not count, and why. */
export interface SuppressedFinding extends Finding {
  /** Which of the report's `suppressions` suppresses it, from 0. */
  readonly suppression: number;
  readonly reason: string;
  readonly expires: string;
}

/** What became of an entry of `suppress` in a run. */
export interface SuppressionRow {
  readonly kind: string;
  readonly path: string;
  readonly reason: string;
  readonly expires: string;
  readonly status: 'active' | 'expired';
  /** How many findings it suppressed; with none it has served its time. */
  readonly findings: number;
}
