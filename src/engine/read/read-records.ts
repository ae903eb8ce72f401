import type { FileRecord } from '../../model/file-record.ts';
import type { PlacedEntry } from '../../model/placed-entry.ts';
import type { ListRow } from '../../model/report.ts';
import type { Files } from '../../ports/files.ts';
import type { Settings } from '../../settings/settings.ts';
import { planFiles } from '../plan/plan-files.ts';
import { knownFolders } from '../resolve/known-folders.ts';
import type { StageResult } from '../stages.ts';
import { loadEntryRecords } from './entry-records.ts';
import { type Inventories, loadInventories } from './load-inventories.ts';
import { loadLists } from './load-lists.ts';

/** Everything that a repository records at one commit. */
export interface Records {
  readonly inventories: Inventories;
  readonly lists: readonly ListRow[];
  readonly placed: readonly PlacedEntry[];
  readonly plan: readonly FileRecord[];
}

export type RunStage = <T>(name: string, stage: () => StageResult<T> | Promise<StageResult<T>>) => Promise<T>;

/** Reads the inventories and lists that the settings name: in the work tree, or at an earlier commit. */
export async function readRecords(settings: Settings, files: Files, run: RunStage): Promise<Records> {
  const paths = { files, prefixes: settings.pathPrefixes, knownFolders: knownFolders(settings) };
  const inventories = await run('inventories', () => loadInventories(settings, files));
  const { records, lists } = await run('checksums', () => loadLists(settings, paths));
  const entries = await run('entries', () => loadEntryRecords(inventories, paths));
  const plan = await run('plan', () => planFiles(joined(records, entries.records), entries.placed));
  return { inventories, lists, placed: entries.placed, plan };
}

/** A list may hold a million records, so they are copied only where there are others to add. */
function joined(records: FileRecord[], others: FileRecord[]): FileRecord[] {
  return others.length === 0 ? records : records.concat(others);
}
