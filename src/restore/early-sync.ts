/** Makes the disk take a long file while the rest of it still comes, so that little is left to wait for at the end. */

import type { FileHandle } from 'node:fs/promises';

const EVERY = 64 * 1024 * 1024;

export class EarlySync {
  /** One at a time: it holds one of the four threads that also write. */
  static #isBusy = false;
  readonly #handle: FileHandle;
  #from = 0;
  #running: Promise<void> = Promise.resolve();

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** The file has so many bytes by now. */
  written(bytes: number): void {
    this.#from = Math.min(this.#from, bytes);
    if (bytes - this.#from < EVERY || EarlySync.#isBusy) return;
    this.#from = bytes;
    EarlySync.#isBusy = true;
    // The system tells once what the disk refused, so that is kept for the end.
    const before = this.#running;
    this.#running = this.#handle
      .datasync()
      .finally(() => {
        EarlySync.#isBusy = false;
      })
      .then(() => before);
    this.#running.catch(() => {});
  }

  /** Returns when all that was written is on the disk. What it refused is thrown. */
  async end(): Promise<void> {
    await this.#running;
    await this.#handle.sync();
  }
}
