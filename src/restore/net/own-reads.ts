/**
 * Sockets whose bytes are read into one piece of memory again and again. Node's parser of HTTP gets copies; a long
 * body may go past it, since the parser makes a new piece of memory of each read, twice, and collecting that costs
 * more than all else that reading does.
 */

import type { Agent } from 'node:http';
import type { Socket } from 'node:net';

const READ_BYTES = 256 * 1024;

/**
 * Gets what was read, which is only valid until it returns. False: nothing more is to be read until the socket is
 * resumed. Null: the parser is to have it.
 */
export type Taker = (bytes: Uint8Array) => boolean | null;

const takers = new WeakMap<Socket, { taker: Taker | null }>();

/** Makes the sockets of an agent such ones. */
export function readOwn(agent: Agent): void {
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => {
    const memory = Buffer.allocUnsafeSlow(READ_BYTES);
    const own: { taker: Taker | null } = { taker: null };
    const callback = (count: number): boolean => {
      const bytes = memory.subarray(0, count);
      return own.taker?.(bytes) ?? socket.push(Buffer.from(bytes));
    };
    const onread = { buffer: memory, callback };
    const socket = create({ ...options, onread } as typeof options, done) as Socket;
    takers.set(socket, own);
    return socket;
  };
}

/** False where the socket is none of these. */
export function takeReads(socket: Socket, taker: Taker): boolean {
  const own = takers.get(socket);
  if (own === undefined) return false;
  own.taker = taker;
  return true;
}
