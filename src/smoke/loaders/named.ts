import { quote, SettingsError } from '../../model/errors.ts';
import { type BuiltInLoader, LOADERS } from '../model.ts';
import { NAME } from '../plan/question.ts';

/** What the step allows to run. */
export interface NamedLoaders {
  readonly builtIn: ReadonlySet<BuiltInLoader>;
  /** Custom loaders and commands of groups, by name: program and arguments. */
  readonly commands: ReadonlyMap<string, readonly string[]>;
}

/** Reads `NAME` or `NAME=["program","argument"]` of each line. A mistake is a `SettingsError`. */
export function readLoaders(lines: readonly string[]): NamedLoaders {
  const builtIn = new Set<BuiltInLoader>();
  const commands = new Map<string, readonly string[]>();
  for (const line of lines) {
    const at = line.indexOf('=');
    const name = (at === -1 ? line : line.slice(0, at)).trim();
    const known = LOADERS.find((loader) => loader === name);
    if (at === -1) {
      if (known === undefined)
        throw new SettingsError(
          `loader: ${quote(name)} is not one of ${LOADERS.join(', ')}; register a custom one as NAME=["program","argument"].`,
        );
      builtIn.add(known);
      continue;
    }
    if (known !== undefined)
      throw new SettingsError(
        `loader: ${name} is built in and takes no command; put its Python first on PATH.`,
      );
    if (!NAME.test(name))
      throw new SettingsError(
        `loader: ${quote(name)} is no name; use letters, digits, \`.\`, \`_\` and \`-\`.`,
      );
    if (commands.has(name)) throw new SettingsError(`loader: ${name} is registered twice.`);
    commands.set(name, commandOf(name, line.slice(at + 1)));
  }
  return { builtIn, commands };
}

function commandOf(name: string, text: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const isCommand =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((word) => typeof word === 'string' && !word.includes('\0')) &&
    value[0] !== '';
  if (isCommand) return value as string[];
  throw new SettingsError(
    `loader: the command of ${name} must be a JSON array of a program and its arguments, such as ["my-loader","--quiet"].`,
  );
}
