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
  let lines: DecodedLines | null = null;
  for await (const chunk of untilFailure(chunks)) {
    if ('problem' in chunk) {
      yield chunk;
      return;
    }
    if (lines === null && chunk.length > 0) {
      const problem = options.first?.(chunk) ?? null;
      if (problem !== null) {
        yield { problem };
        return;
      }
      lines = new DecodedLines(options.encoding ?? encodingOf(chunk), options.bareCarriageReturn);
    }
    for (const some of lines?.add(chunk) ?? []) yield { lines: some };
  }
  const last = lines?.end() ?? [];
  if (last.length > 0) yield { lines: last };
}

/** Cuts bytes that come in pieces into lines. */
export class DecodedLines {
  readonly #decoder;
  readonly #bareCarriageReturn: boolean;
  #rest = '';

  /** `encoding`: a label that TextDecoder knows. */
  constructor(encoding: string, bareCarriageReturn: boolean) {
    this.#decoder = new TextDecoder(encoding);
    this.#bareCarriageReturn = bareCarriageReturn;
  }

  /** The lines that end in the next bytes, a batch for each piece of them that ends some. */
  *add(chunk: Uint8Array): Generator<string[]> {
    const ends = this.#bareCarriageReturn ? /\r\n|\n|\r(?!$)/ : '\n';
    for (let start = 0; start < chunk.length; start += PIECE) {
      const piece = chunk.subarray(start, start + PIECE);
      const lines = (this.#rest + this.#decoder.decode(piece, { stream: true })).split(ends);
      this.#rest = (lines.pop() ?? '').slice(0, MAX_LINE_LENGTH);
      const [first, ...others] = lines;
      // Where the middle of a long line was left out, so is its end, which would make another line of it.
      if (first !== undefined) yield [first.slice(0, MAX_LINE_LENGTH), ...others];
    }
  }

  /** What follows the last line end, where that is not empty. */
  end(): string[] {
    const rest = this.#rest + this.#decoder.decode();
    const last = this.#bareCarriageReturn ? rest.split(/\r\n|\n|\r/) : [rest];
    if (last.at(-1) === '') last.pop();
    return last;
  }
}

/** A disk, or git, may fail in the middle of a file; that is told of the file, and ends no check. */
export async function* untilFailure(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array | { readonly problem: string }> {
  try {
    yield* chunks;
  } catch (error) {
    yield { problem: `reading it failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
