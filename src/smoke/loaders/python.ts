/** The Python of the step, and the runner scripts that it is given. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import process from 'node:process';
import { SCRIPTS } from '../../generated/smoke-loaders.js';
import type { BuiltInLoader } from '../model.ts';

/** The program on the step's PATH, as an absolute path; null where there is none. Never looks in the checkout. */
export function programOn(path: string, name: string): string | null {
  if (isAbsolute(name)) return isProgram(name) ? name : null;
  if (/[/\\]/.test(name)) return null;
  const endings = process.platform === 'win32' ? ['', '.exe'] : [''];
  for (const folder of path.split(delimiter).filter(isAbsolute))
    for (const ending of endings) {
      const place = join(folder, name + ending);
      if (isProgram(place)) return place;
    }
  return null;
}

function isProgram(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return statSync(place).isFile();
  } catch {
    return false;
  }
}

/**
 * The interpreter behind `python3`: a version manager's shim looks for its files in the user's home, which
 * loaders do not have, so it is asked once, in the step's own environment, what it runs.
 */
export function findPython(
  environment: Readonly<Record<string, string | undefined>>,
  cwd: string,
): string | null {
  for (const name of ['python3', 'python']) {
    const program = programOn(environment.PATH ?? '', name);
    if (program === null) continue;
    const { PATH, HOME, PYENV_ROOT, PYENV_VERSION, SystemRoot } = environment;
    const { stdout, status } = spawnSync(program, ['-I', '-c', 'import sys; print(sys.executable)'], {
      cwd,
      encoding: 'utf8',
      timeout: 30_000,
      env: defined({ PATH, HOME, PYENV_ROOT, PYENV_VERSION, SystemRoot }),
    });
    const found = stdout?.trim() ?? '';
    if (status === 0 && isAbsolute(found)) return found;
  }
  return null;
}

const defined = (values: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** The whole text of a loader's script, and its SHA-256. */
export function scriptOf(loader: BuiltInLoader): { readonly text: string; readonly sha256: string } {
  const text = `${SCRIPTS.common ?? ''}\n${SCRIPTS[loader] ?? ''}`;
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
