/** GitHub for one run: one client and one budget for the requests of all deliveries. */

import { info } from '@actions/core';
import type { Report } from '../../../model/report.ts';
import type { ActionContext } from '../context.ts';
import type { Inputs } from '../inputs.ts';
import type { Notes } from '../notes.ts';
import type { GitHub } from './github.ts';
import { explainRefusal } from './status.ts';
import { within } from './within.ts';

/** All requests together, with every wait between them. GitHub asks for a minute at its limits. */
const BUDGET_MS = 150_000;
const ANSWER_MS = 20_000;

export interface GitHubOfRun {
  /** What `work` gives. What fails, hangs or may not be is a note about `what` and gives null. A cancelled run begins nothing. */
  attempt<T>(what: string, work: (github: GitHub) => Promise<T>): Promise<T | null>;
}

/** Null where this run has nothing to say about drift: a shard, a check that could not run or was cancelled. */
export function reachGitHub(
  report: Report,
  { action }: Inputs,
  { repository }: ActionContext,
  notes: Notes,
  signal: AbortSignal,
): GitHubOfRun | null {
  if (report.shard !== null) {
    info('One shard by itself writes no issue and no comment; the merged report does.');
    return null;
  }
  if (report.outcome === 'error' || signal.aborted || repository === null) return null;
  const token = action['github-token'];
  const end = performance.now() + BUDGET_MS;
  let github: Promise<GitHub> | null = null;
  const connected = () => {
    const limits = { budgetMs: BUDGET_MS, answerMs: ANSWER_MS };
    github ??= import('./github.ts').then(({ connect }) => connect({ token, ...repository, ...limits }));
    return github;
  };
  return {
    async attempt(what, work) {
      if (signal.aborted) return null;
      if (token === '') {
        notes.add(`${what} was not written: \`github-token\` is empty.`);
        return null;
      }
      try {
        return await within(connected().then(work), end - performance.now(), signal);
      } catch (error) {
        notes.add(explainRefusal(error, what));
        return null;
      }
    },
  };
}
