import { encodingOf } from './encoding.ts';

/** Longer lines than any path needs; the rest of such a line is left out. */
export const MAX_LINE_LENGTH = 65_536;

/** Longer texts would go where V8 keeps large objects, and stay there long after their lines are read. */
const PIECE = 32 * 1024;

export type LineBatch = { readonly lines: readonly string[] } | { readonly problem: string };

/**
 * The lines of UTF-8 or UTF-16 bytes that come in pieces, without their line feeds, a batch for each
 * piece. Bytes that are neither become U+FFFD. A byte order mark is left out. `first` may refuse the
 * file by its first bytes. `encoding`: a label that TextDecoder knows, where it is not to be told from the bytes. What follows the last line feed is a line when it is not empty.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  options: {
    bareCarriageReturn: boolean;
    encoding?: string | null;
    first?: (bytes: Uint8Array) => string | null;
  },
): AsyncGenerator<LineBatch> {
  let decoder = new TextDecoder('utf-8');
  const ends = options.bareCarriageReturn ? /\r\n|\n|\r(?!$)/ : '\n';
  let rest = '';
  let begun = false;
  for await (const chunk of untilFailure(chunks)) {
    if ('problem' in chunk) {
      yield chunk;
      return;
    }
    if (!begun && chunk.length > 0) {
      begun = true;
      const problem = options.first?.(chunk) ?? null;
      if (problem !== null) {
        yield { problem };
        return;
      }
      decoder = new TextDecoder(options.encoding ?? encodingOf(chunk));
    }
    for (let start = 0; start < chunk.length; start += PIECE) {
      const piece = chunk.subarray(start, start + PIECE);
      const lines = (rest + decoder.decode(piece, { stream: true })).split(ends);
      rest = (lines.pop() ?? '').slice(0, MAX_LINE_LENGTH);
      const [first, ...others] = lines;
      // Where the middle of a long line was left out, so is its end, which would make another line of it.
      if (first !== undefined) yield { lines: [first.slice(0, MAX_LINE_LENGTH), ...others] };
    }
  }
  rest += decoder.decode();
  const last = options.bareCarriageReturn ? rest.split(/\r\n|\n|\r/) : [rest];
  if (last.at(-1) === '') last.pop();
  if (last.length > 0) yield { lines: last };
}

/** A disk, or git, may fail in the middle of a file; that is told of the file, and ends no check. */
async function* untilFailure(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array | { readonly problem: string }> {
  try {
    yield* chunks;
  } catch (error) {
    yield { problem: `reading it failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
