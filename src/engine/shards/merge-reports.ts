import { SettingsError } from '../../model/errors.ts';
import { type Finding, SEVERITIES } from '../../model/finding.ts';
import {
  type FileRow,
  type FileStatus,
  outcomeOf,
  type Report,
  type RunInfo,
  type StateRow,
  type Summary,
} from '../../model/report.ts';
import { shardByPath } from '../../model/shard.ts';
import { countAll } from '../../rules/group.ts';
import { KINDS, ruleOf } from '../../rules/index.ts';
import { messageOf, type Rule } from '../../rules/rule.ts';
import { plainText } from '../../text/say.ts';
import { countHosts } from '../count-hosts.ts';
import { groupTogether } from '../group-findings.ts';
import { chooseReports, type Own } from './choose-reports.ts';
import { mergeEntries } from './merge-entries.ts';
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
  const known = inOrder(unrepeated(reports.flatMap((report) => [...report.suppressed])));
  const suppressed = inOrder(groupTogether(known, digest));
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

function mergeStates(reports: readonly Report[]): StateRow {
  const states = reports.flatMap(({ state }) => (state === undefined ? [] : [state]));
  const oldest = states.map(({ oldest_verified_at: at }) => at).filter((at) => at !== null);
  return {
    read: states.reduce((sum, { read }) => sum + read, 0),
    remembered: states.reduce((sum, { remembered }) => sum + remembered, 0),
    oldest_verified_at: oldest.sort()[0] ?? null,
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
      if (recordedDigest(row) === null && shardByPath(row.path, total) !== index)
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
    const sha256 = recordedDigest(row);
    if (sha256 !== null) yield { path, list, sha256, size: recorded.size_bytes };
  }
}

function recordedDigest({ recorded: { sha256, digest } }: FileRow): string | null {
  return sha256 ?? digest ?? null;
}

function mergeFindings(reports: readonly Report[], digest: Merging['digest']): Finding[] {
  const joined = new Map<string, Finding>();
  const findings: Finding[] = [];
  for (const finding of reports.flatMap((report) => [...report.findings])) {
    const rule = ruleOf(finding.kind);
    const other = joined.get(finding.kind);
    if (rule?.merge !== 'join') findings.push(finding);
    else joined.set(finding.kind, other === undefined ? finding : join(rule, other, finding));
  }
  const all = inOrder([...unrepeated(findings), ...joined.values()]);
  return inOrder(groupTogether(all, digest));
}

function join(rule: Rule, one: Finding, other: Finding): Finding {
  const data = rule.join?.(one.data, other.data) ?? one.data;
  return { ...one, data, ...rule.values(data), message: plainText(messageOf(rule, data, one)) };
}

/** Each shard asks upstream, and git, about its own files, and is told the same of their repository. */
function unrepeated<T extends Finding>(findings: readonly T[]): T[] {
  const asked = new Set<string>();
  return findings.filter(({ kind, fingerprint }) => {
    if (ruleOf(kind)?.merge !== 'once') return true;
    const isNew = !asked.has(fingerprint);
    asked.add(fingerprint);
    return isNew;
  });
}

const RANKS = new Map(
  SEVERITIES.flatMap((severity) => KINDS.map((kind) => `${severity} ${kind}`)).map((name, rank) => [
    name,
    rank,
  ]),
);

/** By severity, kind and subject, which is the order in each of the reports. */
function inOrder<T extends Finding>(findings: T[]): T[] {
  const rankOf = ({ severity, kind }: Finding) => RANKS.get(`${severity} ${kind}`) ?? RANKS.size;
  return findings.sort(
    (a, b) => rankOf(a) - rankOf(b) || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0),
  );
}

function countKinds(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { kind, count } of findings) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return Object.fromEntries(
    KINDS.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0]] : [])),
  );
}

function severitiesIn({ errors, warnings, notices }: Omit<Summary, 'suppressed'>) {
  return { error: errors, warning: warnings, notice: notices };
}

function summarise(
  files: readonly FileRow[],
  findings: readonly Finding[],
  reports: readonly Report[],
): Omit<Summary, 'suppressed'> {
  const count = (status: FileStatus) => files.reduce((sum, row) => sum + (row.status === status ? 1 : 0), 0);
  const by = (evidence: FileRow['evidence']) =>
    files.reduce((sum, row) => sum + (row.status === 'matched' && row.evidence === evidence ? 1 : 0), 0);
  const graded = (severity: Finding['severity']) =>
    countAll(findings.filter((finding) => finding.severity === severity));
  return {
    total_files: files.length,
    matched: count('matched'),
    matched_by: {
      bytes: by('bytes'),
      pointer: by('pointer'),
      upstream: by('upstream'),
      ...countHosts(files.map(({ host = null }) => host)),
    },
    matched_weak: files.reduce((sum, { strength }) => sum + (strength === 'weak' ? 1 : 0), 0),
    mismatched: count('mismatched'),
    missing: count('missing'),
    unreadable: count('unreadable'),
    changed: count('changed'),
    unverified: count('unverified'),
    skipped: count('skipped'),
    has_recorded_checksums: files.some((row) => recordedDigest(row) !== null),
    bytes_hashed: reports.reduce((sum, { summary }) => sum + summary.bytes_hashed, 0),
    errors: graded('error'),
    warnings: graded('warning'),
    notices: graded('notice'),
    duration_ms: Math.max(...reports.map(({ summary }) => summary.duration_ms)),
  };
}
