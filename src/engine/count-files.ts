import type { Evidence, FileRow, FileStatus, Presence } from '../model/file-row.ts';
import type { Summary } from '../model/report.ts';

/** What the summary counts of a file. */
export interface CountedFile {
  readonly status: FileStatus;
  readonly evidence: Evidence;
  readonly host: string | null;
  readonly presence: Presence | null;
  readonly hasDigest: boolean;
}

export type FileCounts = Omit<
  Summary,
  'bytes_hashed' | 'errors' | 'warnings' | 'notices' | 'suppressed' | 'duration_ms'
>;

/** The digest that is recorded of a file, in hex, or with its algorithm's name before it where that is not SHA-256. */
export function digestOfRow({ recorded: { sha256, digest } }: FileRow): string | null {
  return sha256 ?? digest ?? null;
}

export function countRows(rows: Iterable<FileRow>): FileCounts {
  const counted: Walked<CountedFile & Pick<FileRow, 'strength'>> = {
    forEach(visit) {
      for (const row of rows)
        visit({
          ...row,
          host: row.host ?? null,
          presence: row.presence ?? null,
          hasDigest: digestOfRow(row) !== null,
        });
    },
  };
  return countFiles(counted, ({ strength }) => strength === 'weak');
}

/** An array, or what is walked like one. */
interface Walked<T> {
  forEach(visit: (item: T) => void): void;
}

/** `isWeak`: whether a file matches by a weak digest alone. */
export function countFiles<T extends CountedFile>(
  files: Walked<T>,
  isWeak: (file: T) => boolean,
): FileCounts {
  const by: Record<FileStatus, number> = {
    matched: 0,
    mismatched: 0,
    missing: 0,
    unreadable: 0,
    changed: 0,
    unverified: 0,
    skipped: 0,
  };
  const matchedBy: Record<Evidence, number> = {
    bytes: 0,
    'upstream-bytes': 0,
    pointer: 0,
    upstream: 0,
    none: 0,
  };
  const hosts: (string | null)[] = [];
  let total = 0;
  let recorded = 0;
  let weak = 0;
  let onServer = 0;
  files.forEach((file) => {
    const { status, evidence } = file;
    total += 1;
    by[status] += 1;
    if (status === 'matched') matchedBy[evidence] += 1;
    if (evidence === 'upstream') hosts.push(file.host);
    if (file.hasDigest) recorded += 1;
    if (isWeak(file)) weak += 1;
    if (status === 'matched' && evidence === 'pointer' && file.presence !== null) onServer += 1;
  });
  const { bytes, pointer, upstream, 'upstream-bytes': upstreamBytes } = matchedBy;
  const { matched, mismatched, missing, unreadable, changed, unverified, skipped } = by;
  return {
    total_files: total,
    matched,
    matched_by: {
      bytes,
      pointer,
      upstream,
      ...(upstreamBytes > 0 && { upstream_bytes: upstreamBytes }),
      ...countHosts(hosts),
      ...(onServer > 0 && { lfs_server: onServer }),
    },
    matched_weak: weak,
    mismatched,
    missing,
    unreadable,
    changed,
    unverified,
    skipped,
    has_recorded_checksums: recorded > 0,
  };
}

/** How many files are matched by each server, by name; nothing where none is. */
function countHosts(hosts: Iterable<string | null>): { hosts?: Record<string, number> } {
  const counts = new Map<string, number>();
  for (const host of hosts) if (host !== null) counts.set(host, (counts.get(host) ?? 0) + 1);
  if (counts.size === 0) return {};
  return { hosts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
