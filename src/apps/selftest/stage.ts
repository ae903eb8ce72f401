/** A stage of the self-test, and what it is given to work with. */

import { isDeepStrictEqual } from 'node:util';

/** What a stage works with: nothing of the caller's repository, and no setting of the caller's machine. */
export interface Bench {
  /** An absolute path without links: an empty folder of the stage's own. */
  readonly folder: string;
  /** PATH, an empty home and no configuration of git: no token, no proxy. */
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface Stage {
  /** Scripts read it. */
  readonly name: string;
  /** Answers what was tried. Throws `Skipped` for what the machine cannot do; anything else that is thrown fails it. */
  readonly run: (bench: Bench) => string | Promise<string>;
}

/** The machine cannot do it, and why: no fault of the program. */
export class Skipped extends Error {
  override name = 'Skipped';
}

/** What came out is not what has to. */
export class Mismatch extends Error {
  override name = 'Mismatch';
}

const MAX_SHOWN = 400;

/** Throws a `Mismatch` unless both are deeply equal. `what` is the subject of the sentence. */
export function expect<T>(what: string, actual: T, wanted: T): void {
  if (isDeepStrictEqual(actual, wanted)) return;
  throw new Mismatch(`${what}: expected ${shown(wanted)}, got ${shown(actual)}`);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) =>
    member instanceof Map || member instanceof Set ? [...member] : member,
  );
  return text === undefined ? String(value) : text.slice(0, MAX_SHOWN);
}
