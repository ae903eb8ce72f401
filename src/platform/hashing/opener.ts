/**
 * Opens the files of one folder after another. A folder's true place is found once and then held by
 * a descriptor, so that for each of its files no path has to be walked and none has to be proved.
 */

import { closeSync, constants, openSync, readlinkSync } from 'node:fs';
import type { RootPath } from '../../model/root-path.ts';
import {
  CAREFULLY,
  HANDLES,
  hasHandles,
  isInside,
  O_PATH,
  type Opened,
  openContained,
} from './open-contained.ts';

const NONE = -1;
const SELF = '/proc/self';

export class Opener {
  readonly #root: string;
  readonly #byHandle: boolean;
  #folder: RootPath = '';
  #handle = NONE;
  /** What stands before the names of the folder's files. */
  #place = '';

  /** `root`: a true absolute path. `byHandle` false: as on systems that have no such descriptors. */
  constructor(root: string, byHandle = hasHandles) {
    this.#root = root;
    this.#byHandle = byHandle;
  }

  /** As `openContained`. Never throws. */
  open(name: RootPath): Opened {
    return openContained(this.#root, name, this.#byHandle);
  }

  /**
   * Opens what is no link and in a folder of the root, with one call, and gives its descriptor; null for everything
   * else, which `open` is for. Never throws. Whoever asks for a name has seen an ordinary file there: should it be
   * swapped for a pipe meanwhile, that is opened without waiting, and whoever reads has to tell.
   */
  openInFolder(name: RootPath): number | null {
    if (!this.#byHandle) return null;
    const slash = name.lastIndexOf('/');
    try {
      if (!this.#enter(slash < 0 ? '' : name.slice(0, slash))) return null;
      return openSync(this.#place + name.slice(slash + 1), CAREFULLY);
    } catch {
      // It is looked at once more, and what is the matter with it is told then.
      return null;
    }
  }

  /** Lets go of the folder. Whoever waits or hands in results does so first: folders get moved. */
  release(): void {
    if (this.#handle !== NONE) closeSync(this.#handle);
    this.#handle = NONE;
  }

  #enter(folder: RootPath): boolean {
    if (this.#handle !== NONE && this.#folder === folder) return true;
    this.release();
    this.#handle = openSync(`${this.#root}/${folder}`, O_PATH | constants.O_DIRECTORY);
    this.#folder = folder;
    this.#place = `${ownHandles()}${this.#handle}/`;
    const truePath = linkOf(HANDLES + this.#handle);
    if (truePath !== this.#root && (truePath === null || !isInside(this.#root, truePath))) {
      this.release();
      return false;
    }
    return true;
  }
}

let own: string | null = null;

/** The same place by this process's number there: one link less to follow for each file. */
function ownHandles(): string {
  own ??= HANDLES.replace(SELF, `/proc/${linkOf(SELF) ?? 'self'}`);
  return own;
}

function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
