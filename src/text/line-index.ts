import type { Location } from '../model/location.ts';

/** Turns offsets in a text into lines and columns, and back. The table of line starts is made when first asked. */
export class LineIndex {
  readonly file: string;
  readonly #text: string;
  #starts: number[] | null = null;

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
  }

  /** `offset` counts UTF-16 units from 0. */
  locate(offset: number): Location {
    this.#starts ??= lineStarts(this.#text);
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The offset of a place that `locate` gave. */
  offsetOf({ line, column }: Location): number {
    this.#starts ??= lineStarts(this.#text);
    return (this.#starts[line - 1] ?? 0) + column - 1;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
