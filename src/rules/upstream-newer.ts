import { code, count, names, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const upstreamNewer = defineRule({
  kind: 'upstream-newer',
  severity: 'warning',
  title: 'Upstream has a newer revision',
  about: 'entry',
  fix: 'Review the change. Then record the new commit, version and digests, or keep the old ones and lower the severity.',
  merge: 'once',
  message: ({ repository, pinned, branch, actual, recorded, differing, paths }: UpstreamNewer) => {
    const where =
      pinned === null
        ? say`comes from ${branch === null ? 'the default branch' : code(branch)} of ${path(repository)}, which is at ${digestLike(actual)}`
        : say`is pinned to ${digestLike(pinned)} of ${path(repository)}; the default branch is at ${digestLike(actual)}`;
    if (recorded === 0) return say`${where}. No recorded file shows what changed`;
    if (differing === 0)
      return say`${where}. ${recorded === 1 ? 'The recorded file is' : `All ${recorded} recorded files are`} the same there`;
    return say`${where}. ${differing} of ${count(recorded, 'recorded file')} ${differing === 1 ? 'differs' : 'differ'} there: ${names(paths, differing)}`;
  },
  values: ({ pinned, actual }) => ({ expected: pinned, actual }),
});

const digestLike = (commit: string) => ({ is: 'digest', text: commit }) as const;

export interface UpstreamNewer {
  readonly repository: string;
  /** The recorded commit; null where the record names a branch, a tag or nothing. */
  readonly pinned: string | null;
  /** The recorded branch or tag. */
  readonly branch: string | null;
  /** The commit that is there now. */
  readonly actual: string;
  /** How many files are recorded. */
  readonly recorded: number;
  /** How many of them differ there or are gone. */
  readonly differing: number;
  /** The first of those. */
  readonly paths: readonly string[];
}
