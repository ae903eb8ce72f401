import type { FileRecord } from '../../model/file-record.ts';
import { countAt, type Entry, objectsAt, stringAt } from '../../model/inventory.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import { fileNameOf, joinPath, readWrittenPath } from '../../text/written-path.ts';
import { findRecord, placesBelow } from '../plan/find-records.ts';
import { recordedDigest } from '../read/resolve-entry.ts';

/** What is recorded about one file of an entry. */
export interface RecordedContent {
  readonly path: string;
  readonly sha256: string | null;
  readonly size: number | null;
}

/** What makes up an entry's content, as far as anything is recorded of it. */
export interface Content {
  /** Values of the entry itself: a digest, a size, a revision. */
  readonly values: ReadonlyMap<string, string>;
  /** `files`: a list of all its files. */
  readonly files: readonly RecordedContent[];
  /** `top_files`: some of its files. */
  readonly some: readonly RecordedContent[];
  /** Where the lists may have records of its files. Many entries may be at one place. */
  readonly place: Place | null;
}

interface Place {
  readonly path: string;
  readonly plan: readonly FileRecord[];
}

/** A difference in content, as a person reads it. */
export interface ContentChange {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

const REVISIONS = ['revision', 'snapshot'] as const;

export function contentOf(
  { entry, field, path, sha256 }: ResolvedEntry,
  plan: readonly FileRecord[],
): Content {
  const values = new Map<string, string>();
  if (sha256 !== null) values.set('sha256', sha256);
  for (const name of ['size_bytes', 'files_count']) {
    const count = countAt(entry.value, name);
    if (count !== null) values.set(name, `${count}`);
  }
  for (const name of REVISIONS) {
    const revision = stringAt(entry.value, name);
    if (revision !== null) values.set(name, revision);
  }
  const listed = (name: string) => objectsAt(entry.value, name).flatMap((value) => asRecorded(value, entry));
  const place = field === null ? null : { path, plan };
  return { values, files: listed('files'), some: listed('top_files'), place };
}

/** A placeholder for a digest records nothing, which is told where the entry's files are read. */
function asRecorded(value: Entry['value'], entry: Entry): RecordedContent[] {
  const written = stringAt(value, 'path');
  if (written === null) return [];
  const sha256 = recordedDigest(value, entry, []);
  return [{ path: readWrittenPath(written).path, sha256, size: countAt(value, 'size_bytes') }];
}

/** What is recorded of a file, by whatever record, and by lists below a folder, where other entries may be. */
export function* recordsAt({ path, plan }: Place): Generator<RecordedContent, undefined, undefined> {
  const { first, end } = placesBelow(plan, path);
  for (let index = first; index < end; index += 1) {
    const record = plan[index] as FileRecord;
    if (record.source.is === 'list') yield record;
  }
  const own = findRecord(plan, path);
  if (own !== null) yield own;
}

/** Whether both name a revision, and not the same. */
export function hasOtherRevision(before: Content, now: Content): boolean {
  return REVISIONS.some((name) => {
    const [old, current] = [before.values.get(name), now.values.get(name)];
    return old !== undefined && current !== undefined && old !== current;
  });
}

/** What is known of the records at two places; entries that share them are compared but once. */
export type ComparedPlaces = Map<string, ContentChange | null>;

/** The first change in content, or null. What only moved, or is recorded for the first time, is none. */
export function contentChange(before: Content, now: Content, compared: ComparedPlaces): ContentChange | null {
  for (const [name, old] of before.values) {
    const current = now.values.get(name);
    if (current !== undefined && current !== old) return { what: name, before: old, now: current };
  }
  return (
    filesChange(before.files, now.files, true) ??
    filesChange(before.some, now.some, false) ??
    placeChange(before.place, now.place, compared) ??
    listedChange(before, now) ??
    reversed(listedChange(now, before))
  );
}

/** Files that only one side lists itself, where the other has other records of them. */
function listedChange(listing: Content, { files, some, place }: Content): ContentChange | null {
  if (place === null || files.length + some.length > 0) return null;
  const below = `${place.path}/`;
  for (const file of [...listing.files, ...listing.some]) {
    const path = file.path.startsWith(below) ? file.path : joinPath(place.path, file.path);
    const record = findRecord(place.plan, path ?? file.path);
    const change = record && fileChange(file, record);
    if (change) return change;
  }
  return null;
}

function reversed(change: ContentChange | null): ContentChange | null {
  return change && { what: change.what, before: change.now, now: change.before };
}

function placeChange(
  before: Place | null,
  now: Place | null,
  compared: ComparedPlaces,
): ContentChange | null {
  if (before === null || now === null) return null;
  const key = `${before.path}\0${now.path}`;
  const known = compared.get(key);
  if (known !== undefined) return known;
  const change = filesChange([...recordsAt(before)], [...recordsAt(now)], false);
  compared.set(key, change);
  return change;
}

/** `isWhole`: the list names all files, so that one more or less is a change by itself. */
function filesChange(
  before: readonly RecordedContent[],
  now: readonly RecordedContent[],
  isWhole: boolean,
): ContentChange | null {
  const old = new Map(before.map((file) => [file.path, file]));
  const current = new Map(now.map((file) => [file.path, file]));
  for (const [path, file] of current) {
    const was = old.get(path);
    if (was === undefined) continue;
    const change = fileChange(was, file);
    if (change) return change;
    old.delete(path);
    current.delete(path);
  }
  // A file recorded for the first time may have been there before; one in the place of another was not.
  const counts = ({ sha256 }: RecordedContent) => isWhole || sha256 !== null;
  const moved = new Set([...current.values()].map(identity));
  const gone = [...old.values()].filter((file) => counts(file) && !moved.has(identity(file)));
  const known = new Set([...old.values()].map(identity));
  const added = [...current.values()].filter((file) => counts(file) && !known.has(identity(file)));
  const [first] = gone;
  const [next] = added;
  if (first && next) return { what: 'files', before: named(first), now: named(next) };
  if (!isWhole || before.length === 0 || now.length === 0) return null;
  if (next) return { what: 'files', before: 'absent', now: named(next) };
  return first ? { what: 'files', before: named(first), now: 'absent' } : null;
}

function fileChange(was: RecordedContent, is: RecordedContent): ContentChange | null {
  const what = is.path;
  if (was.sha256 !== null && is.sha256 !== null) {
    return was.sha256 === is.sha256 ? null : { what, before: was.sha256, now: is.sha256 };
  }
  if (was.size === null || is.size === null || was.size === is.size) return null;
  return { what, before: `${was.size} bytes`, now: `${is.size} bytes` };
}

function identity({ path, sha256, size }: RecordedContent): string {
  return sha256 ?? `${fileNameOf(path)} ${size}`;
}

function named({ path, sha256, size }: RecordedContent): string {
  if (sha256 !== null) return `${path} ${sha256}`;
  return size === null ? path : `${path} of ${size} bytes`;
}
