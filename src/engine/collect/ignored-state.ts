import type { UngradedFinding } from '../../model/finding.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { MemoryProblem } from '../../ports/memory.ts';
import { stateIgnored } from '../../rules/state-ignored.ts';

/** The finding about a state file that could not be used, so that every file was read. */
export function ignoredState(
  file: string,
  problem: MemoryProblem,
): { findings: UngradedFinding[]; counts: StageCounts; note: string } {
  const findings = [stateIgnored.found({ subject: 'state', data: { file, problem } })];
  return { findings, counts: {}, note: "the state file isn't used" };
}
