import { SettingsError } from '../../model/errors.ts';
import type { FileRow } from '../../model/file-row.ts';
import type { Finding } from '../../model/finding.ts';
import { outcomeOf, type Report, type RunInfo, type Summary } from '../../model/report.ts';
import { shardByPath } from '../../model/shard.ts';
import { countAll } from '../../rules/shared/group.ts';
import { countRows, digestOfRow } from '../count-files.ts';
import { mergeStates } from '../state-row.ts';
import { chooseReports, type Own } from './choose-reports.ts';
import { groupTogether } from './group-together.ts';
import { mergeEntries } from './merge-entries.ts';
import { bySeverity, countKinds, mergeFindings, unrepeated } from './merge-findings.ts';
import { mergeStages } from './merge-stages.ts';
import { digestOfPlan, type PlanRow } from './plan-digest.ts';
import type { ShardReport } from './read-shard-report.ts';

export interface Merging {
  /** The run that merges; null at a terminal. */
  readonly run: RunInfo | null;
  /** What every report has to be about; null at a terminal: only the same as the others. */
  readonly own?: Own | null;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly digest: (text: string) => string;
}

/**
 * The reports of all shards as the one report that a single check would have given, but for times.
 * Throws a `SettingsError` unless every recorded file is in just one of them.
 */
export function mergeReports(
  given: readonly ShardReport[],
  { run, own = null, now, digest }: Merging,
): Report {
  const chosen = chooseReports(given, own);
  const [{ report: first }] = chosen;
  const reports = chosen.map(({ report }) => report);
  const files = mergeFiles(chosen, first.shard.plan, digest);
  const findings = mergeFindings(reports, digest);
  const summary = summarise(files, findings, reports);
  const unfinished = reports.find((report) => report.outcome === 'error');
  const isDrift =
    outcomeOf(severitiesIn(summary), first.shard.fail_on) === 'fail' ||
    reports.some((report) => report.outcome === 'fail');
  const outcome = isDrift ? 'fail' : unfinished !== undefined || summary.skipped > 0 ? 'error' : 'pass';
  const known = bySeverity(unrepeated(reports.flatMap((report) => [...report.suppressed])));
  const suppressed = bySeverity(groupTogether(known, digest));
  return {
    ...first,
    generated_at: now,
    run,
    shard: null,
    // What a report calls itself counts only where it is not better than what it lists.
    outcome,
    error: outcome === 'error' ? (unfinished?.error ?? 'A shard did not finish.') : null,
    complete: chosen.every(({ report }) => report.shard.part_complete),
    summary: { ...summary, suppressed: countAll(suppressed) },
    ...(reports.some(({ state }) => state !== undefined) && { state: mergeStates(reports) }),
    manifests: first.manifests.map((row) => ({ ...row, compared: comparedOf(row.path, reports) })),
    stages: mergeStages(reports.map(({ stages }) => stages)),
    entries: mergeEntries(reports.map(({ entries }) => entries)),
    files,
    findings,
    suppressed,
    suppressions: first.suppressions.map((row, place) => ({
      ...row,
      findings: countAll(suppressed.filter(({ suppression }) => suppression === place)),
    })),
    counts: countKinds(findings),
  };
}

/** What all shards together compared of a manifest. */
function comparedOf(path: string, reports: readonly Report[]): number {
  let compared = 0;
  for (const { manifests } of reports)
    for (const row of manifests) if (row.path === path) compared += row.compared;
  return compared;
}

function mergeFiles(chosen: readonly ShardReport[], plan: string, digest: Merging['digest']): FileRow[] {
  const files: FileRow[] = [];
  for (const { file, report } of chosen) {
    for (const row of report.files) {
      const { index, total } = report.shard;
      if (digestOfRow(row) === null && shardByPath(row.path, total) !== index)
        throw new SettingsError(`${file} lists a file that is not its shard's; make that report again.`);
      files.push(row);
    }
  }
  // No path is there twice, or the digest tells.
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  // The digest of what the shards list, put together, tells at once of any file twice or in none.
  if (digestOfPlan(recorded(files), digest) !== plan) {
    throw new SettingsError(
      'The files of all shards together are not the files of their plan: a report was changed or cut. Make the reports again.',
    );
  }
  return files;
}

function* recorded(files: readonly FileRow[]): Generator<PlanRow> {
  for (const row of files) {
    const { path, list, recorded } = row;
    const sha256 = digestOfRow(row);
    if (sha256 !== null) yield { path, list, sha256, size: recorded.size_bytes };
  }
}

function severitiesIn({ errors, warnings, notices }: Omit<Summary, 'suppressed'>) {
  return { error: errors, warning: warnings, notice: notices };
}

function summarise(
  files: readonly FileRow[],
  findings: readonly Finding[],
  reports: readonly Report[],
): Omit<Summary, 'suppressed'> {
  const graded = (severity: Finding['severity']) =>
    countAll(findings.filter((finding) => finding.severity === severity));
  return {
    ...countRows(files),
    bytes_hashed: reports.reduce((sum, { summary }) => sum + summary.bytes_hashed, 0),
    errors: graded('error'),
    warnings: graded('warning'),
    notices: graded('notice'),
    duration_ms: Math.max(...reports.map(({ summary }) => summary.duration_ms)),
  };
}
