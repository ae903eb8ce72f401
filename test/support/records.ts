/** Records of files for tests of what judges them, without a repository. */

import { hash } from 'node:crypto';
import type { Digest } from '../../src/model/digest.ts';
import { Digests } from '../../src/model/digests.ts';
import { FileRecord } from '../../src/model/file-record.ts';
import type { FileStat } from '../../src/model/file-state.ts';
import type { MoreOfRecords, Source } from '../../src/model/record-source.ts';

/** The digest of a text or of bytes, in lower-case hex. */
export const digestOf = (content: string | Uint8Array): string => hash('sha256', content);

/** What records stand in; the place of each is the line that it was made with. */
export function sourceOf(file: string, is: Source['is'] = 'list'): Source {
  return { file, is, digests: new Digests(), locate: (line) => ({ file, line, column: 1 }) };
}

/** A manifest of which every record has these digests beside its SHA-256. */
export function sourceWith(
  file: string,
  others: readonly Digest[],
  more: Partial<MoreOfRecords> = {},
): Source {
  const nothing = { missing: 'recorded', differs: null, grading: () => null, origin: () => null } as const;
  const has = { others: () => others, hasOthers: () => others.length > 0 };
  return { ...sourceOf(file), more: { ...nothing, ...has, ...more } };
}

interface Recorded {
  readonly sha256?: string | null;
  readonly size?: number | null;
  readonly found?: FileStat;
  readonly source?: Source;
  readonly line?: number;
}

export function recordOf(
  path: string,
  { sha256 = null, size = null, found, source = sourceOf('SHA256SUMS'), line = 1 }: Recorded = {},
): FileRecord {
  const record = new FileRecord(source, line, path, sha256, size);
  if (found !== undefined) record.found = found;
  return record;
}

/** The record with so much more known of its file than before. */
export function know(
  record: FileRecord,
  {
    status = record.status,
    evidence = record.evidence,
    outcome = record.outcome,
  }: Partial<Pick<FileRecord, 'status' | 'evidence' | 'outcome'>>,
): FileRecord {
  record.conclude({ status, evidence }, outcome);
  return record;
}
