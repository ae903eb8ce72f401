import { quote, SettingsError } from '../../model/errors.ts';
import {
  type OptionName,
  type RawOptions,
  RESTORE_FORMATS,
  type RestoreOptions,
  readOptions,
} from '../../restore/options.ts';
import type { RawSettings, SettingName } from '../../settings/table.ts';
import { COMMANDS } from './commands.ts';
import { RESTORE } from './restore-command.ts';
import { split } from './split-line.ts';

export type RestoreCommand =
  | { readonly is: 'help' | 'version' }
  /** Only tidies the cache. */
  | { readonly is: 'prune'; readonly options: RestoreOptions }
  | {
      readonly is: 'restore';
      readonly given: RawSettings;
      readonly options: RestoreOptions;
      readonly isDryRun: boolean;
      readonly format: (typeof RESTORE_FORMATS)[number];
      /** Only the verdict is printed, and no progress. */
      readonly isQuiet: boolean;
    };

/** Reads the command line of `restore`. Whatever it does not know is a `SettingsError`. */
export function readRestoreArgs(words: readonly string[]): RestoreCommand {
  const { flags, operands } = split(words, { ...COMMANDS, restore: RESTORE });
  if (flags.has('version')) return { is: 'version' };
  if (flags.has('help')) return { is: 'help' };
  const [root, surplus] = operands;
  if (surplus !== undefined)
    throw new SettingsError(`restore takes one folder; ${quote(surplus)} is one more.`);
  if (root !== undefined && flags.has('root'))
    throw new SettingsError('the folder is given twice, with --root and without.');
  const format = RESTORE_FORMATS.find((known) => known === (flags.get('format') ?? 'text'));
  if (format === undefined)
    throw new SettingsError(
      `--format: ${quote(flags.get('format') ?? '')} is not one of ${RESTORE_FORMATS.join(', ')}.`,
    );
  const raw: RawOptions = {};
  for (const name of Object.keys(RESTORE.flags)) {
    const value = flags.get(name);
    if (value !== undefined) raw[name as OptionName] = value;
  }
  const options = readOptions(raw);
  if (flags.has('prune')) return { is: 'prune', options };
  const given: RawSettings = root === undefined ? {} : { root };
  for (const name of RESTORE.settings as readonly SettingName[]) {
    const value = flags.get(name);
    if (value !== undefined) given[name] = value;
  }
  const [isDryRun, isQuiet] = [flags.has('dry-run'), flags.has('quiet')];
  return { is: 'restore', given, options, isDryRun, format, isQuiet };
}
