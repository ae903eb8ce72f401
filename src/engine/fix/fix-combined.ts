import type { JSONPath } from 'jsonc-parser';
import { type Entry, type Inventory, subjectOf } from '../../model/inventory.ts';
import { isObject } from '../../model/json.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { combinedStale } from '../../rules/combined-stale.ts';
import { entryDiffers } from '../../rules/entry-differs.ts';
import { entryMissing } from '../../rules/entry-missing.ts';
import { entryUnknown } from '../../rules/entry-unknown.ts';
import { totalsDiffer } from '../../rules/totals-differ.ts';
import { pushTo } from '../../text/push-to.ts';
import { differences, isExact } from '../consistency/differences.ts';
import { type BaseOf, movedPaths, movedValue, sideOf } from '../consistency/entry-paths.ts';
import { wrongTotals } from '../consistency/totals.ts';
import type { Inventories } from '../read/load-inventories.ts';
import { changeJson, type JsonChange } from './change-json.ts';
import type { IsSuppressed } from './fact.ts';
import { editManifest } from './manifest-text.ts';

/** More differing values than these in one entry are left for another patch. */
const MAX_DIFFERENCES = 500;

/** The combined inventories made to say what their sources say, and all totals to be sums. */
export async function fixCombined(
  inventories: Inventories,
  ignoreFields: readonly string[],
  isSuppressed: IsSuppressed,
  files: Files,
  baseOf: BaseOf,
): Promise<Map<RootPath, Uint8Array>> {
  const changes = new Map<Inventory, JsonChange[]>();
  const add = (found: Changes) => {
    for (const [inventory, change] of found) pushTo(changes, inventory, change);
  };
  add(entryChanges(inventories, new Set(ignoreFields), isSuppressed, baseOf));
  // Totals and time stamps depend on what the entries will be, so they wait for the next round.
  if (changes.size === 0) {
    add(totalChanges(inventories, isSuppressed));
    add(stampChanges(inventories, isSuppressed));
  }
  const texts = new Map<RootPath, Uint8Array>();
  for (const [{ file }, list] of changes) {
    const bytes = await editManifest(files, file, (text) => changeJson(text, list));
    if (bytes !== null) texts.set(file, bytes);
  }
  return texts;
}

type Changes = Generator<[Inventory, JsonChange]>;

function* totalChanges({ combined, sources }: Inventories, isSuppressed: IsSuppressed): Changes {
  for (const inventory of [...combined, ...sources]) {
    if (isSuppressed(totalsDiffer.kind, inventory.file)) continue;
    for (const { field, sum, is_minimum } of wrongTotals(inventory)) {
      // Of a sum with gaps only the least is known.
      if (!is_minimum) yield [inventory, { path: ['totals', field], value: sum }];
    }
  }
}

function* stampChanges({ combined, sources, hasCombined }: Inventories, isSuppressed: IsSuppressed): Changes {
  if (!hasCombined) return;
  for (const inventory of combined) {
    if (isSuppressed(combinedStale.kind, inventory.file)) continue;
    const stamp = newestStamp(inventory, sources);
    if (stamp !== null) yield [inventory, { path: ['generated_at'], value: stamp }];
  }
}

