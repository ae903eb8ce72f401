/** What sources are asked with, and what one of them came to. */

import type { Spool } from './spool.ts';

/** What one source came to. */
export interface FetchAttempt {
  readonly from: string;
  readonly place: string;
  readonly result: 'verified' | 'mismatch' | 'gone' | 'absent' | 'failed';
  /** The second half of a sentence; empty where nothing needs to be said. */
  readonly why: string;
  /** What it gave instead, where that is known. */
  readonly sha256: string | null;
  /** Whether it speaks against the record. */
  readonly contradicts: boolean;
  /** Whether that it has no such file says nothing. */
  readonly mayLack: boolean;
}

export interface FetchOptions {
  readonly tries: number;
  /** What a second of waiting takes; tests make it shorter. */
  readonly secondMs: number;
  readonly signal: AbortSignal;
  /** The longest file of unknown size that still fits. */
  readonly room: number;
  /** How many files in a row each source of the run did not answer for. */
  readonly outages: Map<string, number>;
  /** Bytes that came. Negative: they have to come again. */
  readonly progress: (bytes: number) => void;
  /** What the source says of a length that is not recorded. */
  readonly sized: (bytes: number) => void;
  /** Called with bytes that are none of the job's, before they are thrown away. */
  readonly quarantine: (spool: Spool, actual: string) => Promise<void>;
  /** False only for the negative control of the tests: then nothing is verified. */
  readonly verify: boolean;
}
