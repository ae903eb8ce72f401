/**
 * What restoring keeps between runs: parts of files that did not come whole, bytes that were none of the
 * recorded ones, and, where a cache is wanted, the files themselves by their digest.
 */

import { chmodSync, existsSync, lstatSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { chmod, copyFile, link, rename, rm, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { codeOf } from '../platform/hashing/failure.ts';
import { makeFolder } from '../platform/output-folder.ts';
import { removePart, type Spool } from './spool.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Says to backups what it is (bford.info/cachedir). */
const TAG =
  'Signature: 8a477f597d28d172789f06886806bc55\n# Made by manifest-drift restore. May be deleted.\n';
/** Parts and refused bytes that nobody came back for. */
const OLD_MS = 7 * 24 * 3600 * 1000;

/** Where they are; `cache` undefined: in CI nothing is cached, else the user's own cache folder is used. */
export function workFolders(
  cache: string | null | undefined,
  environment: Environment,
): { readonly work: string; readonly hasCache: boolean } {
  if (cache) return { work: cache, hasCache: true };
  const own = join(
    environment.XDG_CACHE_HOME?.trim() || join(environment.HOME || homedir(), '.cache'),
    'manifest-drift',
  );
  const runner = environment.RUNNER_TEMP?.trim();
  if (cache === null || environment.CI)
    return { work: runner ? join(runner, 'manifest-drift') : own, hasCache: false };
  return { work: own, hasCache: true };
}

export class WorkFolder {
  readonly path: string;
  readonly hasCache: boolean;
  readonly parts: string;

  constructor(path: string, hasCache: boolean) {
    this.path = path;
    this.hasCache = hasCache;
    this.parts = join(path, 'partial');
  }

  /** Makes it, for its owner alone. A sentence's second half where it cannot be used, else null. */
  prepare(): string | null {
    try {
      makeFolder(this.path, 0o700);
      const stat = lstatSync(this.path);
      if (!stat.isDirectory()) return 'it is no folder';
      if (process.getuid !== undefined && stat.uid !== process.getuid()) return 'it belongs to another user';
      if ((stat.mode & 0o022) !== 0) chmodSync(this.path, stat.mode & 0o755);
      for (const name of ['partial', 'quarantine', 'v1/sha256']) makeFolder(join(this.path, name), 0o700);
      if (!existsSync(join(this.path, 'CACHEDIR.TAG'))) writeFileSync(join(this.path, 'CACHEDIR.TAG'), TAG);
      return null;
    } catch (error) {
      return `it cannot be written to (${codeOf(error)})`;
    }
  }

  /** Where a file of this digest is cached. */
  cached(sha256: string): string {
    return join(this.path, 'v1', 'sha256', sha256.slice(0, 2), sha256);
  }

  has(sha256: string): boolean {
    return this.hasCache && existsSync(this.cached(sha256));
  }

  /** Keeps a verified file. Whoever was first stays: both have the same bytes. */
  async keep(spool: Spool, sha256: string): Promise<void> {
    const place = this.cached(sha256);
    makeFolder(dirname(place), 0o700);
    try {
      await chmod(spool.path, 0o444);
      await link(spool.path, place);
      await removePart(spool.path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return; // Another process took it away; the file itself is in its place.
      if (codeOf(error) === 'EEXIST') await removePart(spool.path);
      else await rename(spool.path, place);
    }
  }

  /** Its last use decides which files go first. */
  async touch(sha256: string): Promise<void> {
    const now = new Date();
    await utimes(this.cached(sha256), now, now).catch(() => {});
  }

  /** A cached file that has other bytes is of no use. */
  async forget(sha256: string): Promise<void> {
    await rm(this.cached(sha256), { force: true });
  }

  /** Puts bytes aside that were none of the recorded ones; without a cache they are dropped. */
  async quarantine(spool: Spool, sha256: string, actual: string): Promise<void> {
    if (!this.hasCache || spool.length === 0) return;
    const place = join(this.path, 'quarantine', `${sha256}.${actual}`);
    // The spool goes on being written to, so its bytes are copied.
    await spool.flush();
    await copyFile(spool.path, place).catch(() => rm(place, { force: true }));
  }

  /** Removes old leftovers, and the files that were used longest ago until at most `max` bytes are cached. */
  async prune(max: number | null, inUse: ReadonlySet<string>, now = Date.now()): Promise<Pruned> {
    const pruned = { files: 0, bytes: 0 };
    const remove = async (path: string, size: number) => {
      await rm(path, { force: true });
      pruned.files += 1;
      pruned.bytes += size;
    };
    for (const folder of ['partial', 'quarantine'])
      for (const { path, size, mtimeMs } of filesIn(join(this.path, folder)))
        if (now - mtimeMs > OLD_MS) await remove(path, size);
    if (max === null) return pruned;
    const store = join(this.path, 'v1', 'sha256');
    const files = namesIn(store).flatMap((name) => filesIn(join(store, name)));
    let sum = files.reduce((total, { size }) => total + size, 0);
    for (const { path, size, name } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
      if (sum <= max) break;
      if (inUse.has(name)) continue;
      await remove(path, size);
      sum -= size;
    }
    return pruned;
  }
}

export interface Pruned {
  readonly files: number;
  readonly bytes: number;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function filesIn(folder: string): { name: string; path: string; size: number; mtimeMs: number }[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? [{ name, path, size: stat.size, mtimeMs: stat.mtimeMs }] : [];
  });
}
