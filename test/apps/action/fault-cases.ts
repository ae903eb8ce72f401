/** What can go wrong around a run of the action, and what each is expected to come to. */

import type { ActionSetup } from '../../support/action.ts';
import type { Fault } from '../../support/github-server.ts';
import type { ResultsService } from '../../support/results-service.ts';

export interface Case {
  readonly name: string;
  /** What GitHub's API does. */
  readonly faults?: Fault[];
  /** What the artifact service does. */
  readonly artifacts?: Partial<Pick<ResultsService, 'failWith' | 'failures' | 'isReadOnly'>> | 'none';
  readonly setup?: Partial<ActionSetup>;
  readonly expected: {
    readonly outcome: string;
    readonly status: number;
    readonly issue: 'created' | '–';
    readonly artifact: 'stored' | '–';
    readonly message: RegExp | null;
  };
}

const HOUR = { 'retry-after': '3600' };
const SOON = { 'retry-after': '1' };
const SECONDARY = 'You have exceeded a secondary rate limit.';
const READ_ONLY = 'Resource not accessible by integration';
const DRIFT = { outcome: 'fail', status: 1, issue: 'created', artifact: 'stored', message: null } as const;
const NO_ISSUE = { ...DRIFT, issue: '–' } as const;
const NO_ARTIFACT = { ...DRIFT, artifact: '–' } as const;
const NOT_RUN = { ...NO_ISSUE, outcome: 'error', status: 2 } as const;

export const CASES: Case[] = [
  { name: 'none', expected: DRIFT },
  {
    name: 'token refused: 401',
    faults: [{ status: 401 }],
    expected: { ...NO_ISSUE, message: /401.*github-token/ },
  },
  {
    name: 'read-only token (fork, Dependabot): 403',
    faults: [{ method: 'POST', status: 403, message: READ_ONLY }],
    expected: { ...NO_ISSUE, message: /permissions: issues: write/ },
  },
  {
    name: 'read-only token, comment on a pull request: 403',
    faults: [{ status: 403, message: READ_ONLY }],
    setup: {
      inputs: { comment: 'true' },
      event: { name: 'pull_request', payload: { pull_request: { number: 1 } } },
    },
    expected: { ...NO_ISSUE, message: /The comment was not written.*pull-requests: write/ },
  },
  {
    name: 'secondary limit, over in a second: 403',
    faults: [{ status: 403, times: 1, message: SECONDARY, headers: SOON }],
    expected: DRIFT,
  },
  {
    name: 'secondary limit, over in an hour: 403',
    faults: [{ status: 403, message: SECONDARY, headers: HOUR }],
    expected: { ...NO_ISSUE, message: /rate limit.*next run/ },
  },
  {
    name: 'repository hidden from the token: 404',
    faults: [{ status: 404 }],
    expected: { ...NO_ISSUE, message: /404/ },
  },
  {
    name: 'issues disabled: 410',
    faults: [{ method: 'POST', path: /issues$/, status: 410 }],
    expected: { ...NO_ISSUE, message: /issues are disabled/ },
  },
  {
    name: 'issue refused: 422',
    faults: [{ method: 'POST', path: /issues$/, status: 422 }],
    expected: { ...NO_ISSUE, message: /refused it \(422\)/ },
  },
  {
    name: 'too many requests, once: 429',
    faults: [{ status: 429, times: 1, headers: SOON }],
    expected: DRIFT,
  },
  { name: 'server error, once: 503', faults: [{ status: 503, times: 1, headers: SOON }], expected: DRIFT },
  {
    name: 'server error, always: 502',
    faults: [{ status: 502 }],
    expected: { ...NO_ISSUE, message: /failed repeatedly/ },
  },
  { name: 'connection cut, once', faults: [{ reset: true, times: 1 }], expected: DRIFT },
  {
    name: 'connection cut, always',
    faults: [{ reset: true }],
    expected: { ...NO_ISSUE, message: /failed repeatedly/ },
  },
  {
    name: 'issue made, its answer lost',
    faults: [{ method: 'POST', path: /issues$/, times: 1, carriedOut: true, reset: true }],
    expected: DRIFT,
  },
  { name: 'every answer two seconds late', faults: [{ delayMs: 2000 }], expected: DRIFT },
  {
    name: 'no token',
    setup: { inputs: { 'github-token': '' } },
    expected: { ...NO_ISSUE, message: /`github-token` is empty/ },
  },
  {
    name: 'artifact refused: 403',
    artifacts: { failWith: 403 },
    expected: { ...NO_ARTIFACT, message: /could not be stored.*403/ },
  },
  { name: 'artifact service down once: 500', artifacts: { failWith: 500, failures: 1 }, expected: DRIFT },
  {
    name: 'blob store refuses the upload',
    artifacts: { isReadOnly: true },
    expected: { ...NO_ARTIFACT, message: /could not be stored/ },
  },
  {
    name: 'no artifact service in the environment',
    artifacts: 'none',
    setup: { inputs: { 'upload-artifact': 'always' } },
    expected: { ...NO_ARTIFACT, message: /ACTIONS_RUNTIME_TOKEN/ },
  },
  {
    name: 'GitHub Enterprise Server',
    setup: { env: { GITHUB_SERVER_URL: 'https://github.example.com' } },
    expected: { ...NO_ARTIFACT, message: /no artifact service/ },
  },
  {
    name: 'a misspelt input',
    setup: { inputs: { 'missing-file': 'error' } },
    expected: { ...NOT_RUN, message: /did you mean missing-files/ },
  },
  {
    name: 'a folder that is not there',
    setup: { inputs: { root: 'nowhere' } },
    expected: { ...NOT_RUN, message: /root: "nowhere"/ },
  },
  {
    name: 'the check itself crashes',
    setup: {
      env: { NODE_OPTIONS: '--import=data:text/javascript,AbortSignal.any=()=>{throw%20Error(`broken`)}' },
    },
    expected: { ...NOT_RUN, message: /itself failed: broken/ },
  },
];
