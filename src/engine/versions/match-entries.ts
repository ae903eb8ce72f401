import type { FileRecord } from '../../model/file-record.ts';
import { subjectOf } from '../../model/inventory.ts';
import type { ResolvedEntry } from '../../model/resolved-entry.ts';
import { type Content, contentOf, type RecordedContent, recordsAt } from './entry-content.ts';

/** What a repository records at one commit. */
export interface Snapshot {
  readonly resolved: readonly ResolvedEntry[];
  readonly plan: readonly FileRecord[];
}

export interface Side {
  readonly resolved: ResolvedEntry;
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
  const former = formerNames(old, current);
  return [...current].flatMap(([key, side]) => {
    const was = old.get(former.get(key) ?? key);
    return was === undefined ? [] : [{ before: was, now: side }];
  });
}

type Sides = ReadonlyMap<string, Side>;

function index({ resolved, plan }: Snapshot): Sides {
  const sides = new Map<string, Side>();
  for (const item of resolved) {
    const key = subjectOf(item.entry);
    if (!sides.has(key)) sides.set(key, { resolved: item, content: contentOf(item, plan) });
  }
  return sides;
}

/** A digest that more entries than this hold (a licence) tells none of them from another. */
export const MAX_HOLDERS = 32;
/** An entry is known again by no more of the lists' records than these. */
export const MAX_RECORDS = 10_000;

/** Digests with their sizes, where these are recorded. */
type Digests = ReadonlyMap<string, number | null>;

/** What an entry may be known again by. */
interface Traits {
  readonly side: Side;
  readonly digests: Digests;
}

/** Which entry that is gone each fresh one was, if any. One entry has one successor. */
function formerNames(old: Sides, current: Sides): Map<string, string> {
  const former = new Map<string, string>();
  const gone = [...old].filter(([key]) => !current.has(key));
  if (gone.length === 0) return former;
  const [oldPlaces, places] = [soleAt(old), soleAt(current)];
  const soles = new Set([...oldPlaces.values(), ...places.values()]);
  // What is recorded at a place that several are at belongs to none of them alone.
  const traitsOf = (key: string, side: Side): Traits => {
    const place = soles.has(key) ? side.content.place : null;
    return { side, digests: recordedDigests({ ...side.content, place }) };
  };
  const left = new Map(gone.map(([key, side]) => [key, traitsOf(key, side)]));
  const holders = holdersOf(left);
  const take = (key: string, name = '') => {
    if (left.delete(name)) former.set(key, name);
  };
  const fresh = [...current].filter(([key]) => !old.has(key));
  for (const [key, side] of fresh) take(key, mostAlike(traitsOf(key, side), holders, left));
  for (const [place, key] of places) {
    if (!old.has(key) && !former.has(key)) take(key, oldPlaces.get(place));
  }
  for (const [key, side] of fresh) if (!former.has(key)) take(key, turnedFrom(side, left));
  return former;
}

/** The entry of the other kind that has the same name and path: it moved from one inventory to the other. */
function turnedFrom({ resolved: { entry, path } }: Side, left: ReadonlyMap<string, Traits>): string {
  const kind = entry.kind === 'model' ? 'dataset' : 'model';
  const name = subjectOf({ ...entry, kind });
  const other = left.get(name)?.side.resolved;
  return other !== undefined && path !== '' && other.path === path ? name : '';
}

/** The entry with most of the same content: more than half, since a file or two are in many of them. */
function mostAlike(
  own: Traits,
  holders: ReadonlyMap<string, readonly string[]>,
  left: ReadonlyMap<string, Traits>,
): string {
  let best = { name: '', share: 0.5 };
  for (const name of candidates(own, holders)) {
    const other = left.get(name);
    if (other === undefined) continue;
    const share = shareOf(own.digests, other.digests);
    if (share > best.share) best = { name, share };
  }
  return best.name;
}

function candidates({ side, digests }: Traits, holders: ReadonlyMap<string, readonly string[]>): Set<string> {
  const names = new Set<string>();
  for (const digest of digests.keys()) {
    const some = holders.get(kindly(side, digest));
    if (some !== undefined && some.length <= MAX_HOLDERS) for (const name of some) names.add(name);
  }
  return names;
}

/**
 * Which part of the larger of two is in both: of its bytes where all sizes are known, else of its files.
 * A size of 0 may only stand for none.
 */
function shareOf(a: Digests, b: Digests): number {
  const weighable = [...a.values(), ...b.values()].every((size) => (size ?? 0) > 0);
  const weigh = (files: Iterable<readonly [string, number | null]>) =>
    [...files].reduce((sum, [, size]) => sum + (weighable ? (size ?? 0) : 1), 0);
  return weigh([...a].filter(([digest]) => b.has(digest))) / Math.max(weigh(a), weigh(b));
}

function holdersOf(entries: ReadonlyMap<string, Traits>): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const [name, { side, digests }] of entries) {
    for (const digest of digests.keys()) {
      const names = holders.get(kindly(side, digest)) ?? [];
      if (names.length <= MAX_HOLDERS) names.push(name);
      holders.set(kindly(side, digest), names);
    }
  }
  return holders;
}

function recordedDigests({ values, files, some, place }: Content): Digests {
  const digests = new Map<string, number | null>();
  const add = ({ sha256, size }: Pick<RecordedContent, 'sha256' | 'size'>) => {
    if (sha256 !== null) digests.set(sha256, size ?? digests.get(sha256) ?? null);
  };
  add({ sha256: values.get('sha256') ?? null, size: Number(values.get('size_bytes')) || null });
  for (const file of [...files, ...some]) add(file);
  if (place === null) return digests;
  for (const record of recordsAt(place)) {
    if (digests.size >= MAX_RECORDS) break;
    add(record);
  }
  return digests;
}

/** Places that one entry alone is at, with its name; the root, where those without a path are, is none. */
function soleAt(sides: Sides): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const [name, side] of sides) {
    const { path } = side.resolved;
    if (path === '') continue;
    const place = kindly(side, path);
    if (names.has(place)) shared.add(place);
    names.set(place, name);
  }
  for (const place of shared) names.delete(place);
  return names;
}

/** A model is never what a dataset was. */
function kindly({ resolved }: Side, trait: string): string {
  return `${resolved.entry.kind} ${trait}`;
}
