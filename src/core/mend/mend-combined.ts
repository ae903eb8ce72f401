import type { JSONPath } from 'jsonc-parser';
import { differences, isExact } from '../inventory/differences.ts';
import { type Entry, type Inventory, isObject, subjectOf } from '../inventory/inventory.ts';
import type { Inventories } from '../inventory/load-inventories.ts';
import { totalsFindings } from '../inventory/totals.ts';
import type { Files, RootPath } from '../ports.ts';
import { pushTo } from '../text/push-to.ts';
import { type Change, changeJson } from './change-json.ts';
import type { IsAccepted } from './fact.ts';
import { manifestText } from './manifest-text.ts';

/** More differing values than these in one entry are left for another patch. */
const MAX_DIFFERENCES = 500;

/** The combined inventories made to say what their sources say, and all totals to be sums. */
export async function mendCombined(
  inventories: Inventories,
  ignoreFields: readonly string[],
  isAccepted: IsAccepted,
  files: Files,
): Promise<Map<RootPath, Uint8Array>> {
  const { combined, sources } = inventories;
  const changes = new Map<Inventory, Change[]>();
  const add = (inventory: Inventory, change: Change) => pushTo(changes, inventory, change);
  for (const [inventory, change] of entryChanges(inventories, new Set(ignoreFields), isAccepted))
    add(inventory, change);
  // Totals and time stamps depend on what the entries will be, so they wait for the next round.
  if (changes.size === 0) {
    for (const inventory of [...combined, ...sources]) {
      if (isAccepted('totals-differ', inventory.file)) continue;
      for (const { key = '', expected } of totalsFindings(inventory)) {
        // Of a sum with gaps only the least is known.
        const sum = Number(expected);
        if (Number.isSafeInteger(sum)) add(inventory, { path: ['totals', key], value: sum });
      }
    }
    for (const inventory of combined) {
      if (isAccepted('combined-stale', inventory.file)) continue;
      const stamp = newestStamp(inventory, sources);
      if (stamp !== null) add(inventory, { path: ['generated_at'], value: stamp });
    }
  }
  const texts = new Map<RootPath, Uint8Array>();
  for (const [inventory, list] of changes) {
    const result = await files.read(inventory.file, Number.MAX_SAFE_INTEGER);
    const manifest = result.is === 'bytes' ? manifestText(result.bytes) : null;
    const text = manifest && changeJson(manifest.text, list);
    if (manifest !== null && text !== null) texts.set(inventory.file, manifest.encode(text));
  }
  return texts;
}

function* entryChanges(
  { combined, sources, unknown }: Inventories,
  ignored: ReadonlySet<string>,
  isAccepted: IsAccepted,
): Generator<[Inventory, Change]> {
  const bySubject = new Map(
    sources.flatMap(({ entries }) => entries.map((entry) => [subjectOf(entry), entry])),
  );
  const areWhole = sources.every(({ isWhole }) => isWhole);
  const seen = new Set<string>();
  const places = new Map(combined.map((inventory) => [inventory, placesIn(inventory)]));
  for (const entry of combined.flatMap(({ entries }) => entries)) {
    const subject = subjectOf(entry);
    const source = bySubject.get(subject);
    const path = places.get(entry.inventory)?.get(entry.value);
    if (path === undefined) continue;
    seen.add(subject);
    if (isAccepted(source === undefined ? 'entry-unknown' : 'entry-differs', subject)) continue;
    if (source !== undefined) yield* differing(entry, source, path, ignored);
    // An entry may be gone from a source only for a mistake in there.
    else if (!unknown.has(entry.kind) && areWhole) yield [entry.inventory, { path, value: undefined }];
  }
  const [first] = combined;
  if (first === undefined) return;
  const lists = new Set(['models', 'datasets'].filter((list) => Array.isArray(first.root[list])));
  for (const [subject, entry] of bySubject) {
    if (seen.has(subject) || isAccepted('entry-missing', subject) || !isExactThroughout(entry.value))
      continue;
    if (first.bare !== null) {
      // All of a combined array are models.
      if (entry.kind === 'model') yield [first, { path: [-1], value: entry.value }];
      continue;
    }
    const list = entry.kind === 'model' ? 'models' : 'datasets';
    const isThere = lists.has(list);
    lists.add(list);
    yield [
      first,
      isThere ? { path: [list, -1], value: entry.value } : { path: [list], value: [entry.value] },
    ];
  }
}

function* differing(
  entry: Entry,
  source: Entry,
  path: JSONPath,
  ignored: ReadonlySet<string>,
): Generator<[Inventory, Change]> {
  const numerals = { left: entry.inventory.numeral, right: source.inventory.numeral };
  for (const { pointer, right } of differences(
    entry.value,
    source.value,
    ignored,
    MAX_DIFFERENCES,
    numerals,
  )) {
    if (!isExactThroughout(right)) continue;
    yield [entry.inventory, { path: [...path, ...stepsOf(pointer, entry.value)], value: right }];
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
      value = (list as Record<string, unknown> | undefined)?.[key];
      if (!Array.isArray(list)) return key;
      return Number(key) < list.length ? Number(key) : -1;
    });
}

/** Where in its inventory each entry stands. */
function placesIn({ bare, root }: Inventory): ReadonlyMap<unknown, JSONPath> {
  const places = new Map<unknown, JSONPath>();
  const add = (list: unknown, path: JSONPath) => {
    for (const [place, value] of (Array.isArray(list) ? list : []).entries())
      places.set(value, [...path, place]);
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
function newestStamp({ generatedAt }: Inventory, sources: readonly Inventory[]): string | null {
  let newest = generatedAt;
  let stamp: string | null = null;
  for (const source of sources) {
    if (newest === null || source.generatedAt === null || source.generatedAt <= newest) continue;
    newest = source.generatedAt;
    stamp = String(source.root.generated_at);
  }
  return stamp;
}
