import type { FileRecord } from '../../model/file-record.ts';
import type { ManifestRow } from '../../model/report.ts';

/** The rows with how many of their files are recorded by digests alone that are not computed, by algorithm. */
export function withUncomputed(
  rows: readonly ManifestRow[],
  records: readonly FileRecord[],
): readonly ManifestRow[] {
  const counts = new Map<string, Map<string, number>>();
  records.forEach((record) => {
    if (!record.hasDigest || record.hasComputed) return;
    const [digest] = record.others;
    if (digest === undefined) return;
    const { file } = record.source;
    const own = counts.get(file) ?? new Map<string, number>();
    counts.set(file, own.set(digest.algorithm, (own.get(digest.algorithm) ?? 0) + 1));
  });
  if (counts.size === 0) return rows;
  return rows.map((row) => {
    const more = [...(counts.get(row.path) ?? [])].map(([name, count]) => ({
      what: `${name}-digest`,
      count,
    }));
    return more.length === 0 ? row : { ...row, not_looked_at: [...row.not_looked_at, ...more] };
  });
}
