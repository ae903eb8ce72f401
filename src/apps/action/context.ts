/** Where the action runs: the workflow run, its repository and its event, from the environment. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { RunInfo } from '../../model/report.ts';
import type { AutoBaseline } from '../../platform/git/find-baseline.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ActionContext {
  /** The folder that `root` is below. */
  readonly workspace: string;
  /** Where files may be written: the runner's temporary folder, never the repository. */
  readonly temp: string;
  /** Null outside a workflow run. */
  readonly run: RunInfo | null;
  readonly serverUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string } | null;
  /** The workflow's file, which names it more lastingly than its title does. */
  readonly workflow: string;
  readonly pullRequest: number | null;
  /** What versions are compared with: a pull request's base, or the commit before a push. */
  readonly baseline: AutoBaseline;
  /** As the event names it. */
  readonly defaultBranch: string | null;
  /** True when the run is about another branch or tag than the default branch. */
  readonly offDefaultBranch: boolean;
  /** The commit that the event stands for; null outside a workflow run. */
  readonly commit: string | null;
  /** Eight hex digits that no other job, attempt or step of the workflow run has. */
  readonly stepId: string;
  readonly summaryFile: string | null;
}

export function readContext(env: Environment, cwd: string): ActionContext {
  const event = readEvent(env.GITHUB_EVENT_PATH);
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const defaultBranch = textAt(event, 'repository', 'default_branch');
  const pullRequest = numberAt(event, 'pull_request', 'number');
  return {
    workspace: env.GITHUB_WORKSPACE || cwd,
    temp: env.RUNNER_TEMP || tmpdir(),
    run: readRun(env, serverUrl),
    serverUrl,
    repository: owner !== '' && repo !== '' ? { owner, repo } : null,
    workflow: workflowFile(env),
    pullRequest,
    baseline: readBaseline(env.GITHUB_EVENT_NAME ?? '', event),
    defaultBranch,
    offDefaultBranch: defaultBranch !== null && env.GITHUB_REF !== `refs/heads/${defaultBranch}`,
    commit: env.GITHUB_SHA || null,
    stepId: stepId(env),
    summaryFile: env.GITHUB_STEP_SUMMARY || null,
  };
}

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

function readBaseline(name: string, event: unknown): AutoBaseline {
  const [commit, what] = name.startsWith('pull_request')
    ? [textAt(event, 'pull_request', 'base', 'sha'), "the pull request's base"]
    : name === 'merge_group'
      ? [textAt(event, 'merge_group', 'base_sha'), "the merge group's base"]
      : name === 'push'
        ? [textAt(event, 'before'), 'the commit before the push']
        : [null, ''];
  if (what === '') return { is: 'none', why: `the event ${name || 'of this run'} has no earlier commit` };
  // A new branch, and a first push, come after a commit of zeros.
  if (commit === null || /^0+$/.test(commit)) return { is: 'none', why: 'nothing was there before the push' };
  if (!COMMIT.test(commit)) return { is: 'none', why: 'the event names no earlier commit' };
  return { is: 'commit', commit, name: what, isBranch: name.startsWith('pull_request') };
}

function readRun(env: Environment, serverUrl: string): RunInfo | null {
  const id = env.GITHUB_RUN_ID;
  if (id === undefined || id === '') return null;
  const repository = env.GITHUB_REPOSITORY ?? '';
  const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? '1') || 1;
  return {
    id,
    attempt,
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    event: env.GITHUB_EVENT_NAME ?? '',
    repository,
    ref: env.GITHUB_REF ?? '',
    url: `${serverUrl}/${repository}/actions/runs/${id}/attempts/${attempt}`,
  };
}

/** `owner/repo/.github/workflows/drift.yml@refs/heads/main` names the file; the title may be shared. */
function workflowFile(env: Environment): string {
  const path = (env.GITHUB_WORKFLOW_REF ?? '').split('@')[0] ?? '';
  return path.split('/').slice(2).join('/') || (env.GITHUB_WORKFLOW ?? '');
}

/**
 * The jobs of a matrix, of a called workflow and of a later attempt share GITHUB_JOB and more, but
 * each has a runtime token of its own, whose scope names the job; GITHUB_ACTION tells steps apart.
 */
function stepId(env: Environment): string {
  const parts = [
    runtimeScope(env.ACTIONS_RUNTIME_TOKEN),
    env.GITHUB_RUN_ID,
    env.GITHUB_RUN_ATTEMPT,
    env.GITHUB_JOB,
    env.GITHUB_ACTION,
    env.RUNNER_NAME,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}

/** The scope inside the token, and nothing else of it: it is a secret. */
function runtimeScope(token: string | undefined): string {
  const claims = (token ?? '').split('.')[1] ?? '';
  return textAt(parsed(Buffer.from(claims, 'base64url').toString('utf8')), 'scp') ?? '';
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return null;
  try {
    return parsed(readFileSync(path, 'utf8'));
  } catch {
    return null; // Without the payload nothing is known about the event; that stops no check.
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function textAt(value: unknown, ...keys: string[]): string | null {
  const found = valueAt(value, keys);
  return typeof found === 'string' && found !== '' ? found : null;
}

function numberAt(value: unknown, ...keys: string[]): number | null {
  const found = valueAt(value, keys);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : null;
}
