/**
 * Where on the Hugging Face Hub something comes from, as URLs, `hf://` paths and folders of the hub's
 * cache say it. Inventories are written by strangers, so whatever is not plainly a place on the hub
 * is none: another host, user names in a URL, `..`, a query, characters that no repository name has.
 */

import { latePattern } from '../../text/late-pattern.ts';
import { withoutTrailing } from '../../text/trailing.ts';

export type HubType = 'model' | 'dataset' | 'space';

/** A place on the hub. `path` is the file's path inside the repository; null: the whole repository. */
export interface HubPlace {
  readonly type: HubType;
  /** `org/name`, or `name` for the few repositories without an owner. */
  readonly repo: string;
  /** A commit, a branch or a tag; null where none is said. */
  readonly revision: string | null;
  readonly path: string | null;
}

/** A full commit, the only revision that always means the same content. */
export function isPinned(revision: string | null): revision is string {
  return revision !== null && /^[0-9a-f]{40}$/.test(revision);
}

/**
 * A repository's name as the hub allows it (huggingface_hub: `validate_repo_id`): words of letters,
 * digits, `_`, `-` and `.`, of at most 96 signs, without `--` and `..`, and not a `.git` address.
 */
export function isRepoId(text: string): boolean {
  return (
    text.length <= 96 &&
    /^(?:[A-Za-z0-9_](?:[\w.-]*\w)?\/)?[A-Za-z0-9_](?:[\w.-]*\w)?$/.test(text) &&
    !/--|\.\.|\.git$/.test(text)
  );
}

/** A branch, tag or commit as git allows it, and no longer than anybody writes one. */
export function isRevision(text: string): boolean {
  return /^[A-Za-z0-9_][\w./+-]{0,199}$/.test(text) && !/\.\.|\/\/|\/$|\.lock$/.test(text);
}

const UNUSUAL = latePattern(String.raw`[\p{Cc}\\]`, 'u');

/** A path inside a repository: no empty, `.` or `..` segment, nothing invisible, no backslash. */
export function isRepoPath(text: string): boolean {
  if (text.length > 1024 || UNUSUAL().test(text)) return false;
  return text.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

const WEB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([^?#]+)(?:\?download=true)?$/i;
const SCHEME = /^hf:\/\/([^?#]+)$/;

/** First segments of the hub's own pages, which are no repositories. */
const PAGES =
  /^(?:api|models|datasets|spaces|docs|blog|join|login|settings|organizations|collections|papers|pricing|tasks|learn|posts|chat|new|search|join|terms-of-service|privacy)$/i;

/** `https://huggingface.co/org/name/resolve/REVISION/PATH`, its other forms, and `hf://`. */
export function readHubUrl(text: string): HubPlace | null {
  if (text.length > 2048) return null;
  const web = WEB.exec(text)?.[1];
  const written = web ?? SCHEME.exec(text)?.[1];
  const segments = written === undefined ? null : decoded(withoutTrailing(written, '/'));
  if (segments === null) return null;
  const type = typeOf(segments[0] ?? '');
  const rest = type === null ? segments : segments.slice(1);
  return web === undefined ? fromScheme(type ?? 'model', rest) : fromWeb(type, rest);
}

function typeOf(word: string): HubType | null {
  return word === 'models' ? 'model' : word === 'datasets' ? 'dataset' : word === 'spaces' ? 'space' : null;
}

function decoded(path: string): string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null; // Not UTF-8, so nothing that the hub could have.
  }
}

const VIEWS = new Set(['resolve', 'blob', 'tree', 'raw']);

function fromWeb(type: HubType | null, rest: readonly string[]): HubPlace | null {
  const view = rest.findIndex((segment, index) => index > 0 && VIEWS.has(segment));
  const name = view === -1 ? rest : rest.slice(0, view);
  if (type === null && PAGES.test(name[0] ?? '')) return null;
  // One word alone is the page of a person or an organisation.
  if (name.length === 1 && type === null && view === -1) return null;
  const [revision = null, ...path] = view === -1 ? [] : rest.slice(view + 1);
  const isFolder = rest[view] === 'tree';
  return place(type ?? 'model', name, revision, isFolder ? [] : path);
}

/** `hf://[datasets/]org/name[@REVISION][/PATH]` (huggingface_hub: `HfFileSystem`). */
function fromScheme(type: HubType, [owner = '', name = '', ...path]: readonly string[]): HubPlace | null {
  const [repo = '', revision = null, ...more] = name.split('@');
  return more.length > 0 ? null : place(type, [owner, repo], revision, path);
}

function place(
  type: HubType,
  name: readonly string[],
  revision: string | null,
  segments: readonly string[],
): HubPlace | null {
  const repo = name.join('/');
  const path = segments.length === 0 ? null : segments.join('/');
  if (!isRepoId(repo) || name.some((word) => word.includes('/'))) return null;
  if (revision !== null && !isRevision(revision)) return null;
  if (path !== null && (!isRepoPath(path) || segments.some((segment) => segment.includes('/')))) return null;
  return { type, repo, revision, path };
}

const CACHE = /(?:^|\/)(model|dataset|space)s--([^/]+)\/(.*)$/s;
const SNAPSHOT = /^snapshots\/([0-9a-f]{40})(?:\/(.+))?$/;

/** Whether the path lies in a folder of the hub's cache, wherever in it. */
export function isInCache(path: string): boolean {
  return path.includes('s--') && CACHE.test(`${path}/`);
}

/** `…/models--org--name/snapshots/COMMIT/PATH`: the hub's cache names repository, commit and path. */
export function readCachePath(path: string): HubPlace | null {
  if (!path.includes('/snapshots/')) return null;
  const [, type = '', name = '', below = ''] = CACHE.exec(path) ?? [];
  const [, revision = null, file] = SNAPSHOT.exec(below) ?? [];
  if (revision === null) return null;
  return place(type as HubType, name.split('--'), revision, file === undefined ? [] : file.split('/'));
}
