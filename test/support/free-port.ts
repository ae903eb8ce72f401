import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that systems give out themselves, so that no server of another test gets one before its program listens. */
const anyPort = () => randomInt(20_000, 32_000);

/**
 * A port of loopback that nobody listens on, for a program that has to be told one. Nobody else who asks here is told
 * it as long as this process lives: it keeps the port of that number for datagrams, which no server takes.
 */
export async function freePort(pick: () => number = anyPort): Promise<number> {
  for (;;) {
    const port = pick();
    const claim = createSocket('udp4').unref();
    claim.bind(port, '127.0.0.1');
    if ((await isListening(claim)) && (await isFree(port))) return port;
    claim.close();
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  const free = await isListening(server);
  if (free) await new Promise((resolve) => server.close(resolve));
  return free;
}

function isListening(socket: NodeJS.EventEmitter): Promise<boolean> {
  return once(socket, 'listening').then(
    () => true,
    () => false,
  );
}
