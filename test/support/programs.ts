/** Real programs that tests run against: Debian's packages, which `.ci/packages` installs. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Whether a program of that name is on the path. */
export function hasProgram(name: string): boolean {
  return programPath(name) !== null;
}

/** Where a program of that name is; null where it is not on the path. */
export function programPath(name: string): string | null {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Test options that skip, and say why, where one of `programs` is not installed. In CI on Linux,
 * where `.ci/packages` installs all of them, they do not skip: there a missing program makes the test
 * fail, so that no proof is lost unseen.
 */
export function needs(...programs: string[]): { skip: string | false } {
  const missing = programs.filter((name) => !hasProgram(name));
  const skips = missing.length > 0 && (process.env.CI === undefined || process.platform !== 'linux');
  return { skip: skips && `${missing.join(', ')} not installed here; .ci/packages installs it` };
}
