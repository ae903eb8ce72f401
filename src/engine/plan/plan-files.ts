import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Location } from '../../model/location.ts';
import { isHint, mergeInto } from '../../model/merged-records.ts';
import { holderOf, othersWithHolders, placeOfField, placeOfOther } from '../../model/record-holders.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { StageCounts } from '../../model/stage.ts';
import { checksumConflict } from '../../rules/checksum-conflict.ts';
import { nothingRecorded } from '../../rules/nothing-recorded.ts';
import { type NothingToCheck, nothingToCheck } from '../../rules/nothing-to-check.ts';
import { differsGrade } from '../judge/differs-severity.ts';
import { firstBelow } from './find-records.ts';
import { folderDigests } from './folder-digests.ts';
import { areHintsVain } from './lone-hints.ts';
import { Repeats } from './repeats.ts';
import { sharedDigests } from './shared-digests.ts';

/**
 * The union of all records, in the array that is given: one record a path, sorted by path, lists before sources before the
 * combined inventory where several record the same file, and what may differ behind them. Records that disagree are findings. What is
 * recorded of an absent file without a digest only adds to another record of it, so that a plan does
 * not depend on which of the recorded files are there. `nothing`: said where no manifest was found.
 */
export function planFiles(
  records: FileRecord[],
  resolved: readonly ResolvedEntry[],
  nothing: NothingToCheck | null = null,
): { value: FileRecord[]; findings: UngradedFinding[]; counts: StageCounts; note?: string | null } {
  const findings: UngradedFinding[] = [];
  if (areHintsVain(records)) keepInPlace(records, isNoHint);
  records.sort((a, b) => (a.path < b.path ? -1 : a.path === b.path ? laxness(a) - laxness(b) : 1));
  let named: ReadonlySet<string> | null = null;
  let kept: FileRecord | null = null;
  const repeats = new Repeats();
  let hasHints = false;
  const plan = keepInPlace(records, (record, index) => {
    hasHints ||= isHint(record);
    if (kept?.path === record.path) {
      repeats.compare(kept, record);
      merge(kept, record, findings);
      return false;
    }
    if (isFolder(record, records, index)) {
      named ??= new Set(resolved.map((item) => item.path));
      if (named.has(record.path)) return false;
    }
    kept = record;
    return true;
  });
  if (hasHints) keepInPlace(plan, isNoHint);
  for (const finding of repeats.findings()) findings.push(finding);
  for (const finding of folderDigests(resolved, plan)) findings.push(finding);
  findings.push(...sharedDigests(plan));
  const recorded = plan.reduce((count, record) => count + (record.hasDigest ? 1 : 0), 0);
  if (nothing !== null) findings.push(nothingToCheck.found({ subject: 'manifests', data: nothing }));
  else if (recorded === 0) findings.push(nothingRecorded.found({ subject: 'checksums', data: {} }));
  return { value: plan, findings, counts: { files: plan.length, files_with_checksum: recorded } };
}

const isNoHint = (record: FileRecord) => !isHint(record);

/** Records whose files may differ come after those that are compared. */
const laxness = (record: FileRecord) => (differsGrade(record) === null ? 0 : 1);

/** What of the array is wanted, moved to its front: a copy of a million places would be garbage at once. */
function keepInPlace<T>(items: T[], isWanted: (item: T, index: number) => boolean): T[] {
  let kept = 0;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as T;
    if (isWanted(item, index)) items[kept++] = item;
  }
  items.length = kept;
  return items;
}

/** An absent path of an entry, below which other files are recorded, is a folder's. */
function isFolder(record: FileRecord, records: readonly FileRecord[], index: number): boolean {
  if (record.source.is === 'list' || record.found.is !== 'missing') return false;
  return firstBelow(records, record.path, index) !== null;
}

function merge(kept: FileRecord, other: FileRecord, findings: UngradedFinding[]): void {
  for (const field of ['sha256', 'size'] as const) {
    const ours = kept[field];
    const theirs = other[field];
    if (theirs === null || theirs === ours) continue;
    if (ours === null) {
      // By another size a file is known to differ without being read, which would hide what its digest says.
      const isLaxSize = field === 'size' && kept.hasDigest && laxness(kept) < laxness(other);
      if (!isLaxSize) kept.supply(field, other);
      continue;
    }
    const what = field === 'size' ? 'size' : 'digest';
    const from = holderOf(kept, field);
    findings.push(
      conflict(
        kept.path,
        what,
        [from, placeOfField(from, field), ours],
        [other, placeOfField(other, field), theirs],
      ),
    );
  }
  if (other.hasOthers) mergeOthers(kept, other, findings);
  if (other.hasDigest || other.size !== null) kept.isAlsoOf(other.source);
  if (kept.source !== other.source && (kept.source.more ?? other.source.more)) mergeInto(kept, other);
}

/** Digests of several algorithms are all kept; two of one algorithm have to be the same. */
function mergeOthers(kept: FileRecord, other: FileRecord, findings: UngradedFinding[]): void {
  for (const digest of other.others) {
    const ours = othersWithHolders(kept).find((one) => one.digest.algorithm === digest.algorithm);
    if (ours === undefined) kept.supplyOther(digest, other);
    else if (ours.digest.value !== digest.value) {
      const { from } = ours;
      const said = [from, placeOfOther(from, ours.digest), ours.digest.value] as const;
      findings.push(conflict(kept.path, 'digest', said, [other, placeOfOther(other, digest), digest.value]));
    }
  }
}

/** Whether the file is not here, and the two say that it is had from different places: they are two files. */
function areOfElsewhere(one: FileRecord, other: FileRecord): boolean {
  const [ours, theirs] = [one, other].map(({ source: { more }, at }) => more?.origin(at) ?? null);
  if (!ours || !theirs || one.found.is !== 'missing' || other.found.is !== 'missing') return false;
  return JSON.stringify(ours) !== JSON.stringify(theirs);
}

type Said = readonly [from: FileRecord, place: Location, value: string | number];

function conflict(
  path: string,
  what: 'digest' | 'size',
  [from, first, ours]: Said,
  [other, second, theirs]: Said,
): UngradedFinding {
  // The stricter one was kept, and is compared with the file.
  const severity =
    differsGrade(other) ?? differsGrade(from) ?? (areOfElsewhere(from, other) ? 'notice' : null);
  return checksumConflict.found({
    subject: path,
    data: { what, expected: `${ours}`, actual: `${theirs}` },
    location: second,
    related: first,
    key: `${what} ${second.file} ${theirs}`,
    ...(severity !== null && { severity }),
  });
}
