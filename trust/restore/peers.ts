/**
 * What other programs make of a server that flips one bit, or that cuts each answer off: the table in
 * docs/compare.md. Programs that are not on the PATH are left out; `NODE_PATH` finds the npm client of the hub.
 */

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Fault, type FileServer, startFileServer } from '../../test/support/file-server.ts';
import { COMMIT } from '../../test/support/hub-server.ts';
import { sha256 } from '../../test/support/repository.ts';
import { inventoryOf } from '../../test/support/restoring.ts';
import { contentOf } from './kills.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const FILE = contentOf(8_000_000);
const DIGEST = sha256(FILE);
const HUB_PATH = `/org/name/resolve/${COMMIT}/a.bin`;
const BLOB_PATH = `/v2/org/name/blobs/sha256:${DIGEST}`;
/** More than anybody asks. */
const MANY = 200;

interface Peer {
  readonly name: string;
  /** As it is shown; `$URL`, `$DIGEST`, `$REGISTRY` and `$COMMIT` are set. */
  readonly shown: string;
  /** Where it differs from what is shown. */
  readonly run?: string;
  readonly needs: string;
}

const DOWNLOAD = `const { downloadFileToCacheDir } = require('@huggingface/hub');
downloadFileToCacheDir({ repo: 'org/name', path: 'a.bin', revision: process.env.COMMIT, cacheDir: 'cache', hubUrl: process.env.HF_ENDPOINT })
  .then((place) => require('node:fs').copyFileSync(place, 'a.bin'), (error) => { console.error(error); process.exitCode = 1; });`;

const PEERS: readonly Peer[] = [
  {
    name: 'curl',
    needs: 'curl --version',
    shown: 'curl -fL --retry 3 --retry-all-errors -o a.bin $URL',
    run: 'curl -sfL --retry 3 --retry-delay 1 --retry-all-errors -o a.bin $URL',
  },
  {
    name: 'aria2',
    needs: 'aria2c --version',
    shown: 'aria2c --checksum=sha-256=$DIGEST -o a.bin $URL',
    run: 'aria2c -q --max-tries=3 --checksum=sha-256=$DIGEST -o a.bin $URL',
  },
  {
    name: 'rclone',
    needs: 'rclone version',
    shown: 'rclone copyurl $URL a.bin',
    run: 'rclone -q copyurl $URL a.bin',
  },
  {
    name: 'oras',
    needs: 'oras version',
    shown: 'oras pull $REGISTRY/org/name:1',
    run: 'oras pull --plain-http $REGISTRY/org/name:1',
  },
  {
    name: 'hf',
    needs: 'hf version',
    shown: 'hf download --local-dir . org/name a.bin',
    run: 'hf download --local-dir . --revision $COMMIT -- org/name a.bin',
  },
  {
    name: '@huggingface/hub',
    needs: `node -e "require('@huggingface/hub')"`,
    shown: 'downloadFileToCacheDir',
    run: 'node download.cjs',
  },
  {
    name: 'manifest-drift',
    needs: `node "${CLI}" --version`,
    shown: 'manifest-drift restore --from huggingface',
    run: `node "${CLI}" restore . --from huggingface --cache none`,
  },
];

const SERVERS: Readonly<Record<string, () => Fault>> = {
  'one bit flipped': () => ({ is: 'flip', at: 4_000_000 }),
  'each answer cut after 3 of 8 MB': () => ({ is: 'reset', after: 3_000_000 }),
};

/** Prints a row a program: exit status, and what has the file's name. Answers 1 where ours leaves other bytes. */
export async function runPeers(): Promise<number> {
  const columns = Object.keys(SERVERS);
  let isGood = true;
  console.log(`| Program | ${columns.map((name) => `With ${name}`).join(' | ')} |`);
  console.log(`| --- |${columns.map(() => ' --- |').join('')}`);
  for (const peer of PEERS) {
    if (!(await isHere(peer))) {
      console.error(`not here: ${peer.name}`);
      continue;
    }
    const cells: string[] = [];
    for (const fault of Object.values(SERVERS)) {
      const { status, left } = await tryPeer(peer, fault);
      if (peer.name === 'manifest-drift' && left !== (status === 0 ? 'the file' : 'nothing')) isGood = false;
      cells.push(`${status ?? 'killed after two minutes'}; ${left}`);
    }
    console.log(`| \`${peer.shown}\` | ${cells.join(' | ')} |`);
  }
  return isGood ? 0 : 1;
}

