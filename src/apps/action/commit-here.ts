import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CheckedOut, checkedOut } from '../../platform/commit.ts';
import { createFiles } from '../../platform/files.ts';
import type { ActionContext } from './context.ts';

/** What is checked out where the root is, or will be told to be. */
export async function commitHere(
  root: string | undefined,
  { workspace }: ActionContext,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<CheckedOut> {
  try {
    return await checkedOut({
      root: realpathSync.native(resolve(workspace, root || '.')),
      environment,
      signal,
    });
  } catch {
    return { is: 'none' }; // A root that is not there is told by the check.
  }
}

/** Which of some paths below the root are there, without following links out of it. */
export async function existing(
  paths: readonly string[],
  root: string | undefined,
  { workspace }: ActionContext,
): Promise<ReadonlySet<string>> {
  const files = createFiles(realpathSync.native(resolve(workspace, root || '.')));
  const stats = await files.stat(paths);
  return new Set(paths.filter((_, index) => stats[index]?.is !== 'missing'));
}

/**
 * Whether what is checked is a change that somebody proposes: a pull request, or another commit than that of
 * the event, as a workflow checks out that looks at pull requests by `workflow_run` or `issue_comment`.
 */
export function isProposed({ run, pullRequest, commit }: ActionContext, here: CheckedOut | null): boolean {
  if (pullRequest !== null || run?.event.startsWith('pull_request') === true) return true;
  return here?.is === 'commit' && commit !== null && here.commit !== commit;
}
