import { encodingOf } from './encoding.ts';
import { DecodedLines, MAX_LINE_LENGTH, untilFailure } from './read-lines.ts';

/** What is told the lines of a text, one after the other. */
export interface LineTaker {
  /**
   * Offered UTF-8 from `start`, where a line begins, to `end`. Answers the place of the line's feed when it has
   * taken the line, else -1: then the line comes as text.
   */
  bytes(text: Uint8Array, start: number, end: number): number;
  /** A line without its feed, cut where it is very long. */
  line(text: string): void;
}

const LINE_FEED = 0x0a;
/** No UTF-16 unit takes more bytes of UTF-8; a byte order mark may come before them. */
const MAX_LINE_BYTES = MAX_LINE_LENGTH * 3 + 3;

/**
 * Tells the lines of `readLines`, but offers those of UTF-8 as bytes first: there may be millions, and no text has to
 * be made of a line to know that it is an ordinary one. Answers why reading failed; null: it did not.
 */
export async function eachLine(chunks: AsyncIterable<Uint8Array>, taker: LineTaker): Promise<string | null> {
  let lines: Utf8Lines | DecodedLines | null = null;
  for await (const chunk of untilFailure(chunks)) {
    if ('problem' in chunk) return chunk.problem;
    if (lines === null && chunk.length > 0) {
      const encoding = encodingOf(chunk);
      lines = encoding === 'utf-8' ? new Utf8Lines(taker) : new DecodedLines(encoding, false);
    }
    if (lines instanceof Utf8Lines) lines.add(chunk);
    else if (lines !== null) for (const some of lines.add(chunk)) for (const line of some) taker.line(line);
  }
  if (lines instanceof Utf8Lines) lines.end();
  else for (const line of lines?.end() ?? []) taker.line(line);
  return null;
}

class Utf8Lines {
  readonly #taker: LineTaker;
  /** Keeps marks: the text's own is taken off before. */
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** The beginning of a line whose end has not come. */
  #rest: Uint8Array = new Uint8Array(0);
  #isFirst = true;

  constructor(taker: LineTaker) {
    this.#taker = taker;
  }

  /** Takes the next bytes, and keeps none of them that is not copied. */
  add(bytes: Uint8Array): void {
    let start = 0;
    if (this.#rest.length > 0 || this.#isFirst) {
      const feed = bytes.indexOf(LINE_FEED);
      this.#keep(bytes.subarray(0, feed === -1 ? bytes.length : feed));
      if (feed === -1) return;
      this.#take();
      start = feed + 1;
    }
    while (start < bytes.length) {
      const taken = this.#taker.bytes(bytes, start, bytes.length);
      const feed = taken === -1 ? bytes.indexOf(LINE_FEED, start) : taken;
      if (feed === -1) break;
      if (taken === -1) this.#tell(bytes.subarray(start, feed));
      start = feed + 1;
    }
    this.#keep(bytes.subarray(start));
  }

  /** What follows the last line feed is a line when it is not empty. */
  end(): void {
    if (this.#isFirst) this.#rest = withoutMark(this.#rest);
    if (this.#rest.length > 0) this.#tell(this.#rest);
  }

  #keep(bytes: Uint8Array): void {
    const kept = bytes.subarray(0, Math.max(0, MAX_LINE_BYTES - this.#rest.length));
    if (kept.length === 0) return;
    const both = new Uint8Array(this.#rest.length + kept.length);
    both.set(this.#rest);
    both.set(kept, this.#rest.length);
    this.#rest = both;
  }

  /** Tells of the kept line, whose end has come. */
  #take(): void {
    this.#tell(this.#isFirst ? withoutMark(this.#rest) : this.#rest);
    this.#rest = this.#rest.subarray(0, 0);
    this.#isFirst = false;
  }

  #tell(line: Uint8Array): void {
    const cut = line.length > MAX_LINE_BYTES ? line.subarray(0, MAX_LINE_BYTES) : line;
    this.#taker.line(this.#decoder.decode(cut).slice(0, MAX_LINE_LENGTH));
  }
}

function withoutMark(line: Uint8Array): Uint8Array {
  return line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? line.subarray(3) : line;
}
