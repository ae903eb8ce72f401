/** Gives verified bytes their recorded names: whole, synced, and over nothing that was not to be replaced. */

import { createHash } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { codeOf, reason } from '../platform/hashing/failure.ts';
import { placeInAnnex } from './annex.ts';
import type { RestoreContext } from './context.ts';
import { DestinationFolder, lookAt } from './destination.ts';
import type { WantedFile } from './plan-restore.ts';
import type { Spool } from './spool.ts';
import { streamDigest } from './stream-digest.ts';

const CHUNK = 1024 * 1024;

export interface Placed {
  readonly path: string;
  /** Null: it is in its place. */
  readonly why: string | null;
}

interface Placing extends Pick<RestoreContext, 'base' | 'folder' | 'machine'> {
  readonly keeps: boolean;
}

/**
 * Places the spool's file under every name. With `keeps` the spool stays where it is, since a cache has
 * it; else the last place takes the very file, where it is on the same disk.
 */
export async function placeFiles(
  files: readonly WantedFile[],
  spool: Spool,
  sha256: string,
  options: Placing,
): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const [index, file] of files.entries()) {
    const mayMove = !options.keeps && index === files.length - 1;
    placed.push({ path: file.path, why: await placeOne(file, spool, sha256, mayMove, options) });
  }
  return placed;
}

async function placeOne(
  file: WantedFile,
  spool: Spool,
  sha256: string,
  mayMove: boolean,
  placing: Placing,
): Promise<string | null> {
  const { path, replaces } = file;
  const { base, machine } = placing;
  let folder: DestinationFolder | null = null;
  try {
    if (replaces === 'annex-link') return await placeInAnnex(file, sha256, (to) => copy(spool, to), placing);
    const now = lookAt(base, path);
    const old = replaces === 'nothing' ? null : now.stat;
    if (replaces !== 'nothing' && now.is !== 'file') return 'what was there is gone';
    folder = new DestinationFolder(base, path);
    const name = basename(path);
    if (mayMove && (await isSameDisk(spool, folder.at('.')))) {
      try {
        if (folder.place(spool.path, name, old)) return null;
        return (await isOurs(folder.at(name), spool, sha256)) ? null : TAKEN;
      } catch (error) {
        // Another process took the spool's name away, but not its bytes.
        if (codeOf(error) !== 'ENOENT') throw error;
      }
    }
    const temporary = folder.temporary();
    try {
      const actual = await copy(spool, folder.at(temporary));
      if (machine.verify !== false && actual !== sha256)
        return 'the disk gave other bytes back than were written';
      if (folder.place(folder.at(temporary), name, old)) return null;
      return (await isOurs(folder.at(name), spool, sha256)) ? null : TAKEN;
    } finally {
      rmSync(folder.at(temporary), { force: true });
    }
  } catch (error) {
    return ['ELOOP', 'ENOTDIR'].includes(codeOf(error)) ? 'a link or a file is in the way' : reason(error);
  } finally {
    folder?.close();
  }
}

const TAKEN = 'something else is there by now';

/** Whether another run was quicker and has placed the same bytes. */
async function isOurs(place: string, { length }: Spool, sha256: string): Promise<boolean> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(place, flags);
  try {
    const found = await handle.stat();
    if (!found.isFile() || found.size !== length) return false;
    const stream = handle.createReadStream({ highWaterMark: CHUNK, autoClose: false });
    return (await streamDigest(stream)) === sha256;
  } finally {
    await handle.close();
  }
}

async function isSameDisk(spool: Spool, folder: string): Promise<boolean> {
  return (await spool.device()) === (await stat(folder)).dev;
}

/** Copies and hashes what is read, so that what is placed is what was verified; answers the SHA-256. */
async function copy(spool: Spool, to: string): Promise<string> {
  const hash = createHash('sha256');
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(to, flags, 0o666);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let from = 0; ; ) {
      const count = await spool.read(buffer, from);
      if (count === 0) break;
      const chunk = buffer.subarray(0, count);
      const written = handle.writeFile(chunk);
      hash.update(chunk);
      await written;
      from += count;
    }
    await handle.sync();
    return hash.digest('hex');
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}
