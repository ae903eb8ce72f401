/** Servers in this process, on loopback, for the real clients to speak to. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface ServerReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON. */
  readonly body?: string | Uint8Array | object;
  /** Ends the connection after so many bytes of the body. */
  readonly cutAfter?: number;
}

export interface Server extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Every request so far. */
  readonly asked: readonly Asked[];
}

/** Serves until it is disposed. `answer` is called once for each request. */
export async function serve(answer: (asked: Asked) => ServerReply): Promise<Server> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    read(request)
      .then((one) => {
        asked.push(one);
        send(response, answer(one));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname: path, searchParams: query } = new URL(request.url ?? '', 'http://127.0.0.1');
  const { method = '', headers } = request;
  return { method, path, query, headers, body: Buffer.concat(chunks).toString('utf8') };
}

function send(response: ServerResponse, { status, headers = {}, body = '', cutAfter }: ServerReply): void {
  const isText = typeof body === 'string' || body instanceof Uint8Array;
  const bytes = Buffer.from(isText ? body : JSON.stringify(body));
  response.writeHead(status, {
    'content-type': isText ? 'application/octet-stream' : 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...headers,
  });
  if (cutAfter === undefined) response.end(bytes);
  else response.write(bytes.subarray(0, cutAfter), () => response.destroy());
}

/** What a server of files answers to a request, which may ask for the end of the file only (RFC 9110, 14). */
export function fileReply({ headers }: Asked, bytes: Uint8Array): ServerReply {
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? Number.NaN);
  const tag = { etag: '"one"', 'accept-ranges': 'bytes' };
  if (Number.isNaN(from)) return { status: 200, headers: tag, body: bytes };
  return {
    status: 206,
    headers: { ...tag, 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` },
    body: bytes.subarray(from),
  };
}
