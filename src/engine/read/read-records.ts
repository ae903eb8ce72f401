import type { FileRecord } from '../../model/file-record.ts';
import type { PlacedEntry } from '../../model/placed-entry.ts';
import type { ListRow, ManifestRow } from '../../model/report.ts';
import type { Files } from '../../ports/files.ts';
import type { Settings } from '../../settings/settings.ts';
import { folderOf } from '../../text/written-path.ts';
import { planFiles } from '../plan/plan-files.ts';
import { knownFolders } from '../resolve/known-folders.ts';
import type { StageResult } from '../stages.ts';
import { loadEntryRecords } from './entry-records.ts';
import { type Inventories, loadInventories } from './load-inventories.ts';
import { loadLists } from './load-lists.ts';
import { loadManifests } from './load-manifests.ts';

/** Everything that a repository records at one commit. */
export interface Records {
  readonly inventories: Inventories;
  readonly lists: readonly ListRow[];
  readonly manifests: readonly ManifestRow[];
  readonly placed: readonly PlacedEntry[];
  readonly plan: readonly FileRecord[];
}

export type RunStage = <T>(name: string, stage: () => StageResult<T> | Promise<StageResult<T>>) => Promise<T>;

/** Reads the inventories and lists that the settings name: in the work tree, or at an earlier commit. */
export async function readRecords(
  settings: Settings,
  files: Files,
  run: RunStage,
  repository: string | null = null,
): Promise<Records> {
  const paths = { files, prefixes: settings.pathPrefixes, knownFolders: knownFolders(settings) };
  const { FORMATS } = await import('../../formats/index.ts');
  // Where a manifest is named and cannot be had, that is told, and not that there is nothing.
  let told = 0;
  const counted: RunStage = (name, stage) =>
    run(name, async () => {
      const result = await stage();
      told += result.drafts.length;
      return result;
    });
  const found = await counted('manifests', () => loadManifests(settings, paths, FORMATS, repository));
  const inventories = await counted('inventories', () => loadInventories(settings, files));
  const { records, lists } = await counted('checksums', () => loadLists(settings, paths));
  const entries = await run('entries', () => loadEntryRecords(inventories, paths));
  const manifests = [...found.rows, ...lists.map(listRow), ...inventoryRows(inventories, entries.records)];
  const all = joined(joined(records, found.records), entries.records);
  const plan = await run('plan', () => planFiles(all, entries.placed, manifests.length + told > 0));
  return { inventories, lists: [...lists, ...found.lists], manifests, placed: entries.placed, plan };
}

function listRow({ path, base, records }: ListRow): ManifestRow {
  return {
    path,
    format: 'checksum-list',
    label: 'Checksum list',
    base: base === 'root' ? '' : folderOf(path),
    recorded: records,
    compared: 0,
    not_looked_at: [],
    unread: null,
  };
}

function inventoryRows({ combined, sources }: Inventories, records: readonly FileRecord[]): ManifestRow[] {
  const counts = new Map<string, number>();
  for (const { source } of records) counts.set(source.file, (counts.get(source.file) ?? 0) + 1);
  return [...combined, ...sources].map(({ file, role }) => ({
    path: file,
    format: `${role}-inventory`,
    label:
      role === 'combined' ? 'Combined inventory' : role === 'model' ? 'Model inventory' : 'Dataset inventory',
    base: '',
    recorded: counts.get(file) ?? 0,
    compared: 0,
    not_looked_at: [],
    unread: null,
  }));
}

/** A list may hold a million records, so they are copied only where there are others to add. */
function joined(records: FileRecord[], others: readonly FileRecord[]): FileRecord[] {
  return others.length === 0 ? records : records.concat(others);
}
