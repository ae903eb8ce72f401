import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { basesOf } from '../../engine/consistency/entry-paths.ts';
import type { Bump } from '../../engine/fix/bump-revisions.ts';
import { type Fixed, type FixedFile, fixRepository } from '../../engine/fix/fix-repository.ts';
import { Earlier, pathContext } from '../../engine/read/earlier.ts';
import { loadEntryRecords } from '../../engine/read/entry-records.ts';
import { type Inventories, loadInventories } from '../../engine/read/load-inventories.ts';
import { assembleInventory } from '../../engine/record/assemble-inventory.ts';
import { fixedBase } from '../../engine/resolve/fixed-base.ts';
import type { EarlierBase } from '../../engine/resolve/path-context.ts';
import { SettingsError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import { folderInRepository } from '../../platform/folder-in-repository.ts';
import { sentenceOf } from '../../rules/index.ts';
import { inventoryMissing } from '../../rules/inventory-missing.ts';
import type { Settings } from '../../settings/settings.ts';
import type { RawSettings } from '../../settings/table.ts';
import { folderOf } from '../../text/written-path.ts';
import { type CheckOptions, openRepository } from './check-repository.ts';
import { realRoot } from './real-root.ts';
import { refuseEmptied } from './record-output.ts';

/** A combined inventory assembled from its sources, as JSON. */
export async function recordInventory(given: RawSettings, options: CheckOptions): Promise<string> {
  const { settings, ports } = await openRepository(given, options);
  await refuseEmptied(settings, ports);
  const { value, findings } = await loadInventories(settings, ports.files);
  const combined = new Set(
    (await ports.files.find(settings.combined.patterns)).flatMap(({ paths }) => paths),
  );
  // What a source says wrongly is left out on reading, and would be lost.
  const broken = findings.find(
    ({ kind, subject }) => kind !== inventoryMissing.kind && !combined.has(subject),
  );
  if (broken !== undefined)
    throw new SettingsError(`record: fix the source inventory first. ${sentenceOf(broken)}`);
  if (value.sources.length === 0) {
    const inputs = '--model-inventory and --dataset-inventory';
    throw new SettingsError(`record: no source inventory was found; name them by ${inputs}.`);
  }
  using baseline = new Earlier(settings, ports);
  const context = pathContext(settings, ports, baseline);
  const { earlier } = (await loadEntryRecords(value, settings, context)).value;
  return assembleInventory(
    value,
    ports.clock.now(),
    basesOf(earlier),
    baseOfCombined(value, settings, earlier),
  );
}

/**
 * What the paths of the combined inventory are going to be relative to: what somebody decided, else the root. What
 * its present paths are may just be what is wrong with it.
 */
function baseOfCombined(
  { combined }: Inventories,
  settings: Settings,
  earlier: ReadonlyMap<RootPath, EarlierBase>,
): RootPath {
  const file = combined[0]?.file ?? settings.combined.patterns[0] ?? '';
  const read = earlier.get(file);
  const base =
    read === undefined || read.by === 'paths'
      ? fixedBase(settings, file, 'inventory', false)?.base
      : read.base;
  return base === 'list' ? folderOf(file) : '';
}

export interface Update extends Fixed {
  /** The root's own path in the git repository, with `/`; empty where it is the repository. */
  readonly folder: string;
}

/**
 * The change that makes the manifests consistent. `first`: the report of a check just made. `isUnsafe`: also where
 * that makes a manifest record other content than before.
 */
export async function updateRepository(
  given: RawSettings,
  options: CheckOptions,
  first: Report | null = null,
  isUnsafe = true,
  bumps: readonly Bump[] = [],
): Promise<Update> {
  const { settings, ports } = await openRepository({ ...given, upstream: 'none' }, options);
  await refuseEmptied(settings, ports);
  const { files, report } = await fixRepository(settings, ports, first, isUnsafe, bumps);
  const root = realRoot(given.root || '.', options.cwd);
  return { files: whereTheyAre(files, root), report, folder: folderInRepository(root) };
}

/** Git applies no patch through a link, so a manifest that a link leads to is named by its own path, once. */
function whereTheyAre(files: readonly FixedFile[], root: string): FixedFile[] {
  const byPath = new Map<RootPath, FixedFile>();
  for (const file of files) {
    const path = relative(root, realpathSync.native(join(root, file.path)))
      .split(sep)
      .join('/');
    if (!byPath.has(path)) byPath.set(path, { ...file, path });
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
