/** The deliveries, in the order in which they go out: later ones link to what earlier ones stored. */

import type { Links } from '../../../reporters/links.ts';
import { oneLineReason } from '../notes.ts';
import { annotationsDelivery } from './annotations.ts';
import { artifactDelivery } from './deliver-artifact.ts';
import { commentDelivery } from './deliver-comment.ts';
import { issueDelivery } from './deliver-issue.ts';
import type { Delivered, Delivery, DeliveryRun } from './delivery.ts';
import { summaryDelivery } from './summary.ts';

const DELIVERIES: readonly Delivery[] = [
  artifactDelivery,
  issueDelivery,
  commentDelivery,
  summaryDelivery,
  annotationsDelivery,
];

/** Never rejects. */
export async function deliverAll(
  run: DeliveryRun,
  written: Pick<Delivered, 'reportPath' | 'hasPatch'>,
): Promise<Delivered> {
  let delivered: Delivered = { ...written, artifact: null, upload: null, issue: null };
  for (const { what, deliver } of DELIVERIES) {
    try {
      delivered = { ...delivered, ...(await deliver(run, delivered, linksOf(run, delivered))) };
    } catch (error) {
      run.notes.add(`${what} could not be written: ${oneLineReason(error)}`);
    }
  }
  return delivered;
}

function linksOf(
  { report, context, folder }: DeliveryRun,
  { artifact, hasPatch, issue }: Delivered,
): Links | null {
  const { run, serverUrl: server } = context;
  if (run === null) return null;
  return {
    server,
    repository: run.repository,
    commit: report.commit ?? '',
    runUrl: run.url,
    artifactUrl: artifact?.url ?? null,
    hasPatch,
    issue: issue?.number ?? null,
    folder,
  };
}
