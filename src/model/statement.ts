/**
 * A statement says which models worked where it was made: the results of `smoke`
 * (schemas/smoke-run.v1.schema.json). Only what a check needs of it is read.
 */

import type { Works } from './entry-row.ts';
import type { Location } from './location.ts';

export const WORKS = [
  'available',
  'answers',
  'failed',
  'blocked',
  'skipped',
  'untested',
] as const satisfies readonly Works[];

/** How what an endpoint serves differs from what is recorded, as one row. */
export interface StatedDrift {
  /** The kind of finding that it is. */
  readonly kind: string;
  readonly model: string;
  readonly field: string | null;
  readonly recorded: string | null;
  readonly served: string | null;
}

/** A test that asked an endpoint. */
export interface StatedQuestion {
  /** By the name that the step gave it. */
  readonly endpoint: string;
  /** The HTTP status of an error; null where there was none. */
  readonly status: number | null;
  readonly drift: readonly StatedDrift[];
}

/** What the guard refused. */
export interface StatedRefusal {
  /** Below the root. */
  readonly path: string;
  /** RFC 6901, where one value of a JSON file is refused. */
  readonly pointer: string | null;
  /** Of that value; null where the whole file is refused. */
  readonly location: Location | null;
  readonly why: string;
}

/** What is said of a test. */
export interface StatedTest {
  /** Why it did not pass, in the words of the one who tested; null where it did. */
  readonly reason: string | null;
  /** The kind of finding that the test is; null where it passed, and where none is said. */
  readonly kind: string | null;
  readonly refusals: readonly StatedRefusal[];
  /** Null where it asked no endpoint. */
  readonly question: StatedQuestion | null;
}

/** A test that passed or failed. */
export interface StatedRun extends StatedTest {
  readonly id: string;
  readonly isPassed: boolean;
}

/** Of an entry, and of the test that decided. */
export interface StatedEntry extends StatedTest {
  /** `model:ID`. */
  readonly subject: string;
  readonly works: Works;
  /** The test that decided; null where there was none. */
  readonly test: string | null;
  /** All tests of it that passed or failed there. */
  readonly ran: readonly StatedRun[];
  /** How many files had a recorded digest, and the digest over those (records-digest.ts). */
  readonly recorded: number;
  readonly records: string;
}

export interface Statement {
  /** As it was named. */
  readonly file: string;
  /** 40 or 64 hex digits; null where none was known. */
  readonly commit: string | null;
  /** When the run ended, or began where it did not end; milliseconds since 1970. */
  readonly time: number;
  readonly entries: readonly StatedEntry[];
  /** Of each endpoint whose whole list was held against the entries: the models that none of them records. */
  readonly unrecorded: readonly { readonly endpoint: string; readonly models: readonly string[] }[];
}
