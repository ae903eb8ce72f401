import { fstatSync, statSync } from 'node:fs';

/**
 * Says of a file, by its path, whether standard output is written into it: what is read of such a file is
 * only a part of what it will be. Null where standard output is no file.
 */
export function standardOutputFile(): ((path: string) => boolean) | null {
  const output = statOrNull(() => fstatSync(1, { bigint: true }));
  if (output === null || !output.isFile()) return null;
  return (path) => {
    const stat = statOrNull(() => statSync(path, { bigint: true }));
    return stat !== null && stat.ino === output.ino && stat.dev === output.dev;
  };
}

function statOrNull<T>(stat: () => T): T | null {
  try {
    return stat();
  } catch {
    return null;
  }
}
