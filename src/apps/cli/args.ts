import { didYouMean, quote, SettingsError } from '../../model/errors.ts';
import type { PlanFormat } from '../../reporters/plan.ts';
import type { Verbosity } from '../../reporters/text.ts';
import type { RawSettings } from '../../settings/table.ts';
import type { CommandInfo } from './command-info.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from './commands.ts';
import { oneOf } from './common-words.ts';
import { flagOf } from './flags.ts';
import { type Recording, recording, type Writing, writingOf } from './record-args.ts';
import { INIT_FORMATS, PLAN_FORMATS, REPORT_FORMATS, SELF_TEST_FORMATS, SHELLS } from './shared-flags.ts';
import { type CommandLine, split } from './split-line.ts';

export type ReportFormat = (typeof REPORT_FORMATS)[number];
export type Shell = (typeof SHELLS)[number];

/** How and where a report is to be delivered. */
interface Printing {
  readonly format: ReportFormat;
  readonly output: string | null;
  /** Of a report in text. */
  readonly amount: Verbosity;
}

interface Written {
  /** The file that the result is written to; null: standard output. */
  readonly write: string | null;
}

export type Command =
  | ({
      readonly name: 'check';
      readonly given: RawSettings;
      /** Patterns of the files to check; none: all. */
      readonly only: readonly string[];
      readonly isChangedOnly: boolean;
    } & Printing)
  /** `paths`: reports of shards, or folders of them. */
  | ({ readonly name: 'merge'; readonly paths: readonly string[] } & Printing & Written)
  | ({ readonly name: 'plan'; readonly given: RawSettings; readonly format: PlanFormat } & Written)
  | ({
      readonly name: 'record';
      readonly given: RawSettings;
      readonly what: Recording;
    } & Written)
  /** `isUnsafe`: also where a manifest then records other content than before. */
  | {
      readonly name: 'fix';
      readonly given: RawSettings;
      readonly isUnsafe: boolean;
      readonly writing: Writing;
    }
  | {
      readonly name: 'init';
      readonly given: RawSettings;
      /** The action, as `OWNER/REPO@REF`; null: whatever is known of it. */
      readonly uses: string | null;
      readonly format: (typeof INIT_FORMATS)[number];
      readonly writing: Writing;
    }
  | { readonly name: 'selftest'; readonly format: (typeof SELF_TEST_FORMATS)[number] }
  | { readonly name: 'suppress'; readonly given: RawSettings; readonly writing: Writing }
  /** The kind to explain; null: all kinds, a line each. */
  | ({ readonly name: 'explain'; readonly kind: string | null } & Written)
  | ({ readonly name: 'completion'; readonly shell: Shell } & Written)
  /** The command to tell of; null: all. */
  | { readonly name: 'help'; readonly about: CommandName | null }
  | { readonly name: 'version' };

