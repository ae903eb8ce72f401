/** Bodies that are so long that they go past Node's parser: all bytes, in order, and no more, however they come. */

import assert from 'node:assert/strict';
import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '../../src/restore/net/client.ts';
import { random } from '../../trust/restore/trial.ts';
import { loopbackCertificate } from '../support/file-server.ts';

const MIB = 1024 * 1024;
/** From here on a body goes past the parser. */
const LONG = 32 * MIB;
/** No two of its pieces are alike, so that one in the wrong place is seen. */
const CONTENT = Buffer.alloc(LONG + 3 * MIB + 17);
for (let at = 0; at + 4 <= CONTENT.length; at += 4)
  CONTENT.writeUInt32LE(Math.imul(at, 2654435761) >>> 0, at);

interface Served {
  readonly url: URL;
  readonly client: Client;
  readonly sockets: Set<Socket>;
  readonly close: () => void;
}

async function serve(scheme: 'http' | 'https', listener: RequestListener, stallMs = 20_000): Promise<Served> {
  const server = scheme === 'https' ? createHttps(loopbackCertificate(), listener) : createHttp(listener);
  const sockets = new Set<Socket>();
  server.on(scheme === 'https' ? 'secureConnection' : 'connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/x`);
  const access = { named: new Set([url.origin]), secrets: new Map() };
  const client = new Client(access, stallMs, new AbortController().signal);
  const close = () => {
    client.close();
    server.closeAllConnections();
    server.close();
  };
  return { url, client, sockets, close };
}

/** What came, each piece copied before the next is asked for, and how it ended. */
async function read({ client, url }: Served, pause?: (bytes: number) => Promise<unknown> | null) {
  const answer = await client.send({ url, redirects: [], reusesPieces: true });
  assert.equal(answer.is, 'answer');
  if (answer.is !== 'answer') throw new Error('no answer');
  const pieces: Buffer[] = [];
  let bytes = 0;
  let error: unknown = null;
  try {
    for await (const piece of answer.body) {
      pieces.push(Buffer.from(piece));
      bytes += piece.length;
      await pause?.(bytes);
    }
  } catch (thrown) {
    error = thrown;
  }
  answer.close();
  return { bytes: Buffer.concat(pieces), pieces: pieces.length, error };
}

const served: Served[] = [];
after(() => {
  for (const one of served) one.close();
});

async function serveAll(...words: Parameters<typeof serve>): Promise<Served> {
  const one = await serve(...words);
  served.push(one);
  return one;
}

for (const scheme of ['http', 'https'] as const) {
  describe(`by ${scheme}`, () => {
    for (const [name, length] of [
      ['just long', LONG],
      ['a byte shorter', LONG - 1],
    ] as const)
      test(`a body that is ${name} comes whole`, async () => {
        const body = CONTENT.subarray(0, length);
        const server = await serveAll(scheme, (_, response) =>
          response.writeHead(200, { 'content-length': body.length }).end(body),
        );
        const { bytes, error } = await read(server);
        assert.deepEqual([bytes.length, bytes.equals(body), error], [length, true, null]);
      });

    test('a longer one comes whole, in larger pieces than the parser gives', async () => {
      const server = await serveAll(scheme, (_, response) =>
        response.writeHead(200, { 'content-length': CONTENT.length }).end(CONTENT),
      );
      const { bytes, pieces, error } = await read(server, () => sleep(2));
      assert.deepEqual([bytes.equals(CONTENT), error], [true, null]);
      assert.ok(pieces < CONTENT.length / 65_536 / 2, `${pieces} pieces`);
    });

    test('one that is written in pieces of any size, to a reader that is slow at times', async () => {
      const pick = random(scheme.length);
      const server = await serveAll(scheme, async (_, response) => {
        response.writeHead(200, { 'content-length': CONTENT.length });
        for (let at = 0; at < CONTENT.length; ) {
          const length = 1 + pick(pick(2) === 0 ? 2000 : 3 * MIB);
          const hasRoom = response.write(CONTENT.subarray(at, at + length));
          at += length;
          if (!hasRoom || pick(4) === 0) await sleep(1);
        }
        response.end();
      });
      const { bytes, error } = await read(server, () => (pick(8) === 0 ? sleep(pick(12)) : null));
      assert.deepEqual([bytes.equals(CONTENT), error], [true, null]);
    });

    test('one that breaks off: nothing that came is lost or made up, and it is told', async () => {
      for (const length of [0, 1000, 5 * MIB, CONTENT.length - 1]) {
        const server = await serveAll(scheme, (_, response) => {
          response.writeHead(200, { 'content-length': CONTENT.length });
          response.flushHeaders();
          response.write(CONTENT.subarray(0, length), () => response.socket?.destroySoon());
        });
        const { bytes, error } = await read(server);
        assert.ok(error instanceof Error, `${length}: ${bytes.length} bytes came`);
        assert.deepEqual([bytes.length, bytes.equals(CONTENT.subarray(0, length))], [length, true]);
      }
    });

    test('what a server sends behind it is nobody’s', async () => {
      const server = await serveAll(scheme, (_, response) => {
        const head = `HTTP/1.1 200 OK\r\ncontent-length: ${CONTENT.length}\r\n\r\n`;
        response.socket?.write(head);
        response.socket?.write(CONTENT);
        response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nmore');
      });
      const { bytes, error } = await read(server);
      assert.deepEqual([bytes.equals(CONTENT), error], [true, null]);
      assert.equal(bytes.length, CONTENT.length);
    });

    test('a server that falls silent is given up', async () => {
      const server = await serveAll(
        scheme,
        (_, response) => {
          response.writeHead(200, { 'content-length': CONTENT.length });
          response.write(CONTENT.subarray(0, 9 * MIB));
        },
        400,
      );
      const { bytes, error } = await read(server);
      assert.match(String(error), /nothing came for 0.4 s/);
      assert.ok(bytes.equals(CONTENT.subarray(0, 9 * MIB)));
    });

    test('a reader that takes its time holds the server up, in little memory', async () => {
      let written = 0;
      const server = await serveAll(scheme, async (_, response) => {
        response.writeHead(200, { 'content-length': 8 * CONTENT.length });
        for (let round = 0; round < 8 && !response.destroyed; round += 1)
          for (let at = 0; at < CONTENT.length && !response.destroyed; at += MIB) {
            const hasRoom = response.write(CONTENT.subarray(at, at + MIB));
            written += MIB;
            if (!hasRoom) await Promise.race([new Promise((go) => response.once('drain', go)), sleep(5000)]);
          }
        response.end();
      });
      const answer = await server.client.send({ url: server.url, redirects: [], reusesPieces: true });
      assert.ok(answer.is === 'answer');
      const [first] = [await answer.body[Symbol.asyncIterator]().next()];
      await sleep(300);
      // What both ends of the connection keep is the system's, some MB each.
      assert.ok(written < 40 * MIB, `${written} bytes were written meanwhile`);
      assert.ok((first.value?.length ?? 0) <= MIB);
      answer.close();
    });

    test('sockets that carry short bodies are used again, and one that carried a long one is not', async () => {
      const server = await serveAll(scheme, (request, response) => {
        const body = request.headers['x-long'] === '1' ? CONTENT : CONTENT.subarray(0, 70_000);
        response.writeHead(200, { 'content-length': body.length }).end(body);
      });
      for (const isLong of [false, false, true, false, true, false]) {
        const headers = isLong ? { 'x-long': '1' } : {};
        const { client, url } = server;
        const answer = await client.send({ url, headers, redirects: [], reusesPieces: true });
        assert.ok(answer.is === 'answer');
        const pieces: Buffer[] = [];
        for await (const piece of answer.body) pieces.push(Buffer.from(piece));
        answer.close();
        assert.ok(Buffer.concat(pieces).equals(isLong ? CONTENT : CONTENT.subarray(0, 70_000)));
      }
      assert.ok(server.sockets.size >= 3, `${server.sockets.size} connections`);
    });
  });
}

test('several at once on sockets of their own', async () => {
  const server = await serveAll('http', (_, response) =>
    response.writeHead(200, { 'content-length': CONTENT.length }).end(CONTENT),
  );
  const all = await Promise.all(Array.from({ length: 4 }, () => read(server)));
  for (const { bytes, error } of all) assert.deepEqual([bytes.equals(CONTENT), error], [true, null]);
});

test('pieces that are kept stay what they were where nobody says that they may be reused', async () => {
  const server = await serveAll('http', (_, response) =>
    response.writeHead(200, { 'content-length': CONTENT.length }).end(CONTENT),
  );
  const answer = await server.client.send({ url: server.url, redirects: [] });
  assert.ok(answer.is === 'answer');
  const pieces: Uint8Array[] = [];
  for await (const piece of answer.body) pieces.push(piece);
  answer.close();
  assert.ok(Buffer.concat(pieces).equals(CONTENT));
});

test('the answer to HEAD has no body, whatever its length says', async () => {
  const server = await serveAll('http', (_, response) =>
    response.writeHead(200, { 'content-length': CONTENT.length }).end(),
  );
  const { url } = server;
  const answer = await server.client.send({ url, method: 'HEAD', redirects: [], reusesPieces: true });
  assert.ok(answer.is === 'answer');
  for await (const piece of answer.body) assert.equal(piece.length, 0);
  answer.close();
});
