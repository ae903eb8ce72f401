/** The flags of each command: those of the table of commands, the settings, and what all commands take. */

import type { Setting } from '../../settings/rows/setting.ts';
import { SETTINGS, type SettingName } from '../../settings/table.ts';
import type { Flag } from './command-info.ts';
import { COMMANDS, type CommandName, type CommandTable } from './commands.ts';
import { COLOURS } from './paint.ts';

/** Flags that every command takes. */
export const COMMON_FLAGS: Readonly<Record<string, Flag>> = {
  help: { value: null, help: 'Show help. `COMMAND --help` shows the help of that command.', default: '' },
  version: { value: null, help: 'Show the version.', default: '' },
  color: {
    value: COLOURS.join('|'),
    help: 'Use colors: on a terminal (auto), always or never. FORCE_COLOR and NO_COLOR are honored with auto.',
    default: 'auto',
    choices: COLOURS,
  },
};

/** One-letter names. */
export const SHORT_FLAGS: Readonly<Record<string, string>> = {
  '-h': 'help',
  '-V': 'version',
  '-o': 'output',
};

/** A flag that is repeated names one thing each time, where the input names all. */
export const flagOf = (name: SettingName): string => (name === 'statements' ? 'statement' : name);

/** All flags of a command that are its own or settings, in the order of its help. */
export function flagsOf(command: CommandName, table: CommandTable = COMMANDS): ReadonlyMap<string, Flag> {
  const { settings, flags } = table[command];
  const found = new Map<string, Flag>();
  for (const name of settings) {
    const { value, help, default: preset, type, choices }: Setting = SETTINGS[name];
    found.set(flagOf(name), {
      value,
      help,
      default: preset,
      isList: type === 'lines',
      ...(choices && { choices }),
    });
  }
  for (const [name, flag] of Object.entries(flags)) found.set(name, flag);
  return found;
}
