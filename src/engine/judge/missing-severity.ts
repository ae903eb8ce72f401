import type { FileRecord } from '../../model/file-record.ts';
import type { Severity } from '../../model/finding.ts';
import { mergedInto } from '../../model/merged-records.ts';
import { holderOf, othersWithHolders } from '../../model/record-holders.ts';

/**
 * What `missing-files: auto` says of a missing file: by the strictest of the manifests that record it. Null: it is
 * reported of one of `reported`, manifests of which a finding of their own says what is missing, or not at all.
 */
export function missingSeverity(record: FileRecord, reported: ReadonlySet<string>): Severity | null {
  const severityIn = (one: FileRecord) => (reported.has(one.source.file) ? null : ownSeverity(one));
  const own = severityIn(record);
  if (own === 'error') return own;
  // Of a million files most have no other record.
  const others = othersOf(record);
  return others.length === 0 ? own : others.map(severityIn).reduce(stricter, own);
}

/** The record that makes a missing file an error: its own, or that of another manifest. */
export function missedBy(record: FileRecord): FileRecord {
  if (ownSeverity(record) === 'error') return record;
  return othersOf(record).find((one) => ownSeverity(one) === 'error') ?? record;
}

const NONE: readonly FileRecord[] = [];

function othersOf(record: FileRecord): readonly FileRecord[] {
  const merged = mergedInto(record);
  const suppliers = suppliersOf(record);
  return suppliers.length === 0 ? merged : [...merged, ...suppliers];
}

/** The records that its digests are of: of the same manifest too, and of manifests that are all of one policy. */
function suppliersOf(record: FileRecord): readonly FileRecord[] {
  const ofSha256 = !record.hasOwnSha256 && record.hasSha256 ? [holderOf(record, 'sha256')] : NONE;
  return record.hasOthers ? [...ofSha256, ...othersWithHolders(record).map(({ from }) => from)] : ofSha256;
}

const RANKS: readonly (Severity | null)[] = ['error', 'warning', 'notice', null];

const stricter = (one: Severity | null, other: Severity | null) =>
  RANKS.indexOf(other) < RANKS.indexOf(one) ? other : one;

function ownSeverity({ source: { more }, at, hasOwnDigest }: FileRecord): Severity | null {
  const recorded = hasOwnDigest ? 'error' : 'notice';
  if (more === undefined) return recorded;
  const graded = more.grading(at)?.missing;
  if (graded !== undefined) return graded === 'ignore' ? null : graded;
  switch (more.missing) {
    case 'recorded':
      return recorded;
    case 'sourced':
    case 'elsewhere':
      return more.origin(at) === null ? recorded : 'notice';
    case 'notice':
    case 'all-or-some':
      return 'notice';
  }
}
