import type { Location } from '../model/location.ts';

/** Line starts are looked for from the beginning of the block of text that an offset lies in. */
const BLOCK = 256;

/** What is known at the beginning of each block. */
interface Blocks {
  /** How many lines began before it, or at it. */
  readonly lines: Int32Array;
  /** Where the last of them began. */
  readonly starts: Int32Array;
}

/** Turns offsets in a text into lines and columns, and back. The table of blocks is made when first asked. */
export class LineIndex {
  readonly file: string;
  readonly #text: string;
  #blocks: Blocks | null = null;

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
  }

  /** `offset` counts UTF-16 units from 0. */
  locate(offset: number): Location {
    this.#blocks ??= blocksOf(this.#text);
    const block = Math.min(Math.floor(offset / BLOCK), this.#blocks.lines.length - 1);
    let line = this.#blocks.lines[block] ?? 1;
    let start = this.#blocks.starts[block] ?? 0;
    for (let at = block * BLOCK; at < offset; at += 1) {
      if (this.#text.charCodeAt(at) !== NEWLINE) continue;
      line += 1;
      start = at + 1;
    }
    return { file: this.file, line, column: offset - start + 1 };
  }

  /** The offset of a place that `locate` gave. */
  offsetOf({ line, column }: Location): number {
    this.#blocks ??= blocksOf(this.#text);
    const { lines, starts } = this.#blocks;
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    let start = starts[low] ?? 0;
    for (let known = lines[low] ?? 1; known < line; known += 1) start = this.#text.indexOf('\n', start) + 1;
    return start + column - 1;
  }
}

const NEWLINE = 0x0a;

function blocksOf(text: string): Blocks {
  const count = Math.floor(text.length / BLOCK) + 1;
  const lines = new Int32Array(count);
  const starts = new Int32Array(count);
  let line = 1;
  let start = 0;
  let next = text.indexOf('\n');
  for (let block = 0; block < count; block += 1) {
    for (; next !== -1 && next < block * BLOCK; next = text.indexOf('\n', start)) {
      line += 1;
      start = next + 1;
    }
    lines[block] = line;
    starts[block] = start;
  }
  return { lines, starts };
}
