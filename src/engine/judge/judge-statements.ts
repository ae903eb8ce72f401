import { filesOfEntries } from '../../evidence/statement/entry-files.ts';
import { judgeWorks, type KnownEntry } from '../../evidence/statement/judge-works.ts';
import { type EntryRow, isGood } from '../../model/entry-row.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { subjectOf } from '../../model/inventory.ts';
import { isObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Statement } from '../../model/statement.ts';
import { smokeStale } from '../../rules/smoke-stale.ts';
import { type SmokeUntested, smokeUntested } from '../../rules/smoke-untested.ts';
import { fileRowOf } from './describe-file.ts';
import { judgeQuestion, judgeUnrecorded } from './judge-endpoints.ts';
import { judgeTest } from './judge-test.ts';

export interface Judging {
  /** ISO 8601. */
  readonly now: string;
  readonly commit: string | null;
  /** Milliseconds; null: any age. */
  readonly maxAge: number | null;
  readonly digest: (text: string) => string;
}

/** What a row of the report says of it. */
export type EntryWorks = Required<Pick<EntryRow, 'works'>> & Pick<EntryRow, 'tested'>;

/** Which entries work, as far as statements say; an entry that none speaks of is `untested`. */
export function judgeStatements(
  statements: readonly Statement[],
  resolved: readonly ResolvedEntry[],
  plan: readonly FileRecord[],
  { now, commit, maxAge, digest }: Judging,
): {
  value: ReadonlyMap<string, EntryWorks>;
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
} {
  const paths = resolved.flatMap(({ field, path }) => (field === null ? [] : [path]));
  const files = filesOfEntries(paths, rowsOf(plan), digest);
  const empty = digest('');
  const places = new Map<string, Location>();
  /** Why nothing tested those of which no statement speaks. */
  const untested = new Map<string, SmokeUntested['why']>();
  const entries: KnownEntry[] = [];
  for (const { entry, field, path } of resolved) {
    const subject = subjectOf(entry);
    if (places.has(subject)) continue;
    const member = Object.hasOwn(entry.value, 'smoke_test') ? 'smoke_test' : undefined;
    places.set(subject, entry.inventory.locate(entry.value, member));
    const own = field === null ? undefined : files.get(path);
    const { recorded, records } = own ?? { recorded: 0, records: empty };
    if (isObject(entry.value.smoke_test)) untested.set(subject, 'no-result');
    else if (entry.kind === 'model' && recorded > 0) untested.set(subject, 'no-test');
    entries.push({ subject, recorded, records, differs: (own?.differs ?? null) !== null });
  }
  const verdicts = judgeWorks(entries, statements, {
    time: Date.parse(now),
    commit,
    maxAge: maxAge ?? Number.POSITIVE_INFINITY,
  });
  const stale = new Set(verdicts.uncounted.map(({ subject }) => subject));
  const works = new Map<string, EntryWorks>();
  const findings: UngradedFinding[] = [];
  for (const { subject } of entries) {
    const judged = verdicts.works.get(subject);
    const { test = null, file = '' } = judged ?? {};
    works.set(subject, {
      works: judged?.works ?? 'untested',
      ...(test !== null && { tested: { statement: file, test } }),
    });
    const location = places.get(subject) ?? null;
    if (judged === undefined) {
      const why = untested.get(subject);
      if (why !== undefined && !stale.has(subject))
        findings.push(smokeUntested.found({ subject, location, data: { why }, key: why }));
      continue;
    }
    const asked = judgeQuestion(subject, judged, location);
    findings.push(...asked);
    if (!asked.some(({ kind }) => kind === judged.kind))
      findings.push(...judgeTest(subject, judged, location));
  }
  findings.push(...judgeUnrecorded(verdicts.unrecorded, resolved));
  for (const { subject, file, why } of verdicts.uncounted) {
    // A newer result that counts has taken its place.
    if (verdicts.works.has(subject)) continue;
    const location = places.get(subject) ?? null;
    findings.push(
      smokeStale.found({ subject, data: { why, statement: file }, location, key: `${why} ${file}` }),
    );
  }
  const good = [...works.values()].filter(({ works: word }) => isGood(word)).length;
  return {
    value: works,
    findings,
    counts: {
      entries_that_work: good,
      entries: entries.length,
      statements: statements.length,
      results_not_counted: verdicts.uncounted.length,
    },
  };
}

function* rowsOf(plan: readonly FileRecord[]) {
  for (const record of plan) yield fileRowOf(record);
}
