/** Real programs that tests run against: Debian's packages, which `.ci/packages` installs. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Whether a program of that name is on the path. */
export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Programs that no other system has, nor can have. */
const LINUX_ONLY = ['strace', 'fusermount3', 'setpriv'];

/**
 * Test options that skip, and say why, where one of `programs` is not installed. In CI they do not
 * skip: there a missing program makes the test fail, so that no proof is lost unseen.
 */
export function needs(...programs: string[]): { skip: string | false } {
  const missing = programs.filter((name) => !hasProgram(name));
  const foreign = process.platform !== 'linux' && missing.find((name) => LINUX_ONLY.includes(name));
  if (foreign) return { skip: `${foreign} is for Linux alone` };
  const skips = missing.length > 0 && process.env.CI === undefined;
  return { skip: skips && `${missing.join(', ')} not installed here; .ci/packages installs it` };
}
