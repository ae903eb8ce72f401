import type { PlanFormat } from '../core/render/plan.ts';
import { didYouMean, quote, SettingsError } from '../core/setting-errors.ts';
import { type RawSettings, SETTING_NAMES, SETTINGS } from '../core/settings-table.ts';

export const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

const PLAN_FORMATS: readonly PlanFormat[] = ['text', 'nul', 'json', 'lfs'];

export type Command =
  | {
      readonly name: 'check';
      readonly given: RawSettings;
      readonly format: Format;
      readonly output: string | null;
    }
  | {
      readonly name: 'merge';
      /** Reports of shards, or folders of them. */
      readonly paths: readonly string[];
      readonly format: Format;
      readonly output: string | null;
    }
  | { readonly name: 'plan'; readonly given: RawSettings; readonly format: PlanFormat }
  /** The kind to explain; null: all kinds, a line each. */
  | { readonly name: 'explain'; readonly kind: string | null }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

const COMMANDS = ['check', 'merge', 'plan', 'explain', 'help', 'version'];
const OWN_FLAGS = ['format', 'output', 'help', 'version'];
const FLAGS: readonly string[] = [...SETTING_NAMES, ...OWN_FLAGS];

/** Reads the command line. Whatever it does not know is a `SettingsError` that names the nearest. */
export function readArgs(words: readonly string[]): Command {
  const [first] = words;
  if (first === undefined || first === 'help') return { name: 'help' };
  if (first === 'version') return { name: 'version' };
  const { flags, rest } = split(words);
  if (flags.has('help')) return { name: 'help' };
  if (flags.has('version')) return { name: 'version' };
  const [command, root, ...surplus] = rest;
  if (command === 'explain') return { name: 'explain', kind: kindIn(flags, rest.slice(1)) };
  if (command === 'merge') return { name: 'merge', ...mergeArgs(flags, rest.slice(1)) };
  if (command !== 'check' && command !== 'plan') {
    throw new SettingsError(
      `${quote(command ?? '')} is no command${didYouMean(command ?? '', COMMANDS)}; see --help.`,
    );
  }
  if (surplus[0] !== undefined)
    throw new SettingsError(`${command} takes one folder; ${quote(surplus[0])} is one more.`);
  const given = settingsIn(flags, root);
  if (command === 'check') return { name: 'check', given, ...printing(flags) };
  if (flags.has('output')) throw new SettingsError('plan writes to standard output; leave --output out.');
  return { name: 'plan', given, format: formatIn(flags, PLAN_FORMATS) };
}

function kindIn(flags: ReadonlyMap<string, string[]>, words: readonly string[]): string | null {
  const [flag] = flags.keys();
  if (flag !== undefined) throw new SettingsError(`explain takes no flags; leave --${flag} out.`);
  const [kind, ...surplus] = words;
  if (surplus[0] === undefined) return kind ?? null;
  throw new SettingsError(`explain takes one kind of finding; ${quote(surplus[0])} is one more.`);
}

function mergeArgs(flags: ReadonlyMap<string, string[]>, paths: readonly string[]) {
  const stray = SETTING_NAMES.find((name) => flags.has(name));
  if (stray !== undefined)
    throw new SettingsError(
      `--${stray} is the business of check; merge takes reports, --format and --output.`,
    );
  if (paths.length === 0)
    throw new SettingsError('merge needs the reports of all shards, or a folder that holds them.');
  return { paths, ...printing(flags) };
}

function settingsIn(flags: ReadonlyMap<string, string[]>, root: string | undefined): RawSettings {
  const given: RawSettings = root === undefined ? {} : { root };
  for (const name of SETTING_NAMES) {
    const values = flags.get(name);
    if (values === undefined) continue;
    if (name === 'root' && root !== undefined)
      throw new SettingsError('the folder is given twice, with --root and without.');
    given[name] = single(name, values, SETTINGS[name].type === 'lines');
  }
  return given;
}

/** How and where a report is to be delivered. */
function printing(flags: ReadonlyMap<string, string[]>): { format: Format; output: string | null } {
  const output = flags.get('output');
  return { format: formatIn(flags, FORMATS), output: output ? single('output', output, false) : null };
}

function formatIn<T extends string>(flags: ReadonlyMap<string, string[]>, formats: readonly T[]): T {
  const word = single('format', flags.get('format') ?? ['text'], false);
  const format = formats.find((known) => known === word);
  if (format !== undefined) return format;
  throw new SettingsError(
    `--format: ${quote(word)} is not one of ${formats.join(', ')}${didYouMean(word, formats)}.`,
  );
}

/** A flag that takes several values may be repeated; any other stands once. */
function single(name: string, values: readonly string[], isList: boolean): string {
  if (values.some((value) => value === ''))
    throw new SettingsError(`--${name} has an empty value; leave it out instead.`);
  if (!isList && values.length > 1) throw new SettingsError(`--${name} is given ${values.length} times.`);
  return values.join('\n');
}

/** `--name value` and `--name=value`; what follows a bare `--` is no flag. */
function split(words: readonly string[]): { flags: Map<string, string[]>; rest: string[] } {
  const flags = new Map<string, string[]>();
  const rest: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') {
      rest.push(...words.slice(index + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      rest.push(word);
      continue;
    }
    const [, name = '', attached] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(LONG[word] ?? word) ?? [];
    if (!FLAGS.includes(name))
      throw new SettingsError(`${quote(word)} is no flag${didYouMean(name, FLAGS)}; see --help.`);
    const isSwitch = name === 'help' || name === 'version';
    const value = isSwitch ? 'true' : (attached ?? words[++index]);
    if (value === undefined) throw new SettingsError(`--${name} needs a value.`);
    flags.set(name, [...(flags.get(name) ?? []), value]);
  }
  return { flags, rest };
}

const LONG: Record<string, string> = { '-h': '--help', '-V': '--version', '-o': '--output' };
