/**
 * Files that a person names with `--write` or `--state`: whole under their names or not there at all, and never by way of a
 * link that leads out of the repository. A check loads this only to write its state.
 */

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { quote, SettingsError } from '../../model/errors.ts';
import { reason } from '../../platform/hashing/failure.ts';
import { isInside } from '../../platform/hashing/open-contained.ts';
import { makeFolder } from '../../platform/output-folder.ts';
import { realAncestor } from '../../platform/real-ancestor.ts';
import { isInGit } from '../../text/written-path.ts';

export interface WriteTarget {
  /** As it was given, for messages. */
  readonly given: string;
  /** Where it really is: no folder on the way to it is a link. */
  readonly path: string;
  /** The rights of the file that would be replaced; null where there is none. */
  readonly mode: number | null;
}

/** Where a command stands. */
export interface WritePlace {
  readonly cwd: string;
  /** The root as it was given. */
  readonly given: string;
  /** The root's true path. */
  readonly root: string;
}

/**
 * Where a file would be written; nothing is touched. `file` is relative to the current folder, as in a shell's
 * redirection. One that is named inside the root has to be there without links too. A `SettingsError` says that
 * it is not, that something else than a file has its name, or that it is inside `.git`.
 */
export function writeTarget(file: string, { cwd, given, root }: WritePlace, option = 'write'): WriteTarget {
  const named = resolve(cwd, file);
  const refusal = (why: string) => new SettingsError(`${option}: ${quote(file)} cannot be written: ${why}.`);
  if (/[/\\]$/.test(file)) throw refusal('it names a folder');
  const isLink = lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  let path: string;
  try {
    path = isLink ? realpathSync.native(named) : join(realAncestor(dirname(named)), basename(named));
  } catch (error) {
    throw refusal(isLink ? 'it is a link to a file that is not there' : reason(error));
  }
  const isNamedInside = [root, resolve(cwd, given)].some((folder) => isInside(folder, named));
  if (isNamedInside && !isInside(root, path)) throw refusal(`it leads out of the repository, to ${path}`);
  if (isInGit(path.replaceAll('\\', '/'))) throw refusal('it is inside .git');
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isFile()) throw refusal('what has that name is not a file');
  return { given: file, path, mode: stat === undefined ? null : stat.mode & 0o777 };
}

/**
 * Writes beside the file, makes that last on the disk, and gives it the name. Folders that are missing are made.
 * Throws a `SettingsError` where the system refuses; the file is then as it was.
 */
export function writeWhole(
  { given, path, mode }: WriteTarget,
  pieces: Iterable<string | Uint8Array>,
  option = 'write',
): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    makeFolder(dirname(path));
    const fd = openSync(beside, 'wx');
    try {
      // Unlike writeSync this goes on after a part was written, and so meets the full disk.
      for (const piece of pieces) writeFileSync(fd, piece);
      if (mode !== null) fchmodSync(fd, mode);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new SettingsError(`${option}: ${quote(given)} cannot be written: ${reason(error)}.`);
  }
  syncFolder(dirname(path));
}

/** Makes the name last too. Some systems know no such thing for folders. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {}
}
