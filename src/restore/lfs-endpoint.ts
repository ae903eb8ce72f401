/** Where the git-lfs server of this repository is (git-lfs: docs/api/server-discovery.md). */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitError, type GitPlace, gitText } from '../platform/git/run-git.ts';
import { isLoopback } from '../platform/upstream/hub-access.ts';
import { withoutTrailing } from '../text/trailing.ts';

/**
 * `lfs.url` of the clone, else of .lfsconfig, else made from the remote's address; null where there is
 * none. A pull request can change .lfsconfig, so it counts only where its server was named.
 */
export async function lfsEndpoint(place: GitPlace, named: ReadonlySet<string>): Promise<string | null> {
  const own = await config(place, 'lfs.url');
  if (own !== null) return endpoint(own);
  const written = readLfsConfig(place.root);
  const shared = written === null ? null : endpoint(written);
  if (shared !== null && named.has(new URL(shared).origin)) return shared;
  const remote = (await config(place, 'remote.origin.url')) ?? '';
  const [, host, path] = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+\/|[:/])(.+)$/.exec(remote) ?? [];
  const url = host === undefined ? remote : `https://${host}/${path}`;
  const base = endpoint(url);
  return base === null ? null : `${base}${base.endsWith('.git') ? '' : '.git'}/info/lfs`;
}

async function config(place: GitPlace, name: string): Promise<string | null> {
  try {
    return (await gitText(place, ['config', '--get', name])).trim() || null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

function readLfsConfig(root: string): string | null {
  try {
    const text = readFileSync(join(root, '.lfsconfig'), 'utf8').slice(0, 64 * 1024);
    return /^[ \t]*url[ \t]*=[ \t]*(\S+)/m.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Without a user, a query or an end; plain http only on this very machine. Null where it is none such. */
function endpoint(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return null;
  return url.origin + withoutTrailing(url.pathname, '/');
}

/** `.git`, shared by all work trees; null without git. */
export async function gitFolder(place: GitPlace): Promise<string | null> {
  try {
    return (await gitText(place, ['rev-parse', '--path-format=absolute', '--git-common-dir'])).trim() || null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
