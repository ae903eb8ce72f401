/** What every command line may say, read before the command is known. */

import { didYouMean, quote, SettingsError } from '../../model/errors.ts';
import { COLOURS, type Colour } from './paint.ts';

/** The value of a flag, wherever it stands; the command itself refuses what it does not know. */
function valueIn(words: readonly string[], flag: string): string | null {
  const end = words.indexOf('--');
  const flags = end === -1 ? words : words.slice(0, end);
  const at = flags.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = flags[at];
  return word === undefined ? null : word === flag ? (flags[at + 1] ?? '') : word.slice(flag.length + 1);
}

/** What `--color` says. */
export function colourIn(words: readonly string[]): Colour {
  return oneOf('--color', valueIn(words, '--color') ?? 'auto', COLOURS);
}

/** Whether the result is to be JSON, also where the rest of the line is wrong. */
export function wantsJson(words: readonly string[]): boolean {
  return valueIn(words, '--format') === 'json';
}

/** What `read` answers; its mistakes are those of the command line. */
export function ofUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SettingsError && error.place === null)
      throw new SettingsError(error.message, { code: 'usage' });
    throw error;
  }
}

/** One of the choices, or a `SettingsError` that names them. */
export function oneOf<T extends string>(what: string, word: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === word);
  if (choice !== undefined) return choice;
  throw new SettingsError(
    `${what}: ${quote(word)} is not one of ${choices.join(', ')}${didYouMean(word, choices)}.`,
  );
}
