import { FORMATS, isLineList, toolFor } from '../../formats/index.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { Location } from '../../model/location.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { pushTo } from '../../text/push-to.ts';
import { loadEntryRecords } from '../read/entry-records.ts';
import type { Inventories } from '../read/load-inventories.ts';
import { loadLists } from '../read/load-lists.ts';
import type { ManifestSettings } from '../read/load-manifests.ts';
import { loadManifests } from '../read/load-manifests.ts';
import type { PathContext } from '../resolve/path-context.ts';
import { type DigestEdit, editDigests } from './edit-digests.ts';
import { editObjects, type ObjectEdit } from './edit-json.ts';
import { editList, type LineEdit } from './edit-list.ts';
import type { Fact, Uncertain } from './fact.ts';
import { editManifest } from './manifest-text.ts';

/** Every record that disagrees with a fact says what is there; in all manifests that record the file. */
export async function fixRecords(
  settings: ManifestSettings,
  inventories: Inventories,
  context: PathContext,
  facts: ReadonlyMap<RootPath, Fact>,
  { manifests }: Pick<Uncertain, 'manifests'> = { manifests: new Set() },
): Promise<Map<RootPath, Uint8Array>> {
  if (facts.size === 0) return new Map();
  const { files } = context;
  const found = (await loadManifests(settings, context, FORMATS)).value;
  const left = new Set(manifests);
  for (const { path, format } of found.rows) if (toolFor(format) !== null) left.add(path);
  const own = (await loadLists(settings, context)).value;
  const rows = [...own.rows, ...found.rows];
  const isList = new Set(rows.flatMap(({ path, format }) => (isLineList(format) ? [path] : [])));
  const { resolved, records } = (await loadEntryRecords(inventories, settings, context)).value;
  const lines = new Map<RootPath, LineEdit[]>();
  const objects = new Map<RootPath, ObjectEdit[]>();
  const add = (at: Location, fact: Partial<Fact>) => pushTo(objects, at.file, { at, fact });
  const renewed = new Map<string, Map<RootPath, string>>();
  const digests = new Map<RootPath, DigestEdit[]>();
  for (const record of [...own.records, ...found.records]) {
    const fact = left.has(record.source.file) ? null : disagreement(record, facts);
    if (fact === null) continue;
    const change = digestChange(record, fact);
    if (change === null) continue;
    const { from, to } = change;
    if (record.sha256 === from) note(renewed, from, record.path, to);
    const { file, line, column } = record.location;
    if (isList.has(file)) pushTo(lines, file, { line, from, to, size: fact.size });
    else if (from !== to) pushTo(digests, file, { line, column, from, to });
  }
  for (const record of records) {
    const fact = manifests.has(record.source.file) ? null : disagreement(record, facts);
    if (fact === null) continue;
    if (record.sha256 !== null) note(renewed, record.sha256, record.path, fact.sha256);
    add(record.location, fact);
  }
  for (const { at, sha256 } of folderDigests(resolved, renewed)) add(at, { sha256 });
  return edited(files, lines, digests, objects);
}

function disagreement(record: FileRecord, facts: ReadonlyMap<RootPath, Fact>): Fact | null {
  const fact = facts.get(record.path);
  // What a file records of itself is wrong as soon as it is written.
  if (fact === undefined || record.path === record.source.file) return null;
  const change = digestChange(record, fact);
  const isDigest = change === null || change.from === change.to;
  return isDigest && (record.size === null || record.size === fact.size) ? null : fact;
}

/** The digest that is recorded, and what it has to be; null where none is, or it is not known what it has to be. */
function digestChange(record: FileRecord, fact: Fact): { readonly from: string; readonly to: string } | null {
  if (record.sha256 !== null) return { from: record.sha256, to: fact.sha256 };
  const [algorithm, to = ''] = fact.digest?.split(':') ?? [];
  const from = record.others.find((digest) => digest.algorithm === algorithm)?.value;
  return from === undefined ? null : { from, to };
}

function note(renewed: Map<string, Map<RootPath, string>>, from: string, path: RootPath, to: string): void {
  renewed.set(from, (renewed.get(from) ?? new Map<RootPath, string>()).set(path, to));
}

/** An entry that names a folder has the digest of one of the files below it, which may just change. */
function* folderDigests(
  resolved: readonly ResolvedEntry[],
  renewed: ReadonlyMap<string | null, ReadonlyMap<RootPath, string>>,
): Generator<{ at: Location; sha256: string }> {
  for (const { entry, path, found, sha256 } of resolved) {
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
  digests: ReadonlyMap<RootPath, readonly DigestEdit[]>,
  objects: ReadonlyMap<RootPath, readonly ObjectEdit[]>,
): Promise<Map<RootPath, Uint8Array>> {
  const texts = new Map<RootPath, Uint8Array>();
  const edit = async (path: RootPath, change: (text: string) => string | null) => {
    const bytes = await editManifest(files, path, change);
    if (bytes !== null) texts.set(path, bytes);
  };
  for (const [path, edits] of lines) await edit(path, (text) => editList(path, text, edits));
  for (const [path, edits] of digests) await edit(path, (text) => editDigests(text, edits));
  for (const [path, edits] of objects) await edit(path, (text) => editObjects(text, edits));
  return texts;
}
