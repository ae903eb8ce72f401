/** Whether the report becomes an artifact, and under which name. */

import type { Outcome } from '../../../model/report.ts';
import type { Shard } from '../../../model/shard.ts';
import type { ActionContext } from '../context.ts';
import type { ActionInputs } from '../inputs.ts';

export function wantsArtifact(when: ActionInputs['upload-artifact'], outcome: Outcome): boolean {
  return when === 'always' || (when === 'on-failure' && outcome !== 'pass');
}

/**
 * The names to try, in order. Artifacts are immutable and their names belong to the whole run, so
 * the name that we make up holds the job, the attempt and an id of the step. A name that a person
 * chose is tried as it is; where it is taken (the next job of a matrix), the id is added. The report of
 * a shard is found by the name's beginning, `manifest-drift-shard-`.
 */
export function artifactNames(chosen: string, context: ActionContext, shard: Shard | null): string[] {
  if (chosen !== '') return [chosen, `${chosen}-${context.stepId}`];
  const part = shard === null ? '' : `shard-${shard.index}-of-${shard.total}-`;
  const job = (context.run?.job ?? '').replace(/[^\w.-]/g, '_') || 'job';
  return [`manifest-drift-${part}${job}-${context.run?.attempt ?? 1}-${context.stepId}`];
}

/** Where the artifact's page is; only people who are signed in see it. */
export function artifactPage(context: ActionContext, id: number): string {
  const { run, serverUrl } = context;
  return run === null ? '' : `${serverUrl}/${run.repository}/actions/runs/${run.id}/artifacts/${id}`;
}

/** GitHub Enterprise Server has no service that the artifact client could talk to. */
export function hasArtifactService(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
