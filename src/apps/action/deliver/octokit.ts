/** The client of GitHub's API, with retries and timeouts. The only file that knows Octokit's making. */

import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { TimeoutOptions, Timeouts } from './timeouts.ts';
import { writePauses } from './write-pauses.ts';

export interface Connection extends TimeoutOptions {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly baseUrl?: string;
}

export function createOctokit(connection: Connection, { hook, fits }: Timeouts) {
  const second = connection.secondMs ?? 1000;
  const mayWait = (seconds: number, _options: object, _octokit: object, tries: number) =>
    tries < 2 && fits(seconds);
  return getOctokit(
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
        ...writePauses(second),
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
}