function* entryChanges(
  { combined, sources, unknown, hasCombined }: Inventories,
  ignored: ReadonlySet<string>,
  isSuppressed: IsSuppressed,
  baseOf: BaseOf,
): Changes {
  // What a combined inventory has that cannot be read is not known.
  if (!hasCombined) return;
  const first = combined[0] as Inventory;
  const bySubject = firstOfEach(sources);
  const areWhole = sources.every(({ isWhole }) => isWhole);
  const seen = new Set<string>();
  for (const inventory of combined) {
    const places = placesIn(inventory);
    for (const entry of inventory.entries) {
      const subject = subjectOf(entry);
      const source = bySubject.get(subject);
      const path = places.get(entry.value) as JSONPath;
      const isRepeated = seen.has(subject);
      seen.add(subject);
      if (isSuppressed(source === undefined ? entryUnknown.kind : entryDiffers.kind, subject)) continue;
      // An entry may be gone from a source only for a mistake in there.
      if (source === undefined) {
        if (!unknown.has(entry.kind) && areWhole) yield [inventory, { path, value: undefined }];
      } else if (!isRepeated) yield* differing(entry, source, path, ignored, baseOf);
    }
  }
  const lists = new Set(['models', 'datasets'].filter((list) => Array.isArray(first.root[list])));
  for (const [subject, entry] of bySubject) {
    if (seen.has(subject) || isSuppressed(entryMissing.kind, subject) || !isExactThroughout(entry.value))
      continue;
    const moved = movedPaths(entry, baseOf, baseOf(first).folder);
    const value = movedValue([entry.value], 0, entry.value, moved);
    if (first.bare !== null) {
      // All of a combined array are models.
      if (entry.kind === 'model') yield [first, { path: [-1], value }];
      continue;
    }
    const list = entry.kind === 'model' ? 'models' : 'datasets';
    const isThere = lists.has(list);
    lists.add(list);
    yield [first, isThere ? { path: [list, -1], value } : { path: [list], value: [value] }];
  }
}

/** The entries by their names. Of those that stand twice the first counts, as in the check. */
function firstOfEach(inventories: readonly Inventory[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of inventories.flatMap((inventory) => inventory.entries)) {
    const subject = subjectOf(entry);
    if (!entries.has(subject)) entries.set(subject, entry);
  }
  return entries;
}

function* differing(
  entry: Entry,
  source: Entry,
  path: JSONPath,
  ignored: ReadonlySet<string>,
  baseOf: BaseOf,
): Changes {
  const sides = { left: sideOf(entry, baseOf), right: sideOf(source, baseOf) };
  const moved = movedPaths(source, baseOf, baseOf(entry.inventory).folder);
  const found = differences(entry.value, source.value, ignored, MAX_DIFFERENCES, sides);
  for (const { pointer, right, rightAt } of found) {
    if (!isExactThroughout(right)) continue;
    const value = movedValue(...rightAt, right, moved);
    yield [entry.inventory, { path: [...path, ...stepsOf(pointer, entry.value)], value }];
  }
}

/** The steps of a JSON pointer (RFC 6901): numbers where the value is an array, and -1 for what is behind its end. */
function stepsOf(pointer: string, from: unknown): JSONPath {
  let value = from;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const list = value;
      value = (list as Record<string, unknown>)[key];
      if (!Array.isArray(list)) return key;
      return Number(key) < list.length ? Number(key) : -1;
    });
}

/** Where in its inventory each entry stands. */
function placesIn({ bare, root }: Inventory): ReadonlyMap<unknown, JSONPath> {
  const places = new Map<unknown, JSONPath>();
  const add = (list: unknown, path: JSONPath) => {
    if (!Array.isArray(list)) return;
    for (const [place, value] of list.entries()) places.set(value, [...path, place]);
  };
  add(bare, []);
  for (const list of ['models', 'datasets']) add(root[list], [list]);
  return places;
}

/** A number that a double does not hold cannot be copied by its value. */
function isExactThroughout(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isExactThroughout);
  return isObject(value) ? Object.values(value).every(isExactThroughout) : isExact(value);
}

/** The newest time stamp of a source that is newer than the combined inventory's own. */
function newestStamp({ generatedAt, isDayAlone }: Inventory, sources: readonly Inventory[]): string | null {
  let newest = generatedAt === null || !isDayAlone ? generatedAt : generatedAt + 86_400_000 - 1;
  let stamp: string | null = null;
  for (const source of sources) {
    if (newest === null || source.generatedAt === null || source.generatedAt <= newest) continue;
    newest = source.generatedAt;
    stamp = String(source.root.generated_at);
  }
  return stamp;
}
