/**
 * The artifact service and the cache service for tests: the few calls of the results API that the artifact client and
 * `restore` make, in front of Microsoft's own blob store emulator.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  BlobSASPermissions,
  BlobServiceClient,
  type ContainerClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { bodyOf, listening } from './github-server.ts';

/** The account and key that the emulator documents for everybody. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const CREDENTIAL = new StorageSharedKeyCredential(ACCOUNT, KEY);
const RUN = '11111111-1111-1111-1111-111111111111';

export interface ResultsService extends AsyncDisposable {
  readonly url: string;
  /** Every call, with its body. */
  readonly calls: { method: string; body: Record<string, unknown> }[];
  /** Finished artifacts, by name. */
  readonly artifacts: Map<string, { id: number; hash: string }>;
  /** Finished entries of the cache, by key: the blob's name. */
  readonly entries: Map<string, string>;
  /** When set, every call is answered with this status, or as often as `failures` says. */
  failWith: number | null;
  failures: number;
  /** When set, waited for before a call is answered. */
  beforeAnswer: (() => Promise<void>) | null;
  /** The addresses given out for uploads do not allow to write. */
  isReadOnly: boolean;
  /** What a runner would hand to the job `job`. */
  tokenOf(job: string): string;
  /** An artifact's zip or an entry's bytes, straight from the store. */
  download(name: string): Promise<Buffer>;
}

export interface BlobStore extends AsyncDisposable {
  readonly url: string;
}

/** A service of its own for each test; the store, which is slow to start, can be shared. */
export async function startResultsService(store: BlobStore): Promise<ResultsService> {
  const client = new BlobServiceClient(`${store.url}/${ACCOUNT}`, CREDENTIAL);
  const container = client.getContainerClient(`artifacts-${randomUUID()}`);
  await container.create();
  const service = {
    calls: [] as ResultsService['calls'],
    artifacts: new Map<string, { id: number; hash: string }>(),
    entries: new Map<string, string>(),
    failWith: null as number | null,
    failures: Number.POSITIVE_INFINITY,
    isReadOnly: false,
    beforeAnswer: null as ResultsService['beforeAnswer'],
  };
  const taken = new Set<string>();
  const server = createServer(async (request, response) => {
    const method = request.url?.split('/').at(-1) ?? '';
    const body = JSON.parse((await bodyOf(request)).toString()) as Record<string, string>;
    service.calls.push({ method, body });
    await service.beforeAnswer?.();
    const name = body.name ?? '';
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (service.failWith !== null && service.failures > 0) {
      service.failures -= 1;
      return answer(service.failWith, { msg: 'injected' });
    }
    if (method === 'CreateArtifact') {
      if (taken.has(name)) return answer(409, { msg: 'an artifact with this name already exists' });
      taken.add(name);
      return answer(200, {
        ok: true,
        signed_upload_url: signed(container, name, service.isReadOnly ? 'r' : 'cw'),
      });
    }
    const entry = `${body.key} ${body.version}`;
    const blob = Buffer.from(entry).toString('hex');
    switch (method) {
      case 'GetCacheEntryDownloadURL': {
        const found = service.entries.get(entry);
        const url = found === undefined ? '' : signed(container, found, 'r');
        return answer(200, { ok: found !== undefined, signed_download_url: url, matched_key: body.key });
      }
      case 'CreateCacheEntry':
        if (taken.has(entry)) return answer(409, { code: 'already_exists', msg: 'cache entry exists' });
        taken.add(entry);
        return answer(200, {
          ok: true,
          signed_upload_url: signed(container, blob, service.isReadOnly ? 'r' : 'cw'),
        });
      case 'FinalizeCacheEntryUpload':
        service.entries.set(entry, blob);
        return answer(200, { ok: true, entry_id: '1' });
    }
    const id = service.artifacts.size + 1;
    service.artifacts.set(name, { id, hash: body.hash ?? '' });
    return answer(200, { ok: true, artifact_id: String(id) });
  });
  const url = await listening(server);
  return Object.assign(service, {
    url,
    tokenOf: (job: string) =>
      ['{"alg":"none"}', JSON.stringify({ scp: `Actions.Results:${RUN}:${job}` }), '']
        .map((part) => Buffer.from(part).toString('base64url'))
        .join('.'),
    download: async (name: string) => {
      const answer = await fetch(signed(container, name, 'r'));
      return Buffer.from(await answer.arrayBuffer());
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

function signed(container: ContainerClient, name: string, permissions: string): string {
  const sas = generateBlobSASQueryParameters(
    {
      containerName: container.containerName,
      blobName: name,
      permissions: BlobSASPermissions.parse(permissions),
      expiresOn: new Date(Date.now() + 3_600_000),
    },
    CREDENTIAL,
  );
  return `${container.getBlobClient(name).url}?${sas}`;
}

export async function startBlobStore(): Promise<BlobStore> {
  const main = fileURLToPath(import.meta.resolve('azurite/dist/src/blob/main.js'));
  const flags = ['--inMemoryPersistence', '--disableTelemetry', '--skipApiVersionCheck'];
  const where = ['--blobHost', '127.0.0.1', '--blobPort', '0'];
  const child = spawn(process.execPath, [main, ...flags, ...where], { stdio: ['ignore', 'pipe', 'inherit'] });
  let url: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    url = /listens on (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) break;
  }
  child.stdout.resume(); // Its access log; unread, it would block the emulator one day.
  if (url === undefined) throw new Error('The blob store did not start.');
  return { url, [Symbol.asyncDispose]: () => stopped(child) };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
