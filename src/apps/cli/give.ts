import { realRoot } from '../run/real-root.ts';
import { harmlessOn, print, type Terminal } from './terminal.ts';

/** Where a result goes, as `--write` says it; null: to standard output. */
export interface Destination {
  readonly write: string | null;
  /** The checked folder as it was given, where there is one. */
  readonly root?: string;
}

/** Prints a result, or writes it to the file that was named, and then nothing is printed. */
export async function give(
  pieces: Iterable<string>,
  { write, root: given = '.' }: Destination,
  { cwd, stdout }: Terminal,
): Promise<void> {
  if (write === null) return print(stdout, harmlessOn(stdout, pieces));
  const { writeTarget, writeWhole } = await import('../run/write-file.ts');
  writeWhole(writeTarget(write, { cwd, given, root: realRoot(given, cwd) }), pieces);
}
