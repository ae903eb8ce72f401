/**
 * Where on the Hugging Face hub an entry or a file comes from, by what inventories say: a URL, a
 * `repo_id`, or the layout of the hub's cache in a path (huggingface_hub: file_download.py).
 */

import { stringAt } from '../inventory/inventory.ts';
import type { PlacedEntry } from '../inventory/placed-entry.ts';
import { readWrittenPath } from '../paths/written-path.ts';

export type HubType = 'model' | 'dataset' | 'space';

export interface HubSource {
  readonly type: HubType;
  /** `org/name`, or `name` for the hub's oldest repositories. */
  readonly repo: string;
  /** A commit, branch or tag; null where none is named. */
  readonly revision: string | null;
  /** Whether the revision is a full commit id. */
  readonly isPinned: boolean;
  /** The file in the repository that the URL names, or null. */
  readonly path: string | null;
}

const HOSTS = new Set(['huggingface.co', 'www.huggingface.co', 'hf.co']);
const NAME = /^[\w.-]{1,96}$/;
const CACHE_PART = /(?:^|\/)(models|datasets|spaces)--([^/]+)\/snapshots\/([0-9a-f]{40})(?:\/(.*))?$/;
const TYPES = { models: 'model', datasets: 'dataset', spaces: 'space' } as const;
const COMMIT = /^[0-9a-f]{40}$/;
/** What a revision may hold: git's names, without what could lead elsewhere in a URL. */
const REVISION = /^(?!.*\.\.)[\w./-]{1,255}$/;

/** The hub repository that an entry comes from, or null where it comes from elsewhere. */
export function hubSource({ entry }: Pick<PlacedEntry, 'entry'>): HubSource | null {
  const { value, kind } = entry;
  const stated = [stringAt(value, 'revision'), stringAt(value, 'snapshot'), stringAt(value, 'version')];
  const pinned = stated.find((revision) => revision !== null && COMMIT.test(revision)) ?? null;
  const named = stringAt(value, 'revision');
  const own = pinned ?? (named !== null && REVISION.test(named) ? named : null);
  const url = stringAt(value, 'source_url');
  const byUrl = url === null ? null : hubUrl(url);
  if (byUrl !== null)
    return own === null || byUrl.isPinned ? byUrl : source(byUrl.type, byUrl.repo, own, byUrl.path);
  const repo = stringAt(value, 'repo_id');
  if (repo !== null && isRepo(repo) && repo.includes('/'))
    return source(kind, repo, own ?? cachedCommit(value), null);
  return null;
}

/** The file of a recorded path that goes through a hub cache, or null. */
export function cachedFile(path: string): HubSource | null {
  const [, folder = '', name = '', commit = '', rest = ''] =
    CACHE_PART.exec(readWrittenPath(path).path) ?? [];
  const repo = name.replaceAll('--', '/');
  if (!isRepo(repo)) return null;
  return source(TYPES[folder as keyof typeof TYPES], repo, commit, rest === '' ? null : rest);
}

/** The one commit in the cache paths of an entry's files; null where there is none, or several. */
function cachedCommit(value: Readonly<Record<string, unknown>>): string | null {
  const commits = new Set<string>();
  for (const field of ['files', 'top_files']) {
    const files = value[field];
    if (!Array.isArray(files)) continue;
    for (const file of files) {
      const path = typeof file === 'object' && file !== null ? (file as { path?: unknown }).path : null;
      const revision = typeof path === 'string' ? cachedFile(path)?.revision : null;
      if (revision) commits.add(revision);
    }
  }
  const [commit = null, ...others] = commits;
  return others.length === 0 ? commit : null;
}

/** What `https://huggingface.co/…` or `hf://…` names; null for any other or any doubtful address. */
export function hubUrl(text: string): HubSource | null {
  const address = text.startsWith('hf://') ? `https://huggingface.co/${text.slice(5)}` : text;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, username, password, pathname } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username + password !== '' || !HOSTS.has(hostname)) return null;
  const parts = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  if (parts.some((part) => part === null || part === '.' || part === '..')) return null;
  const words = parts as string[];
  const first = words[0] ?? '';
  const type = first === 'models' || first === 'datasets' || first === 'spaces' ? TYPES[first] : 'model';
  if (type !== 'model' || first === 'models') words.shift();
  const verb = words.findIndex(
    (word) => word === 'resolve' || word === 'blob' || word === 'tree' || word === 'raw',
  );
  const repo = words.slice(0, verb === -1 ? 2 : verb).join('/');
  if (!isRepo(repo)) return null;
  if (verb === -1) return words.length > 2 ? null : source(type, repo, null, null);
  const [revision = '', ...path] = words.slice(verb + 1);
  if (!REVISION.test(revision)) return null;
  return source(type, repo, revision, path.length === 0 ? null : path.join('/'));
}

function decoded(part: string): string | null {
  try {
    const text = decodeURIComponent(part);
    return /\p{Cc}/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function isRepo(repo: string): boolean {
  const names = repo.split('/');
  return names.length <= 2 && names.every((name) => NAME.test(name) && !/^\.+$/.test(name));
}

function source(type: HubType, repo: string, revision: string | null, path: string | null): HubSource {
  return { type, repo, revision, isPinned: revision !== null && COMMIT.test(revision), path };
}
