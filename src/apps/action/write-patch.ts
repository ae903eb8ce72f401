/** Beside the report: the patch that would make the manifests of a failed check true again, and that with newer commits. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { info } from '@actions/core';
import type { Report } from '../../model/report.ts';
import type { RawSettings } from '../../settings/table.ts';
import { countOf } from '../../text/plural.ts';
import type { CheckOptions } from '../run/check-repository.ts';
import type { ActionContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import { type Notes, oneLineReason } from './notes.ts';

export const PATCH = 'fix.patch';
/** What of it needs no decision; empty where that is nothing. The action fix/ makes a pull request of it. */
const SAFE_PATCH = 'safe.patch';

/** Files of another size than the recorded one are read for it; it is not waited for longer than this. */
const PATCH_MS = 300_000;

/**
 * Writes the patches into `folder`, and says whether there is a `fix.patch`, which is there where there is anything to
 * fix. A part of a check has none.
 */
export async function writePatches(
  report: Report,
  { settings, action }: Inputs,
  { workspace }: ActionContext,
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
  notes: Notes,
  signal: AbortSignal,
): Promise<boolean> {
  const isWhole = report.shard === null && action.merge.length === 0;
  if (!isWhole || report.outcome === 'error' || signal.aborted) return false;
  const options = {
    cwd: workspace,
    run: null,
    progress: { stage() {}, hashed() {} },
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATCH_MS)]),
    environment,
    baseline: { is: 'none', why: 'the patch does not depend on it' } as const,
  };
  try {
    const { writeUpstreamPatch } = await import('./write-upstream-patch.ts');
    await writeUpstreamPatch(report, { settings }, options, folder);
  } catch (error) {
    notes.add(`The patch with newer commits could not be made: ${oneLineReason(error)}`);
  }
  if (report.outcome !== 'fail') return false;
  try {
    return await writeFixes(report, { ...settings, baseline: 'none' }, options, folder);
  } catch (error) {
    notes.add(`The patch beside the report could not be made: ${oneLineReason(error)}`);
    return false;
  }
}

async function writeFixes(
  report: Report,
  given: RawSettings,
  options: CheckOptions,
  folder: string,
): Promise<boolean> {
  const { updateRepository } = await import('../run/record-repository.ts');
  const { renderPatch } = await import('../../reporters/patch.ts');
  const safe = await updateRepository(given, options, report, false);
  writeFileSync(join(folder, SAFE_PATCH), [...renderPatch(safe.files, safe.folder)].join(''));
  const { files, folder: root } = await updateRepository(given, options, report);
  if (files.length === 0) return false;
  writeFileSync(join(folder, PATCH), [...renderPatch(files, root)].join(''));
  info(
    `${PATCH}, beside the report, updates ${countOf(files.length, 'manifest')} to the files on disk: git apply ${PATCH}`,
  );
  return true;
}
