import { didYouMean, nearest, quote, SettingsError } from '../../model/errors.ts';
import type { Flag } from './command-info.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName, type CommandTable } from './commands.ts';
import { COMMON_FLAGS, flagsOf, SHORT_FLAGS } from './flags.ts';

/** The value of a flag whose value may be left out, and was. */
export const BARE = '';

/** A command line in its parts. */
export interface CommandLine {
  /** Null where only flags, or nothing, were given. */
  readonly command: CommandName | null;
  /** The value of each flag that was given; `true` for a switch, `BARE` without a value, lines for what was repeated. */
  readonly flags: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/**
 * `--name value` and `--name=value`, before the command or behind it; what follows a bare `--` is no
 * flag. Whatever no command knows, or this one does not, is a `SettingsError`.
 */
export function split(words: readonly string[], table: CommandTable = COMMANDS): CommandLine {
  let all: ReadonlyMap<string, Flag> | null = null;
  const known = () => {
    all ??= allFlags(table);
    return all;
  };
  const given: { name: string; word: string; value: string }[] = [];
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
    const [, long = '', attached] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const name = SHORT_FLAGS[word] ?? long;
    const flag = ofCommand(rest[0], table)?.get(name) ?? known().get(name);
    const takesValue = (flag?.value ?? null) !== null;
    if (!takesValue && attached !== undefined && flag !== undefined)
      throw new SettingsError(`--${name} takes no value.`);
    if (attached === '') throw new SettingsError(`--${name} has an empty value; leave it out instead.`);
    const next = () => (flag?.isOptional === true ? BARE : words[++index]);
    const value = takesValue ? (attached ?? next()) : 'true';
    if (value === undefined) throw new SettingsError(`--${name} needs a value.`);
    given.push({ name, word, value });
  }
  const [first, ...operands] = rest;
  const command = first === undefined ? null : (COMMAND_NAMES.find((name) => name === first) ?? null);
  if (first !== undefined && command === null)
    throw new SettingsError(`${quote(first)} is no command${didYouMean(first, COMMAND_NAMES)}; see --help.`);
  const flags = new Map<string, string>();
  const own = command === null ? known() : withCommon(flagsOf(command, table));
  for (const { name, word, value } of given) {
    const flag = own.get(name);
    if (flag === undefined) throw unknownFlag(name, word, command, own, table);
    if (value === '' && flag.isOptional !== true)
      throw new SettingsError(`--${name} has an empty value; leave it out instead.`);
    const before = flags.get(name);
    if (before !== undefined && flag.isList !== true)
      throw new SettingsError(`--${name} is given several times.`);
    flags.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return { command, flags, operands };
}

function unknownFlag(
  name: string,
  word: string,
  command: CommandName | null,
  own: ReadonlyMap<string, Flag>,
  table: CommandTable,
): SettingsError {
  const owners = COMMAND_NAMES.filter((other) => flagsOf(other, table).has(name));
  const help = command === null ? '--help' : `${command} --help`;
  if (owners.length === 0) {
    const near = nearest(name, [...own.keys()]);
    const hint = near === null ? '' : ` (did you mean --${near}?)`;
    return new SettingsError(`${quote(word)} is no flag${hint}; see ${help}.`);
  }
  return new SettingsError(
    `--${name} is no flag of ${command}; it belongs to ${owners.join(', ')}. See ${help}.`,
  );
}

function withCommon(flags: ReadonlyMap<string, Flag>): ReadonlyMap<string, Flag> {
  return new Map([...flags, ...Object.entries(COMMON_FLAGS)]);
}

/** The flags of the command, where it is known by now. */
function ofCommand(word: string | undefined, table: CommandTable): ReadonlyMap<string, Flag> | null {
  const command = COMMAND_NAMES.find((name) => name === word);
  return command === undefined ? null : flagsOf(command, table);
}

/**
 * A name means the same kind of flag for every command that has it, but for values that may be left out for some:
 * before the command they may not.
 */
function allFlags(table: CommandTable): ReadonlyMap<string, Flag> {
  const all = COMMAND_NAMES.flatMap((command) => [...flagsOf(command, table)]);
  all.sort(([, a], [, b]) => Number(b.isOptional === true) - Number(a.isOptional === true));
  return withCommon(new Map(all));
}
