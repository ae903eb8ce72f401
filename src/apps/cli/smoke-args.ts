import { quote, SettingsError } from '../../model/errors.ts';
import { COMMANDS } from './commands.ts';
import { SMOKE } from './smoke-command.ts';
import { split } from './split-line.ts';

/** The command line of `smoke`: flags that exist, and at most one folder. */
export function readSmokeArgs(words: readonly string[]): {
  readonly flags: ReadonlyMap<string, string>;
  readonly folder: string | null;
} {
  const { flags, operands } = split(words, { ...COMMANDS, smoke: SMOKE });
  const [folder, surplus] = operands;
  if (surplus !== undefined)
    throw new SettingsError(`smoke takes one folder; ${quote(surplus)} is one more.`);
  return { flags, folder: folder ?? null };
}
