/** toxiproxy (Shopify): a proxy of TCP connections that does to them what networks do. */

import { freePort } from './free-port.ts';
import { partPath } from './restore-parts.ts';
import { startServer } from './started-server.ts';

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
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${api}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`toxiproxy: ${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const server = await startServer(
    partPath('toxiproxy-server') ?? 'toxiproxy-server',
    ['-host', '127.0.0.1', '-port', String(api)],
    () => ask('GET', '/version').then(() => true),
  );
  try {
    await ask('POST', '/proxies', {
      name: 'hub',
      listen: `127.0.0.1:${port}`,
      upstream: new URL(target).host,
      enabled: true,
    });
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    async set(toxics) {
      await ask('POST', '/reset');
      for (const [index, { stream = 'downstream', ...toxic }] of toxics.entries())
        await ask('POST', '/proxies/hub/toxics', { name: `toxic-${index}`, stream, toxicity: 1, ...toxic });
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
