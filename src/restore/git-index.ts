/**
 * Files that take the place of git-lfs pointers. Right bytes alone are not enough: git's index remembers the
 * pointer's size, and would call the file modified. The index is told by git itself, whose filter makes the
 * same pointer of the bytes again, so that no blob changes.
 */

import { GitError, type GitPlace, gitFields, gitText, isInRepository } from '../platform/git/run-git.ts';

/** Why pointers cannot be replaced here, as a sentence; null where they can. */
export async function pointerProblem(place: GitPlace): Promise<string | null> {
  if (!isInRepository(place.root)) return null; // A pointer that no git looks at is an ordinary file.
  try {
    await gitText(place, ['lfs', 'version']);
    const filters = await gitText(place, ['config', '--get-regexp', '^filter\\.lfs\\.(clean|process)$']);
    if (filters.trim() !== '') return null;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  return '--replace pointers needs git-lfs, because git would call the files modified; install it, and run git lfs install.';
}

/** Answers the paths that git still calls modified. */
export async function refreshIndex(place: GitPlace, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const modified = new Set<string>();
  if (paths.length === 0 || !isInRepository(place.root)) return modified;
  const tracked = new Set<string>();
  const wanted = new Set(paths);
  try {
    for await (const path of gitFields(place, ['ls-files', '-z'])) if (wanted.has(path)) tracked.add(path);
    const input = [...tracked].map((path) => `${path}\0`);
    for await (const _ of gitFields(place, ['update-index', '-z', '--stdin'], input));
    for await (const path of gitFields(place, ['diff-files', '-z', '--name-only', '--relative']))
      if (tracked.has(path)) modified.add(path);
    return modified;
  } catch (error) {
    if (error instanceof GitError) return tracked;
    throw error;
  }
}