/** Some write into HOME whatever they are asked. */
async function isHere({ needs }: Peer): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'drift-peer-'));
  try {
    return (await shell(needs, folder, {})).status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tryPeer(
  { run, shown }: Peer,
  fault: () => Fault,
): Promise<{ status: number | null; left: string }> {
  await using server = await startFileServer('http');
  serve(server, fault);
  const folder = mkdtempSync(join(tmpdir(), 'drift-peer-'));
  try {
    const files = [{ path: 'a.bin', sha256: DIGEST, size_bytes: FILE.length }];
    mkdirSync(join(folder, 'inventory'));
    mkdirSync(join(folder, 'home'));
    const inventory = inventoryOf(files, { path: '.', repo_id: 'org/name', revision: COMMIT });
    writeFileSync(join(folder, 'inventory/combined_inventory.json'), JSON.stringify(inventory));
    writeFileSync(join(folder, 'download.cjs'), DOWNLOAD);
    const { status } = await shell(run ?? shown, folder, {
      URL: server.origin + HUB_PATH,
      DIGEST,
      REGISTRY: new URL(server.origin).host,
      COMMIT,
      HF_ENDPOINT: server.origin,
    });
    return { status, left: leftAt(join(folder, 'a.bin')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function leftAt(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return 'nothing';
  const bytes = readFileSync(path);
  if (bytes.equals(FILE)) return 'the file';
  return bytes.length === FILE.length ? 'a wrong file' : 'a partial file';
}

/** The same bytes as a file of a hub, as a plain file and as the layer of an OCI artifact. */
function serve(server: FileServer, fault: () => Fault): void {
  const hub = { 'x-repo-commit': COMMIT, 'x-linked-etag': `"${DIGEST}"`, 'x-linked-size': `${FILE.length}` };
  server.headers.set(HUB_PATH, { ...hub, etag: `"${DIGEST}"` });
  for (const path of [HUB_PATH, BLOB_PATH]) {
    server.files.set(path, FILE);
    server.faults.set(path, Array.from({ length: MANY }, fault));
  }
  const config = Buffer.from('{}');
  server.files.set(`/v2/org/name/blobs/sha256:${sha256(config)}`, config);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: `sha256:${sha256(config)}`, size: 2 },
    layers: [
      {
        mediaType: 'application/octet-stream',
        digest: `sha256:${DIGEST}`,
        size: FILE.length,
        annotations: { 'org.opencontainers.image.title': 'a.bin' },
      },
    ],
  });
  server.answer = ({ path, method, headers: { range } }, response) => {
    if (path.startsWith('/api/models/org/name/paths-info/')) {
      const { length } = FILE;
      const lfs = { oid: DIGEST, size: length, pointerSize: 132 };
      const lastCommit = { id: COMMIT, title: 'A', date: '2026-01-01T00:00:00.000Z' };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify([{ type: 'file', path: 'a.bin', size: length, oid: DIGEST, lfs, lastCommit }]),
      );
      return true;
    }
    if (path === '/v2/org/name/manifests/1' || path === `/v2/org/name/manifests/sha256:${sha256(manifest)}`) {
      response.writeHead(200, {
        'content-type': 'application/vnd.oci.image.manifest.v1+json',
        'docker-content-digest': `sha256:${sha256(manifest)}`,
        'content-length': String(Buffer.byteLength(manifest)),
      });
      response.end(manifest);
      return true;
    }
    // A question alone uses no fault up.
    const file = server.files.get(path);
    const isFirst = range === 'bytes=0-0';
    if ((method !== 'HEAD' && !isFirst) || file === undefined) return false;
    const part = { 'content-range': `bytes 0-0/${file.length}`, 'content-length': '1' };
    response.writeHead(isFirst ? 206 : 200, {
      'content-length': String(file.length),
      ...server.headers.get(path),
      ...(isFirst && part),
    });
    response.end(isFirst && method !== 'HEAD' ? file.subarray(0, 1) : '');
    return true;
  };
}

function shell(
  script: string,
  cwd: string,
  more: Record<string, string>,
): Promise<{ status: number | null }> {
  const { PATH = '', NODE_PATH = '' } = process.env;
  const env = {
    PATH,
    NODE_PATH,
    HOME: join(cwd, 'home'),
    RUNNER_TEMP: join(cwd, 'home'),
    CI: '1',
    HF_HUB_DISABLE_TELEMETRY: '1',
    ...more,
  };
  const stdio = process.env.PEERS_SHOW === '1' ? 'inherit' : 'ignore';
  const child = spawn('sh', ['-c', script], { cwd, env, stdio, timeout: 120_000 });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status })));
}
