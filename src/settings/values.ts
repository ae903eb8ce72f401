/** How the values of settings are written: choices, numbers, times, git's names, lines. */

import { didYouMean, quote, SettingsError } from '../model/errors.ts';
import { latePattern } from '../text/late-pattern.ts';
import { SETTINGS, type SettingName } from './table.ts';

type WithChoices =
  | 'weak-digests'
  | 'name-digests'
  | 'unrecorded'
  | 'checksum-base'
  | 'inventory-base'
  | 'missing-files'
  | 'pointers'
  | 'hash'
  | 'fail-on';
type Choice<Name extends WithChoices> = (typeof SETTINGS)[Name]['choices'][number];

/** `value` when it is one of the setting's choices, else an error that names the nearest. */
export function choice<Name extends WithChoices>(name: Name, value: string): Choice<Name> {
  const choices: readonly Choice<Name>[] = SETTINGS[name].choices;
  const word = value.trim();
  const chosen = choices.find((one) => one === word);
  if (chosen !== undefined) return chosen;
  throw new SettingsError(
    `${name}: ${quote(value)} is not one of ${choices.join(', ')}${didYouMean(word, choices)}.`,
  );
}

/** Those of one kind of sign, which need no classes of Unicode. */
const PLAIN_REFERENCE = /^(?!-)[!-~]{1,1000}$/;
const REFERENCE = latePattern(String.raw`^(?!-)[^\s\p{Cc}]{1,1000}$`, 'u');

/** A name that git could take for an option, or that holds white space or control characters, is none. */
export function reference(name: SettingName, value: string): string {
  const word = value.trim();
  if (PLAIN_REFERENCE.test(word) || REFERENCE().test(word)) return word;
  throw new SettingsError(`${name}: ${quote(value)} is not a branch, tag or commit, auto or none.`);
}

const MAX_CONCURRENCY = 256;

export function wholeNumber(name: SettingName, value: string): number | null {
  const word = value.trim();
  if (word === 'auto') return null;
  const number = /^\d{1,9}$/.test(word) ? Number(word) : 0;
  if (number >= 1 && number <= MAX_CONCURRENCY) return number;
  throw new SettingsError(
    `${name}: ${quote(value)} is not a whole number from 1 to ${MAX_CONCURRENCY}, or auto.`,
  );
}

export const UNITS = { '': 1000, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** The longest delay a timer takes is 2^31 - 1 ms, a little under 597 hours. */
const MAX_HOURS = 500;
/** Of what no timer waits for: ten years. */
export const MAX_AGE_HOURS = 87_600;

export function duration(name: SettingName, value: string, maxHours = MAX_HOURS): number | null {
  const word = value.trim();
  if (word === 'none') return null;
  const [, number, unit] = /^(\d{1,9})(s|m|h|d|)$/.exec(word) ?? [];
  const milliseconds = Number(number) * UNITS[(unit ?? '') as keyof typeof UNITS];
  if (milliseconds > 0 && milliseconds <= maxHours * UNITS.h) return milliseconds;
  throw new SettingsError(
    `${name}: ${quote(value)} is not a time such as 90s, 15m or 2h (at most ${maxHours}h), or none.`,
  );
}

/** The lines of a value, trimmed, without empty ones. */
export function lines(value: string): string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
