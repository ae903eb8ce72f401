/** A git-lfs server for tests, on loopback: the batch API, uploads and downloads, each object by its digest. */

import type { FileServer } from './file-server.ts';
import { startFileServer } from './file-server.ts';

export interface LfsServer extends AsyncDisposable {
  readonly server: FileServer;
  /** For `lfs.url`. */
  readonly url: string;
  readonly objects: Map<string, Uint8Array>;
}

/** `header` is what the server wants to see at a download. */
export async function startLfs(header: Record<string, string> = {}): Promise<LfsServer> {
  const server = await startFileServer('http');
  const objects = new Map<string, Uint8Array>();
  server.answer = (seen, response) => {
    if (!seen.path.endsWith('/objects/batch')) {
      const oid = seen.path.split('/').at(-1) ?? '';
      const isAllowed = Object.entries(header).every(([name, value]) => seen.headers[name] === value);
      if (!isAllowed) {
        response.writeHead(403).end();
        return true;
      }
      const object = objects.get(oid);
      if (object) server.files.set(seen.path, object);
      return false;
    }
    const { objects: wanted } = JSON.parse(seen.body) as { objects: { oid: string; size: number }[] };
    const answers = wanted.map(({ oid, size }) =>
      objects.has(oid)
        ? { oid, size, actions: { download: { href: `${server.origin}/objects/${oid}`, header } } }
        : { oid, size, error: { code: 404, message: 'none' } },
    );
    response.writeHead(200, { 'content-type': 'application/vnd.git-lfs+json' });
    response.end(JSON.stringify({ transfer: 'basic', objects: answers }));
    return true;
  };
  return {
    server,
    url: `${server.origin}/repo/info/lfs`,
    objects,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
