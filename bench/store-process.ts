/** A hub on loopback that serves the files of a folder, as a process of its own: `store-process.ts FOLDER SUMS`. */

import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { COMMIT } from '../test/support/hub-server.ts';

const [folder = '', sums = ''] = process.argv.slice(2);
const digests = new Map(
  readFileSync(sums, 'utf8')
    .split('\n')
    .map((line): [string, string] => [path.basename(line.slice(66)), line.slice(0, 64)]),
);

const server = createServer((request, response) => {
  const name = path.basename(request.url ?? '');
  const digest = digests.get(name);
  if (digest === undefined) return void response.writeHead(404, { 'x-error-code': 'EntryNotFound' }).end();
  const { size } = statSync(path.join(folder, name));
  const start = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(start === 0 ? 200 : 206, {
    etag: `"${digest}"`,
    'x-linked-etag': `"${digest}"`,
    'x-linked-size': String(size),
    'x-repo-commit': COMMIT,
    'accept-ranges': 'bytes',
    'content-length': String(size - start),
    ...(start > 0 && { 'content-range': `bytes ${start}-${size - 1}/${size}` }),
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(path.join(folder, name), { start, highWaterMark: 1 << 20 }).pipe(response);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.on('end', () => process.exit()).resume();
