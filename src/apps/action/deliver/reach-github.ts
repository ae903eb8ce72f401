/** GitHub for one run: one client and one budget for the requests of all deliveries. */

import { info } from '@actions/core';
import type { Report } from '../../../model/report.ts';
import type { ActionContext } from '../context.ts';
import type { Inputs } from '../inputs.ts';
import type { Notes } from '../notes.ts';
import type { GitHub } from './github.ts';
import type { Connection } from './octokit.ts';
import { explainRefusal } from './status.ts';
import { within } from './within.ts';

/** All requests together, with every wait between them. GitHub asks for a minute at its limits. */
const BUDGET_MS = 150_000;
/** What is read before the page is made, which goes without. */
const READING_MS = 30_000;
const ANSWER_MS = 20_000;

export interface GitHubOfRun {
  /** What `work` gives. What fails, hangs or may not be is a note about `what` and gives null. A cancelled run begins nothing. */
  attempt<T>(what: string, work: (github: GitHub) => Promise<T>): Promise<T | null>;
  /** What `work` reads, or null. Tells of no failure: what is written later meets and tells it. */
  read<T>(work: (github: GitHub) => Promise<T>): Promise<T | null>;
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
  const client = (budgetMs: number) => bounded({ token, ...repository }, budgetMs, signal);
  const writing = client(BUDGET_MS);
  return {
    async attempt(what, work) {
      if (signal.aborted) return null;
      if (token === '') {
        notes.add(`${what} was not written: \`github-token\` is empty.`);
        return null;
      }
      try {
        return await writing(work);
      } catch (error) {
        notes.add(explainRefusal(error, what));
        return null;
      }
    },
    async read(work) {
      if (signal.aborted || token === '') return null;
      return await client(READING_MS)(work).catch(() => null);
    },
  };
}

/** One client, whose budget begins with its first request: what went before, as an upload, takes nothing of it. */
function bounded(
  place: Pick<Connection, 'token' | 'owner' | 'repo'>,
  budgetMs: number,
  signal: AbortSignal,
): <T>(work: (github: GitHub) => Promise<T>) => Promise<T> {
  let begun: { readonly end: number; readonly github: Promise<GitHub> } | null = null;
  return (work) => {
    begun ??= {
      end: performance.now() + budgetMs,
      github: import('./github.ts').then(({ connect }) =>
        connect({ ...place, budgetMs, answerMs: ANSWER_MS }),
      ),
    };
    return within(begun.github.then(work), begun.end - performance.now(), signal);
  };
}
