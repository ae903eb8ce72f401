import type { Format } from '../../formats/format.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { ManifestRow } from '../../model/report.ts';

/** A row before anything was compared. `ownRecords`: how many records the manifest has of itself. */
export function manifestRow(
  { label }: Format,
  manifest: Manifest,
  base: string,
  by: ManifestRow['decided_by'],
  ownRecords: number,
): ManifestRow {
  const { file, format, descriptors, notLookedAt, unread } = manifest;
  return {
    path: file,
    format: format.name,
    label: format.version === null ? label : `${label} ${format.version}`,
    base,
    decided_by: by,
    recorded: descriptors.length,
    compared: 0,
    not_looked_at: [...notLookedAt, ...besidesOwn(ownRecords)],
    unread,
  };
}

/** No file can hold its own digest, so what a list records of itself is not compared. */
function besidesOwn(count: number): ManifestRow['not_looked_at'] {
  return count === 0 ? [] : [{ what: 'own-digest', count }];
}

/** The rows with what was compared of each, by path. */
export function withCompared(rows: readonly ManifestRow[], plan: readonly FileRecord[]): ManifestRow[] {
  const counts = new Map(rows.map(({ path }) => [path, 0]));
  const count = (file: string) => {
    const before = counts.get(file);
    if (before !== undefined) counts.set(file, before + 1);
  };
  plan.forEach(({ status, source, also }) => {
    if (status !== 'matched' && status !== 'mismatched') return;
    count(source.file);
    for (const { file } of also) count(file);
  });
  return rows
    .map((row) => ({ ...row, compared: counts.get(row.path) ?? 0 }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
