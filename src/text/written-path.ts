import type { RootPath } from '../model/root-path.ts';

/** A path as somebody wrote it, in `/` form. */
export interface WrittenPath {
  /** With `/` between segments, and nothing else changed. */
  readonly path: string;
  readonly isAbsolute: boolean;
  /** Written with `\` between segments, or with a drive letter. */
  readonly isWindows: boolean;
}

const COLON = 0x3a;
const SLASH = 0x2f;

/** Tells absolute from relative, on POSIX as on Windows (drive letters, UNC, `\` separators). */
export function readWrittenPath(written: string): WrittenPath {
  return { path: withSlashes(written), isAbsolute: isAbsolutePath(written), isWindows: isOfWindows(written) };
}

/** Whether it is written with `\` between segments, or with a drive letter. */
export function isOfWindows(written: string, slashed = withSlashes(written)): boolean {
  return hasDrive(written) || slashed !== written;
}

/** The same path alone. */
export function withSlashes(written: string): string {
  return written.includes('\\') ? written.replaceAll('\\', '/') : written;
}

/** The same answer alone. */
export function isAbsolutePath(written: string): boolean {
  return written.startsWith('/') || written.startsWith('\\') || hasDrive(written);
}

function hasDrive(written: string): boolean {
  // An expression of each of a million paths would take longer than all else here.
  return written.charCodeAt(1) === COLON && /^[A-Za-z]:([\\/]|.*\\)/.test(written);
}

const NEEDS_WORK = /(^|\/)\.{0,2}(\/|$)/;

/** The same, told sooner and of some paths in vain. */
function mayNeedWork(path: string): boolean {
  return (
    path === '' ||
    path.startsWith('/') ||
    path.startsWith('.') ||
    path.endsWith('/') ||
    path.includes('//') ||
    path.includes('/.')
  );
}

/**
 * `path` below `folder`, without `.`, `..` and empty segments; null when it leads out of the root.
 * Links are not looked at: the files port holds them to the root when it opens something.
 */
export function joinPath(folder: RootPath, path: string): RootPath | null {
  const joined = below(folder, path);
  if (!mayNeedWork(joined) || !NEEDS_WORK.test(joined)) return joined;
  const segments: string[] = [];
  for (const segment of joined.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}

/** What is called `path` in a folder; both are as they are meant to be. */
export function below(folder: RootPath, path: string): RootPath {
  return folder === '' ? path : `${folder}/${path}`;
}

/** The folder that a path stands in; the empty string for the root. */
export function folderOf(path: RootPath): RootPath {
  const end = path.lastIndexOf('/');
  return end === -1 ? '' : path.slice(0, end);
}

/** The last name of a path, or of an address, that is written with slashes. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * `folderOf`, for paths in their order: where one stands in the folder of the one before, the same text is answered,
 * and none is made.
 */
export function folderTeller(): (path: RootPath) => RootPath {
  let last = '';
  return (path) => {
    if (isIn(last, path)) return last;
    const end = path.lastIndexOf('/');
    if (end !== -1) last = path.slice(0, end);
    return end === -1 ? '' : last;
  };
}

/** Whether a path stands in just this folder, which is not the root: told sooner than where its last segment begins. */
export function isIn(folder: RootPath, path: RootPath): boolean {
  const { length } = folder;
  return (
    length > 0 &&
    path.charCodeAt(length) === SLASH &&
    path.startsWith(folder) &&
    path.indexOf('/', length + 1) === -1
  );
}

/** Every folder above a path, the nearest first, the root last. */
export function foldersAbove(path: RootPath): RootPath[] {
  const folders: RootPath[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === '') return folders;
  }
}

/** Prefixes of Windows match in any case, as its file systems do. */
export function stripPrefix(path: string, prefix: string): string | null {
  const folder = prefix.endsWith('/') ? prefix : `${prefix}/`;
  const isWindows = /^[A-Za-z]:/.test(prefix) || prefix.startsWith('//');
  const start = path.slice(0, folder.length);
  const matches = isWindows ? start.toLowerCase() === folder.toLowerCase() : start === folder;
  return matches ? path.slice(folder.length) : null;
}

/**
 * Whether a path is, or leads into, what git keeps for itself, which is no content: a branch may be called
 * `add/w.sha256`. Git tracks no such name in whatever case it is written.
 */
export function isInGit(path: RootPath): boolean {
  return /(^|\/)\.git(\/|$)/i.test(path);
}
