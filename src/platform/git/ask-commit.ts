/** Resolves names to commits, by git. */

import { GitError, type GitPlace, gitText, noteReadable, requireReadable } from './run-git.ts';

/** The commit that a name points to; null where there is none. */
export async function resolveCommit(place: GitPlace, name: string): Promise<string | null> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  return answerOf(place, words);
}

/** Where what is checked out left `branch`; null where there is none, or the clone does not tell. */
export async function mergeBase(place: GitPlace, branch: string): Promise<string | null> {
  return answerOf(place, ['merge-base', 'HEAD', branch]);
}

/**
 * What git says of a branch without an upstream branch (remote.c, `branch_get_upstream`), which it tells only once it
 * has read the repository: nobody need ask whether it can. It is asked for its words in English.
 */
const NO_UPSTREAM =
  /^git merge-base: fatal: (?:no upstream configured for branch|HEAD does not point to a branch|no such branch:|upstream branch '.*' not stored as)/;

/** One line; null where git answers that there is none. Throws a `GitError` where it cannot be asked at all. */
async function answerOf(place: GitPlace, words: readonly string[]): Promise<string | null> {
  try {
    const answer = (await gitText(place, words)).trim();
    noteReadable(place);
    return answer;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // Git ends with an error for "no" too.
    if (NO_UPSTREAM.test(error.message)) noteReadable(place);
    else await requireReadable(place);
    return null;
  }
}
