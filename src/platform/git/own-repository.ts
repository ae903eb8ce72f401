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
const URL_LINE = /^[ \t]*url[ \t]*=[ \t]*"?([^\s"]+)"?[ \t]*$/m;

/** The repository that `root` is a clone of; null where it has no `origin` on a server. */
export function readOwnRepository(root: string): OwnRepository | null {
  const top = repositoryOf(root);
  if (top === null) return null;
  const [, section = ''] = ORIGIN.exec(configOf(join(top, '.git'))) ?? [];
  const address = cloneAddress(URL_LINE.exec(section)?.[1] ?? '');
  return address === null ? null : { address: address.toLowerCase(), folder: folderInRepository(root) };
}

/** The text of a clone's config; of a work tree or a submodule, `.git` is a file that names the folder. */
function configOf(place: string): string {
  const own = textOf(join(place, 'config'));
  if (own !== null) return own;
  const [, named] = /^gitdir: (.+?)\s*$/.exec(textOf(place) ?? '') ?? [];
  if (named === undefined) return '';
  const folder = resolve(dirname(place), named);
  const common = textOf(join(folder, 'commondir'))?.trim() ?? '.';
  return textOf(join(folder, common, 'config')) ?? '';
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').slice(0, MAX_CONFIG_CHARACTERS);
  } catch {
    return null;
  }
}
