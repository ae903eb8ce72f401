import { quote, SettingsError } from '../../model/errors.ts';
import type { BaselineAnswer } from '../../ports/baseline.ts';
import { mergeBase, resolveCommit } from './ask-commit.ts';
import { GitError, type GitPlace, isInRepository } from './run-git.ts';
import type { Elsewhere, TreeFiles } from './tree-files.ts';

/** What `baseline: auto` means here: a commit, where the work left its upstream branch, or nothing. */
export type AutoBaseline =
  /** `isBranch`: a branch that may have gone on since the checked one left it, which is what counts then. */
  | { readonly is: 'commit'; readonly commit: string; readonly name: string; readonly isBranch?: boolean }
  /** `isExpected`: something is proposed, so that a commit that it is compared with has to be there. */
  | { readonly is: 'fork-point'; readonly isExpected?: boolean }
  /** The commit that is checked out, for what only looks at the index. */
  | { readonly is: 'head' }
  | { readonly is: 'none'; readonly why: string };

/** Reads commits that this clone does not hold; answers the commit that a name stands for, or why not. */
export type ReadRemote = (
  name: string,
  root: string,
) => Promise<{ readonly commit: string; readonly files: TreeFiles } | { readonly why: string }>;

/** The commit to compare versions with, from the object store, else from wherever `remote` reads. */
export async function findBaseline(
  wanted: string,
  auto: AutoBaseline,
  place: GitPlace,
  remote: ReadRemote | null,
): Promise<BaselineAnswer> {
  if (wanted === 'none') return { is: 'none', why: 'baseline is none' };
  if (wanted !== 'auto') {
    const answer = await read(wanted, wanted, place, remote);
    if (answer.is === 'found') return answer;
    // Git was not let to answer, so nothing is known of the name.
    if (place.signal.aborted) return { is: 'unavailable', why: 'the check was out of time or cancelled' };
    throw new SettingsError(
      `baseline: ${quote(wanted)} cannot be read: ${answer.why}. Name a commit that this clone holds (fetch-depth: 0), auto or none.`,
    );
  }
  if (auto.is === 'none') return auto;
  if (auto.is === 'head') return head(place);
  if (auto.is === 'commit') {
    // What git cannot tell, GitHub may.
    const left = auto.isBranch ? await forkPoint(place, auto.commit).catch(nullFor(GitError)) : null;
    return read(left ?? auto.commit, auto.name, place, remote, left !== null);
  }
  let commit: string | null;
  try {
    commit = await forkPoint(place, '@{upstream}');
  } catch (error) {
    return { is: 'unavailable', why: unasked(error) };
  }
  if (commit === null && auto.isExpected && isInRepository(place.root))
    return { is: 'unavailable', why: 'the branch has no upstream branch; name the commit with --baseline' };
  if (commit === null) return { is: 'none', why: 'the branch has no upstream branch' };
  return read(commit, 'the upstream branch', place, null, true);
}

async function head(place: GitPlace): Promise<BaselineAnswer> {
  if (!isInRepository(place.root)) return { is: 'unavailable', why: 'the folder is in no git repository' };
  let commit: string | null;
  try {
    commit = await resolveCommit(place, 'HEAD');
  } catch (error) {
    return { is: 'unavailable', why: unasked(error) };
  }
  if (commit === null) return { is: 'none', why: 'there is no commit yet' };
  return read(commit, 'HEAD', place, null, true);
}

/** Why git gave no answer; throws what is no `GitError`. */
function unasked(error: unknown): string {
  if (!(error instanceof GitError)) throw error;
  return `git could not be asked: ${error.message}`;
}

function nullFor(kind: typeof GitError): (error: unknown) => null {
  return (error) => {
    if (error instanceof kind) return null;
    throw error;
  };
}

async function forkPoint(place: GitPlace, branch: string): Promise<string | null> {
  return isInRepository(place.root) ? mergeBase(place, branch) : null;
}

/** `isKnown`: `ref` is the id of a commit that git has just told of. */
async function read(
  ref: string,
  name: string,
  place: GitPlace,
  remote: ReadRemote | null,
  isKnown = false,
): Promise<BaselineAnswer & { is: 'found' | 'unavailable' }> {
  let here = `${ref} is not in this clone`;
  try {
    const commit = isKnown ? ref : isInRepository(place.root) ? await resolveCommit(place, ref) : null;
    if (commit !== null) {
      const { treeFiles } = await import('./tree-files.ts');
      const files = await treeFiles(place, commit, elsewhere(commit, place, remote));
      return found(name, commit, files);
    }
  } catch (error) {
    here = unasked(error);
  }
  if (remote === null) return { is: 'unavailable', why: here };
  const answer = await remote(ref, place.root);
  if ('why' in answer) return { is: 'unavailable', why: `${here}, and ${answer.why}` };
  const { commit, files } = answer;
  return found(name, commit, files);
}

function found(name: string, commit: string, files: TreeFiles): BaselineAnswer & { is: 'found' } {
  const { blobs, close } = files;
  return { is: 'found', baseline: { name, commit, files, blobs, ...(close && { close }) } };
}

/** Asked once, and only when a blob is wanted that a partial clone left out. */
function elsewhere(commit: string, place: GitPlace, remote: ReadRemote | null): Elsewhere {
  let answer: ReturnType<Elsewhere> | null = null;
  return () => {
    answer ??=
      remote === null
        ? Promise.resolve({ why: 'nothing is fetched; take it without --filter' })
        : remote(commit, place.root);
    return answer;
  };
}
