/** GitHub's REST API, as far as the pull request needs it. Loads Octokit. */

import { isTrusted } from '../action/deliver/github.ts';
import { makeOnce } from '../action/deliver/make-once.ts';
import { type Connection, createOctokit } from '../action/deliver/octokit.ts';
import { httpStatusOf } from '../action/deliver/refusal.ts';
import { timeouts } from '../action/deliver/timeouts.ts';

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  /** By a bot or by somebody who may write to the repository, and so not by a passer-by. */
  readonly trusted: boolean;
}

export interface ChangedFile {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly content: Buffer;
}

export type PullGitHub = ReturnType<typeof connectPulls>;

const ONCE = { request: { retries: 0 } };

export function connectPulls(connection: Connection) {
  const waiting = timeouts(connection);
  const { paginate, rest } = createOctokit(connection, waiting);
  const repository = { owner: connection.owner, repo: connection.repo };
  const { git, pulls, issues } = rest;
  return {
    /** Pull requests of a branch of this repository, open or not, the newest first. */
    async pullsOf(branch: string): Promise<PullRequest[]> {
      const head = `${repository.owner}:${branch}`;
      const found = await paginate(pulls.list, { ...repository, head, state: 'all', per_page: 100 });
      return found.map(asPull).sort((a, b) => b.number - a.number);
    },
    createPull(
      pull: { title: string; body: string; head: string; base: string },
      find: () => Promise<PullRequest | null>,
    ): Promise<PullRequest> {
      const make = async () => asPull((await pulls.create({ ...repository, ...pull, ...ONCE })).data);
      return makeOnce(make, find, waiting.wait);
    },
    async updatePull(number: number, change: { body?: string; state?: 'closed' }): Promise<void> {
      await pulls.update({ ...repository, pull_number: number, ...change });
    },
    async comment(number: number, body: string): Promise<void> {
      await issues.createComment({ ...repository, issue_number: number, body });
    },
    /** The commit at the tip of a branch, and its message; null where there is no such branch. */
    async tipOf(branch: string): Promise<{ readonly commit: string; readonly message: string } | null> {
      try {
        const { data } = await git.getRef({ ...repository, ref: `heads/${branch}` });
        const commit = data.object.sha;
        const { message } = (await git.getCommit({ ...repository, commit_sha: commit })).data;
        return { commit, message };
      } catch (error) {
        if (httpStatusOf(error) === 404) return null;
        throw error;
      }
    },
    /** A commit on top of `parent` that changes these files; no branch has it yet. */
    async commit(parent: string, files: readonly ChangedFile[], message: string): Promise<string> {
      const base = (await git.getCommit({ ...repository, commit_sha: parent })).data.tree.sha;
      const tree = await Promise.all(
        files.map(async ({ path, mode, content }) => {
          const blob = { content: content.toString('base64'), encoding: 'base64' };
          const { sha } = (await git.createBlob({ ...repository, ...blob })).data;
          return { path, mode, type: 'blob' as const, sha };
        }),
      );
      const { sha } = (await git.createTree({ ...repository, base_tree: base, tree })).data;
      return (await git.createCommit({ ...repository, message, tree: sha, parents: [parent] })).data.sha;
    },
    async setBranch(branch: string, commit: string, isThere: boolean): Promise<void> {
      if (isThere) await git.updateRef({ ...repository, ref: `heads/${branch}`, sha: commit, force: true });
      else await git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: commit });
    },
    async deleteBranch(branch: string): Promise<void> {
      await git.deleteRef({ ...repository, ref: `heads/${branch}` });
    },
  };
}

interface ApiPull {
  number: number;
  html_url: string;
  body?: string | null;
  state: string;
  merged_at?: string | null;
  user?: { type?: string } | null;
  author_association?: string | null;
}

function asPull(pull: ApiPull): PullRequest {
  const { number, html_url: url, body, state, merged_at: merged } = pull;
  const isMerged = typeof merged === 'string';
  return { number, url, body: body ?? '', isOpen: state === 'open', isMerged, trusted: isTrusted(pull) };
}
