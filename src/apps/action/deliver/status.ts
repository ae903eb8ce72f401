/** What GitHub's refusals mean. */

import { oneLine, oneLineReason } from '../notes.ts';
import { httpStatusOf, isRateLimit, reasonGiven } from './refusal.ts';
import { TooSlow } from './within.ts';

/** What happened to `what` and what a person can do about it, as a sentence for a note. */
export function explainRefusal(error: unknown, what: string): string {
  const given = reasonGiven(error);
  const said = given === null ? oneLineReason(error) : oneLine(given);
  return `${what} was not written: ${why(httpStatusOf(error), said, error)}`;
}

function why(status: number | null, said: string, error: unknown): string {
  if (error instanceof TooSlow) return `GitHub took too long (${said}).`;
  if (status === null) return said;
  if (status === 401) return 'GitHub refused the token (401). Check `github-token`.';
  if (status === 410) return 'issues are disabled in this repository (410).';
  if (status === 429 || isRateLimit(error))
    return `GitHub's rate limit was reached and does not end in time (${status}). The next run tries again.`;
  if (status === 403 || status === 404)
    return `the token may not (${status}). Give the job \`permissions: issues: write\` (and \`pull-requests: write\` for a comment); the tokens of forks and of Dependabot can only read. GitHub said: ${said}`;
  if (status >= 500) return `GitHub failed repeatedly (${said}).`;
  return `GitHub refused it (${status}): ${said}`;
}
