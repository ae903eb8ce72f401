/** The state file of a check: opened before it begins, and written when it is done. Loaded only where a step names one. */

import { relative, resolve } from 'node:path';
import { quote, SettingsError } from '../../model/errors.ts';
import { isOfBytes } from '../../model/file-row.ts';
import type { Report } from '../../model/report.ts';
import { repositoryOf } from '../../platform/git/run-git.ts';
import { isInside } from '../../platform/hashing/open-contained.ts';
import type { FileMemory } from '../../platform/memory/file-memory.ts';
import { openMemory, readState } from '../../platform/memory/open-memory.ts';
import { rememberingHasher } from '../../platform/memory/remembering-hasher.ts';
import { stateLines } from '../../platform/memory/state-file.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Settings } from '../../settings/settings.ts';
import { type WriteTarget, writeTarget, writeWhole } from './write-file.ts';

/** Of the time budget: what is known already is read again for no longer, so that the check can still finish. */
const REREADING_SHARE = 0.9;

export interface OpenState {
  readonly hasher: Hasher;
  readonly memory: FileMemory;
  /** Why it could not be written; null where it was. What was checked holds in either case. */
  save(report: Report): Promise<string | null>;
}

type StateSettings = Pick<Settings, 'verifiedWithin' | 'trustState' | 'timeBudget'>;

/** Throws a `SettingsError` where the file cannot be read, or is inside the checkout. */
export async function openState(
  file: string,
  { verifiedWithin, trustState, timeBudget }: StateSettings,
  inner: Hasher,
  place: { readonly cwd: string; readonly root: string; readonly repository: string | null },
): Promise<OpenState> {
  const { cwd, root } = place;
  const top = repositoryOf(root) ?? root;
  const target = targetOf(file, cwd, top);
  const folder = relative(top, root).replaceAll('\\', '/');
  const options = {
    file,
    path: target.path,
    repository: place.repository ?? top,
    folder,
    trust: trustState,
    within: verifiedWithin,
    now: Date.now(),
  };
  const memory = await openMemory(options);
  const rereading =
    timeBudget === null ? null : AbortSignal.timeout(Math.floor(timeBudget * REREADING_SHARE));
  return {
    memory,
    hasher: rememberingHasher({ root, inner, memory, rereading, clock: Date.now }),
    save: (report) => save(report, memory, target, options),
  };
}

/** Written where nothing that is checked can lie. */
function targetOf(file: string, cwd: string, top: string): WriteTarget {
  const target = writeTarget(file, { cwd, given: top, root: top }, 'state');
  if (target.path === top || isInside(top, target.path) || isInside(top, resolve(cwd, file)))
    throw new SettingsError(`state: ${quote(file)} is inside the checkout; name a file outside of it.`);
  return target;
}

async function save(
  report: Report,
  memory: FileMemory,
  target: WriteTarget,
  options: { readonly file: string; readonly path: string },
): Promise<string | null> {
  const statuses = new Map<string, 'matched' | 'skipped' | 'other'>();
  for (const { path, status, evidence } of report.files) {
    const isMatched = status === 'matched' && isOfBytes(evidence);
    statuses.set(path, isMatched ? 'matched' : status === 'skipped' ? 'skipped' : 'other');
  }
  try {
    const later = await readState({ ...options, now: Date.now() });
    const next = memory.next(
      (path) => statuses.get(path) ?? null,
      typeof later === 'string' || later === null ? null : later,
    );
    writeWhole(target, stateLines(next), 'state');
    return null;
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
}
