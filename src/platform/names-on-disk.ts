import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { latePattern } from '../text/late-pattern.ts';

/** The names of a folder, by what makes two spellings of a name the same. */
interface Names {
  /** By the NFC form. */
  readonly composed: ReadonlyMap<string, string>;
  /** By the NFC form in lower case. */
  readonly folded: ReadonlyMap<string, string>;
}

/**
 * How names are really spelt in the folders of a disk. Some file systems find a file by another spelling: in
 * another case (macOS, Windows, ext4's and exFAT's casefold) or another Unicode normal form (macOS). On the
 * next machine that spelling finds nothing.
 */
export class NamesOnDisk {
  readonly #names = new Map<string, Names>();
  /** Folders that were asked by a name in the other case, and whether they answered. */
  readonly #folding = new Map<string, boolean>();

  /** The name in `folder` that differs from `name`, which is not there, only in its Unicode normal form. */
  otherForm(folder: string, name: string): string | null {
    if (/^[\x20-\x7e]*$/.test(name)) return null;
    const other = this.#read(folder).composed.get(name.normalize('NFC')) ?? null;
    return other === name ? null : other;
  }

  /** How `name`, by which `stat` was found in `folder`, is spelt there, as far as upper and lower case go. */
  inItsCase(folder: string, name: string, stat: Stats): string {
    if (!this.#folds(folder, name, stat)) return name;
    const { composed, folded } = this.#read(folder);
    const form = name.normalize('NFC');
    if (composed.has(form)) return name;
    return folded.get(form.toLowerCase()) ?? name;
  }

  #folds(folder: string, name: string, stat: Stats): boolean {
    const known = this.#folding.get(folder);
    if (known !== undefined) return known;
    const swapped = swapCase(name);
    // Digits alone tell nothing; the next name may.
    if (swapped === name) return false;
    const other = lstatSync(`${folder}/${swapped}`, { throwIfNoEntry: false });
    const folds = other !== undefined && other.ino === stat.ino;
    this.#folding.set(folder, folds);
    return folds;
  }

  #read(folder: string): Names {
    const known = this.#names.get(folder);
    if (known) return known;
    const entries = listed(folder);
    const composed = new Map(entries.map((entry) => [entry.normalize('NFC'), entry]));
    const folded = new Map([...composed].map(([form, entry]) => [form.toLowerCase(), entry]));
    const names = { composed, folded };
    this.#names.set(folder, names);
    return names;
  }
}

/** Nothing where the folder cannot be listed: its files can be looked at all the same. */
function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const LETTER = latePattern(String.raw`\p{L}`, 'u');

/** Of letters that keep their length in bytes, as a name's length has a limit. */
function swapCase(name: string): string {
  return name.replace(/[A-Za-z]|[^\0-\x7f]/gu, (letter) => {
    if (letter > '\x7f' && !LETTER().test(letter)) return letter;
    const lower = letter.toLowerCase();
    const other = letter === lower ? letter.toUpperCase() : lower;
    return Buffer.byteLength(other) === Buffer.byteLength(letter) ? other : letter;
  });
}
