import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export interface GitSearch {
  /** The checked root, an absolute path without links in it. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  /** The true path of a program; null where there is none that may be run. By default the file system's answer. */
  readonly programAt?: (path: string) => string | null;
}

/**
 * The absolute path of the `git` on PATH; null where there is none. Whoever starts a program by its bare
 * name on Windows gets the one in the current folder first, and a relative entry of PATH is relative to the
 * checkout everywhere. A checkout can hold a `git.exe`, so relative entries are passed over, and so is
 * whatever lies below the root or is a link to there.
 */
export function findGit({
  root,
  environment,
  platform = process.platform,
  programAt = onDisk,
}: GitSearch): string | null {
  const isWindows = platform === 'win32';
  const { delimiter, isAbsolute, join, relative } = isWindows ? win32 : posix;
  const isBelowRoot = (path: string) => {
    const way = relative(root, path);
    return way === '' || (!isAbsolute(way) && way !== '..' && !/^\.\.[\\/]/.test(way));
  };
  for (const entry of pathOf(environment, isWindows).split(delimiter)) {
    const folder = isWindows ? entry.replace(/^"(.*)"$/, '$1') : entry;
    // `\bin` and `C:bin` depend on the current drive and folder.
    const isWhole = isWindows ? /^([A-Za-z]:[\\/]|[\\/]{2})/.test(folder) : isAbsolute(folder);
    if (!isWhole) continue;
    const path = join(folder, isWindows ? 'git.exe' : 'git');
    const real = programAt(path);
    if (real !== null && !isBelowRoot(path) && !isBelowRoot(real)) return path;
  }
  return null;
}

/** Windows writes the name of the variable as `Path`, and takes any spelling. */
function pathOf(environment: GitSearch['environment'], isWindows: boolean): string {
  if (!isWindows) return environment.PATH ?? '';
  const name = Object.keys(environment).find((one) => one.toUpperCase() === 'PATH');
  return (name === undefined ? undefined : environment[name]) ?? '';
}

function onDisk(path: string): string | null {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? realpathSync.native(path) : null;
  } catch {
    return null;
  }
}
