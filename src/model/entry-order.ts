import type { EntryKind } from './entry-row.ts';
import type { ResolvedEntry } from './resolved-entry.ts';

/** Identities of entries by their kind, in the order of their ids. */
export type EntryOrder = Readonly<Record<EntryKind, readonly number[]>>;

const KNOWN = new WeakMap<readonly ResolvedEntry[], EntryOrder>();

/** The order of all these entries, found once: to compare a hundred thousand ids takes as long as to read them. */
export function entryOrder(resolved: readonly ResolvedEntry[]): EntryOrder {
  const known = KNOWN.get(resolved);
  if (known !== undefined) return known;
  const ids: string[] = [];
  const numbers: Readonly<Record<EntryKind, number[]>> = { model: [], dataset: [] };
  resolved.forEach(({ entry, identity }) => {
    if (ids[identity] !== undefined) return;
    ids[identity] = entry.id;
    numbers[entry.kind].push(identity);
  });
  // No two of a kind have the same id.
  const byId = (a: number, b: number) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1);
  numbers.model.sort(byId);
  numbers.dataset.sort(byId);
  KNOWN.set(resolved, numbers);
  return numbers;
}
