import { findGitProblem } from '../collect/git-unavailable.ts';
import { ignoredState } from '../collect/ignored-state.ts';
import { judgeSuppressions } from '../suppress/judge-suppressions.ts';
import type { CheckContext } from './context.ts';

/** What there is to say of the run itself. False where git did not answer, so that something may be unknown. */
export async function judgeRun({
  settings: { suppress },
  ports: { memory, git },
  stages,
  suppressions,
  isFirst,
}: CheckContext): Promise<boolean> {
  const { problem = null, file = '' } = memory ?? {};
  if (problem !== null) await stages.each('state', () => ignoredState(file, problem));
  const gitProblem = git?.problem() ?? null;
  if (gitProblem !== null) await stages.each('git', () => findGitProblem(gitProblem));
  if (suppress.length > 0)
    await stages.each('suppressions', () => judgeSuppressions(isFirst ? suppress : [], suppressions));
  return gitProblem === null;
}
