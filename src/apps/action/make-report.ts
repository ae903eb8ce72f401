/** The report of the step: of a check, of merged shards, or of why there is none. */

import { info } from '@actions/core';
import { failedReport } from '../../engine/failed-report.ts';
import type { Own } from '../../engine/shards/choose-reports.ts';
import { SettingsError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import type { Progress } from '../../ports/progress.ts';
import { SETTINGS } from '../../settings/table.ts';
import { checkRepository, clock } from '../run/check-repository.ts';
import { commitHere } from './commit-here.ts';
import type { ActionContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import { printLines } from './log.ts';
import { oneLineReason } from './notes.ts';
import { readRemote } from './read-remote.ts';

/** A check that could not run is a report of its own kind, never drift. */
export async function makeReport(
  inputs: Inputs,
  context: ActionContext,
  environment: Readonly<Record<string, string | undefined>>,
  {
    signal,
    progress,
    isProposal,
    lost,
    warn,
  }: {
    signal: AbortSignal;
    progress: Progress;
    isProposal: boolean;
    lost: string | null;
    warn: (message: string) => void;
  },
): Promise<Report> {
  const { settings, action, mistakes } = inputs;
  const { run: runInfo, workspace } = context;
  try {
    if (lost !== null) throw new SettingsError(lost);
    if (mistakes.length > 0) throw new SettingsError(mistakes.join(' '));
    if (action.merge.length > 0) {
      const here = await commitHere(settings.root, context, environment, signal);
      const commit = here.is === 'commit' ? here.commit : context.commit;
      const own = runInfo && { repository: runInfo.repository, run: runInfo.id, commit };
      return await mergeShards(action.merge, settings.shard, context, own);
    }
    return await checkRepository(settings, {
      cwd: workspace,
      workspace,
      run: runInfo,
      progress,
      signal,
      environment,
      isProposal,
      commit: environment.GITHUB_SHA ?? null,
      defaultBranch: context.defaultBranch,
      baseline: context.baseline,
      remote: readRemote(inputs, context),
      gitHubToken: action['github-token'] || null,
      warn,
    });
  } catch (error) {
    const message =
      error instanceof SettingsError
        ? error.message
        : `manifest-drift itself failed: ${oneLineReason(error)}`;
    if (!(error instanceof SettingsError) && error instanceof Error) printLines(error.stack ?? '');
    return failedReport(message, {
      root: settings.root ?? SETTINGS.root.default,
      run: runInfo,
      now: clock.now(),
    });
  }
}

async function mergeShards(
  paths: readonly string[],
  shard: string | undefined,
  { workspace, run: runInfo }: ActionContext,
  own: Own | null,
): Promise<Report> {
  if (shard !== undefined)
    throw new SettingsError('A step checks a `shard` or does a `merge`, not both; leave one of the two out.');
  const { mergeReportFiles } = await import('../run/merge-reports.ts');
  const report = mergeReportFiles(paths, { cwd: workspace, run: runInfo, own });
  info(`Merged the reports in ${paths.join(', ')}.`);
  return report;
}
