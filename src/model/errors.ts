/** What a person is told about a mistake in an input, a flag or the config. */

import leven from 'leven';

import type { Location } from './location.ts';

/** `usage`: of the command line. `config`: in the config file. `settings`: any other, as in an input or a file that it names. */
export type MistakeCode = 'usage' | 'config' | 'settings' | 'preflight';

/** The user's mistake in an input, flag or config file. The message is complete as it stands. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly code: MistakeCode;
  /** Where it stands in a file; null where it is in none. */
  readonly place: (Pick<Location, 'file'> & { readonly line: number | null }) | null;

  constructor(
    message: string,
    { code = 'settings', place = null }: Partial<Pick<SettingsError, 'code' | 'place'>> = {},
  ) {
    super(message);
    this.code = code;
    this.place = place;
  }
}

/** ` (did you mean X?)` when one of `known` is near `word`, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? '' : ` (did you mean ${near}?)`;
}

/** A longer word is no name that somebody misspelt, and would take long to compare. */
const MAX_WORD = 128;

/** The one of `known` that is fewest edits away from `word`; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > MAX_WORD) return null;
  let near: string | null = null;
  let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = leven(word, candidate, { maxDistance: distance });
    if (steps < distance) [near, distance] = [candidate, steps];
  }
  return near;
}

/** A value for a message: quoted as in JSON, and not longer than a line can bear. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}
