import type { IncomingMessage } from 'node:http';

/** Bytes that wait to be written before the connection is told to wait, too. */
const MAX_WAITING = 1024 * 1024;

/**
 * A body in pieces, of which none is lost: a stream's own iterator throws as soon as the connection breaks,
 * and what had come by then would have to come again. It listens from the beginning, so that it hears of
 * whatever happens before the first piece is asked for.
 */
export function bodyOf(message: IncomingMessage): AsyncIterable<Uint8Array> {
  const state: Waiting = { pieces: [], bytes: 0, ending: null, wake: () => {} };
  const end = (error: Error | null) => {
    state.ending ??= { error };
    state.wake();
  };
  message.on('data', (piece: Buffer) => {
    state.pieces.push(piece);
    state.bytes += piece.length;
    if (state.bytes > MAX_WAITING) message.pause();
    state.wake();
  });
  message.on('end', () => end(null));
  message.on('error', end);
  message.on('close', () => end(message.complete ? null : new Error('the connection was closed')));
  return taken(message, state);
}

interface Waiting {
  readonly pieces: Uint8Array[];
  bytes: number;
  ending: { readonly error: Error | null } | null;
  wake: () => void;
}

async function* taken(message: IncomingMessage, state: Waiting): AsyncGenerator<Uint8Array, void, void> {
  for (;;) {
    for (let piece = state.pieces.shift(); piece !== undefined; piece = state.pieces.shift()) {
      state.bytes -= piece.length;
      if (state.bytes <= MAX_WAITING / 2) message.resume();
      yield piece;
    }
    if (state.ending !== null) {
      if (state.ending.error) throw state.ending.error;
      return;
    }
    await new Promise<void>((resolve) => {
      state.wake = resolve;
    });
  }
}
