/**
 * The settings of a check: one table that the action's inputs, the terminal command's flags, the
 * config file and the documentation are all made from, so that they cannot disagree.
 */

import leven from 'leven';
import type { FindingKind, Severity } from './findings.ts';

/** The user's mistake in an input, flag or config file. The message is complete as it stands. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

interface Setting {
  readonly type: 'text' | 'lines' | 'choice' | 'count' | 'duration';
  readonly choices?: readonly string[];
  /** What holds when neither an input, nor a flag, nor the config says anything. */
  readonly default: string;
  readonly help: string;
  /** What a value is called in `--help`. */
  readonly value: string;
}

export const SETTINGS = {
  root: {
    type: 'text',
    default: '.',
    value: 'DIR',
    help: 'The folder to check. Nothing outside it is ever opened.',
  },
  config: {
    type: 'text',
    default: '.github/manifest-drift.yml',
    value: 'FILE',
    help: 'The config file, below the root. The default one may be absent.',
  },
  'combined-inventory': {
    type: 'lines',
    default: 'inventory/combined_inventory.json',
    value: 'PATH|none',
    help: 'The combined inventory: paths or globs below the root, one a line, or `none`.',
  },
  'model-inventory': {
    type: 'lines',
    default: 'models/inventory.json',
    value: 'PATH|none',
    help: 'The source inventories of models: paths or globs, one a line, or `none`.',
  },
  'dataset-inventory': {
    type: 'lines',
    default: 'datasets/inventory.json',
    value: 'PATH|none',
    help: 'The source inventories of datasets: paths or globs, one a line, or `none`.',
  },
  checksums: {
    type: 'lines',
    default: 'models/checksums.sha256',
    value: 'PATH|none',
    help: 'The lists of recorded SHA-256 checksums: paths or globs, one a line, or `none`.',
  },
  'checksum-base': {
    type: 'choice',
    choices: ['auto', 'root', 'list'],
    default: 'auto',
    value: 'auto|root|list',
    help: "What a list's relative paths are relative to: the root, the list's own folder, or (auto) whichever has more of its files.",
  },
  'path-prefix': {
    type: 'lines',
    default: '',
    value: 'PREFIX',
    help: 'Prefixes of absolute recorded paths that stand for the root, one a line (`C:/repos/harmonia`).',
  },
  'missing-files': {
    type: 'choice',
    choices: ['auto', 'error', 'warning', 'ignore'],
    default: 'auto',
    value: 'auto|error|warning|ignore',
    help: 'What a recorded file that is not there means. auto: an error when it has a recorded checksum, else a notice.',
  },
  concurrency: {
    type: 'count',
    default: 'auto',
    value: 'N|auto',
    help: 'How many files are hashed at once. auto: as many as there are usable cores.',
  },
  'fail-on': {
    type: 'choice',
    choices: ['error', 'warning', 'notice'],
    default: 'error',
    value: 'error|warning|notice',
    help: 'The mildest severity that fails the check.',
  },
  'time-budget': {
    type: 'duration',
    default: 'none',
    value: 'TIME|none',
    help: 'How long the check may take (`90s`, `15m`, `2h`). Files not read by then are skipped and the report is marked incomplete.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** Values as they were written; an absent or empty one was not set. */
export type RawSettings = Partial<Record<SettingName, string>>;

/** Patterns of files to read, and whether a person named them (then they have to be there). */
export interface Patterns {
  readonly patterns: readonly string[];
  readonly explicit: boolean;
}

export type ChecksumBase = 'auto' | 'root' | 'list';
export type MissingFiles = 'auto' | 'error' | 'warning' | 'ignore';

/** What only the config file can say. */
export interface ConfigExtras {
  readonly severities: Partial<Record<FindingKind, Severity>>;
  /** Globs of files that may be absent. */
  readonly optional: readonly string[];
  /** Names of entry fields that are not compared. */
  readonly ignoreFields: readonly string[];
}

export interface Settings extends ConfigExtras {
  readonly root: string;
  readonly combined: Patterns;
  readonly models: Patterns;
  readonly datasets: Patterns;
  readonly checksums: Patterns;
  readonly checksumBase: ChecksumBase;
  readonly pathPrefixes: readonly string[];
  readonly missingFiles: MissingFiles;
  /** Null: as many as there are usable cores. */
  readonly concurrency: number | null;
  readonly failOn: Severity;
  /** Milliseconds; null: no limit. */
  readonly timeBudget: number | null;
}

/** Inputs or flags win over the config, and the config over the defaults. */
export function resolveSettings(
  given: RawSettings,
  config: RawSettings = {},
  extras: ConfigExtras = { severities: {}, optional: [], ignoreFields: [] },
): Settings {
  const text = (name: SettingName) => given[name] || config[name] || SETTINGS[name].default;
  const patterns = (name: SettingName): Patterns => {
    const value = text(name);
    return {
      patterns: value.trim() === 'none' ? [] : lines(value),
      explicit: Boolean(given[name] || config[name]),
    };
  };
  return {
    ...extras,
    root: text('root'),
    combined: patterns('combined-inventory'),
    models: patterns('model-inventory'),
    datasets: patterns('dataset-inventory'),
    checksums: patterns('checksums'),
    checksumBase: choice('checksum-base', text('checksum-base')) as ChecksumBase,
    pathPrefixes: lines(text('path-prefix')),
    missingFiles: choice('missing-files', text('missing-files')) as MissingFiles,
    concurrency: count('concurrency', text('concurrency')),
    failOn: choice('fail-on', text('fail-on')) as Severity,
    timeBudget: duration('time-budget', text('time-budget')),
  };
}

/** `value` when it is one of the setting's choices, else an error that names the nearest. */
export function choice(name: SettingName, value: string): string {
  const { choices = [] }: Setting = SETTINGS[name];
  const word = value.trim();
  if (choices.includes(word)) return word;
  throw new SettingsError(
    `${name}: ${quote(value)} is not one of ${choices.join(', ')}${didYouMean(word, choices)}.`,
  );
}

const MAX_CONCURRENCY = 256;

function count(name: SettingName, value: string): number | null {
  const word = value.trim();
  if (word === 'auto') return null;
  const number = /^\d{1,9}$/.test(word) ? Number(word) : 0;
  if (number >= 1 && number <= MAX_CONCURRENCY) return number;
  throw new SettingsError(
    `${name}: ${quote(value)} is not a whole number from 1 to ${MAX_CONCURRENCY}, or auto.`,
  );
}

const UNITS = { '': 1000, s: 1000, m: 60_000, h: 3_600_000 } as const;
/** The longest delay a timer takes is 2^31 - 1 ms, a little under 597 hours. */
const MAX_HOURS = 500;

function duration(name: SettingName, value: string): number | null {
  const word = value.trim();
  if (word === 'none') return null;
  const [, number, unit] = /^(\d{1,9})(s|m|h|)$/.exec(word) ?? [];
  const milliseconds = Number(number) * UNITS[(unit ?? '') as keyof typeof UNITS];
  if (milliseconds > 0 && milliseconds <= MAX_HOURS * UNITS.h) return milliseconds;
  throw new SettingsError(
    `${name}: ${quote(value)} is not a time such as 90s, 15m or 2h (at most ${MAX_HOURS}h), or none.`,
  );
}

function lines(value: string): string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** ` (did you mean X?)` when one of `known` is near `word`, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  let nearest = '';
  let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = leven(word.slice(0, 64), candidate, { maxDistance: distance });
    if (steps < distance) [nearest, distance] = [candidate, steps];
  }
  return nearest === '' ? '' : ` (did you mean ${nearest}?)`;
}

/** A value for a message: quoted as in JSON, and not longer than a line can bear. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}
