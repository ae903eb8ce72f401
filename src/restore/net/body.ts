import type { IncomingMessage } from 'node:http';
import { takeReads } from './own-reads.ts';

/** Bytes that wait to be written before the connection is told to wait, too. */
const MAX_WAITING = 1024 * 1024;
/** A connection on which so many bytes come costs nothing beside them, and is not used again. */
const LONG_BYTES = 32 * 1024 * 1024;

/**
 * A body in pieces, of which none is lost: a stream's own iterator throws as soon as the connection breaks,
 * and what had come by then would have to come again. It listens from the beginning, so that it hears of
 * whatever happens before the first piece is asked for. With `reuses` the memory of a piece is used again as soon
 * as the next one is asked for.
 */
export function bodyOf(message: IncomingMessage, reuses: boolean): AsyncIterable<Uint8Array> {
  const body = new Body(message);
  const length = Number(message.headers['content-length'] ?? 0);
  const isCoded = message.headers['transfer-encoding'] !== undefined;
  if (reuses && length >= LONG_BYTES && !isCoded) body.readPastParser(length);
  return body.pieces();
}

class Body {
  readonly #message: IncomingMessage;
  readonly #pieces: Uint8Array[] = [];
  /** Bytes in `#pieces`. */
  #waiting = 0;
  /** Bytes that the parser gave. */
  #parsed = 0;
  #ending: { readonly error: Error | null } | null = null;
  #wake = () => {};
  /** Null: the parser gives all. */
  #past: PastParser | null = null;

  constructor(message: IncomingMessage) {
    this.#message = message;
    message.on('data', (piece: Buffer) => {
      this.#pieces.push(piece);
      this.#waiting += piece.length;
      this.#parsed += piece.length;
      if (this.#waiting > MAX_WAITING) message.pause();
      this.#wake();
    });
    message.on('end', () => this.#end(null));
    message.on('error', (error) => this.#end(error));
    message.on('close', () => this.#end(message.complete ? null : new Error('the connection was closed')));
  }

  /** `length` bytes come in all. */
  readPastParser(length: number): void {
    const message = this.#message;
    const { socket } = message;
    const past = new PastParser(() => socket.resume());
    let left: number | null = null;
    const isTaken = takeReads(socket, (bytes) => {
      if (left === null) {
        const isParsed = message.readableLength === 0 && socket.readableLength === 0 && !message.isPaused();
        if (!isParsed || this.#ending !== null) return null;
        left = length - this.#parsed;
      }
      // What follows a body is nobody's: the connection is closed behind it.
      const mayGoOn = past.take(bytes.subarray(0, left));
      left -= Math.min(left, bytes.length);
      if (left === 0) this.#end(null);
      // All that is read in this turn is one piece.
      setImmediate(() => this.#wake());
      return mayGoOn && left > 0;
    });
    if (isTaken) this.#past = past;
  }

  #end(error: Error | null): void {
    this.#ending ??= { error };
    this.#wake();
  }

  async *pieces(): AsyncGenerator<Uint8Array, void, void> {
    for (;;) {
      const piece = this.#next();
      if (piece !== null) yield piece;
      else if (this.#ending !== null) {
        if (this.#ending.error) throw this.#ending.error;
        return;
      } else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }

  #next(): Uint8Array | null {
    const piece = this.#pieces.shift();
    if (piece === undefined) return this.#past?.next() ?? null;
    this.#waiting -= piece.length;
    if (this.#waiting <= MAX_WAITING / 2) this.#message.resume();
    return piece;
  }
}

/** What was read past the parser, in two pieces of memory: one is filled while the other is used. */
class PastParser {
  readonly #resume: () => void;
  readonly #full: Uint8Array[] = [];
  #filling: Buffer = Buffer.allocUnsafeSlow(MAX_WAITING);
  #filled = 0;
  #used: Buffer | null = null;

  constructor(resume: () => void) {
    this.#resume = resume;
  }

  /** False: no more, please. What comes all the same is kept. */
  take(bytes: Uint8Array): boolean {
    if (this.#filled + bytes.length > this.#filling.length) {
      this.#full.push(this.#filling.subarray(0, this.#filled));
      this.#filling = Buffer.allocUnsafeSlow(MAX_WAITING);
      this.#filled = 0;
    }
    this.#filling.set(bytes, this.#filled);
    this.#filled += bytes.length;
    return this.#filled <= MAX_WAITING / 2;
  }

  next(): Uint8Array | null {
    const full = this.#full.shift();
    if (full !== undefined) return full;
    if (this.#filled === 0) return null;
    const piece = this.#filling.subarray(0, this.#filled);
    [this.#filling, this.#used] = [this.#used ?? Buffer.allocUnsafeSlow(MAX_WAITING), this.#filling];
    this.#filled = 0;
    this.#resume();
    return piece;
  }
}
