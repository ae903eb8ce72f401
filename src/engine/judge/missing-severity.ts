import type { FileRecord } from '../../model/file-record.ts';
import type { Severity } from '../../model/finding.ts';
import { mergedInto } from '../../model/merged-records.ts';

/**
 * What `missing-files: auto` says of a missing file: by the strictest of the manifests that record it. Null: it is
 * reported of one of `reported`, manifests of which a finding of their own says what is missing, or not at all.
 */
export function missingSeverity(record: FileRecord, reported: ReadonlySet<string>): Severity | null {
  const own = (one: FileRecord) => (reported.has(one.source.file) ? null : ownSeverity(one));
  let strictest = own(record);
  if (strictest === 'error') return strictest;
  for (const others of [mergedInto(record), suppliersOf(record)])
    for (const other of others) {
      const severity = own(other);
      if (RANKS.indexOf(severity) < RANKS.indexOf(strictest)) strictest = severity;
    }
  return strictest;
}

/** The records that its digests are of: of the same manifest too, and of manifests that are all of one policy. */
function* suppliersOf(record: FileRecord): Generator<FileRecord> {
  if (!record.hasOwnSha256 && record.hasSha256) yield record.recordOf('sha256');
  if (record.hasOthers) for (const { from } of record.othersFrom) yield from;
}

const RANKS: readonly (Severity | null)[] = ['error', 'warning', 'notice', null];

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
