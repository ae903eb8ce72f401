/** What the command line and the action say, in one shape. */

import { didYouMean, quote, SettingsError } from '../../model/errors.ts';
import { ALLOWANCES, type Allowance } from '../../smoke/model.ts';
import { isAllowance, MAX_SECONDS } from '../../smoke/plan/question.ts';
import type { IsolationMode } from '../../smoke/run/context.ts';

export const SMOKE_FORMATS = ['text', 'json', 'ndjson', 'sql', 'csv', 'junit', 'html'] as const;
export type SmokeFormat = (typeof SMOKE_FORMATS)[number];
export const ISOLATIONS = ['require', 'best-effort', 'none'] as const;

/** One of `choices`, else an error that names the nearest. */
export function readChoice<T extends string>(name: string, word: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === word.trim());
  if (found !== undefined) return found;
  throw new SettingsError(
    `${name}: ${quote(word)} is not one of ${choices.join(', ')}${didYouMean(word, choices)}.`,
  );
}

/** Seconds that a test may take at most. */
export function readSeconds(word: string | undefined): number {
  if (word === undefined) return MAX_SECONDS;
  const seconds = /^\d{1,6}(\.\d{1,3})?$/.test(word.trim()) ? Number(word) : 0;
  if (seconds > 0 && seconds <= 86_400) return seconds;
  throw new SettingsError(`max-seconds: ${quote(word)} is not a number of seconds above 0, 86400 at most.`);
}

/** Seconds that an endpoint is waited for, in milliseconds. */
export function readWait(word: string | undefined): number {
  if (word === undefined) return 60_000;
  const seconds = /^\d{1,4}(\.\d{1,3})?$/.test(word.trim()) ? Number(word) : Number.NaN;
  if (seconds <= 3600) return seconds * 1000;
  throw new SettingsError(`wait: ${quote(word)} is not a number of seconds, 3600 at most.`);
}

export const MAX_REQUESTS = 50;
export const MAX_ANSWER_TOKENS = 256;

/** A limit of costs, from `least` up. */
export function readLimit(name: string, word: string | undefined, preset: number, least: number): number {
  if (word === undefined) return preset;
  const number = /^\d{1,6}$/.test(word.trim()) ? Number(word) : Number.NaN;
  if (number >= least) return number;
  throw new SettingsError(`${name}: ${quote(word)} is not a whole number from ${least} to 999999.`);
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  ki: 1024,
  mi: 1024 ** 2,
  gi: 1024 ** 3,
};

/** Bytes; null: not said. */
export function readMemorySize(word: string | undefined): number | null {
  if (word === undefined) return null;
  const [, number = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?)\s*([kmg]i?)?b?$/i.exec(word.trim()) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? 0));
  if (number !== '' && bytes >= 1e6) return bytes;
  throw new SettingsError(`max-memory: ${quote(word)} is not a size such as 8GB or 512MiB, 1MB at least.`);
}

export function readProfile(word: string | undefined): string | null {
  if (word === undefined || /^[a-z0-9-]{1,32}$/.test(word)) return word ?? null;
  throw new SettingsError(`profile: ${quote(word)} is not lower-case letters, digits and \`-\`, 32 at most.`);
}

export function readIsolation(word: string | undefined, isUntrusted: boolean): IsolationMode {
  return word === undefined
    ? isUntrusted
      ? 'require'
      : 'best-effort'
    : readChoice('isolation', word, ISOLATIONS);
}

/** `ID=pickle`, a line each. */
export function readAllowed(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<Allowance>> {
  const allowed = new Map<string, Set<Allowance>>();
  for (const line of lines) {
    const at = line.lastIndexOf('=');
    const [id, word] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    if (at < 1 || id === '' || !isAllowance(word))
      throw new SettingsError(`allow: ${quote(line)} is not ID=${ALLOWANCES.join('|')}.`);
    allowed.set(id, (allowed.get(id) ?? new Set()).add(word));
  }
  return allowed;
}
