import type { EntryKind } from '../../model/entry-row.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { countAt, type Entry, type Inventory, objectsAt } from '../../model/inventory.ts';
import { isObject } from '../../model/json.ts';
import { type EntryTotal, totalsDiffer } from '../../rules/totals-differ.ts';

/** The totals of a combined inventory. */
export const TOTALS: readonly { field: string; kind: EntryKind; of: 'bytes' | 'files' }[] = [
  { field: 'models_bytes', kind: 'model', of: 'bytes' },
  { field: 'models_files', kind: 'model', of: 'files' },
  { field: 'datasets_bytes', kind: 'dataset', of: 'bytes' },
  { field: 'datasets_files', kind: 'dataset', of: 'files' },
];

/**
 * Each total that differs from the sum over the inventory's own entries. Where an entry does not say
 * its part, a total is only wrong when what the others say is more already.
 */
export function wrongTotals(inventory: Inventory): EntryTotal[] {
  const { totals } = inventory.root;
  if (!isObject(totals)) return [];
  const wrong: EntryTotal[] = [];
  for (const { field, kind, of } of TOTALS) {
    const recorded = countAt(totals, field);
    if (recorded === null) continue;
    const entries = inventory.entries.filter((entry) => entry.kind === kind);
    const { sum, isWhole } = sumOf(entries, of);
    // With gaps the sum can only grow.
    if (isWhole ? sum === recorded : sum <= recorded) continue;
    wrong.push({ field, of: kind, entries: entries.length, sum, is_minimum: !isWhole, recorded });
  }
  return wrong;
}

export function totalsFindings(inventory: Inventory): UngradedFinding[] {
  return wrongTotals(inventory).map((data) =>
    totalsDiffer.found({
      subject: inventory.file,
      data,
      location: inventory.locate(inventory.root.totals, data.field),
      key: data.field,
    }),
  );
}

/** What the entries say that they have together; `isWhole` is false where one does not say its part. */
export function sumOf(
  entries: readonly Entry[],
  of: 'bytes' | 'files',
): { readonly sum: number; readonly isWhole: boolean } {
  const parts = entries.map(of === 'bytes' ? bytesOf : filesOf);
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  return { sum, isWhole: !parts.includes(null) };
}

function bytesOf({ value }: Entry): number | null {
  const own = countAt(value, 'size_bytes');
  if (own !== null || !Array.isArray(value.files)) return own;
  const parts = objectsAt(value, 'files').map((file) => countAt(file, 'size_bytes'));
  return parts.includes(null) ? null : parts.reduce<number>((total, part) => total + (part ?? 0), 0);
}

/** `top_files` are only the largest ones and so say nothing about how many there are. */
function filesOf({ value }: Entry): number | null {
  return countAt(value, 'files_count') ?? (Array.isArray(value.files) ? value.files.length : null);
}
