/** One way out of the run for the report, and what became of it there. */

import type { Report } from '../../../model/report.ts';
import type { CheckedOut } from '../../../platform/commit.ts';
import type { History } from '../../../reporters/issue-changes.ts';
import type { Links } from '../../../reporters/links.ts';
import type { ActionContext } from '../context.ts';
import type { Inputs } from '../inputs.ts';
import type { Notes } from '../notes.ts';
import type { GitHubOfRun } from './reach-github.ts';

export interface DeliveredArtifact {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  /** SHA-256 of the zip as it was uploaded, in hex. */
  readonly digest: string;
}

export interface DeliveredIssue {
  readonly number: number;
  readonly url: string;
  readonly action: 'created' | 'updated' | 'reopened' | 'closed' | 'unchanged';
}

export interface Delivered {
  /** Where `report.json` lies; null when even that could not be written. */
  readonly reportPath: string | null;
  /** Whether `fix.patch` lies beside it. */
  readonly hasPatch: boolean;
  readonly artifact: DeliveredArtifact | null;
  /** An upload that was not waited for, because the run was cancelled; it goes on. */
  readonly upload: Promise<DeliveredArtifact | null> | null;
  readonly issue: DeliveredIssue | null;
}

/** What every delivery is given. */
export interface DeliveryRun {
  readonly report: Report;
  readonly inputs: Inputs;
  readonly context: ActionContext;
  /** The checked root's own path in the repository. */
  readonly folder: string;
  /** What was checked out where the check was made; null where reports of other jobs were merged. */
  readonly here: CheckedOut | null;
  /** Which of some paths are there; null where nobody can look. */
  readonly exist: (paths: readonly string[]) => Promise<ReadonlySet<string> | null>;
  /** Null where this run has nothing to say there. */
  readonly github: GitHubOfRun | null;
  readonly isIssueWanted: boolean;
  /** What the issue remembered of the last run, before this one writes it; null where that is nothing. */
  readonly history: History | null;
  readonly notes: Notes;
  readonly signal: AbortSignal;
}

/** A delivery is one file, and one line in index.ts. */
export interface Delivery {
  /** What it writes, as the subject of "… could not be written". */
  readonly what: string;
  /**
   * Gives what later deliveries and the outputs need. What is thrown becomes a note and changes no verdict.
   * `links` lead to what was delivered so far; null outside a workflow.
   */
  deliver(
    run: DeliveryRun,
    delivered: Delivered,
    links: Links | null,
  ): Promise<Partial<Delivered>> | Partial<Delivered>;
}
