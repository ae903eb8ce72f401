import type { FileRecord } from '../../model/file-record.ts';

/** Whether a record of now protects a file as one of the earlier commit did: by a digest that can be compared too. */
export function takesPlace(
  now: FileRecord | null,
  { hasComputed }: Pick<FileRecord, 'hasComputed'>,
): boolean {
  return now !== null && (hasComputed ? now.hasComputed : now.hasDigest);
}
