import type { Report, RunInfo } from '../model/report.ts';
import type { Ports } from '../ports/ports.ts';
import type { Settings } from '../settings/settings.ts';
import { buildReport } from './build-report.ts';
import { isCancelled, unfinished } from './collect/unfinished.ts';
import { headerStages } from './headers/header-stages.ts';
import { unrestored } from './judge/restored-of.ts';
import { worksOf } from './judge/works-of.ts';
import { askOthers } from './steps/ask-others.ts';
import { compareRecords } from './steps/compare-records.ts';
import { type CheckContext, contextOf, type SettingsAt } from './steps/context.ts';
import { filesOfRun } from './steps/files-of-run.ts';
import { judgeRun } from './steps/judge-run.ts';
import { judgeSets } from './steps/judge-sets.ts';
import { lookAtFiles } from './steps/look-at-files.ts';
import { read } from './steps/read.ts';
import { reportFiles } from './steps/report-files.ts';

/**
 * The check, from what the repository says to the report. Drift is data in the report; an
 * exception means that the check could not run (a `SettingsError` when the user can fix that).
 */
export async function check(
  settings: Settings,
  run: RunInfo | null,
  ports: Ports,
  settingsAt: SettingsAt = async () => null,
): Promise<Report> {
  const start = ports.clock.elapsed();
  const commit = ports.commit();
  const context = await contextOf(settings, ports, settingsAt);
  // Each check loads this file, which `using` would make a kilobyte longer.
  return reportOf(context, run, start, commit).finally(() => context.earlier[Symbol.dispose]());
}

async function reportOf(
  context: CheckContext,
  run: RunInfo | null,
  start: number,
  commit: Promise<string | null>,
): Promise<Report> {
  const { settings, ports } = context;
  const records = await read(context);
  const compared = await compareRecords(context, records);
  const files = await filesOfRun(context, records);
  const looked = await lookAtFiles(context, records, files);
  const sets = await judgeSets(context, records, files);
  const asked = await askOthers(context, records, files);
  await headerStages(context, records, files.plan, asked.headers);
  await reportFiles(context, records, files, looked.lineEnds, asked.restored);
  const works = await worksOf(ports, settings, context.stages, commit, {
    resolved: files.resolved,
    whole: records.plan,
  });
  const isGitKnown = await judgeRun(context);

  await context.findings.putInOrder();
  const { restored } = asked;
  const isAborted = asked.wasAborted || isCancelled(ports.signal);
  return buildReport({
    settings,
    run,
    commit: await commit,
    clock: ports.clock,
    start,
    stages: context.stages.rows,
    manifests: records.manifests,
    resolved: records.resolved,
    plan: files.plan,
    whole: records.plan,
    works,
    restored: restored?.rows ?? null,
    ...sets,
    partition: files.partition,
    findings: context.findings,
    suppressions: context.suppressions.rows,
    bytesHashed: looked.bytesHashed + asked.bytesHashed,
    baseline: compared.baseline,
    hasMemory: ports.memory !== undefined,
    changedSince: context.scope?.since ?? null,
    unfinished: unfinished(looked.unread, files.plan, ports.signal, isAborted) ?? unrestored(restored),
    isComplete:
      looked.unread.recorded + looked.unread.others === 0 &&
      !isAborted &&
      compared.isKnown &&
      asked.isComplete &&
      isGitKnown &&
      (restored?.failed ?? 0) === 0 &&
      settings.only.length === 0,
  });
}
