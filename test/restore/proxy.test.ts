/** Through a proxy, where this Node can use one. */

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import process from 'node:process';
import { test } from 'node:test';
import { PreflightError } from '../../src/restore/preflight.ts';
import { startFileServer } from '../support/file-server.ts';
import { sha256 } from '../support/repository.ts';
import { emptyHome, recordedOnly, runRestore, statuses } from '../support/restoring.ts';

const A = Buffer.alloc(5000, 'a');
const [MAJOR = 0, MINOR = 0] = process.versions.node.split('.').map(Number);
const CAN = MAJOR > 24 || (MAJOR === 24 && MINOR >= 5);

test('requests go through the proxy, or the preflight says that they cannot', async () => {
  await using server = await startFileServer();
  server.files.set(`/${sha256(A)}`, A);
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, client, head) => {
    asked.push(request.url ?? '');
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  try {
    using home = emptyHome();
    using repository = recordedOnly({ 'models/a.bin': A });
    const run = runRestore(
      repository.root,
      { from: `${server.origin}/{sha256}` },
      { environment: { ...home.environment, HTTPS_PROXY: url } },
    );
    if (CAN) {
      assert.deepEqual(statuses(await run), { 'models/a.bin': 'restored' });
      assert.deepEqual(asked, [new URL(server.origin).host]);
    } else await assert.rejects(run, PreflightError);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});
