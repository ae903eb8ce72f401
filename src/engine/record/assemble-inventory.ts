import type { EntryKind } from '../../model/entry-row.ts';
import { SettingsError } from '../../model/errors.ts';
import { type Entry, type Inventory, subjectOf } from '../../model/inventory.ts';
import { isObject } from '../../model/json.ts';
import type { RootPath } from '../../model/root-path.ts';
import { isExact } from '../consistency/differences.ts';
import { type BaseOf, type Moved, movedPaths } from '../consistency/entry-paths.ts';
import { sumOf, TOTALS } from '../consistency/totals.ts';
import type { Inventories } from '../read/load-inventories.ts';

/**
 * A combined inventory made of the sources, with totals, as JSON. What the present combined one says
 * besides its entries stays. Entries of a kind whose source was not read are kept from there, but for those
 * that some source lists. Paths come to mean the same files relative to `folder`, which is what those of the
 * combined inventory are relative to.
 */
export function assembleInventory(
  { combined, sources, unknown }: Inventories,
  now: string,
  baseOf: BaseOf,
  folder: RootPath = '',
): string {
  const [present, another] = combined;
  if (another !== undefined)
    throw new SettingsError(
      `record: there are several combined inventories (${combined.map(({ file }) => file).join(', ')}); name one by --combined-inventory.`,
    );
  if (present !== undefined) refuseLoss(present, unknown);
  const read = sources.flatMap((source) => source.entries);
  const subjects = new Set(read.map(subjectOf));
  const isKept = (entry: Entry) => unknown.has(entry.kind) && !subjects.has(subjectOf(entry));
  const entries = [...read, ...combined.flatMap((inventory) => inventory.entries.filter(isKept))];
  refuseDuplicates(entries);
  const of = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);
  const totals = TOTALS.flatMap(({ field, kind, of: what }) => {
    const { sum, isWhole } = sumOf(of(kind), what);
    return isWhole ? [[field, sum] as const] : [];
  });
  const parts = new Map<string, string>([['generated_at', JSON.stringify(now)]]);
  if (present !== undefined) {
    for (const [key, value] of Object.entries(present.root))
      if (key !== 'generated_at') parts.set(key, written(present, present.root, key, value, '  '));
  }
  const listed = (all: readonly Entry[]) => listText(all, (entry) => movedPaths(entry, baseOf, folder));
  parts.set('models', listed(of('model')));
  parts.set('datasets', listed(of('dataset')));
  parts.set('totals', totalsText(totals, present === undefined ? [] : otherTotals(present)));
  const members = [...parts].map(([key, text]) => `  ${JSON.stringify(key)}: ${text}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

type Member = readonly [key: string, text: string];

/** Totals of others' own making, which stay. */
function otherTotals(present: Inventory): Member[] {
  const { totals } = present.root;
  if (!isObject(totals)) return [];
  return Object.entries(totals)
    .filter(([key]) => TOTALS.every(({ field }) => field !== key))
    .map(([key, value]) => [key, written(present, totals, key, value, '    ')]);
}

function totalsText(sums: readonly (readonly [string, number])[], others: readonly Member[]): string {
  const all = [...sums.map(([field, sum]) => [field, `${sum}`] as const), ...others];
  if (all.length === 0) return '{}';
  return `{\n${all.map(([key, text]) => `    ${JSON.stringify(key)}: ${text}`).join(',\n')}\n  }`;
}

/** What is kept has to be read: an entry without a name would be gone, and the finding about it too. */
function refuseLoss({ file, root, bare, entries }: Inventory, unknown: ReadonlySet<EntryKind>): void {
  for (const [kind, list] of [
    ['model', bare ?? root.models ?? []],
    ['dataset', root.datasets ?? []],
  ] as const) {
    if (!unknown.has(kind)) continue;
    const count = entries.filter((entry) => entry.kind === kind).length;
    if (Array.isArray(list) && list.length === count) continue;
    throw new SettingsError(
      `record: ${file} lists ${kind}s that can't be read as entries, and no source inventory was read. Fix it first.`,
    );
  }
}

function refuseDuplicates(entries: readonly Entry[]): void {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const subject = subjectOf(entry);
    const first = seen.get(subject);
    if (first !== undefined)
      throw new SettingsError(
        `record: ${subject} is in ${first.inventory.file} and again in ${entry.inventory.file}; keep one of the two.`,
      );
    seen.set(subject, entry);
  }
}

function listText(entries: readonly Entry[], movedOf: (entry: Entry) => Moved): string {
  if (entries.length === 0) return '[]';
  const items = entries.map(
    (entry) => `    ${objectText(entry.inventory, entry.value, '    ', movedOf(entry))}`,
  );
  return `[\n${items.join(',\n')}\n  ]`;
}

const AS_WRITTEN: Moved = (_container, _member, text) => text;

/** A member's value as JSON; numbers that a double does not hold as their file writes them. */
function written(
  inventory: Inventory,
  container: object,
  member: string | number,
  value: unknown,
  indent: string,
  moved = AS_WRITTEN,
): string {
  if (typeof value === 'object' && value !== null) return objectText(inventory, value, indent, moved);
  if (typeof value === 'string') return JSON.stringify(moved(container, member, value));
  return isExact(value) ? JSON.stringify(value) : inventory.numeral(container, member);
}

function objectText(inventory: Inventory, value: object, indent: string, moved: Moved): string {
  const inner = `${indent}  `;
  const text = (member: string | number, item: unknown) =>
    written(inventory, value, member, item, inner, moved);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => inner + text(index, item));
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(isObject(value) ? value : {}).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${text(key, item)}`,
  );
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}
