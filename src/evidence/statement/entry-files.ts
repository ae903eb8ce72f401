import { type FileRow, isOfBytes } from '../../model/file-row.ts';
import { folderOf } from '../../text/written-path.ts';
import { type RecordedDigest, recordsDigest } from './records-digest.ts';

/** What is recorded of the files at and below an entry's path, and what came of them. */
export interface EntryFiles {
  /** How many have a recorded digest, and how many of these were verified by their bytes. */
  readonly recorded: number;
  readonly verified: number;
  /** The digest over what is recorded (records-digest.ts). */
  readonly records: string;
  /** The first file that is there and is not what is recorded. */
  readonly differs: FileRow | null;
  /** The first file that is not verified by its bytes: one that differs, or is missing, unread or only pointed to. */
  readonly unverified: FileRow | null;
  readonly paths: ReadonlySet<string>;
}

const DIFFERS = new Set(['mismatched', 'unreadable', 'changed']);

/** The files of each of `paths`, which are those of entries. `hash` is SHA-256 of a text, in hex. */
export function filesOfEntries(
  paths: Iterable<string>,
  rows: Iterable<FileRow>,
  hash: (text: string) => string,
): ReadonlyMap<string, EntryFiles> {
  const groups = new Map([...paths].map((path): [string, FileRow[]] => [path, []]));
  for (const row of rows)
    for (let place = row.path; ; place = folderOf(place)) {
      groups.get(place)?.push(row);
      if (place === '') break;
    }
  return new Map([...groups].map(([path, own]) => [path, together(own, hash)]));
}

/** A file may be recorded by several manifests, and is one file. */
function together(rows: readonly FileRow[], hash: (text: string) => string): EntryFiles {
  const recorded = rows.flatMap((row): RecordedDigest[] => {
    const digest = digestOf(row);
    return digest === null ? [] : [{ path: row.path, digest }];
  });
  const isVerified = (row: FileRow) => row.status === 'matched' && isOfBytes(row.evidence);
  const withDigest = rows.filter((row) => digestOf(row) !== null);
  return {
    recorded: withDigest.length,
    verified: withDigest.filter(isVerified).length,
    records: recordsDigest(recorded, hash),
    differs: rows.find(({ status }) => DIFFERS.has(status)) ?? null,
    unverified:
      rows.find(({ status }) => DIFFERS.has(status) || status === 'missing' || status === 'skipped') ??
      withDigest.find((row) => !isVerified(row)) ??
      null,
    paths: new Set(rows.map(({ path }) => path)),
  };
}

const digestOf = ({ recorded }: FileRow) =>
  recorded.sha256 === null ? (recorded.digest ?? null) : `sha256:${recorded.sha256}`;
