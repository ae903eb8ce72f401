import { readFileSync } from 'node:fs';
import { isOfProposals } from '../run/proposal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether the run is for somebody who may not write to the repository: a pull request of a fork, in
 * whatever event it comes. An event that cannot be read counts as one where it is about pull requests.
 */
export function isUntrusted(environment: Environment): boolean {
  if (!isOfProposals(environment.GITHUB_EVENT_NAME ?? '')) return false;
  const payload = payloadOf(environment.GITHUB_EVENT_PATH);
  const head =
    textAt(payload, 'pull_request', 'head', 'repo', 'full_name') ??
    textAt(payload, 'workflow_run', 'head_repository', 'full_name');
  return head === null || head.toLowerCase() !== (environment.GITHUB_REPOSITORY ?? '').toLowerCase();
}

function payloadOf(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'));
  } catch {
    return null;
  }
}

function textAt(value: unknown, ...keys: string[]): string | null {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === 'string' ? at : null;
}
