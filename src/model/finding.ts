/**
 * A finding is data: what disagrees with what, and where. How it is shown is the reporters' business; that
 * it is there decides the verdict. The kinds of findings are in src/rules.
 */

import type { Location } from './location.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** From the gravest to the mildest, which is also the order of every listing. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** What a stage finds; severity, message and fingerprint are added when it is graded. */
export interface UngradedFinding {
  /** A kind of src/rules; a rule's `found` sets it. */
  readonly kind: string;
  /** What it is about: a file's path, an entry as `model:ID`, or a manifest's path. */
  readonly subject: string;
  /** Of the kind's own type. JSON values only. */
  readonly data: object;
  readonly location?: Location | null;
  /** The other place, for a disagreement between two. */
  readonly related?: Location | null;
  /**
   * Tells findings of one kind about one subject apart, without line numbers (a JSON pointer, a
   * line's text), so that the fingerprint survives edits elsewhere in the file.
   */
  readonly key?: string;
  /** Set where the policy, and not the rule, decides. The config's `severities` still win. */
  readonly severity?: Severity;
}

export interface Finding {
  readonly kind: string;
  readonly severity: Severity;
  /** How many it stands for. More than 1 of a group: then `data` holds the first of them. */
  readonly count: number;
  /** What is wrong, for programs; of the kind's own type. */
  readonly data: object;
  /** The same for people, as plain text. */
  readonly message: string;
  readonly subject: string;
  readonly location: Location | null;
  readonly related: Location | null;
  readonly expected: string | null;
  readonly actual: string | null;
  /** 32 hex digits, the same from run to run while the same thing is wrong. */
  readonly fingerprint: string;
}

/** One of the findings for which another one stands. */
export interface GroupedFinding {
  readonly subject: string;
  readonly data: object;
  readonly location: Location | null;
  readonly related: Location | null;
}
