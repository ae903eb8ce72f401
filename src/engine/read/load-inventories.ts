import type { EntryKind } from '../../model/entry-row.ts';
import { SettingsError } from '../../model/errors.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { Inventory, InventoryRole } from '../../model/inventory.ts';
import type { Location } from '../../model/location.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Files } from '../../ports/files.ts';
import { type InventoryMissing, inventoryMissing } from '../../rules/inventory-missing.ts';
import { inventoryUnreadable } from '../../rules/inventory-unreadable.ts';
import type { Patterns, Settings } from '../../settings/settings.ts';
import { suggestFile } from '../resolve/nearest-path.ts';
import { unreadManifest } from './load-lists.ts';

/** Far above any inventory seen, and below what one string can hold. */
export const MAX_INVENTORY_BYTES = 256 * 1024 * 1024;

export interface Inventories {
  readonly combined: readonly Inventory[];
  readonly sources: readonly Inventory[];
  /** Kinds with a source that could not be read: what it would say is not known. */
  readonly unknown: ReadonlySet<EntryKind>;
  /** False when a combined inventory could not be read, or none is wanted. */
  readonly hasCombined: boolean;
}

interface Absent {
  readonly path: string;
  /** A file with a similar name. */
  readonly suggestion: string | null;
}

interface Loaded {
  readonly inventories: Inventory[];
  /** Plain paths and globs that named no file, and which file may have been meant. */
  readonly absent: Absent[];
  readonly broken: boolean;
}

/** Reads and validates every inventory that the settings name. */
export async function loadInventories(
  settings: Pick<Settings, 'combined' | 'datasets' | 'models'>,
  files: Files,
  isReadElsewhere: ReadonlySet<RootPath> = new Set(),
): Promise<{
  value: Inventories;
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const findings: UngradedFinding[] = [];
  const read = (patterns: Patterns, role: InventoryRole) =>
    load(patterns, role, files, findings, isReadElsewhere);
  const combined = await read(settings.combined, 'combined');
  const models = await read(settings.models, 'model');
  const datasets = await read(settings.datasets, 'dataset');
  refuseDoubleRoles([combined, models, datasets]);

  // A default that is absent matters where there are sources of it, or a file that may have been meant.
  const hasSources = models.inventories.length + datasets.inventories.length > 0;
  for (const absent of combined.absent) {
    if (!settings.combined.explicit && !hasSources && absent.suggestion === null) continue;
    findings.push(missing(absent, 'combined-inventory'));
  }
  const unknown = new Set<EntryKind>();
  for (const [kind, loaded, patterns] of [
    ['model', models, settings.models],
    ['dataset', datasets, settings.datasets],
  ] as const) {
    if (loaded.broken || loaded.absent.length > 0 || patterns.patterns.length === 0) unknown.add(kind);
    findings.push(...absentSources(kind, loaded.absent, patterns.explicit, combined.inventories));
  }
  const sources = [...models.inventories, ...datasets.inventories];
  const count = combined.inventories.length + sources.length;
  return {
    value: {
      combined: combined.inventories,
      sources,
      unknown,
      hasCombined: combined.inventories.length > 0 && !combined.broken && combined.absent.length === 0,
    },
    findings,
    ...(count === 0
      ? { counts: {}, note: 'no inventory was read' }
      : { counts: countInventories(combined.inventories, sources) }),
    skipped: count === 0 && findings.length === 0,
  };
}

async function load(
  patterns: Patterns,
  role: InventoryRole,
  files: Files,
  findings: UngradedFinding[],
  isReadElsewhere: ReadonlySet<RootPath>,
): Promise<Loaded> {
  const loaded: Loaded & { broken: boolean } = { inventories: [], absent: [], broken: false };
  const seen = new Set<RootPath>();
  for (const match of await files.find(patterns.patterns)) {
    if (match.paths.length === 0) loaded.absent.push({ path: match.pattern, suggestion: null });
    for (const path of match.paths) {
      if (seen.has(path) || isReadElsewhere.has(path)) continue;
      seen.add(path);
      const result = await files.read(path, MAX_INVENTORY_BYTES);
      if (result.is === 'missing') {
        loaded.absent.push({ path, suggestion: await suggestFile(files, path) });
        continue;
      }
      if (result.is === 'bytes') {
        const { readInventory } = await import('../../formats/inventory/read-inventory.ts');
        const { inventory, findings: found } = readInventory(path, role, result.bytes, result.release);
        for (const finding of found) findings.push(finding);
        if (inventory) loaded.inventories.push(inventory);
        else loaded.broken = true;
        continue;
      }
      loaded.broken = true;
      const key = 'inventory';
      if (result.is === 'outside') findings.push(unreadManifest(path, result.target, key));
      else {
        const state = result.is === 'too-large' ? { ...result, limit: MAX_INVENTORY_BYTES } : result;
        findings.push(inventoryUnreadable.found({ subject: path, data: { state }, key }));
      }
    }
  }
  return loaded;
}

/** An inventory compared with itself would always agree. */
function refuseDoubleRoles(loaded: readonly Loaded[]): void {
  const files = loaded.flatMap((group) => group.inventories.map((inventory) => inventory.file));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice === undefined) return;
  throw new SettingsError(
    `${twice} is named by two of combined-inventory, model-inventory and dataset-inventory. ` +
      'An inventory cannot be compared with itself; make each input name its own files.',
  );
}

/** A source that is not there matters when it was named, or when the combined one relies on it. */
function absentSources(
  kind: EntryKind,
  absent: readonly Absent[],
  explicit: boolean,
  combined: readonly Inventory[],
): UngradedFinding[] {
  if (absent.length === 0) return [];
  const listed = combined.flatMap((inventory) => inventory.entries.filter((entry) => entry.kind === kind));
  const [first] = listed;
  if (!first) return explicit ? absent.map((one) => missing(one, `${kind}-inventory`)) : [];
  const lister = { file: first.inventory.file, count: listed.length, kind };
  const location = first.inventory.locate(first.value);
  return absent.map((one) => missing(one, `${kind}-inventory`, lister, location));
}

function missing(
  { path, suggestion }: Absent,
  input: string,
  listed: InventoryMissing['listed'] = null,
  location: Location | null = null,
): UngradedFinding {
  return inventoryMissing.found({ subject: path, data: { input, suggestion, listed }, location });
}

function countInventories(combined: readonly Inventory[], sources: readonly Inventory[]): StageCounts {
  const entriesOf = (inventories: readonly Inventory[]) =>
    inventories.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    combined_inventories: combined.length,
    combined_entries: entriesOf(combined),
    source_inventories: sources.length,
    source_entries: entriesOf(sources),
  };
}
