/** Beside the report of a check that failed: the patch that would make the manifests true again. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { info } from '@actions/core';
import type { Report } from '../../model/report.ts';
import { countOf } from '../../text/plural.ts';
import type { ActionContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import { type Notes, oneLineReason } from './notes.ts';

export const PATCH = 'fix.patch';
/** What of it needs no decision; empty where that is nothing. The action fix/ makes a pull request of it. */
const SAFE_PATCH = 'safe.patch';

/** Files of another size than the recorded one are read for it; it is not waited for longer than this. */
const PATCH_MS = 300_000;

/** Writes `fix.patch` into `folder` where there is anything to fix, and says whether. A part of a check has none. */
export async function writePatch(
  report: Report,
  { settings, action }: Inputs,
  { workspace }: ActionContext,
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
  notes: Notes,
  signal: AbortSignal,
): Promise<boolean> {
  const isWhole = report.shard === null && action.merge.length === 0;
  if (report.outcome !== 'fail' || !isWhole || signal.aborted) return false;
  try {
    const { updateRepository } = await import('../run/record-repository.ts');
    const { renderPatch } = await import('../../reporters/patch.ts');
    const options = {
      cwd: workspace,
      run: null,
      progress: { stage() {}, hashed() {} },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATCH_MS)]),
      environment,
      baseline: { is: 'none', why: 'the patch does not depend on it' } as const,
    };
    const given = { ...settings, baseline: 'none' };
    const safe = await updateRepository(given, options, report, false);
    writeFileSync(join(folder, SAFE_PATCH), [...renderPatch(safe.files, safe.folder)].join(''));
    const { files, folder: root } = await updateRepository(given, options, report);
    if (files.length === 0) return false;
    writeFileSync(join(folder, PATCH), [...renderPatch(files, root)].join(''));
    info(
      `${PATCH}, beside the report, updates ${countOf(files.length, 'manifest')} to the files on disk: git apply ${PATCH}`,
    );
    return true;
  } catch (error) {
    notes.add(`The patch beside the report could not be made: ${oneLineReason(error)}`);
    return false;
  }
}
