import type { Coverage } from '../model/coverage.ts';
import type { EntryRow } from '../model/entry-row.ts';
import type { FileRecord } from '../model/file-record.ts';
import {
  type ManifestRow,
  outcomeOf,
  type Report,
  type RunInfo,
  type SignatureRow,
} from '../model/report.ts';
import type { ResolvedEntry } from '../model/resolved-entry.ts';
import type { RestoreNote } from '../model/restored.ts';
import type { StageRow } from '../model/stage.ts';
import type { SuppressionRow } from '../model/suppression.ts';
import { VERSION } from '../model/version.ts';
import type { Clock } from '../ports/clock.ts';
import type { Settings } from '../settings/settings.ts';
import { entryRows } from './consistency/entry-rows.ts';
import { countFiles } from './count-files.ts';
import { FileRows } from './file-rows.ts';
import type { FindingSet } from './finding-set.ts';
import { isWeak } from './judge/compare-digests.ts';
import type { FolderStates } from './judge/judge-folders.ts';
import type { EntryWorks } from './judge/judge-statements.ts';
import { withCompared } from './read/manifest-row.ts';
import type { Partition } from './shards/partition-plan.ts';
import { stateOf } from './state-row.ts';

interface Parts {
  readonly settings: Pick<Settings, 'failOn' | 'only' | 'root'>;
  readonly run: RunInfo | null;
  readonly commit: string | null;
  readonly clock: Clock;
  /** The clock's reading when the check began. */
  readonly start: number;
  readonly stages: readonly StageRow[];
  readonly manifests: readonly ManifestRow[];
  readonly resolved: readonly ResolvedEntry[];
  readonly plan: readonly FileRecord[];
  /** The plan of which `plan` is the shard's part. */
  readonly whole: readonly FileRecord[];
  /** By `model:ID`; null where no statement was given. */
  readonly works?: ReadonlyMap<string, EntryWorks> | null;
  /** By path, how files were restored; null where no statement was given. */
  readonly restored?: ReadonlyMap<string, RestoreNote> | null;
  /** By `model:ID`, what the folders of entries come to. */
  readonly folders?: FolderStates;
  /** Null where it is not known, or another shard's to tell. */
  readonly coverage?: Coverage | null;
  readonly signatures?: readonly SignatureRow[];
  readonly partition: Partition | null;
  readonly findings: FindingSet;
  readonly suppressions: readonly SuppressionRow[];
  readonly bytesHashed: number;
  /** False when a stage could not look at what it should have. */
  readonly isComplete: boolean;
  readonly baseline: Report['baseline'];
  /** What only the changes since were checked; null where all was. */
  readonly changedSince?: string | null;
  /** Whether files that earlier runs verified count. */
  readonly hasMemory?: boolean;
  /** Why the check ended before it was done; null where it was done. */
  readonly unfinished: string | null;
}

/** Puts together what the stages left. */
export function buildReport(parts: Parts): Report {
  const {
    settings,
    run,
    commit,
    clock,
    start,
    resolved,
    plan,
    whole,
    works,
    partition,
    findings,
    bytesHashed,
    isComplete,
  } = parts;
  const severities = {
    error: findings.countBy('error'),
    warning: findings.countBy('warning'),
    notice: findings.countBy('notice'),
  };
  const files = countFiles(plan, (record) => record.hasOthers && isWeak(record));
  const isDrift = outcomeOf(severities, settings.failOn) === 'fail';
  // What was found holds, whatever was not read; where nothing was found, nothing is known.
  const error = isDrift ? null : parts.unfinished;
  const isSelection = settings.only.length > 0 || parts.changedSince != null;
  const isPartComplete = isComplete && files.skipped === 0;
  return {
    schema_version: 2,
    tool: { name: 'manifest-drift', version: VERSION },
    generated_at: clock.now(),
    root: settings.root,
    commit,
    baseline: parts.baseline,
    run,
    shard: partition && { ...partition, part_complete: isPartComplete },
    outcome: isDrift ? 'fail' : error === null ? 'pass' : 'error',
    complete: partition === null && parts.changedSince == null && isPartComplete,
    ...(parts.changedSince != null && { changed_since: parts.changedSince }),
    error,
    summary: {
      ...files,
      bytes_hashed: bytesHashed,
      errors: severities.error,
      warnings: severities.warning,
      notices: severities.notice,
      suppressed: findings.suppressedCount,
      duration_ms: Math.max(0, Math.round(clock.elapsed() - start)),
    },
    ...(parts.hasMemory === true && { state: stateOf(plan) }),
    stages: parts.stages,
    ...(parts.signatures?.length && { signatures: parts.signatures }),
    ...(parts.coverage != null && { coverage: parts.coverage }),
    manifests: withCompared(parts.manifests, plan),
    entries: withWorks(entryRows(resolved, plan, whole, parts.folders, isSelection), works),
    files: new FileRows(plan, parts.restored ?? null),
    findings,
    suppressed: findings.suppressed,
    suppressions: parts.suppressions,
    counts: findings.countsByKind(),
  };
}

function withWorks(rows: EntryRow[], works: Parts['works'] = null): EntryRow[] {
  if (works === null) return rows;
  return rows.map((row) => ({ ...row, ...(works.get(`${row.kind}:${row.id}`) ?? { works: 'untested' }) }));
}
