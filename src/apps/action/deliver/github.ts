/**
 * GitHub's REST API, as far as the issue and the comment need it. Loads Octokit, which is slow:
 * to be imported when it is needed.
 */

import { makeOnce } from './make-once.ts';
import { type Connection, createOctokit } from './octokit.ts';
import { httpStatusOf } from './refusal.ts';
import { timeouts } from './timeouts.ts';

export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  /** A person closed it saying that nothing will be done about it. */
  readonly isDismissed: boolean;
  /** By a bot or by somebody who may write to the repository, and so not by a passer-by. */
  readonly trusted: boolean;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** By a bot or by somebody who may write to the repository, and so not by a passer-by. */
  readonly trusted: boolean;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: string[];
  readonly assignees: string[];
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'duplicate' | 'reopened';
}

export type GitHub = ReturnType<typeof connect>;

/** Authors with these associations to the repository are no passers-by. */
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

export function connect(connection: Connection) {
  const waiting = timeouts(connection);
  const { paginate, rest } = createOctokit(connection, waiting);
  const call: Call = {
    repository: { owner: connection.owner, repo: connection.repo },
    issues: rest.issues,
    paginate,
    wait: waiting.wait,
  };
  return { ...issueCalls(call), ...commentCalls(call) };
}

type Octokit = ReturnType<typeof createOctokit>;

interface Call {
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly issues: Octokit['rest']['issues'];
  readonly paginate: Octokit['paginate'];
  readonly wait: (seconds: number) => Promise<void>;
}

/** Keeps the retry plugin away from what `makeOnce` repeats with more care. */
const ONCE = { request: { retries: 0 } };

function issueCalls({ repository, issues, paginate, wait }: Call) {
  return {
    /** Every issue with the label, open or closed, the oldest first; pull requests left out. */
    async issuesWith(label: string): Promise<Issue[]> {
      const query = { ...repository, labels: label, state: 'all', per_page: 100 } as const;
      const found = await paginate(issues.listForRepo, query);
      return found
        .filter((issue) => issue.pull_request === undefined)
        .map(asIssue)
        .sort((a, b) => a.number - b.number);
    },
    /** `find` looks for the issue when the answer to its making was lost. */
    createIssue(issue: NewIssue, find: () => Promise<Issue | null>): Promise<Issue> {
      const make = async () => asIssue((await issues.create({ ...repository, ...issue, ...ONCE })).data);
      return makeOnce(make, find, wait);
    },
    async updateIssue(number: number, change: IssueChange): Promise<Issue> {
      return asIssue((await issues.update({ ...repository, issue_number: number, ...change })).data);
    },
    /** Makes the label; one that is there already is left as it is. */
    async createLabel(name: string, color: string, description: string): Promise<void> {
      try {
        await issues.createLabel({ ...repository, name, color, description });
      } catch (error) {
        if (httpStatusOf(error) !== 422) throw error;
      }
    },
  };
}

function commentCalls({ repository, issues, paginate, wait }: Call) {
  /** Every comment on an issue or pull request. */
  async function comments(number: number): Promise<Comment[]> {
    const query = { ...repository, issue_number: number, per_page: 100 };
    const found = await paginate(issues.listComments, query);
    return found.map((comment) => ({
      id: comment.id,
      body: comment.body ?? '',
      trusted: isTrusted(comment),
    }));
  }

  return {
    comments,
    async createComment(number: number, body: string): Promise<void> {
      const make = async () => {
        await issues.createComment({ ...repository, issue_number: number, body, ...ONCE });
        return true;
      };
      const isMade = (comment: Comment) => comment.body.trim() === body.trim();
      const find = async () => (await comments(number)).some(isMade) || null;
      await makeOnce(make, find, wait);
    },
    async updateComment(id: number, body: string): Promise<void> {
      await issues.updateComment({ ...repository, comment_id: id, body });
    },
  };
}

interface ApiIssue {
  number: number;
  html_url: string;
  title: string;
  body?: string | null | undefined;
  state: string;
  state_reason?: string | null;
  user?: { type?: string } | null;
  author_association?: string | null;
}

export function isTrusted({
  user,
  author_association,
}: Pick<ApiIssue, 'user' | 'author_association'>): boolean {
  return user?.type === 'Bot' || TRUSTED.has(author_association ?? '');
}

function asIssue(issue: ApiIssue): Issue {
  const { number, html_url: url, title, state } = issue;
  const isDismissed = state === 'closed' && issue.state_reason === 'not_planned';
  const trusted = isTrusted(issue);
  return { number, url, title, body: issue.body ?? '', open: state === 'open', isDismissed, trusted };
}
