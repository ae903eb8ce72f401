/** A git-lfs server for tests, on loopback: the batch API, uploads and downloads, each object by its digest. */

import type { ServerResponse } from 'node:http';
import type { FileServer, Seen } from './file-server.ts';
import { startFileServer } from './file-server.ts';

export interface LfsServer extends AsyncDisposable {
  readonly server: FileServer;
  /** For `lfs.url`. */
  readonly url: string;
  readonly objects: Map<string, Uint8Array>;
  /** Codes with which objects are refused, by their ids: 404 is the answer for all that are not there. */
  readonly refused: Map<string, number>;
  /** Sizes that the server tells instead of the right ones. */
  readonly sizes: Map<string, number>;
  /** The `authorization` that a question has to have; null: none. */
  authorization: string | null;
  /** Answers a question by itself; false: as a good server. */
  fault: ((seen: Seen, response: ServerResponse) => boolean) | null;
  /** The objects that were asked for, a list for each question. */
  readonly asked: string[][];
}

interface Wanted {
  readonly operation: string;
  readonly objects: readonly { readonly oid: string; readonly size: number }[];
}

/** `header` is what the server wants to see at a download. */
export async function startLfs(
  header: Record<string, string> = {},
  scheme: 'http' | 'https' = 'http',
): Promise<LfsServer> {
  const server = await startFileServer(scheme);
  const objects = new Map<string, Uint8Array>();
  const lfs: LfsServer = {
    server,
    url: `${server.origin}/repo/info/lfs`,
    objects,
    refused: new Map(),
    sizes: new Map(),
    authorization: null,
    fault: null,
    asked: [],
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
  const describe = (operation: string, { oid, size }: Wanted['objects'][number]) => {
    const href = `${server.origin}/objects/${oid}`;
    if (operation === 'upload') return { oid, size, actions: { upload: { href } } };
    const code = lfs.refused.get(oid) ?? (objects.has(oid) ? null : 404);
    if (code !== null) return { oid, size, error: { code, message: 'none' } };
    return {
      oid,
      size: lfs.sizes.get(oid) ?? objects.get(oid)?.length,
      actions: { download: { href, header } },
    };
  };
  server.answer = (seen, response) => {
    if (!seen.path.endsWith('/objects/batch')) {
      const oid = seen.path.split('/').at(-1) ?? '';
      if (seen.method === 'PUT') {
        objects.set(oid, Buffer.from(seen.body));
        response.writeHead(200).end();
        return true;
      }
      const isAllowed = Object.entries(header).every(([name, value]) => seen.headers[name] === value);
      if (!isAllowed) {
        response.writeHead(403).end();
        return true;
      }
      const object = objects.get(oid);
      if (object) server.files.set(seen.path, object);
      return false;
    }
    const { operation, objects: wanted } = JSON.parse(seen.body) as Wanted;
    lfs.asked.push(wanted.map(({ oid }) => oid));
    if (lfs.fault?.(seen, response)) return true;
    if (lfs.authorization !== null && seen.headers.authorization !== lfs.authorization) {
      response.writeHead(401, { 'lfs-authenticate': 'Basic' }).end('{}');
      return true;
    }
    response.writeHead(200, { 'content-type': 'application/vnd.git-lfs+json' });
    const answers = wanted.map((one) => describe(operation, one));
    response.end(JSON.stringify({ transfer: 'basic', objects: answers }));
    return true;
  };
  return lfs;
}
