/**
 * Runs workflows with act, on this host and without a network. act differs from GitHub, and is helped
 * or put up with:
 *
 * - Actions of other repositories would be cloned from github.com. Stand-ins take their place; the one
 *   for artifacts uses the real client, against act's own server. actions/checkout is left out by act,
 *   which copies the folder that it is started in.
 * - It does not know `$/`, so this repository's own action and workflow are named by repository there,
 *   and act is told that this repository is a folder.
 * - Its artifact server (0.2.89) refuses the field `mime_type` of today's client, wants the signature's
 *   padding that the blob client drops, and does not say that what it stores is a zip; a proxy fixes that. A name that is taken is not refused, but appended to.
 * - It has no permissions, concurrency, path filters or time zones, and gives all jobs one token. Those
 *   are GitHub's to keep; the language service and the linters check how they are written.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from '../../src/generated/repository.js';
import { freePort } from '../support/free-port.ts';
import { bodyOf, listening, OWNER, REPO, TOKEN } from '../support/github-server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAND_INS = fileURLToPath(new URL('stand-ins/', import.meta.url));
const SELF = REPOSITORY;

export interface ActSetup {
  /** The folder of the caller's repository. */
  readonly workspace: string;
  readonly workflow: string;
  readonly event: string;
  readonly payload?: object;
  readonly github: string;
  /** Folders that stand for caches, by key. */
  readonly caches?: string;
}

export interface ActRun {
  readonly status: number | null;
  readonly log: string;
}

/** This repository as its users see it at a tag: what act is to take for this action's own name at v0. */
export function release(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'drift-release-'));
  for (const name of ['action.yml', 'dist', '.github', 'restore', 'smoke'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const workflow = join(folder, '.github/workflows/check.yml');
  writeFileSync(workflow, withoutSelf(readFileSync(workflow, 'utf8')));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** `$/PATH` as act can follow it. */
export function withoutSelf(text: string): string {
  return text.replaceAll(/uses: \$\/(\S+)/g, `uses: ${SELF}/$1@v0`);
}

export async function runAct(act: string, folder: string, setup: ActSetup): Promise<ActRun> {
  const scratch = mkdtempSync(join(tmpdir(), 'drift-act-'));
  const port = await freePort();
  await using artifacts = await artifactProxy(port);
  const repository = {
    default_branch: 'main',
    full_name: `${OWNER}/${REPO}`,
    name: REPO,
    owner: { login: OWNER },
  };
  writeFileSync(join(scratch, 'event.json'), JSON.stringify({ repository, ...setup.payload }));
  for (const name of ['home', 'artifacts']) mkdirSync(join(scratch, name));
  const flags = [
    ...['--workflows', setup.workflow, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--platform', 'ubuntu-24.04=-self-hosted'],
    ...['--eventpath', join(scratch, 'event.json'), '--secret', `GITHUB_TOKEN=${TOKEN}`],
    ...['--artifact-server-path', join(scratch, 'artifacts')],
    ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(port)],
    ...['--no-cache-server', '--env', `GITHUB_API_URL=${setup.github}`],
    ...['--env', `ARTIFACT_CLIENT=${import.meta.resolve('@actions/artifact')}`],
    ...['--env', `CACHES=${setup.caches ?? ''}`],
    // Jobs that begin together have made act write to one map at once, and end with a fault of its own.
    ...['--concurrent-jobs', '1'],
    ...['--local-repository', `${SELF}@v0=${folder}`],
    ...standIns().flatMap((stand) => ['--local-repository', stand]),
  ];
  const child = spawn(act, [setup.event, ...flags], {
    cwd: setup.workspace,
    env: {
      PATH: process.env.PATH,
      HOME: join(scratch, 'home'),
      XDG_CACHE_HOME: join(scratch, 'home/.cache'),
      ACTIONS_RUNTIME_URL: `${artifacts.url}/`,
      no_proxy: '*',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const [status] = (await once(child, 'close')) as [number | null];
  rmSync(scratch, { recursive: true, force: true });
  if (process.env.ACT_LOG) writeFileSync(process.env.ACT_LOG, log);
  return { status, log };
}

/** `OWNER/REPO@REF=FOLDER` for each action of others, at the commits and tags that the workflow and the example name. */
function standIns(): string[] {
  const text = ['.github/workflows/check.yml', 'examples/workflows/models.yml']
    .map((name) => readFileSync(join(ROOT, name), 'utf8'))
    .join('\n');
  const used = text.matchAll(/uses: ([\w-]+)\/([\w-]+)(?:\/[\w-]+)?@([0-9a-f]{40}|v\d+)/g);
  const found = [...used].filter(([, owner, name]) => name !== 'checkout' && `${owner}/${name}` !== SELF);
  return [
    ...new Set(
      found.map(([, owner, name = '', commit]) => `${owner}/${name}@${commit}=${join(STAND_INS, name)}`),
    ),
  ];
}

async function artifactProxy(port: number): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const isCall = request.headers['content-type']?.startsWith('application/json') ?? false;
    const sent = isCall
      ? Buffer.from(JSON.stringify(without(JSON.parse(body.toString()), 'mime_type')))
      : body;
    const { 'transfer-encoding': _, ...others } = request.headers;
    const headers = { ...others, 'content-length': String(sent.length) };
    const { method } = request;
    // The blob client drops the padding of the signature.
    const path = request.url?.replace(/([?&]sig=[\w-]{43})(?=&)/, '$1%3D');
    const onward = ask({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const isZip = path?.includes('/DownloadArtifact') ?? false;
      const more = isZip ? { 'content-type': 'application/zip' } : {};
      response.writeHead(answer.statusCode ?? 500, { ...answer.headers, ...more });
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    onward.end(sent);
  });
  const url = await listening(server);
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function without(value: Record<string, unknown>, name: string): Record<string, unknown> {
  const { [name]: _, ...rest } = value;
  return rest;
}
