/** A piece of a text, and what is to stand in its place. Offset and length count UTF-16 units. */
export interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** The text with all pieces replaced, in one pass. No two of them overlap. */
export function replaceRanges(text: string, replacements: readonly Replacement[]): string {
  let replaced = '';
  let end = 0;
  for (const { offset, length, content } of replacements.toSorted((a, b) => a.offset - b.offset)) {
    replaced += text.slice(end, offset) + content;
    end = offset + length;
  }
  return replaced + text.slice(end);
}
