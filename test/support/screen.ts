/** A terminal that understands what progress is drawn with, and no more. */

import { columnsOf } from '../../src/text/columns.ts';

export interface Screen {
  readonly stream: { readonly columns: number; readonly rows: number; write(text: string): boolean };
  /** What is to be seen, in lines of the screen; empty ones are left out. Those that go on one above are `↵`. */
  lines(): string[];
  /** Breaks what stands there anew, as terminals do. */
  resize(columns: number): void;
}

/** What follows an escape sign: some lines up, or clear from here on; and then plain text. */
const CONTROL = /^\[(?:(\d+)A|J)/;

export function screenOf(columns: number, rows: number): Screen {
  /** As they were written: `\n` ends one. */
  let written = [''];
  let row = 0;
  let width = columns;

  /** How many lines of the screen a written one takes. */
  const height = (line = '') => Math.max(1, Math.ceil(columnsOf(line) / width));

  function up(count: number): void {
    // The cursor stands in the last line of the screen that the written one takes.
    for (let left = count - height(written[row]) + 1; left > 0 && row > 0; left -= height(written[row]))
      row -= 1;
  }

  function put(text: string): void {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) row += 1;
      written[row] = (written[row] ?? '') + part;
    }
  }

  return {
    stream: {
      get columns() {
        return width;
      },
      rows,
      write(text) {
        const [first = '', ...others] = text.replaceAll('\r', '').split('\u001B');
        put(first);
        for (const other of others) {
          const [control = '', lines] = CONTROL.exec(other) ?? [];
          if (lines === undefined) written = [...written.slice(0, row), ''];
          else up(Number(lines));
          put(other.slice(control.length));
        }
        return true;
      },
    },
    lines: () =>
      written
        .filter((line) => line !== '')
        .flatMap((line) => [line, ...new Array<string>(height(line) - 1).fill('↵')]),
    resize(next) {
      width = next;
    },
  };
}
