import type { UngradedFinding } from '../../model/finding.ts';
import { Identities } from '../../model/identities.ts';
import { isHint } from '../../model/merged-records.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { BaseSettings } from '../resolve/fixed-base.ts';
import { fixedBase } from '../resolve/fixed-base.ts';
import type { PathContext } from '../resolve/path-context.ts';
import type { EntryRecords } from './inventory-reader.ts';
import type { Inventories } from './load-inventories.ts';

/** Everything the inventories record, the sources before the combined ones. */
export async function loadEntryRecords(
  { sources, combined }: Inventories,
  settings: BaseSettings,
  context: PathContext,
): Promise<{
  value: EntryRecords;
  findings: UngradedFinding[];
  counts: StageCounts;
  note?: string | null;
  skipped: boolean;
}> {
  const identities = new Identities();
  const value: EntryRecords = { resolved: [], records: [], alternatives: [], earlier: new Map(), identities };
  const findings: UngradedFinding[] = [];
  for (const inventory of [...sources, ...combined]) {
    const fallback = combined.includes(inventory) ? 'root' : 'list';
    const fixed = fixedBase(settings, inventory.file, 'inventory', false);
    const { InventoryReader } = await import('./inventory-reader.ts');
    const reader = new InventoryReader({ inventory, fixed, fallback }, identities, context, findings);
    await reader.read(value);
  }
  const count = value.records.reduce((sum, one) => sum + (isHint(one) ? 0 : 1), 0);
  const counts = { entries: value.resolved.length, files_of_entries: count };
  return { value, findings, counts, skipped: value.resolved.length === 0 };
}
