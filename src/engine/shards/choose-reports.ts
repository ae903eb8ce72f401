import { quote, SettingsError } from '../../model/errors.ts';
import { shardName } from '../../model/shard.ts';
import type { ShardReport } from './read-shard-report.ts';

/**
 * One report for each shard of one check, in their order. Anything else is a `SettingsError`: a
 * merged report that leaves something out would be a false green.
 */
export function chooseReports(
  reports: readonly ShardReport[],
  own: Own | null = null,
): [ShardReport, ...ShardReport[]] {
  const [first] = reports;
  if (first === undefined)
    throw new SettingsError('There is no report to merge; name the reports of all shards.');
  if (own !== null) requireOwn(first, own);
  for (const other of reports) requireSameCheck(first, other);
  const chosen = new Map<number, ShardReport>();
  for (const report of reports) {
    const { index } = report.report.shard;
    const rival = chosen.get(index);
    chosen.set(index, rival === undefined ? report : later(rival, report));
  }
  const { total } = first.report.shard;
  const missing = Array.from({ length: total }, (_, place) => place + 1).filter(
    (index) => !chosen.has(index),
  );
  if (missing.length > 0) {
    const which = missing.length > 20 ? `${missing.slice(0, 20).join(', ')} and more` : missing.join(', ');
    throw new SettingsError(
      `${missing.length} of ${total} shards ${missing.length === 1 ? 'is' : 'are'} missing: ${which}. A shard whose job failed to start or to upload has no report; run it again, then merge all of them.`,
    );
  }
  const sorted = [...chosen.values()].sort((a, b) => a.report.shard.index - b.report.shard.index);
  return sorted as [ShardReport, ...ShardReport[]];
}

/** What the job that merges is about: reports of anything else say nothing of it. */
export interface Own {
  readonly repository: string;
  /** The id of the workflow run. */
  readonly run: string;
  /** Null where it is not known. */
  readonly commit: string | null;
}

function requireOwn({ file, report }: ShardReport, own: Own): void {
  const found = { repository: report.run?.repository, run: report.run?.id, commit: report.commit };
  for (const name of ['repository', 'run', 'commit'] as const) {
    const expected = own[name];
    if (expected === null || found[name] === expected) continue;
    throw new SettingsError(
      `${file} is of ${name} ${quote(found[name] ?? 'none')}, but this job is of ${name} ${quote(expected)}: what it says is about something else. Download the artifacts of this run, and check the same commit out in every job.`,
    );
  }
}

const ASPECTS: readonly (readonly [string, (report: ShardReport['report']) => string, string])[] = [
  ['is of another repository', ({ run }) => run?.repository ?? 'none', 'Merge the reports of one run.'],
  ['is of another run', ({ run }) => run?.id ?? 'none', 'Merge the reports of one run.'],
  ['is of another commit', ({ commit }) => commit ?? 'none', 'Merge the reports of one run.'],
  ['has another number of shards', ({ shard }) => `${shard.total}`, 'Merge the reports of one run.'],
  ['has other settings', ({ shard }) => shard.settings.slice(0, 12), 'Give every shard the same settings.'],
  [
    'is of another plan',
    ({ shard }) => shard.plan.slice(0, 12),
    'The jobs read different records, or resolved them to different paths. If each job restores only its own files, set `checksum-base` and `path-prefix`, so that paths do not depend on the files on disk.',
  ],
];

function requireSameCheck(first: ShardReport, other: ShardReport): void {
  for (const [what, of, wayOut] of ASPECTS) {
    const [expected, found] = [of(first.report), of(other.report)];
    if (expected === found) continue;
    throw new SettingsError(`${other.file} ${what} (${found}) than ${first.file} (${expected}). ${wayOut}`);
  }
}

/** A shard that was run again in a later attempt of one run replaces its earlier report. */
function later(one: ShardReport, other: ShardReport): ShardReport {
  const [a, b] = [one.report.run, other.report.run];
  if (a !== null && b !== null && a.id === b.id && a.repository === b.repository && a.attempt !== b.attempt)
    return a.attempt > b.attempt ? one : other;
  throw new SettingsError(
    `${one.file} and ${other.file} are both ${shardName(one.report.shard)}${a === null ? '' : ` of run ${quote(a.id)}`}; leave one out.`,
  );
}
