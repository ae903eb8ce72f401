import type { FileRow } from '../../model/file-row.ts';

/**
 * Why a row's status does not follow from the rest of it, as the second half of a sentence; null where it
 * does. `isReported`: a finding names the file. `isWhole`: its report says that everything was looked at.
 */
export function contradiction(row: FileRow, isReported: () => boolean, isWhole: boolean): string | null {
  const { status, evidence, recorded, actual } = row;
  const isOther = (field: 'sha256' | 'size_bytes') =>
    recorded[field] !== null && actual[field] !== null && recorded[field] !== actual[field];
  const isSame = recorded.sha256 !== null && recorded.sha256 === actual.sha256;
  switch (status) {
    case 'matched':
      if (isOther('sha256')) return 'its digests differ';
      if (isOther('size_bytes')) return 'its sizes differ';
      if (evidence === 'none') return 'nothing is evidence of it';
      // Only the digest of what stands in a file's place can match what is recorded of it.
      if (evidence !== 'upstream' && recorded.sha256 !== null && !isSame) return 'it has no digest to match';
      return null;
    case 'mismatched':
      if (!isReported()) return 'no finding says so';
      // It may be another digest that differs, of another manifest.
      if (recorded.digest !== undefined && recorded.digest !== actual.digest) return null;
      return isSame && !isOther('size_bytes') && actual.size_bytes !== null
        ? 'its digests are the same'
        : null;
    case 'unreadable':
    case 'changed':
      return isReported() ? null : 'no finding says so';
    case 'unverified':
      if (isOther('sha256')) return 'its digests differ';
      return isSame && evidence !== 'none' ? 'its digests are the same' : null;
    case 'skipped':
      return isWhole ? 'everything is said to be looked at' : null;
    case 'missing':
      return evidence === 'none' ? null : 'there is evidence of it';
  }
}
