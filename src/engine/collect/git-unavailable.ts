import type { UngradedFinding } from '../../model/finding.ts';

/** A repository is there, but what git knows of it could not be had: `why` in git's own words. */
export function gitUnavailable(why: string): { drafts: UngradedFinding[]; detail: string } {
  const [reason = ''] = why.split('\n', 1);
  const message = `The folder is in a git repository, but git could not be asked, so attributes, the index and what a sparse checkout leaves out are not known: ${reason.slice(0, 300)}.`;
  return { drafts: [{ kind: 'git-unavailable', message, subject: 'git' }], detail: 'git could not be asked' };
}
