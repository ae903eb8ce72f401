import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MAX_STATEMENT_BYTES, readStatement } from '../../evidence/statement/read-statement.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import type { RestoreStatement } from '../../model/restored.ts';
import type { Statement } from '../../model/statement.ts';
import { reason } from '../../platform/hashing/failure.ts';
import { countOf, grouped } from '../../text/plural.ts';

/** More results than anybody keeps. */
const MAX_STATEMENTS = 1000;

export interface Statements {
  /** Of `smoke`. */
  readonly statements: readonly Statement[];
  /** Of `restore`. */
  readonly restored: readonly RestoreStatement[];
}

/**
 * Reads results of `smoke` and `restore`: files, or folders of which every `.json` is taken, such as `runs`. They may lie
 * outside of the root. One that is none is a `SettingsError`, since the step named it.
 */
export function readStatements(paths: readonly string[], cwd: string): Statements {
  const files = paths.flatMap((path) => filesAt(path, resolve(cwd, path)));
  if (files.length > MAX_STATEMENTS)
    throw new SettingsError(`statements: there are ${files.length} files; the limit is ${MAX_STATEMENTS}.`);
  const statements: Statement[] = [];
  const restored: RestoreStatement[] = [];
  for (const { name, path } of files) {
    const statement = readStatement(name, textOf(name, path));
    if ('problem' in statement) throw new SettingsError(`statements: ${quote(name)}: ${statement.problem}.`);
    if ('files' in statement) restored.push(statement);
    else statements.push(statement);
  }
  return { statements, restored };
}

function filesAt(name: string, path: string): { readonly name: string; readonly path: string }[] {
  try {
    if (!statSync(path).isDirectory()) return [{ name, path }];
    const found = readdirSync(path).filter((file) => file.endsWith('.json'));
    if (found.length > 0)
      return found.sort().map((file) => ({ name: join(name, file), path: join(path, file) }));
  } catch (error) {
    throw new SettingsError(`statements: ${quote(name)} can't be read: ${reason(error)}.`);
  }
  throw new SettingsError(`statements: there is no .json file in ${quote(name)}.`);
}

function textOf(name: string, path: string): string {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new SettingsError(`statements: ${quote(name)} is not a plain file.`);
    if (stat.size > MAX_STATEMENT_BYTES)
      throw new SettingsError(
        `statements: ${quote(name)} has ${countOf(stat.size, 'byte')}; the limit is ${grouped(MAX_STATEMENT_BYTES)}.`,
      );
    return readFileSync(descriptor, 'utf8');
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    throw new SettingsError(`statements: ${quote(name)} can't be read: ${reason(error)}.`);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