/** Reads the command line. Whatever it does not know is a `SettingsError` that names the nearest. */
export function readArgs(words: readonly string[]): Command {
  const line = split(words);
  const { command, flags, operands } = line;
  if (flags.has('version')) return { name: 'version' };
  if (command === null) return { name: 'help', about: null };
  if (flags.has('help')) return { name: 'help', about: command === 'help' ? null : command };
  refuseSurplus(command, operands);
  const [operand] = operands;
  switch (command) {
    case 'check':
      return {
        name: command,
        given: settingsIn(line),
        only: onlyOf(line),
        isChangedOnly: flags.has('changed'),
        ...printing(line),
      };
    case 'plan':
      return {
        name: command,
        given: settingsIn(line),
        format: choiceOf('format', line, PLAN_FORMATS, 'text'),
        ...written(line),
      };
    case 'merge':
      if (operands.length === 0)
        throw new SettingsError('merge needs the reports of all shards, or a folder that holds them.');
      return { name: command, paths: operands, ...printing(line), ...written(line) };
    case 'record':
      return {
        name: command,
        given: settingsIn(line),
        what: recording(line),
        ...written(line),
      };
    case 'fix':
      return {
        name: command,
        given: settingsIn(line),
        isUnsafe: flags.has('unsafe'),
        writing: writingOf(line),
      };
    case 'suppress':
      if (!flags.has('init'))
        throw new SettingsError('suppress needs --init: it prints the findings of today as suppressions.');
      return { name: command, given: settingsIn(line), writing: writingOf(line) };
    case 'init':
      return {
        name: command,
        given: settingsIn(line),
        uses: flags.get('uses') ?? null,
        format: choiceOf('format', line, INIT_FORMATS, 'text'),
        writing: writingOf(line),
      };
    case 'selftest':
      return { name: command, format: choiceOf('format', line, SELF_TEST_FORMATS, 'text') };
    case 'explain':
      return { name: command, kind: operand ?? null, ...written(line) };
    case 'completion':
      return { name: command, shell: oneOf('completion', operand ?? '', SHELLS), ...written(line) };
    case 'help':
      return { name: command, about: operand === undefined ? null : commandNamed(operand) };
    case 'version':
      return { name: command };
    case 'restore': // Both are read by themselves, with flags that only they load.
    case 'smoke':
      throw new SettingsError(`${command} has to stand before its folder and flags.`);
  }
}

function refuseSurplus(command: CommandName, operands: readonly string[]): void {
  const { operand }: CommandInfo = COMMANDS[command];
  const surplus = operands[operand.max];
  if (surplus === undefined) return;
  const takes = operand.max === 0 ? 'nothing more' : `one ${operand.called}`;
  throw new SettingsError(`${command} takes ${takes}; ${quote(surplus)} is one more.`);
}

function commandNamed(word: string): CommandName {
  const known = COMMAND_NAMES.find((name) => name === word);
  if (known !== undefined) return known;
  throw new SettingsError(`${quote(word)} is no command${didYouMean(word, COMMAND_NAMES)}; see --help.`);
}

/** The settings among the flags; a folder behind the command is the root. */
function settingsIn({ command, flags, operands: [root] }: CommandLine): RawSettings {
  const given: RawSettings = root === undefined ? {} : { root };
  for (const name of command === null ? [] : COMMANDS[command].settings) {
    const value = flags.get(flagOf(name));
    if (value === undefined) continue;
    if (name === 'root' && root !== undefined)
      throw new SettingsError('the folder is given twice, with --root and without.');
    given[name] = value;
  }
  return given;
}

function written({ flags }: CommandLine): Written {
  return { write: flags.get('write') ?? null };
}

function onlyOf({ flags }: CommandLine): string[] {
  const only = (flags.get('only') ?? '').split('\n').filter((pattern) => pattern.trim() !== '');
  const other = ['shard', 'state'].find((name) => flags.has(name));
  if (only.length === 0 || other === undefined) return only;
  throw new SettingsError(`--only and --${other} can't be used together.`);
}

function printing(line: CommandLine): Printing {
  const { flags } = line;
  const format = choiceOf('format', line, REPORT_FORMATS, 'text');
  return { format, output: flags.get('output') ?? null, amount: amountOf(flags, format) };
}

function amountOf(flags: CommandLine['flags'], format: ReportFormat): Verbosity {
  const [given, other] = ['quiet', 'verbose'].filter((name) => flags.has(name));
  if (other !== undefined) throw new SettingsError("--quiet and --verbose can't be used together.");
  if (given !== undefined && format !== 'text')
    throw new SettingsError(`--${given} is for --format text; ${format} is always whole.`);
  return given === 'quiet' ? 'verdict' : given === 'verbose' ? 'all' : 'findings';
}

function choiceOf<T extends string>(
  name: string,
  { flags }: CommandLine,
  choices: readonly T[],
  preset: T,
): T {
  return oneOf(`--${name}`, flags.get(name) ?? preset, choices);
}
