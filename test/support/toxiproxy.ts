/** toxiproxy (Shopify): a proxy of TCP connections that does to them what networks do. */

import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { partPath } from './restore-parts.ts';

export interface Toxic {
  readonly type: 'latency' | 'bandwidth' | 'slow_close' | 'timeout' | 'reset_peer' | 'slicer' | 'limit_data';
  /** toxiproxy: README, "Toxics". */
  readonly attributes: Readonly<Record<string, number>>;
  readonly stream?: 'upstream' | 'downstream';
}

export interface Toxiproxy extends AsyncDisposable {
  /** The server behind the proxy. */
  readonly origin: string;
  set(toxics: readonly Toxic[]): Promise<void>;
}

/** Stands before the http server at `target`. */
export async function startToxiproxy(target: string): Promise<Toxiproxy> {
  const [api, port] = [await freePort(), await freePort()];
  const words = ['-host', '127.0.0.1', '-port', String(api)];
  const child = spawn(partPath('toxiproxy-server') ?? 'toxiproxy-server', words, { stdio: 'ignore' });
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${api}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`toxiproxy: ${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  for (let tries = 0; tries < 300; tries += 1) {
    if (
      await ask('GET', '/version').then(
        () => true,
        () => false,
      )
    )
      break;
    await sleep(100);
  }
  await ask('POST', '/proxies', {
    name: 'hub',
    listen: `127.0.0.1:${port}`,
    upstream: new URL(target).host,
    enabled: true,
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    async set(toxics) {
      await ask('POST', '/reset');
      for (const [index, { stream = 'downstream', ...toxic }] of toxics.entries())
        await ask('POST', '/proxies/hub/toxics', { name: `toxic-${index}`, stream, toxicity: 1, ...toxic });
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
    },
  };
}
