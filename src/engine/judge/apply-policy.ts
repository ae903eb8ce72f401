import { entryOrder } from '../../model/entry-order.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { Severity, UngradedFinding } from '../../model/finding.ts';
import { countAt, subjectOf } from '../../model/inventory.ts';
import { LateLocation } from '../../model/location.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import { fileMissing } from '../../rules/file-missing.ts';
import type { MissingFiles } from '../../settings/settings.ts';
import { pathMatcher } from '../../text/path-matcher.ts';
import { firstBelow, isRecorded } from '../plan/find-records.ts';
import { Groups, groupsOf } from './missing-groups.ts';
import { missingSeverity } from './missing-severity.ts';

/**
 * Decides what each missing file means. `auto`: a file with a recorded checksum is an error; what
 * has none is only reported. The other settings give every missing file one answer. Files that the
 * config calls optional may be absent whatever the setting. `whole` is the plan of which `plan` may be
 * one shard's part, and the first shard tells what is missing of whole manifests. Many patterns and many files
 * take time, so this gives way in between; what is not looked at when `signal` is aborted is not said to be missing.
 */
export async function applyPolicy(
  plan: readonly FileRecord[],
  resolved: readonly ResolvedEntry[],
  missingFiles: MissingFiles,
  optional: readonly string[],
  whole: readonly FileRecord[] = plan,
  signal: AbortSignal | null = null,
  isFirst = true,
): Promise<{ value: MissingPolicyResult; findings: UngradedFinding[]; counts: StageCounts; note: string }> {
  const isOptional = pathMatcher('optional', optional);
  const severityOf = (hasChecksum: boolean): Severity | null => {
    if (missingFiles === 'ignore') return null;
    if (missingFiles === 'auto') return hasChecksum ? 'error' : 'notice';
    return missingFiles;
  };
  let turn = STEPS_PER_TURN;
  const isEnded = async () => {
    turn = isOptional.work.steps + STEPS_PER_TURN;
    await new Promise((resolve) => setImmediate(resolve));
    return signal?.aborted === true;
  };
  const groups = missingFiles === 'auto' ? groupsOf(plan, whole) : new Groups();
  let missing = 0;
  const excused = new Set<RootPath>();
  let isOver = false;
  const unlooked = new Set<FileRecord>();
  for (let index = 0; index < plan.length; index += 1) {
    const record = plan[index] as FileRecord;
    if (record.status !== 'missing') continue;
    isOver ||= isOptional.work.steps > turn && (await isEnded());
    if (isOver) {
      unlooked.add(record);
      continue;
    }
    missing += 1;
    if (isOptional(record.path)) excused.add(record.path);
  }
  const { reported } = groups;
  const severityOfRecord = (record: FileRecord) => {
    // To ask even an empty set costs a hash of the path, for each of a million.
    if (excused.size > 0 && excused.has(record.path)) return null;
    if (unlooked.size > 0 && unlooked.has(record)) return null;
    return missingFiles === 'auto' ? missingSeverity(record, reported) : severityOf(record.hasDigest);
  };
  const findings = isFirst ? groups.findings((path) => excused.has(path)) : [];
  const severity = severityOf(false);
  const lacking: ResolvedEntry[] = [];
  for (let index = 0; severity !== null && index < resolved.length; index += 1) {
    const item = resolved[index] as ResolvedEntry;
    if (isOptional.work.steps > turn && (await isEnded())) break;
    if (lacking[item.identity] !== undefined || !lacksFiles(item, whole) || isOptional(item.path)) continue;
    lacking[item.identity] = item;
  }
  const absent: ResolvedEntry[] = [];
  if (lacking.length > 0) {
    const { dataset, model } = entryOrder(resolved);
    for (const identity of [...dataset, ...model])
      if (lacking[identity] !== undefined) absent.push(lacking[identity]);
  }
  return {
    value: {
      severityOf: severityOfRecord,
      absent,
      describe: (item) => absentEntry(item, severity ?? 'notice', whole),
    },
    findings,
    counts: { missing, missing_optional: excused.size },
    note: `missing-files: ${missingFiles}`,
  };
}

export interface MissingPolicyResult {
  readonly severityOf: SeverityOfMissing;
  /** Entries of which files are absent that no record speaks of, in the order of their subjects. */
  readonly absent: readonly ResolvedEntry[];
  /** The finding about one of these, made anew each time, since they may be very many. */
  readonly describe: (item: ResolvedEntry) => UngradedFinding;
}

/** What it means that a record's file is missing; null: nothing is said of it. */
export type SeverityOfMissing = (record: FileRecord) => Severity | null;

/** Steps of matching after which the event loop has its turn: some tens of milliseconds. */
const STEPS_PER_TURN = 1_000_000;

/** The files that an entry lists, that are not there, and that no record speaks of. */
function unrecordedAbsentees({ absent }: ResolvedEntry, plan: readonly FileRecord[]): number {
  return absent.reduce((count, path) => count + (isRecorded(plan, path) ? 0 : 1), 0);
}

/**
 * Whether files that the entry says it has are not there, and no record of their own says so. An
 * entry that says it has no files lacks none.
 */
export function lacksFiles(item: ResolvedEntry, plan: readonly FileRecord[]): boolean {
  if (unrecordedAbsentees(item, plan) > 0) return true;
  if (!isAbsent(item)) return false;
  const { entry, sha256, path } = item;
  const isSpokenOf = sha256 !== null || isRecorded(plan, path) || firstBelow(plan, path) !== null;
  if (isSpokenOf) return false;
  // A size of 0 may be that of files that are empty.
  return (countAt(entry.value, 'files_count') ?? countAt(entry.value, 'size_bytes')) !== 0;
}

/** Whether nothing stands at the path that the entry names. */
function isAbsent({ field, found }: ResolvedEntry): boolean {
  return field !== null && (found.is === 'missing' || found.is === 'broken-link');
}

function absentEntry(item: ResolvedEntry, severity: Severity, plan: readonly FileRecord[]): UngradedFinding {
  const { entry, path, field, listed } = item;
  const count = unrecordedAbsentees(item, plan);
  const { inventory } = entry;
  const isWhole = isAbsent(item) && firstBelow(plan, path) === null;
  return fileMissing.found({
    subject: subjectOf(entry),
    data: isWhole ? { what: 'entry', path } : { what: 'entry-files', absent: count, listed },
    severity,
    location: new LateLocation(inventory.file, () => inventory.locate(entry.value, field ?? undefined)),
    key: 'entry',
  });
}
