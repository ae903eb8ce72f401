/** How a report looks at a terminal. */

import type { Location } from '../model/location.ts';
import { columnsOf, wrapLine } from '../text/columns.ts';
import { logLine } from './escape.ts';

/** Paints a word where colours are wanted; the identity where they are not. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

export interface TextStyle {
  readonly paint: Paint;
  /** Columns of a line; infinite where nobody says. */
  readonly width: number;
  /** The text as a link, where the terminal has links and there is an address. */
  readonly link: (text: string, url: string | null) => string;
  /** The address of a file of the repository, from its root. */
  readonly fileUrl: (path: string) => string | null;
  /** A line of a manifest as it is written; null where it is not known. */
  readonly lineAt: (location: Location) => string | null;
}

/** As in a file. */
export const PLAIN_STYLE: TextStyle = {
  paint: (_, text) => text,
  width: Number.POSITIVE_INFINITY,
  link: (text) => text,
  fileUrl: () => null,
  lineAt: () => null,
};

/** Findings of one kind, or rows of one sort, shown one by one; the rest are counted. */
export const MAX_SHOWN = 20;

interface Margins {
  /** What stands before the first line, and before the others. */
  readonly first?: string;
  readonly rest?: string;
  /** The first as it is printed. */
  readonly painted?: string;
  readonly style?: 'dim' | 'bold';
}

/** A text that is harmless already, as lines of the terminal's width: no workflow command begins in one of them. */
export function put(
  text: string,
  { width, paint }: Pick<TextStyle, 'width' | 'paint'>,
  { first = '', rest = first, painted = first, style }: Margins = {},
): string {
  const lead = columnsOf(first);
  const [word = ''] = text.split(' ', 1);
  // What stands first is a path, and leaves no room: it has a line of its own.
  if (lead > rest.length && lead + columnsOf(word) > width)
    return `${painted.trimEnd()}\n${put(text, { width, paint }, { first: rest, ...(style && { style }) })}`;
  // Blanks hold the place of what stands first.
  const lines = wrapLine(text, width, ' '.repeat(lead), rest).map((line, index) => {
    const start = index === 0 ? lead : rest.length;
    const own = line.slice(start);
    const shown = style === undefined ? own : paint(style, own);
    return index === 0 ? painted + shown : rest + logLine(shown);
  });
  return `${lines.join('\n')}\n`;
}
