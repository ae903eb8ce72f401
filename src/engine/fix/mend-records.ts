import type { FileRecord } from '../../model/file-record.ts';
import type { Location } from '../../model/location.ts';
import type { PlacedEntry } from '../../model/placed-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import type { Settings } from '../../settings/settings.ts';
import { pushTo } from '../../text/push-to.ts';
import { loadEntryRecords } from '../read/entry-records.ts';
import type { Inventories } from '../read/load-inventories.ts';
import { loadLists } from '../read/load-lists.ts';
import type { PathContext } from '../resolve/path-context.ts';
import { editObjects, type ObjectEdit } from './edit-json.ts';
import { editList, type LineEdit } from './edit-list.ts';
import type { Fact, Uncertain } from './fact.ts';
import { editManifest } from './manifest-text.ts';

/** Every record that disagrees with a fact says what is there; in all manifests that record the file. */
export async function mendRecords(
  settings: Settings,
  inventories: Inventories,
  context: PathContext,
  facts: ReadonlyMap<RootPath, Fact>,
  { manifests }: Pick<Uncertain, 'manifests'> = { manifests: new Set() },
): Promise<Map<RootPath, Uint8Array>> {
  if (facts.size === 0) return new Map();
  const { files } = context;
  const lists = (await loadLists(settings, context)).value.records;
  const { placed, records } = (await loadEntryRecords(inventories, settings, context)).value;
  const lines = new Map<RootPath, LineEdit[]>();
  const objects = new Map<RootPath, ObjectEdit[]>();
  const add = (at: Location, fact: Partial<Fact>) => pushTo(objects, at.file, { at, fact });
  const renewed = new Map<string, Map<RootPath, string>>();
  for (const record of lists) {
    const fact = manifests.has(record.source.file) ? null : disagreement(record, facts);
    if (fact === null) continue;
    const from = record.sha256;
    // A line of another algorithm is made anew by the tool that wrote it.
    if (from === null) continue;
    note(renewed, from, record.path, fact.sha256);
    const { file, line } = record.location;
    pushTo(lines, file, { line, from, to: fact.sha256, size: fact.size });
  }
  for (const record of records) {
    const fact = manifests.has(record.source.file) ? null : disagreement(record, facts);
    if (fact === null) continue;
    if (record.sha256 !== null) note(renewed, record.sha256, record.path, fact.sha256);
    add(record.location, fact);
  }
  for (const { at, sha256 } of folderDigests(placed, renewed)) add(at, { sha256 });
  return edited(files, lines, objects);
}

function disagreement(record: FileRecord, facts: ReadonlyMap<RootPath, Fact>): Fact | null {
  const fact = facts.get(record.path);
  if (fact === undefined) return null;
  const isDigest = record.sha256 === null || record.sha256 === fact.sha256;
  return isDigest && (record.size === null || record.size === fact.size) ? null : fact;
}

function note(renewed: Map<string, Map<RootPath, string>>, from: string, path: RootPath, to: string): void {
  renewed.set(from, (renewed.get(from) ?? new Map<RootPath, string>()).set(path, to));
}

/** An entry that names a folder has the digest of one of the files below it, which may just change. */
function* folderDigests(
  placed: readonly PlacedEntry[],
  renewed: ReadonlyMap<string | null, ReadonlyMap<RootPath, string>>,
): Generator<{ at: Location; sha256: string }> {
  for (const { entry, path, found, sha256 } of placed) {
    // None is renewed without a digest.
    const files = found.is === 'file' ? undefined : renewed.get(sha256);
    if (files === undefined) continue;
    const below = [...files].find(([file]) => file.startsWith(`${path}/`));
    if (below !== undefined) yield { at: entry.inventory.locate(entry.value, 'sha256'), sha256: below[1] };
  }
}

async function edited(
  files: Files,
  lines: ReadonlyMap<RootPath, readonly LineEdit[]>,
  objects: ReadonlyMap<RootPath, readonly ObjectEdit[]>,
): Promise<Map<RootPath, Uint8Array>> {
  const texts = new Map<RootPath, Uint8Array>();
  const edit = async (path: RootPath, change: (text: string) => string | null) => {
    const bytes = await editManifest(files, path, change);
    if (bytes !== null) texts.set(path, bytes);
  };
  for (const [path, edits] of lines) await edit(path, (text) => editList(path, text, edits));
  for (const [path, edits] of objects) await edit(path, (text) => editObjects(text, edits));
  return texts;
}
