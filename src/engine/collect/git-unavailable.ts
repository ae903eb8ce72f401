import type { UngradedFinding } from '../../model/finding.ts';
import type { StageCounts } from '../../model/stage.ts';
import { gitUnavailable } from '../../rules/git-unavailable.ts';

/** A repository is there, but what git knows of it could not be had: `why` in git's own words. */
export function findGitProblem(why: string): {
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
} {
  return {
    findings: [gitUnavailable.found({ subject: 'git', data: { why } })],
    counts: {},
    note: "git doesn't work here",
  };
}
