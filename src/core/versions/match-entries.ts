import type { FileRecord } from '../files/file-record.ts';
import { subjectOf } from '../inventory/inventory.ts';
import type { PlacedEntry } from '../inventory/placed-entry.ts';
import { type Content, contentOf, recordsAt } from './entry-content.ts';

/** What a repository records at one commit. */
export interface Snapshot {
  readonly placed: readonly PlacedEntry[];
  readonly plan: readonly FileRecord[];
}

export interface Side {
  readonly placed: PlacedEntry;
  readonly content: Content;
}

export interface Pair {
  readonly before: Side;
  readonly now: Side;
}

/**
 * Entries of now with what they were: by identity, and where that is new, by content or path, so that
 * an entry under a new name is held to its old version. Sources are preferred to the combined one.
 */
export function matchEntries(before: Snapshot, now: Snapshot): Pair[] {
  const old = index(before);
  const current = index(now);
  const gone = new Map([...old].filter(([key]) => !current.has(key)));
  const fresh = new Map([...current].filter(([key]) => !old.has(key)));
  const former = formerNames(gone, fresh);
  return [...current].flatMap(([key, side]) => {
    const was = old.get(key) ?? gone.get(former.get(key) ?? '');
    return was === undefined ? [] : [{ before: was, now: side }];
  });
}

function index({ placed, plan }: Snapshot): Map<string, Side> {
  const sides = new Map<string, Side>();
  for (const item of placed) {
    const key = subjectOf(item.entry);
    if (!sides.has(key)) sides.set(key, { placed: item, content: contentOf(item, plan) });
  }
  return sides;
}

type Sides = ReadonlyMap<string, Side>;

/** A digest that more entries than this hold (a licence) tells none of them from another. */
const MAX_HOLDERS = 32;
/** An entry is known again by no more of the lists' records than these. */
const MAX_RECORDS = 10_000;

/** Which entry that is gone each fresh one was, if any. One entry has one successor. */
function formerNames(gone: Sides, fresh: Sides): Map<string, string> {
  const former = new Map<string, string>();
  const left = new Map(gone);
  const take = (key: string, name: string | undefined) => {
    if (name === undefined || !left.delete(name)) return;
    former.set(key, name);
  };
  if (gone.size === 0) return former;
  const [oldPlaces, places] = [soleAt(gone), soleAt(fresh)];
  const soles = new Set([...oldPlaces.values(), ...places.values()]);
  // What is recorded at a place that several are at belongs to none of them alone.
  const digestsOf = (key: string, side: Side) => recordedDigests(side, soles.has(key));
  const digests = new Map([...gone].map(([key, side]) => [key, digestsOf(key, side)]));
  const holders = holdersOf(gone, digests);
  for (const [key, side] of fresh) {
    const own = digestsOf(key, side);
    const others = candidates(side, own, holders).filter((name) => left.has(name));
    take(key, mostAlike(own, others, digests));
  }
  for (const [place, key] of places) if (!former.has(key)) take(key, oldPlaces.get(place));
  return former;
}

/** Digests with their sizes, where these are recorded. */
type Digests = ReadonlyMap<string, number | null>;

function candidates(side: Side, own: Digests, holders: ReadonlyMap<string, readonly string[]>): string[] {
  const names = new Set<string>();
  for (const digest of own.keys()) {
    const some = holders.get(kindly(side, digest)) ?? [];
    if (some.length <= MAX_HOLDERS) for (const name of some) names.add(name);
  }
  return [...names];
}

/** The entry with most of the same content: more than half, since a file or two are in many of them. */
function mostAlike(own: Digests, others: readonly string[], digests: ReadonlyMap<string, Digests>) {
  let best: { name: string; share: number } | null = null;
  for (const name of others) {
    const share = shareOf(own, digests.get(name) ?? new Map());
    if (share > (best?.share ?? 0.5)) best = { name, share };
  }
  return best?.name;
}

/** Which part of the larger of two is in both: of its bytes where all sizes are known, else of its files. */
function shareOf(a: Digests, b: Digests): number {
  const weighable = [...a.values(), ...b.values()].every((size) => size !== null && size > 0);
  const weigh = (files: Iterable<readonly [string, number | null]>) =>
    [...files].reduce((sum, [, size]) => sum + (weighable ? (size ?? 0) : 1), 0);
  return weigh([...a].filter(([digest]) => b.has(digest))) / Math.max(weigh(a), weigh(b));
}

function holdersOf(sides: Sides, digests: ReadonlyMap<string, Digests>): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const [name, side] of sides) {
    for (const digest of digests.get(name)?.keys() ?? []) {
      const names = holders.get(kindly(side, digest)) ?? [];
      if (names.length <= MAX_HOLDERS) names.push(name);
      holders.set(kindly(side, digest), names);
    }
  }
  return holders;
}

function recordedDigests({ content: { values, files, some, place } }: Side, isSole: boolean): Digests {
  const digests = new Map<string, number | null>();
  const own = values.get('sha256');
  if (own !== undefined) digests.set(own, Number(values.get('size_bytes') ?? '0') || null);
  for (const { sha256, size } of [...files, ...some]) {
    if (sha256 !== null) digests.set(sha256, size ?? digests.get(sha256) ?? null);
  }
  if (place === null || !isSole) return digests;
  for (const { sha256, size } of recordsAt(place)) {
    if (digests.size >= MAX_RECORDS) break;
    if (sha256 !== null) digests.set(sha256, size ?? digests.get(sha256) ?? null);
  }
  return digests;
}

/** Places that one entry alone is at, with its name. */
function soleAt(sides: Sides): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const [name, side] of sides) {
    const { field, path } = side.placed;
    if (field === null || path === '') continue;
    const place = kindly(side, path);
    found.set(place, found.has(place) ? null : name);
  }
  return new Map([...found].flatMap(([place, name]) => (name === null ? [] : [[place, name] as const])));
}

/** A model is never what a dataset was. */
function kindly({ placed }: Side, trait: string): string {
  return `${placed.entry.kind} ${trait}`;
}
