/** Where the clone comes from, read from git's own files: asking git would cost each check a process. */

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { OwnRepository } from '../../model/own-repository.ts';
import { cloneAddress } from '../../text/clone-address.ts';
import { folderInRepository } from '../folder-in-repository.ts';
import { repositoryOf } from './run-git.ts';

const MAX_CONFIG_CHARACTERS = 256 * 1024;
/** git-config, "Syntax": the section of the remote, and what stands in it. */
const ORIGIN = /^[ \t]*\[remote "origin"\][ \t]*$([\s\S]*?)(?=^[ \t]*\[|(?![\s\S]))/m;
/** What `git clone` and later fetches keep of the remote's default branch. */
const HEAD = /^ref: refs\/remotes\/origin\/(\S+)\s*$/;
const URL_LINE = /^[ \t]*url[ \t]*=[ \t]*"?([^\s"]+)"?[ \t]*$/m;

/** The repository that `root` is a clone of; null where it has no `origin` on a server. */
export function readOwnRepository(root: string): OwnRepository | null {
  const top = repositoryOf(root);
  if (top === null) return null;
  const folder = gitFolder(join(top, '.git'));
  const [, section = ''] = ORIGIN.exec(textOf(join(folder, 'config')) ?? '') ?? [];
  const address = cloneAddress(URL_LINE.exec(section)?.[1] ?? '');
  if (address === null) return null;
  const [, branch] = HEAD.exec(textOf(join(folder, 'refs/remotes/origin/HEAD')) ?? '') ?? [];
  const own = { address: address.toLowerCase(), folder: folderInRepository(root) };
  return branch === undefined ? own : { ...own, branch };
}

/** Where a clone's config and branches are; of a work tree or a submodule, `.git` is a file that names the folder. */
function gitFolder(place: string): string {
  if (textOf(join(place, 'config')) !== null) return place;
  const [, named] = /^gitdir: (.+?)\s*$/.exec(textOf(place) ?? '') ?? [];
  if (named === undefined) return place;
  const folder = resolve(dirname(place), named);
  return join(folder, textOf(join(folder, 'commondir'))?.trim() ?? '.');
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').slice(0, MAX_CONFIG_CHARACTERS);
  } catch {
    return null;
  }
}
