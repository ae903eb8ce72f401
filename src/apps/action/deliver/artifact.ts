/** Uploads the report. The only file that knows the artifact client, which is slow to load. */

import { DefaultArtifactClient, NetworkError, UsageError } from '@actions/artifact';
import { endGroup, startGroup } from '@actions/core';

export interface Uploaded {
  readonly name: string;
  readonly id: number;
  readonly digest: string;
}

/**
 * Uploads `files`, all in `folder`, under the first of `names` that the service takes; another job of the run
 * may have taken one, or may be about to. The client retries what may pass by itself.
 */
export async function uploadArtifact(
  names: readonly string[],
  files: readonly string[],
  folder: string,
  retentionDays: number | null,
): Promise<Uploaded> {
  const [name = '', ...others] = names;
  startGroup('Upload the report');
  try {
    const options = retentionDays === null ? {} : { retentionDays };
    const { id, digest } = await new DefaultArtifactClient().uploadArtifact(
      name,
      [...files],
      folder,
      options,
    );
    if (id === undefined) throw new Error('the service gave the artifact no id');
    return { name, id, digest: digest ?? '' };
  } catch (error) {
    // Why it failed stands in the error's message alone, so it may be that the name is taken.
    if (others.length === 0 || error instanceof NetworkError || error instanceof UsageError) throw error;
  } finally {
    endGroup();
  }
  return uploadArtifact(others, files, folder, retentionDays);
}
