/** Text in the columns of a terminal. */

import { latePattern } from './late-pattern.ts';

/** Signs of two columns: of East Asian scripts, full-width forms, emoji. */
const WIDE = latePattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]`,
  'gu',
);
/** Signs of none: they change the one before. */
const MARKS = latePattern(String.raw`\p{M}`, 'gu');
const PLAIN = /^[\x20-\x7e]*$/;

/** How many columns a line without controls takes. */
export function columnsOf(line: string): number {
  if (PLAIN.test(line)) return line.length;
  const signs = [...line.replace(MARKS(), '')].length;
  return signs + (line.match(WIDE())?.length ?? 0);
}

/**
 * A line in as many as it takes, each of at most `width` columns, broken at spaces. A word that is longer keeps a
 * line of its own, so that it can be copied. `first` and `rest` stand before the first line and the others.
 */
export function wrapLine(line: string, width: number, first = '', rest = first): string[] {
  if (width === Number.POSITIVE_INFINITY || columnsOf(first) + columnsOf(line) <= width)
    return [first + line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const indent = lines.length === 0 ? first : rest;
    const next = current === '' ? word : `${current} ${word}`;
    if (current === '' || columnsOf(indent) + columnsOf(next) <= width) current = next;
    else {
      lines.push(indent + current);
      current = word;
    }
  }
  lines.push((lines.length === 0 ? first : rest) + current);
  return lines;
}
