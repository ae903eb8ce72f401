import type { Report } from '../../model/report.ts';
import { folderInRepository } from '../../platform/folder-in-repository.ts';
import type { RawSettings } from '../../settings/table.ts';
import { type CheckOptions, checkRepository } from './check-repository.ts';
import { realRoot } from './real-root.ts';

export interface RepositoryPlan {
  /** A report of which only the files' records say anything, and what could not be read. */
  readonly report: Report;
  /** The root's own path in the git repository, with `/`; empty where it is the repository. */
  readonly folder: string;
}

/**
 * What a check would read: the baseline is read too, since it tells what recorded paths are relative to. Nothing is
 * hashed, and no server is contacted.
 */
export async function planRepository(
  given: RawSettings,
  options: Omit<CheckOptions, 'baseline'>,
): Promise<RepositoryPlan> {
  const hasher = { hash: async () => {} };
  const report = await checkRepository(
    { ...given, upstream: 'none' },
    { ...options, hasher, baseline: { is: 'fork-point' } },
  );
  return { report, folder: folderInRepository(realRoot(given.root || '.', options.cwd)) };
}
