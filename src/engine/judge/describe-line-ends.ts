import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { placeOfField, placeOfOther } from '../../model/record-holders.ts';
import { type LineEndsDiffer, lineEndsDiffer } from '../../rules/line-ends-differ.ts';
import { differsSeverity } from './differs-severity.ts';

/** Texts that differ in nothing but line ends. */
export type LineEndsOnly = ReadonlyMap<FileRecord, LineEndsDiffer>;

/** The finding in place of that about the content, where all that differs are line ends; null where more does. */
export function describeLineEnds(record: FileRecord, lineEnds: LineEndsOnly): UngradedFinding | null {
  const data = record.status === 'mismatched' ? lineEnds.get(record) : undefined;
  if (data === undefined) return null;
  const other = record.others.find(({ value }) => value === data.expected);
  const location = other === undefined ? placeOfField(record, 'sha256') : placeOfOther(record, other);
  return lineEndsDiffer.found({
    subject: record.path,
    data,
    location,
    ...differsSeverity(record, 'line-ends', data.expected),
  });
}
