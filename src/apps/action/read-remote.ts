import type { ReadRemote } from '../../platform/git/find-baseline.ts';
import type { ActionContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import { oneLineReason } from './notes.ts';
import { rootFolder } from './root-folder.ts';

/** All requests together: a baseline that takes longer is given up, and said to be. */
const BUDGET_MS = 90_000;
const ANSWER_MS = 20_000;

/** Reads a commit that the checkout left out (fetch-depth 1) by GitHub's contents API. */
export function readRemote({ action, settings }: Inputs, context: ActionContext): ReadRemote {
  return async (name, root) => {
    const { repository, workspace } = context;
    const token = action['github-token'];
    if (repository === null || token === '') return { why: 'there is no token to ask GitHub with' };
    const limits = { budgetMs: BUDGET_MS, answerMs: ANSWER_MS };
    const folder = rootFolder(settings.root, workspace);
    try {
      const { openCommit } = await import('./contents/commit-files.ts');
      return await openCommit({ token, ...repository, ...limits }, name, { root, folder });
    } catch (error) {
      return { why: `GitHub could not be asked: ${oneLineReason(error)}` };
    }
  };
}
