/**
 * Opens a file for reading only after it is certain which file that is: an ordinary one, whose true
 * place is inside the root. Directories, links and mounts may be swapped by others at any moment,
 * so every question is asked of a descriptor, never of a path that could mean another file by then.
 */

import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { FileStat } from '../../model/file-state.ts';
import type { RootPath } from '../../model/root-path.ts';
import { codeOf, reason } from './failure.ts';

export type Opened =
  /** `stat` is the descriptor's, taken before anything was read. Whoever opened it closes `fd`. */
  | { readonly is: 'open'; readonly fd: number; readonly stat: Stats }
  /** The process or the machine is out of descriptors; trying again later may help. */
  | { readonly is: 'no-descriptor'; readonly why: string }
  | Exclude<FileStat, { is: 'file' }>;

/** Linux: a descriptor that names a file without opening it, so that no device ever notices. */
export const O_PATH = 0o10000000;
export const HANDLES = '/proc/self/fd/';
/**
 * For reading, no link, and without waiting where it is a pipe. Absent on Windows, where a name cannot be a pipe
 * or a link that opens as one.
 */
export const CAREFULLY =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Whether descriptors can be asked for their true path: on Linux, where /proc is visible. */
export const hasHandles = process.platform === 'linux' && isVisible(HANDLES);

function isVisible(folder: string): boolean {
  try {
    return existsSync(folder);
  } catch {
    // Node's permission model throws where others just do not see.
    return false;
  }
}

/** Opens `name` below `root`, an absolute path without any link in it. Never throws. */
export function openContained(root: string, name: RootPath, byHandle = hasHandles): Opened {
  const file = placeOf(root, name);
  try {
    return byHandle ? openByHandle(root, file) : openByComparison(root, file);
  } catch (error) {
    return refusal(root, file, error);
  }
}

function openByHandle(root: string, file: string): Opened {
  const handle = openSync(file, O_PATH);
  try {
    const self = HANDLES + handle;
    const truePath = readlinkSync(self);
    if (!isInside(root, truePath)) return { is: 'outside', target: truePath };
    const stat = fstatSync(handle);
    // This opens the very file that the handle names, wherever its path leads by now.
    return stat.isFile() ? { is: 'open', fd: openSync(self, constants.O_RDONLY), stat } : other(stat);
  } finally {
    closeSync(handle);
  }
}

/**
 * Where a descriptor does not tell its path: the true path is found first and opened without
 * following links; then it must still be the true path, and of the file that was opened. Folders that
 * were swapped to and fro meanwhile could answer each question rightly, but not without a new time stamp
 * on the folder that holds them.
 */
function openByComparison(root: string, file: string): Opened {
  const truePath = realpathSync.native(file);
  if (!isInside(root, truePath)) return { is: 'outside', target: truePath };
  const folders = stampsOf(root, truePath);
  const expected = lstatSync(truePath);
  if (!expected.isFile()) return other(expected);
  const fd = openSync(truePath, CAREFULLY);
  try {
    const stat = fstatSync(fd);
    const now = realpathSync.native(file);
    const isThere = now === truePath && isSame(stat, expected) && isSame(stat, lstatSync(now));
    if (isThere && stat.isFile() && folders !== null && stampsOf(root, truePath) === folders) {
      return { is: 'open', fd, stat };
    }
    closeSync(fd);
    return isInside(root, now)
      ? { is: 'unreadable', why: 'it was replaced while it was being opened' }
      : { is: 'outside', target: now };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** What changes when anything in the folders from `root` to `file` is renamed; null where one is a link. */
function stampsOf(root: string, file: string): string | null {
  let stamps = '';
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const stat = lstatSync(folder, { bigint: true });
    if (!stat.isDirectory()) return null;
    stamps += `${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}\n`;
    if (folder === root || folder === path.dirname(folder)) return stamps;
  }
}

/** The device number is left out: on Windows two ways of asking give two answers. */
function isSame(a: Stats, b: Stats): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}

/** Whether `file`, absolute and without links, is below `root`. */
export function isInside(root: string, file: string): boolean {
  if (file.startsWith(root) && (file[root.length] === path.sep || root.endsWith(path.sep))) return true;
  if (process.platform !== 'win32') return false;
  // Windows compares names without regard to case.
  const below = path.relative(root, file);
  return below !== '' && below.split(path.sep)[0] !== '..' && !path.isAbsolute(below);
}

function other(stat: Stats): Exclude<Opened, { is: 'open' }> {
  const found = fileStatOf(stat);
  return found.is === 'file' ? { is: 'unreadable', why: 'it was replaced while it was being opened' } : found;
}

/** What a file's status, links followed, says stands there. */
export function fileStatOf(stat: Stats): Extract<FileStat, { is: 'file' | 'directory' | 'special' }> {
  if (stat.isFile()) return { is: 'file', size: stat.size };
  return stat.isDirectory() ? { is: 'directory' } : { is: 'special', what: kindOf(stat) };
}

function kindOf(stat: Stats): string {
  if (stat.isFIFO()) return 'a named pipe';
  if (stat.isSocket()) return 'a socket';
  if (stat.isCharacterDevice()) return 'a character device';
  if (stat.isBlockDevice()) return 'a block device';
  return 'not an ordinary file';
}

function refusal(root: string, file: string, error: unknown): Exclude<Opened, { is: 'open' }> {
  switch (codeOf(error)) {
    case 'EMFILE':
    case 'ENFILE':
      return { is: 'no-descriptor', why: `it cannot be opened: ${reason(error)}` };
    case 'ENOENT':
    case 'ENOTDIR':
      return absence(root, file);
    default:
      return { is: 'unreadable', why: `it cannot be opened: ${reason(error)}` };
  }
}

/** What is there instead, when nothing could be opened: nothing, or a link that leads to nothing. */
function absence(root: string, file: string): Exclude<Opened, { is: 'open' }> {
  try {
    if (!lstatSync(file).isSymbolicLink()) return { is: 'missing' };
    const target = readlinkSync(file);
    const led = path.resolve(realpathSync.native(path.dirname(file)), target);
    return isInside(root, led) ? { is: 'broken-link', target } : { is: 'outside', target };
  } catch {
    return { is: 'missing' };
  }
}

/** What stands at `name` now, links followed; null where nothing does. Reads nothing. */
export function statContained(root: string, name: RootPath): Stats | null {
  try {
    return statSync(placeOf(root, name));
  } catch {
    return null;
  }
}

/** A `RootPath` needs no normalising, which at a hundred thousand small files is worth leaving out. */
function placeOf(root: string, name: RootPath): string {
  return path.sep === '/' && root !== '/' ? `${root}/${name}` : path.join(root, name);
}
