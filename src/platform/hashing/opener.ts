/**
 * Opens the files of one folder after another. A folder's true place is found once and then held by
 * a descriptor, so that for each of its files no path has to be walked and none has to be proved.
 */

import { closeSync, constants, fstatSync, openSync, readlinkSync } from 'node:fs';
import type { RootPath } from '../../model/root-path.ts';
import { HANDLES, hasHandles, isInside, O_PATH, type Opened, openContained } from './open-contained.ts';

const NONE = -1;

export class Opener {
  readonly #root: string;
  readonly #byHandle: boolean;
  #folder: RootPath = '';
  #handle = NONE;

  /** `root`: a true absolute path. `byHandle` false: as on systems that have no such descriptors. */
  constructor(root: string, byHandle = hasHandles) {
    this.#root = root;
    this.#byHandle = byHandle;
  }

  /** As `openContained`, to which everything out of the ordinary is left. Never throws. */
  open(name: RootPath): Opened {
    return (
      (this.#byHandle ? this.#openInFolder(name) : null) ?? openContained(this.#root, name, this.#byHandle)
    );
  }

  /** Lets go of the folder. Whoever waits or hands in results does so first: folders get moved. */
  release(): void {
    if (this.#handle !== NONE) closeSync(this.#handle);
    this.#handle = NONE;
  }

  #openInFolder(name: RootPath): Opened | null {
    const slash = name.lastIndexOf('/');
    let file = NONE;
    try {
      if (!this.#enter(slash < 0 ? '' : name.slice(0, slash))) return null;
      // A link is opened as the link that it is, and so is no ordinary file.
      file = openSync(`${HANDLES}${this.#handle}/${name.slice(slash + 1)}`, O_PATH | constants.O_NOFOLLOW);
      const stat = fstatSync(file);
      return stat.isFile() ? { is: 'open', fd: openSync(HANDLES + file, constants.O_RDONLY), stat } : null;
    } catch {
      return null;
    } finally {
      if (file !== NONE) closeSync(file);
    }
  }

  #enter(folder: RootPath): boolean {
    if (this.#handle !== NONE && this.#folder === folder) return true;
    this.release();
    this.#handle = openSync(`${this.#root}/${folder}`, O_PATH | constants.O_DIRECTORY);
    this.#folder = folder;
    const truePath = truePathOf(this.#handle);
    if (truePath !== this.#root && (truePath === null || !isInside(this.#root, truePath))) {
      this.release();
      return false;
    }
    return true;
  }
}

function truePathOf(handle: number): string | null {
  try {
    return readlinkSync(HANDLES + handle);
  } catch {
    return null;
  }
}
