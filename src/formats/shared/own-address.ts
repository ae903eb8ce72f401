/** Addresses of the repository that is checked: what they name are its own files. */

import type { OwnRepository } from '../../model/own-repository.ts';
import { fileNameOf } from '../../text/written-path.ts';
import { percentDecoded } from './values.ts';

/** Servers that hold the files of a repository of github.com, and nothing else. */
const RAW = /^(?:raw\.githubusercontent\.com|media\.githubusercontent\.com\/media)\//i;
/** How servers name a file behind a repository's address (GitHub, GitLab, Gitea, Hugging Face). */
const VIEW = /^(?:-\/)?(?:raw|blob|resolve|media|src)\/(?:branch\/)?/;
/**
 * Branches that work goes on in, where nobody says which that is. A commit, a tag, and a branch of another name
 * (`gh-pages`, `weights`, `feature/x`) may have other content than the work tree.
 */
const USUAL = ['main', 'master', 'trunk', 'develop', 'dev'] as const;
/** A server leads from the old name to the new one after a renaming. */
const RENAMED: readonly string[] = ['main', 'master'];
/** Addresses of repositories on servers of which everybody knows what an address means. */
const REPOSITORY = /^(?:github\.com|huggingface\.co(?:\/(?:datasets|spaces))?)\/[\w.-]+\/[\w.-]+$/;

/** The path from the root that an address of the repository's own files names; null: it is of something else. */
export function ownPath(url: string, own: OwnRepository | null): string | null {
  const named = own === null ? null : /^https?:\/\/(?:www\.)?(.+)$/s.exec(url)?.[1];
  if (own === null || named == null) return null;
  const isRaw = RAW.test(named);
  const address = named.replace(RAW, 'github.com/').replace(/^hf\.co\//i, 'huggingface.co/');
  if (!address.toLowerCase().startsWith(`${own.address}/`)) return null;
  const below = address.slice(own.address.length + 1);
  if (!isRaw && !VIEW.test(below)) return null;
  const [written = ''] = /^[^?#]*/.exec(isRaw ? below : below.replace(VIEW, '')) ?? [];
  const path = behindBranch(percentDecoded(written), own);
  return path === null || path === '' ? null : belowRoot(path, own);
}

/** What stands behind the name of the branch that the work tree is of; null: it is another name. */
function behindBranch(text: string, own: OwnRepository | null): string | null {
  const short = text.replace(/^refs\/heads\//, '');
  const name = branchesOf(own).find((one) => short === one || short.startsWith(`${one}/`));
  return name === undefined ? null : short.slice(name.length + 1);
}

function branchesOf(own: OwnRepository | null): readonly string[] {
  const branch = own?.branch;
  if (branch === undefined) return [...USUAL, 'HEAD'];
  return [branch, 'HEAD', ...(RENAMED.includes(branch) ? RENAMED : [])];
}

/** A path from the root, of one in the repository; null: it is not below the root. */
export function belowRoot(path: string, { folder }: OwnRepository): string | null {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/**
 * Whether an address is that of a whole repository, and whose: `unknown` where it may be the checked one under
 * another owner, or where nobody knows which that is. Null: it is none, or another one.
 */
export function repositoryAt(url: string, own: OwnRepository | null): 'own' | 'unknown' | null {
  const [, named = '', ref = 'HEAD'] =
    /^(?:git\+)?https?:\/\/(?:www\.)?([^?#]+?)(?:\.git)?\/?(?:(?<!\/)\/(?:-\/)?tree\/([^?#]+))?$/i.exec(
      url,
    ) ?? [];
  const address = named.toLowerCase().replace(/^hf\.co\//, 'huggingface.co/');
  const isOwn = address === own?.address;
  if (address === '' || behindBranch(percentDecoded(ref), isOwn ? own : null) === null) return null;
  if (isOwn) return 'own';
  if (!REPOSITORY.test(address)) return null;
  return own === null || fileNameOf(address) === fileNameOf(own.address) ? 'unknown' : null;
}

/** A path from the root, as it is written in a folder. */
export function fromFolder(path: string, folder: string): string {
  return folder === '' ? path : '../'.repeat(folder.split('/').length) + path;
}
