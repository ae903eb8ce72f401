/**
 * GitHub's REST API, as far as the issue and the comment need it. The only file that knows
 * Octokit, which is slow to load.
 */

import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { makeOnce } from './make-once.ts';
import { type Limits, type Patience, patience } from './patience.ts';
import { statusOf } from './status.ts';

export interface Connection extends Limits {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly baseUrl?: string;
}

export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  /** A person closed it saying that nothing will be done about it. */
  readonly isDismissed: boolean;
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
  const { owner, repo } = connection;
  const waiting = patience(connection);
  const octokit = createOctokit(connection, waiting);
  const { issues } = octokit.rest;
  /** Keeps the retry plugin away from what `makeOnce` repeats with more care. */
  const once = { request: { retries: 0 } };

  /** Every comment on an issue or pull request. */
  async function comments(number: number): Promise<Comment[]> {
    const query = { owner, repo, issue_number: number, per_page: 100 };
    const found = await octokit.paginate(issues.listComments, query);
    return found.map((comment) => ({
      id: comment.id,
      body: comment.body ?? '',
      trusted: comment.user?.type === 'Bot' || TRUSTED.has(comment.author_association ?? ''),
    }));
  }

  return {
    /** Every issue with the label, open or closed, the oldest first; pull requests left out. */
    async issuesWith(label: string): Promise<Issue[]> {
      const query = { owner, repo, labels: label, state: 'all', per_page: 100 } as const;
      const found = await octokit.paginate(issues.listForRepo, query);
      return found
        .filter((issue) => issue.pull_request === undefined)
        .map(asIssue)
        .sort((a, b) => a.number - b.number);
    },
    /** `find` looks for the issue when the answer to its making was lost. */
    createIssue(issue: NewIssue, find: () => Promise<Issue | null>): Promise<Issue> {
      const make = async () => asIssue((await issues.create({ owner, repo, ...issue, ...once })).data);
      return makeOnce(make, find, waiting.wait);
    },
    async updateIssue(number: number, change: IssueChange): Promise<Issue> {
      return asIssue((await issues.update({ owner, repo, issue_number: number, ...change })).data);
    },
    comments,
    async createComment(number: number, body: string): Promise<void> {
      const make = async () => {
        await issues.createComment({ owner, repo, issue_number: number, body, ...once });
        return true;
      };
      const isMade = (comment: Comment) => comment.body.trim() === body.trim();
      const find = async () => (await comments(number)).some(isMade) || null;
      await makeOnce(make, find, waiting.wait);
    },
    async updateComment(id: number, body: string): Promise<void> {
      await issues.updateComment({ owner, repo, comment_id: id, body });
    },
    /** Makes the label; one that is there already is left as it is. */
    async createLabel(name: string, color: string, description: string): Promise<void> {
      try {
        await issues.createLabel({ owner, repo, name, color, description });
      } catch (error) {
        if (statusOf(error) !== 422) throw error;
      }
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
}

function asIssue(issue: ApiIssue): Issue {
  const { number, html_url: url, title, state } = issue;
  const isDismissed = state === 'closed' && issue.state_reason === 'not_planned';
  return { number, url, title, body: issue.body ?? '', open: state === 'open', isDismissed };
}

function createOctokit(connection: Connection, { hook, fits }: Patience) {
  const second = connection.secondMs ?? 1000;
  const mayWait = (seconds: number, _options: object, _octokit: object, tries: number) =>
    tries < 2 && fits(seconds);
  const octokit = getOctokit(
    connection.token,
    {
      userAgent: 'manifest-drift',
      ...(connection.baseUrl === undefined ? {} : { baseUrl: connection.baseUrl }),
      log: { debug() {}, info() {}, warn() {}, error() {} },
      retry: { retryAfterBaseValue: second },
      throttle: {
        // The plugin's waiting lines are shared by all clients of one id; each has its own here.
        id: crypto.randomUUID(),
        retryAfterBaseValue: second,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
      },
    },
    (core) => {
      core.hook.wrap('request', hook); // Before the plugins: it sees each try of theirs.
      return {};
    },
    retry,
    throttling,
  );
  return octokit;
}
