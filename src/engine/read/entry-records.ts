import { Digests } from '../../model/digests.ts';
import { FileRecord, isHint, NOT_PROBED, type Source } from '../../model/file-record.ts';
import type { Probe } from '../../model/file-state.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { countAt, type Inventory, objectsAt, stringAt } from '../../model/inventory.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import type { PlacedEntry } from '../../model/placed-entry.ts';
import type { Resolvable } from '../../model/resolvable.ts';
import { exists } from '../../model/resolvable.ts';
import { readWrittenPath } from '../../text/written-path.ts';
import type { PathContext, PathOrigin } from '../resolve/path-context.ts';
import { resolvePaths } from '../resolve/resolve-paths.ts';
import type { Inventories } from './load-inventories.ts';
import { digestOf, escapes, oddities, type Placed, placedEntry } from './place-entry.ts';

/** A file that an entry lists, on its way to a record. */
interface ListedFile extends Resolvable {
  readonly placed: Placed;
  readonly value: JsonObject;
  readonly written: string;
}

/** Everything the inventories record, the sources before the combined ones. */
export async function loadEntryRecords(
  { sources, combined }: Inventories,
  context: PathContext,
): Promise<{
  value: { placed: PlacedEntry[]; records: FileRecord[] };
  drafts: UngradedFinding[];
  detail: string;
  skipped: boolean;
}> {
  const placed: PlacedEntry[] = [];
  const records: FileRecord[] = [];
  const drafts: UngradedFinding[] = [];
  for (const inventory of [...sources, ...combined]) {
    const found = await readEntryRecords(inventory, context);
    for (const item of found.placed) placed.push(item);
    for (const record of found.records) records.push(record);
    for (const draft of found.drafts) drafts.push(draft);
  }
  const count = records.reduce((sum, one) => sum + (isHint(one) ? 0 : 1), 0);
  const detail = `${placed.length} entries name ${count} files that are recorded or there`;
  return { value: { placed, records }, drafts, detail, skipped: placed.length === 0 };
}

/** Everything one inventory records: its entries, placed, and a record for each file it names. */
async function readEntryRecords(
  inventory: Inventory,
  context: PathContext,
): Promise<{ placed: Placed[]; records: FileRecord[]; drafts: UngradedFinding[] }> {
  const drafts: UngradedFinding[] = [];
  const placed = inventory.entries.map((entry) => placedEntry(entry, drafts));
  for (const item of placed) drafts.push(...oddities(item));
  const named = placed.filter((item) => item.field !== null);
  const entryOrigin = origin<PlacedEntry>(inventory, ({ entry, field }) =>
    inventory.locate(entry.value, field ?? ''),
  );
  drafts.push(...(await resolvePaths(named, entryOrigin, context)).drafts);
  for (const item of named) if (item.found.is === 'outside') drafts.push(escapes(item, item.found.target));

  const files = placed.flatMap(listedFiles);
  const fileOrigin = origin<ListedFile>(inventory, ({ value }) => inventory.locate(value, 'path'));
  drafts.push(...(await placeListed(files, fileOrigin, context)));

  const source = sourceOf(inventory);
  const records: FileRecord[] = [];
  for (const file of files) addFileRecord(file, source, records, drafts);
  for (const item of named) addEntryRecord(item, source, records);
  return { placed, records, drafts };
}

function origin<T extends Resolvable>(inventory: Inventory, locate: (item: T) => Location): PathOrigin<T> {
  return { file: inventory.file, base: 'auto', onTie: 'root', locate };
}

/** Places are looked for only when a finding or a row of the report names one. */
function sourceOf(inventory: Inventory): EntrySource {
  const values: JsonObject[] = [];
  const members: string[] = [];
  return {
    file: inventory.file,
    is: 'inventory',
    digests: new Digests(),
    locate: (at) => inventory.locate(values[at], members[at]),
    place(value, member) {
      members.push(member);
      return values.push(value) - 1;
    },
  };
}

interface EntrySource extends Source {
  /** What a record keeps to be found by: its value in the inventory, and the member that says most. */
  place(value: JsonObject, member: string): number;
}

function listedFiles(placed: Placed): ListedFile[] {
  const values = [...objectsAt(placed.entry.value, 'files'), ...objectsAt(placed.entry.value, 'top_files')];
  return values.flatMap((value) => {
    const written = stringAt(value, 'path');
    return written ? [{ placed, value, written, path: written, found: NOT_PROBED }] : [];
  });
}

/**
 * A listed path is relative to its entry's own path, unless it begins with that path, or is absolute.
 * What is below an entry that leads out of the root does so too, and is not sought elsewhere.
 */
async function placeListed(
  files: readonly ListedFile[],
  from: PathOrigin<ListedFile>,
  context: PathContext,
): Promise<UngradedFinding[]> {
  const asInventoryPath: ListedFile[] = [];
  const below: ListedFile[] = [];
  for (const file of files) {
    const { placed, written } = file;
    const { path, isAbsolute } = readWrittenPath(written);
    const own = placed.path;
    if (placed.found.is === 'outside' && placed.found.target === own && !isAbsolute) {
      file.path = `${own}/${written}`;
      file.found = placed.found;
    } else if (isAbsolute || own === '' || path === own || path.startsWith(`${own}/`)) {
      asInventoryPath.push(file);
    } else {
      file.path = `${own}/${written}`;
      below.push(file);
    }
  }
  const rooted: PathOrigin<ListedFile> = { ...from, base: 'root' };
  const { drafts } = await resolvePaths(below, rooted, context);
  drafts.push(...(await resolvePaths(asInventoryPath, from, context)).drafts);
  return drafts;
}

function addFileRecord(
  { placed, value, path, found }: ListedFile,
  source: EntrySource,
  records: FileRecord[],
  drafts: UngradedFinding[],
): void {
  const { entry } = placed;
  const sha256 = digestOf(value, entry, drafts);
  const size = countAt(value, 'size_bytes');
  // Nothing recorded and nothing there: that says something about the entry, not about a file. Its
  // size is kept for the plan, where another record may have the digest.
  const isAbsent = sha256 === null && (found.is === 'missing' || found.is === 'broken-link');
  placed.list(path, stringAt(value, 'source_url'), isAbsent);
  if (isAbsent && size === null) return;
  const member = sha256 === null ? 'path' : 'sha256';
  const at = source.place(value, member);
  records.push(withProbe(new FileRecord(source, at, path, sha256, size), found));
}

/** An entry that names one file records that file; whether an absent one is a file the plan tells. */
function addEntryRecord(placed: PlacedEntry, source: EntrySource, records: FileRecord[]): void {
  const { entry, found, sha256, listed, path } = placed;
  if (found.is === 'directory' || found.is === 'outside') return;
  const size = countAt(entry.value, 'size_bytes');
  const namesFolder = listed > 0 || (countAt(entry.value, 'files_count') ?? 1) !== 1;
  const saysNothing = sha256 === null && size === null;
  if (!exists(found) && (namesFolder || saysNothing)) return;
  const member = sha256 === null ? (placed.field ?? '') : 'sha256';
  const at = source.place(entry.value, member);
  records.push(withProbe(new FileRecord(source, at, path, sha256, size), found));
}

function withProbe(record: FileRecord, found: Probe): FileRecord {
  record.found = found;
  return record;
}
