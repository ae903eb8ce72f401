/** Stores the report as an artifact where it is wanted and can be; says why where it cannot. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../model/report.ts';
import type { ActionContext } from '../context.ts';
import type { DeliveredArtifact } from '../delivered.ts';
import type { Inputs } from '../inputs.ts';
import { type Notes, oneLineReason } from '../notes.ts';
import { artifactNames, artifactPage, hasArtifactService, wantsArtifact } from './artifact-plan.ts';
import { within } from './within.ts';

/** The client retries for minutes by itself; no verdict should wait longer than this for it. */
const UPLOAD_MS = 180_000;

/** Never rejects. Goes on when the run is cancelled: the runner leaves a step some seconds then. */
export async function deliverArtifact(
  report: Report,
  { action }: Inputs,
  context: ActionContext,
  folder: string,
  notes: Notes,
): Promise<DeliveredArtifact | null> {
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
