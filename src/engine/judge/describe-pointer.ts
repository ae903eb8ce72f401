import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { FoundPointer, Pointer } from '../../model/pointer.ts';
import { placeOfField, placeOfOther } from '../../model/record-holders.ts';
import { fileMissing } from '../../rules/file-missing.ts';
import { pointerMalformed } from '../../rules/pointer-malformed.ts';
import { pointerMismatch } from '../../rules/pointer-mismatch.ts';
import { pointerUnverified } from '../../rules/pointer-unverified.ts';
import type { SeverityOfMissing } from './apply-policy.ts';
import { differingStart } from './compare-digests.ts';
import { differsSeverity } from './differs-severity.ts';

/** The finding that a pointer in a file's place amounts to, or null where it agrees with the record. */
export function describePointer(
  record: FileRecord,
  { pointer, from }: FoundPointer,
  severityOfMissing: SeverityOfMissing,
): UngradedFinding | null {
  const { path: subject, status, sha256: expected, location } = record;
  const { tool } = pointer;
  if (status === 'missing') {
    const severity = severityOfMissing(record);
    if (severity === null) return null;
    const carries = pointer.is === 'pointer' ? carriedBy(record, pointer) : null;
    const data = { what: 'pointer', tool, from, expected, ...(carries !== null && { carries }) } as const;
    return fileMissing.found({ subject, data, severity, location });
  }
  if (pointer.is === 'malformed') {
    const { line, why } = pointer;
    return pointerMalformed.found({ subject, data: { tool, from, line, why, expected }, location });
  }
  if (status === 'mismatched') return mismatch(record, pointer, from);
  if (pointer.sha256 !== null || status !== 'unverified') return null;
  const data = { tool, from, carries: pointer.instead, expected };
  return pointerUnverified.found({ subject, data, location });
}

/** What a pointer has that confirms none of the recorded digests; null where it could. */
function carriedBy({ sha256, hasDigest }: FileRecord, { instead, sha256: own }: Pointer): string | null {
  return instead ?? (own !== null && sha256 === null && hasDigest ? 'only a SHA-256' : null);
}

function mismatch(record: FileRecord, { tool, sha256, size }: Pointer, from: string | null): UngradedFinding {
  const { sha256: recorded, path: subject } = record;
  const pointed = { tool, from };
  if (recorded !== null && sha256 !== null && recorded !== sha256) {
    const data = { ...pointed, what: 'digest', expected: recorded, actual: sha256 } as const;
    const severity = differsSeverity(record, 'content', recorded);
    return pointerMismatch.found({ subject, data, location: placeOfField(record, 'sha256'), ...severity });
  }
  const start = sha256 === null ? null : differingStart(record, sha256);
  if (sha256 !== null && start !== null) {
    const data = { ...pointed, what: 'start', expected: start.value, actual: sha256 } as const;
    const severity = differsSeverity(record, 'content', start.value);
    return pointerMismatch.found({ subject, data, location: placeOfOther(record, start), ...severity });
  }
  const data = { ...pointed, what: 'size', expected: `${record.size}`, actual: `${size}` } as const;
  return pointerMismatch.found({
    subject,
    data,
    location: placeOfField(record, 'size'),
    ...differsSeverity(record),
  });
}
