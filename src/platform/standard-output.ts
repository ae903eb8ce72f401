import { fstatSync, statSync } from 'node:fs';

/**
 * Says of a file, by its path, whether standard output is written into it: what is read of such a file is
 * only a part of what it will be.
 */
export function standardOutputFile(): (path: string) => boolean {
  const output = statOrNull(() => fstatSync(1, { bigint: true }));
  if (output === null || !output.isFile()) return () => false;
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
