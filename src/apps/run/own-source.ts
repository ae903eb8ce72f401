import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveCommit } from '../../platform/git/ask-commit.ts';
import { GitError, type GitPlace, gitText } from '../../platform/git/run-git.ts';
import { repositoryIn } from '../../text/clone-address.ts';

/** The folder that holds dist/ or src/. */
const installed = (): string => {
  const { dirname: here } = import.meta;
  return import.meta.url.endsWith('.ts') ? join(here, '../../..') : dirname(here);
};

/**
 * What a workflow writes behind `uses:` to get this very program, as `OWNER/REPO@COMMIT`, where it runs from a
 * clone that has a remote; null where that is not known.
 */
export async function ownSource(
  { environment, signal }: Pick<GitPlace, 'environment' | 'signal'>,
  root = installed(),
): Promise<string | null> {
  // A package in another repository's folder is no clone.
  if (!existsSync(join(root, '.git'))) return null;
  try {
    const place = { root, environment, signal };
    const url = (await gitText(place, ['config', '--get', 'remote.origin.url'])).trim();
    const repository = repositoryIn(url);
    const commit = await resolveCommit(place, 'HEAD');
    return repository === null || commit === null ? null : `${repository}@${commit}`;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
