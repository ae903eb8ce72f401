/**
 * The artifact service for tests: the few calls of its results API that the artifact client makes,
 * in front of Microsoft's own blob store emulator.
 */

import { type ChildProcess, spawn } from 'node:child_process';
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
  /** When set, every call is answered with this status. */
  failWith: number | null;
  /** What a runner would hand to the job `job`. */
  tokenOf(job: string): string;
  /** The zip of an artifact, straight from the store. */
  download(name: string): Promise<Buffer>;
}

export async function startResultsService(): Promise<ResultsService> {
  const store = await startStore();
  const container = new BlobServiceClient(`${store.url}/${ACCOUNT}`, CREDENTIAL).getContainerClient(
    'artifacts',
  );
  await container.create();
  const service = {
    calls: [] as ResultsService['calls'],
    artifacts: new Map<string, { id: number; hash: string }>(),
    failWith: null as number | null,
  };
  const taken = new Set<string>();
  const server = createServer(async (request, response) => {
    const method = request.url?.split('/').at(-1) ?? '';
    const body = JSON.parse((await bodyOf(request)).toString()) as Record<string, string>;
    service.calls.push({ method, body });
    const name = body.name ?? '';
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (service.failWith !== null) return answer(service.failWith, { msg: 'injected' });
    if (method === 'CreateArtifact') {
      if (taken.has(name)) return answer(409, { msg: 'an artifact with this name already exists' });
      taken.add(name);
      return answer(200, { ok: true, signed_upload_url: signed(container, name, 'cw') });
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
      await store.close();
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

async function startStore(): Promise<{ url: string; close(): Promise<void> }> {
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
  return { url, close: () => stopped(child) };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
