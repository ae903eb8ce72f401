/**
 * The file into which one process writes what it fetches. Nobody else ever writes to it: it is made anew,
 * and what an earlier run left is copied into it. So a file that is placed under its name has one writer,
 * whatever becomes of any lock.
 */

import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SpoolDigest, type SpoolOptions } from './digest/spool-digest.ts';
import { EarlySync } from './early-sync.ts';

const CHUNK = 1024 * 1024;
/** What comes in small pieces goes to the disk in pieces of this length. A process that is killed loses two of them. */
const BUFFER = 256 * 1024;
/** `SHA256.8HEX.part`, and beside it `….etag` with the place and the validator of its bytes. */
const PART = /^([0-9a-f]{64})\.[0-9a-f]{8}\.part$/;

export class Spool {
  readonly path: string;
  /** Bytes that are in it. */
  length = 0;
  /** How often all of it was thrown away. */
  resets = 0;
  /** Bytes that it will have; null while nobody knows. */
  total: number | null = null;
  /** The validator that `place` gave for these bytes. */
  etag: { readonly place: string; readonly etag: string } | null = null;
  readonly #handle: FileHandle;
  readonly #options: SpoolOptions;
  #digest: SpoolDigest;
  /** One is filled while the disk writes the other. */
  #filling: Buffer = Buffer.allocUnsafe(BUFFER);
  #other: Buffer | null = null;
  #filled = 0;
  /** Bytes that were given to the disk. */
  #given = 0;
  #writing: Promise<void> = Promise.resolve();
  readonly #earlySync: EarlySync;

  private constructor(path: string, handle: FileHandle, options: SpoolOptions) {
    this.path = path;
    this.#handle = handle;
    this.#options = options;
    this.#digest = new SpoolDigest(handle, options);
    this.#earlySync = new EarlySync(handle);
  }

  static async create(folder: string, sha256: string, options: SpoolOptions): Promise<Spool> {
    const path = join(folder, `${sha256}.${randomBytes(4).toString('hex')}.part`);
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
    return new Spool(path, await open(path, flags, 0o666), options);
  }

  /** Appends. `chunk` is not kept. What the disk refuses is thrown here, or by `flush`. */
  async write(chunk: Uint8Array): Promise<void> {
    this.#digest.update(chunk, this.total);
    if (this.#filled === 0 && chunk.length >= BUFFER) {
      await this.#writing;
      await this.#writeAll(chunk);
    } else await this.#collect(chunk);
    this.length += chunk.length;
  }

  async #collect(chunk: Uint8Array): Promise<void> {
    for (let done = 0; done < chunk.length; ) {
      const part = chunk.subarray(done, done + BUFFER - this.#filled);
      this.#filling.set(part, this.#filled);
      this.#filled += part.length;
      done += part.length;
      if (this.#filled === BUFFER) await this.#give();
    }
  }

  /** Gives the disk what is filled, once it has what was given before. */
  async #give(): Promise<void> {
    await this.#writing;
    const full = this.#filling.subarray(0, this.#filled);
    this.#writing = this.#writeAll(full);
    // Told to whoever waits for it next.
    this.#writing.catch(() => {});
    [this.#filling, this.#other] = [this.#other ?? Buffer.allocUnsafe(BUFFER), this.#filling];
    this.#filled = 0;
  }

  /** Returns when the disk has all that came. What it refuses is thrown. */
  async flush(): Promise<void> {
    await this.#give();
    await this.#writing;
  }

  async #writeAll(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.#handle.write(bytes, done, bytes.length - done, this.#given);
      done += bytesWritten;
      this.#given += bytesWritten;
    }
    this.#earlySync.written(this.#given);
    await this.#digest.follow(this.#given);
  }

  async reset(): Promise<void> {
    this.resets += 1;
    await this.#writing.catch(() => {});
    await this.#handle.truncate(0);
    this.#writing = Promise.resolve();
    this.#given = 0;
    this.#filled = 0;
    this.length = 0;
    this.etag = null;
    this.#digest.end();
    this.#digest = new SpoolDigest(this.#handle, this.#options);
  }

  /** SHA-256 of all that is in it. Throws where the disk does not give it back. */
  async digest(): Promise<string> {
    await this.flush();
    return this.#digest.digest();
  }

  /** Tells a later run whose bytes these are. */
  async note(place: string, etag: string | null): Promise<void> {
    this.etag = etag === null ? null : { place, etag };
    if (etag !== null) await writeFile(`${this.path}.etag`, `${place}\n${etag}\n`);
  }

  /**
   * Takes over the longest part that an earlier run left, of at most `limit` bytes. Answers the paths of those that
   * hold nothing more than this one: the one that was taken over, and empty ones.
   */
  async adopt(folder: string, sha256: string, limit: number): Promise<string[]> {
    const empty: string[] = [];
    const parts: { path: string; size: number }[] = [];
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if (PART.exec(name)?.[1] !== sha256 || path === this.path) continue;
      const size = await stat(path).then(
        (found) => (found.isFile() ? found.size : -1),
        () => -1,
      );
      if (size === 0) empty.push(path);
      else if (size > 0 && size <= limit) parts.push({ path, size });
    }
    const [longest] = parts.sort((a, b) => b.size - a.size);
    if (longest === undefined) return empty;
    try {
      await this.#copy(longest.path, longest.size);
      const [place = '', etag = ''] = (await readFile(`${longest.path}.etag`, 'utf8').catch(() => '')).split(
        '\n',
      );
      this.etag = etag === '' ? null : { place, etag };
      return [...empty, longest.path];
    } catch {
      await this.reset();
      return empty;
    }
  }

  /** `size` bound, since its writer may be alive. */
  async #copy(path: string, size: number): Promise<void> {
    const source = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const buffer = Buffer.allocUnsafe(CHUNK);
      while (this.length < size) {
        const { bytesRead } = await source.read(buffer, 0, Math.min(CHUNK, size - this.length), this.length);
        if (bytesRead === 0) break;
        await this.write(buffer.subarray(0, bytesRead));
      }
      await this.flush();
    } finally {
      await source.close();
    }
  }

  /** Bytes from the disk, in order, for a copy. Not while anything is written. */
  async read(buffer: Uint8Array, from: number): Promise<number> {
    await this.flush();
    return (await this.#handle.read(buffer, 0, buffer.length, from)).bytesRead;
  }

  async device(): Promise<number> {
    return (await this.#handle.stat()).dev;
  }

  async sync(): Promise<void> {
    await this.flush();
    await this.#earlySync.end();
  }

  /** Leaves the file where it is, with all that came. */
  async close(): Promise<void> {
    // What the disk does not take is no part of what a later run continues.
    await this.flush().catch(() => {});
    this.#digest.end();
    await this.#handle.close();
  }

  async remove(): Promise<void> {
    this.#digest.end();
    await this.#handle.close();
    await removePart(this.path);
  }
}

export async function removePart(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.etag`, { force: true });
}
