/** Stores the report as an artifact where it is wanted and can be; says why where it cannot. */

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { oneLineReason } from '../notes.ts';
import { artifactNames, artifactPage, hasArtifactService, wantsArtifact } from './artifact-plan.ts';
import type { DeliveredArtifact, Delivery, DeliveryRun } from './delivery.ts';
import { untilCancelled, within } from './within.ts';

/** The client retries for minutes by itself; no verdict should wait longer than this for it. */
const UPLOAD_MS = 180_000;

export const artifactDelivery: Delivery = {
  what: 'The artifact',
  async deliver(run, { reportPath }) {
    if (reportPath === null) return {};
    // The runner ends a cancelled step soon: the upload is waited for last then.
    const upload = store(run, dirname(reportPath));
    const stored = await untilCancelled(upload, run.signal);
    return { artifact: stored, upload };
  },
};

/** Never rejects. */
async function store(
  { report, inputs, context, notes }: DeliveryRun,
  folder: string,
): Promise<DeliveredArtifact | null> {
  const { action } = inputs;
  if (context.run === null || !wantsArtifact(action['upload-artifact'], report.outcome)) return null;
  if (!hasArtifactService(context.serverUrl)) {
    notes.add('The report was not stored as an artifact: this GitHub server has no artifact service for it.');
    return null;
  }
  try {
    const { uploadArtifact } = await import('./artifact.ts');
    const files = readdirSync(folder).map((name) => join(folder, name));
    const upload = uploadArtifact(
      artifactNames(action['artifact-name'], context, report.shard),
      files,
      folder,
      action['artifact-retention-days'],
    );
    const { id, name, digest } = await within(upload, UPLOAD_MS);
    return { id, name, digest, url: artifactPage(context, id) };
  } catch (error) {
    notes.add(`The report could not be stored as an artifact: ${oneLineReason(error)}`);
    return null;
  }
}
