import {
  type Dirent,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { FileStat } from '../model/file-state.ts';
import type { RootPath } from '../model/root-path.ts';
import { below, fileNameOf, folderOf, isIn } from '../text/written-path.ts';
import { AbsentNames } from './absent-names.ts';
import { codeOf, reason } from './hashing/failure.ts';
import { fileStatOf, isInside } from './hashing/open-contained.ts';
import { NamesOnDisk } from './names-on-disk.ts';

/** A folder of the root: where it really is, and its path as its names stand on disk. */
interface Folder {
  readonly is: 'folder';
  readonly real: string;
  readonly path: RootPath;
}

type Gone = Exclude<FileStat, { is: 'file' } | { is: 'directory' }>;

/** Linux takes no longer path (PATH_MAX). */
const MAX_PATH = 4096;

/** More paths than these are looked for anew each time, which takes time, but no memory. */
const MAX_MISSING = 500_000;

const MISSING: FileStat & { is: 'missing' } = { is: 'missing' };
const DIRECTORY: FileStat = { is: 'directory' };

/**
 * Tells what stands at a path, without opening anything for reading. Folders are remembered, so
 * that a million paths in a folder that is not there cost one look at the disk.
 */
export class FileStats {
  readonly #root: string;
  readonly #folders = new Map<RootPath, Folder | Gone>();
  readonly #names = new NamesOnDisk();
  readonly #absent = new AbsentNames();
  /** Paths at which nothing was when looked at: the same paths are asked for again and again. */
  readonly #missing = new Set<RootPath>();

  #last: { readonly path: RootPath; readonly state: Folder | Gone };

  constructor(root: string) {
    this.#root = root;
    const state: Folder = { is: 'folder', real: root, path: '' };
    this.#folders.set('', state);
    this.#last = { path: '', state };
  }

  stat(path: RootPath): FileStat {
    if (path === '') return DIRECTORY;
    if (path.length > MAX_PATH)
      return { is: 'unreadable', why: `its path is longer than ${MAX_PATH} characters` };
    const folder = this.#folderOf(path);
    if (folder.is !== 'folder') return folder;
    const name = fileNameOf(path);
    if (this.#absent.isCertain(folder.real, name)) return MISSING;
    if (this.#missing.size > 0 && this.#missing.has(path)) return MISSING;
    try {
      const found = this.#look(folder, name, path);
      if (found === MISSING && this.#missing.size < MAX_MISSING) this.#missing.add(path);
      return found;
    } catch (error) {
      return { is: 'unreadable', why: `it cannot be looked at: ${reason(error)}` };
    }
  }

  /** The folder that a path stands in, which is mostly that of the path before. */
  #folderOf(path: RootPath): Folder | Gone {
    if (!isIn(this.#last.path, path)) {
      const folder = folderOf(path);
      this.#last = { path: folder, state: this.#folder(folder) };
    }
    return this.#last.state;
  }

  list(path: RootPath): string[] {
    const folder = this.#folder(path);
    try {
      return folder.is === 'folder' ? readdirSync(folder.real).sort() : [];
    } catch {
      return [];
    }
  }

  /** What a folder holds, links as links; null where it cannot be listed. */
  entries(path: RootPath): Dirent[] | null {
    const folder = this.#folder(path);
    try {
      return folder.is === 'folder' ? readdirSync(folder.real, { withFileTypes: true }) : null;
    } catch {
      return null;
    }
  }

  #look(folder: Folder, name: string, asked: RootPath, isAsked = true): FileStat {
    const stat = lstatSync(`${folder.real}/${name}`, { throwIfNoEntry: false });
    if (stat === undefined) {
      const other = this.#names.otherForm(folder.real, name);
      if (other !== null) return this.#look(folder, other, asked, false);
      this.#absent.add(folder.real);
      return MISSING;
    }
    const isLink = stat.isSymbolicLink();
    const found = isLink ? this.#followed(`${folder.real}/${name}`) : stat;
    if ('is' in found) return found;
    const status = fileStatOf(found);
    if (status.is !== 'file') return status;
    const spelt = this.#names.inItsCase(folder.real, name, stat);
    // Of a hundred thousand files nearly all are where they are said to be.
    if (!isLink && isAsked && spelt === name && folder.path === this.#last.path) return status;
    const path = below(folder.path, spelt);
    const other = path === asked ? status : { ...status, path };
    return isLink ? { ...other, linked: this.#belowRoot(`${folder.real}/${name}`) } : other;
  }

  #belowRoot(link: string): RootPath {
    return relative(this.#root, realpathSync.native(link)).split(sep).join('/');
  }

  /** What a link leads to, if that is inside the root. */
  #followed(link: string): Stats | Gone {
    let real: string;
    try {
      real = realpathSync.native(link);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
      const target = readlinkSync(link);
      const inside = isInside(this.#root, resolve(dirname(link), target));
      return { is: inside ? 'broken-link' : 'outside', target };
    }
    return real === this.#root || isInside(this.#root, real)
      ? statSync(real)
      : { is: 'outside', target: real };
  }

  #folder(path: RootPath): Folder | Gone {
    const known = this.#folders.get(path);
    if (known) return known;
    const parent = this.#folder(folderOf(path));
    const state = parent.is === 'folder' ? this.#enter(parent, fileNameOf(path)) : parent;
    this.#folders.set(path, state);
    return state;
  }

  #enter(parent: Folder, name: string): Folder | Gone {
    const place = `${parent.real}/${name}`;
    if (this.#absent.isCertain(parent.real, name)) return MISSING;
    try {
      const stat = lstatSync(place, { throwIfNoEntry: false });
      if (stat === undefined) {
        const other = this.#names.otherForm(parent.real, name);
        if (other !== null) return this.#enter(parent, other);
        this.#absent.add(parent.real);
        return MISSING;
      }
      const path = below(parent.path, this.#names.inItsCase(parent.real, name, stat));
      if (stat.isDirectory()) return { is: 'folder', real: place, path };
      if (!stat.isSymbolicLink()) return MISSING;
      const led = this.#followed(place);
      if ('is' in led) return led.is === 'broken-link' ? MISSING : led;
      return led.isDirectory() ? { is: 'folder', real: realpathSync.native(place), path } : MISSING;
    } catch (error) {
      return { is: 'unreadable', why: `its folder cannot be looked at: ${reason(error)}` };
    }
  }
}
