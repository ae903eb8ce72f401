import { type Dir, opendirSync } from 'node:fs';

/** As many looks cost about as much as to list a folder. */
const FEW = 64;
/** A folder of more names is not listed, since their table would take memory. */
const MAX_NAMES = 50_000;
/**
 * Names that no file system finds but by the same letters, in upper or lower case: Windows has other names with
 * `~`, and takes off dots and blanks at the end.
 */
const PLAIN = /^[\w .+=@-]*[\w+=@-]$/;

/** Null: this folder's names tell nothing for certain. */
type Names = {
  /** In lower case. */
  readonly names: ReadonlySet<string>;
  /** How long these are, by which most names that are not there are told without a look for each. */
  readonly lengths: ReadonlySet<number>;
} | null;

/** Tells that names are not in a folder: once many were not, its names are listed, instead of a look at each. */
export class AbsentNames {
  readonly #misses = new Map<string, number>();
  readonly #listed = new Map<string, Names>();

  /** Whether it is certain, without a look, that nothing in `folder`, an absolute path, is called `name`. */
  isCertain(folder: string, name: string): boolean {
    if (this.#listed.size === 0) return false;
    const listed = this.#listed.get(folder) ?? null;
    if (listed === null || !PLAIN.test(name)) return false;
    return !listed.lengths.has(name.length) || !listed.names.has(name.toLowerCase());
  }

  /** Some name was looked for in `folder`, and nothing was there. */
  add(folder: string): void {
    const misses = (this.#misses.get(folder) ?? 0) + 1;
    this.#misses.set(folder, misses);
    if (misses === FEW) this.#listed.set(folder, namesIn(folder));
  }
}

/** A letter beyond ASCII may be the same as one or two of ASCII where case does not matter. */
function namesIn(folder: string): Names {
  const names = new Set<string>();
  let entries: Dir | null = null;
  try {
    entries = opendirSync(folder);
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      if (names.size === MAX_NAMES || !/^[\x20-\x7e]*$/.test(entry.name)) return null;
      names.add(entry.name.toLowerCase());
    }
    return { names, lengths: new Set([...names].map(({ length }) => length)) };
  } catch {
    return null;
  } finally {
    entries?.closeSync();
  }
}
