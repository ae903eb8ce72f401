/** Bugs that are put into the text of a module. */

/** One place in the text of a module that becomes another. */
export interface Planted {
  /** Below `src/`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The text with the bug in it. Throws where it has no such place. */
export function planted(text: string, { file, from, to }: Planted): string {
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return text.replace(from, () => to);
}
