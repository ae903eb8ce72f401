/** Where the git-lfs server of this repository is (git-lfs: docs/api/server-discovery.md, lfsapi/endpoint_finder.go). */

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isLoopback } from '../../text/loopback.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { GitError, type GitPlace, gitText, repositoryOf } from '../git/run-git.ts';

const MAX_CONFIG_BYTES = 64 * 1024;

/**
 * `lfs.url` of the clone, else of .lfsconfig, else the remote's `lfsurl`, else made from the remote's address; null
 * where there is none that may be asked. A pull request can change .lfsconfig, so it counts only where its server is
 * one of `named`.
 */
export async function lfsEndpoint(place: GitPlace, named: ReadonlySet<string>): Promise<string | null> {
  const own = await config(place, 'lfs.url');
  if (own !== null) return endpoint(own);
  const written = await sharedUrl(place);
  const shared = written === null ? null : endpoint(written);
  if (shared !== null && named.has(new URL(shared).origin)) return shared;
  const remote = await remoteOf(place);
  if (remote === null) return null;
  const ofRemote = await config(place, `remote.${remote}.lfsurl`);
  if (ofRemote !== null) return endpoint(ofRemote);
  // With what `url.*.insteadOf` makes of it.
  const address = (await answer(place, ['remote', 'get-url', '--', remote])) ?? '';
  const [, host, path] = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+\/|[:/])\/?(.+)$/.exec(address) ?? [];
  const base = endpoint(host === undefined ? address : `https://${host}/${path}`);
  return base === null ? null : `${base}${base.endsWith('.git') ? '' : '.git'}/info/lfs`;
}

/** As git-lfs chooses: that of the branch, the one that is set, the only one, or `origin`. */
async function remoteOf(place: GitPlace): Promise<string | null> {
  const branch = await answer(place, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const tracked = branch === null ? null : await config(place, `branch.${branch}.remote`);
  if (tracked !== null && tracked !== '.') return tracked;
  const chosen = await config(place, 'remote.lfsdefault');
  if (chosen !== null) return chosen;
  const all = (await answer(place, ['remote']))?.split('\n') ?? [];
  return all.length === 1 ? (all[0] ?? null) : all.includes('origin') ? 'origin' : null;
}

/** `lfs.url` in the .lfsconfig at the top of the work tree, as git reads such files. */
async function sharedUrl(place: GitPlace): Promise<string | null> {
  const file = join(repositoryOf(place.root) ?? place.root, '.lfsconfig');
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > MAX_CONFIG_BYTES) return null;
  return answer(place, ['config', '--file', file, '--get', 'lfs.url']);
}

function config(place: GitPlace, name: string): Promise<string | null> {
  return answer(place, ['config', '--get', name]);
}

async function answer(place: GitPlace, words: readonly string[]): Promise<string | null> {
  try {
    return (await gitText(place, words)).trim() || null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
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
  return answer(place, ['rev-parse', '--path-format=absolute', '--git-common-dir']);
}
