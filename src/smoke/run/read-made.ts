import { closeSync, readFileSync } from 'node:fs';
import { openContained } from '../../platform/hashing/open-contained.ts';

/**
 * Reads a file that a program left at `name` in its folder, which may be anything by then: a link to a file that the
 * program itself could not read, a pipe that never ends. `folder` is a true path that the program cannot replace.
 */
export function readMade(
  folder: string,
  name: string,
  maxBytes: number,
): { readonly bytes: Buffer } | { readonly problem: string } {
  const opened = openContained(folder, name);
  if (opened.is !== 'open') return { problem: 'it is no ordinary file' };
  const { fd, stat } = opened;
  try {
    if (stat.nlink !== 1) return { problem: 'it is no ordinary file' };
    if (stat.size > maxBytes) return { problem: `it has ${stat.size} bytes; the limit is ${maxBytes}` };
    return { bytes: readFileSync(fd) };
  } catch {
    return { problem: 'it could not be read' };
  } finally {
    closeSync(fd);
  }
}
