/** Runs of the command that are killed at random moments, what they cost on the wire, and what memory they take. */

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMPILE_CACHE, entryOf } from '../../test/support/entries.ts';
import { type FileServer, loopbackCertificate, startFileServer } from '../../test/support/file-server.ts';
import { sha256, type TestRepository } from '../../test/support/repository.ts';
import { contentsOf, emptyHome, recordedOnly } from '../../test/support/restoring.ts';
import { type Pick, random } from './trial.ts';

/** What is delivered, and smaller: Node translates the sources while it runs. */
const BUILT = join(import.meta.dirname, '../../dist/cli.js');

export interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

export function startRestore(
  root: string,
  words: readonly string[],
  environment: Record<string, string>,
  program = entryOf('cli'),
): Run {
  const child = spawn(process.execPath, [program, 'restore', root, ...words], {
    env: {
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      ...environment,
      NODE_EXTRA_CA_CERTS: loopbackCertificate().file,
    },
    stdio: 'ignore',
  });
  return { child, ended: new Promise((resolve) => child.on('exit', (code) => resolve(code))) };
}

/** Bytes that no two files have in common. */
export function contentOf(bytes: number, first = 0): Buffer {
  const made = Buffer.alloc(bytes);
  for (let at = 0; at < bytes; at += 61) made[at] = (first + at * 7919) & 255;
  made.writeUInt32LE(first, 0);
  return made;
}

/** Names below models/ that are none of the recorded ones, or have other bytes. Files that are being written are not named yet. */
export function wrongFiles(
  repository: TestRepository,
  files: Readonly<Record<string, Buffer>>,
  allowsTemporary = true,
): string[] {
  return [...contentsOf(repository.path('models'))]
    .filter(([name]) => name !== 'checksums.sha256' && !(allowsTemporary && name.startsWith('.restore-')))
    .filter(([name, bytes]) => !files[`models/${name}`]?.equals(bytes ?? Buffer.alloc(0)))
    .map(([name]) => name);
}

function serve(server: FileServer, files: Readonly<Record<string, Buffer>>): string[] {
  for (const bytes of Object.values(files)) server.files.set(`/${sha256(bytes)}`, bytes);
  return ['--from', `${server.origin}/{sha256}`];
}

/** Kills `count` runs at random moments; answers what was wrong, after a kill or at the end. */
export async function killRuns(seed: number, count: number): Promise<string[]> {
  const pick: Pick = random(seed);
  const wrong: string[] = [];
  await using server = await startFileServer();
  using home = emptyHome();
  server.rate = 20_000_000;
  const cache = pick(2) === 0 ? join(home.path, 'cache') : 'none';
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `models/${index}.bin`,
      contentOf(100_000 + pick(400_000), index),
    ]),
  );
  const words = [...serve(server, files), '--cache', cache];
  using repository = recordedOnly(files);
  const note = (when: string, allowsTemporary: boolean) =>
    wrong.push(
      ...wrongFiles(repository, files, allowsTemporary).map((name) => `seed ${seed}, ${when}: ${name}`),
    );
  for (let kill = 1; kill <= count; kill += 1) {
    const seen = server.seen.length;
    const { child, ended } = startRestore(repository.root, words, home.environment);
    // Most of a run is its start, in which there is nothing to break.
    if (pick(5) > 0) while (server.seen.length === seen && child.exitCode === null) await sleep(2);
    await sleep(pick(400));
    child.kill('SIGKILL');
    await ended;
    note(`kill ${kill}`, true);
    // As if the files were wanted anew, so that the next run has something to do.
    if (contentsOf(repository.path('models')).size > 12)
      for (const name of Object.keys(files)) rmSync(repository.path(name), { force: true });
  }
  const status = await startRestore(repository.root, words, home.environment).ended;
  if (status !== 0) wrong.push(`seed ${seed}: exit status ${status}`);
  note('in the end', false);
  if (contentsOf(repository.path('models')).size !== 13) wrong.push(`seed ${seed}: files are missing`);
  return wrong;
}

/** Kills five runs in the midst of one file; answers the bytes on the wire over its size. */
export async function wireShare(bytes: number): Promise<number> {
  await using server = await startFileServer();
  using home = emptyHome();
  const files = { 'models/a.bin': contentOf(bytes) };
  const words = serve(server, files);
  using repository = recordedOnly(files);
  // Slower than the disk, so that what is on the way is little.
  server.rate = 40_000_000;
  for (let kill = 1; kill <= 5; kill += 1) {
    const { sent } = server;
    const { child, ended } = startRestore(repository.root, words, home.environment);
    while (server.sent - sent < bytes / 7 && child.exitCode === null) await sleep(5);
    child.kill('SIGKILL');
    await ended;
  }
  server.rate = null;
  const status = await startRestore(repository.root, words, home.environment).ended;
  const wrong = wrongFiles(repository, files, false);
  if (status !== 0 || wrong.length > 0) throw new Error(`exit status ${status}, wrong: ${wrong.join(', ')}`);
  return server.sent / bytes;
}

/** The largest resident set, in bytes, of a run that restores `count` files of `bytes` each; null where /proc is not known. */
export async function peakMemory(count: number, bytes: number): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  await using server = await startFileServer();
  using home = emptyHome();
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`models/${index}.bin`, contentOf(bytes, index)]),
  );
  const words = serve(server, files);
  using repository = recordedOnly(files);
  const { child, ended } = startRestore(repository.root, words, home.environment, BUILT);
  let peak = 0;
  while (child.exitCode === null) {
    peak = Math.max(peak, highWater(child.pid ?? 0));
    await sleep(20);
  }
  const status = await ended;
  if (status !== 0) throw new Error(`exit status ${status}`);
  return peak;
}

/** proc(5): `VmHWM` is the peak of the resident set, in KiB. */
function highWater(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
