/**
 * Where a restored file is put: below one folder, at its recorded path, and never by way of a link. On
 * Linux each folder is entered by the descriptor of the one above it, so that a folder that somebody
 * swaps for a link meanwhile leads nowhere.
 */

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { codeOf } from '../platform/hashing/failure.ts';
import { hasHandles } from '../platform/hashing/open-contained.ts';
import { withoutTrailing } from '../text/trailing.ts';
import { isAlive } from './lock.ts';

/** Why nothing is put there, as the second half of a sentence; null where nothing speaks against it. */
export function refusedPath(path: string, platform: NodeJS.Platform = process.platform): string | null {
  const segments = path.split('/');
  if (
    segments.some(
      (segment) => segment === '' || segment === '.' || segment === '..' || segment.includes('\0'),
    )
  )
    return 'it is no path below the root';
  // Names that some file system takes for .git: other case, dots and blanks behind, the short name of Windows.
  const plain = segments.map((segment) =>
    withoutTrailing(
      segment
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\p{Cf}/gu, '')
        .split(':', 1)[0] ?? '',
      '. ',
    ),
  );
  if (plain.some((segment) => segment === '.git' || /^git~\d+$/.test(segment)))
    return 'it is inside a .git folder';
  if (plain[0] === '.github') return 'it is inside .github';
  if (platform === 'win32' && (/[\p{Cc}<>:"|?*\\]/u.test(path) || segments.some(isWindowsDevice)))
    return 'Windows has no such name';
  return null;
}

/** Names of devices, with any ending, and names whose end Windows drops (Microsoft: Naming Files, Paths, and Namespaces). */
function isWindowsDevice(segment: string): boolean {
  return /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)|[. ]$/i.test(segment);
}

/** What stands at `path` below `base`, without following any link. */
export function lookAt(
  base: string,
  path: string,
): { readonly is: 'missing' | 'file' | 'link' | 'folder' | 'other'; readonly stat: Stats | null } {
  const segments = path.split('/');
  let place = base;
  for (const [index, segment] of segments.entries()) {
    place = join(place, segment);
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (stat === undefined) return { is: 'missing', stat: null };
    if (stat.isSymbolicLink()) return { is: 'link', stat };
    if (index === segments.length - 1)
      return { is: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', stat };
    if (!stat.isDirectory()) return { is: 'other', stat };
  }
  return { is: 'folder', stat: null };
}

/** A folder in which a file is placed, held open. */
export class DestinationFolder {
  readonly #handle: number | null;
  readonly #place: string;

  /** Enters, and makes where it is missing, the folder of `path` below `base`. Throws where a link or a file is in the way. */
  constructor(base: string, path: string) {
    const segments = path.split('/').slice(0, -1);
    if (!hasHandles) {
      this.#handle = null;
      this.#place = enterByName(base, segments);
      return;
    }
    let handle = openSync(base, constants.O_RDONLY | constants.O_DIRECTORY);
    try {
      for (const segment of segments) {
        const next = `/proc/self/fd/${handle}/${segment}`;
        makeFolder(next);
        const below = openSync(next, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
        closeSync(handle);
        handle = below;
      }
    } catch (error) {
      closeSync(handle);
      throw error;
    }
    this.#handle = handle;
    this.#place = `/proc/self/fd/${handle}`;
  }

  /** A path to `name` in this folder, for as long as it is held. */
  at(name: string): string {
    return join(this.#place, name);
  }

  /** A name for a file that is being written. What a dead process of this machine left is removed. */
  temporary(): string {
    for (const name of readdirSync(this.#place)) {
      const [, host, pid] = TEMPORARY.exec(name) ?? [];
      if (host === HOST && pid !== undefined && !isAlive(Number(pid))) rmSync(this.at(name), { force: true });
    }
    return `.restore-${HOST}-${process.pid}-${randomBytes(4).toString('hex')}`;
  }

  /**
   * Gives the file at `from`, whole and verified, the name `name`. With `replaces` null nothing may be
   * there; else just that file may be, and is replaced. Answers false where something else is there.
   */
  place(from: string, name: string, replaces: Stats | null): boolean {
    const to = this.at(name);
    if (replaces !== null) {
      const now = lstatSync(to, { throwIfNoEntry: false });
      if (now === undefined || !isSame(now, replaces)) return false;
      renameSync(from, to);
    } else if (!linkNew(from, to)) return false;
    this.sync();
    return true;
  }

  /** Makes the names in it last. Some file systems know no such thing for folders. */
  sync(): void {
    if (this.#handle === null) return;
    try {
      fsyncSync(this.#handle);
    } catch {}
  }

  close(): void {
    if (this.#handle !== null) closeSync(this.#handle);
  }
}

/** Unlike a rename, a link never takes the place of another file. */
function linkNew(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))) throw error;
    // Without hard links, a file that appears between these two lines is replaced; it is never half there.
    if (lstatSync(to, { throwIfNoEntry: false }) !== undefined) return false;
    renameSync(from, to);
    return true;
  }
  rmSync(from, { force: true });
  return true;
}

const HOST =
  hostname()
    .replace(/[^A-Za-z0-9.]/g, '')
    .slice(0, 40) || 'host';
const TEMPORARY = /^\.restore-([A-Za-z0-9.]{1,40})-(\d+)-[0-9a-f]{8}$/;

function isSame(a: Stats, b: Stats): boolean {
  return a.isFile() && a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}

function makeFolder(place: string): void {
  try {
    mkdirSync(place);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function enterByName(base: string, segments: readonly string[]): string {
  let place = base;
  for (const segment of segments) {
    place = join(place, segment);
    makeFolder(place);
    if (!lstatSync(place).isDirectory()) throw new Error('a link or a file is in the way');
  }
  return place;
}
