import type { FileRecord } from '../files/file-record.ts';
import { subjectOf } from '../inventory/inventory.ts';
import type { PlacedEntry } from '../inventory/placed-entry.ts';
import { type Content, contentOf } from './entry-content.ts';

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
  const pairs: Pair[] = [];
  const gone = new Map([...old].filter(([key]) => !current.has(key)));
  const byTrait = new Map<string, string>();
  for (const [key, side] of gone) {
    for (const trait of traits(side)) if (!byTrait.has(trait)) byTrait.set(trait, key);
  }
  for (const [key, side] of current) {
    const same = old.get(key);
    if (same) {
      pairs.push({ before: same, now: side });
      continue;
    }
    const former = traits(side)
      .map((trait) => byTrait.get(trait))
      .find((name) => name && gone.has(name));
    const renamed = former === undefined ? undefined : gone.get(former);
    if (former === undefined || renamed === undefined) continue;
    // One entry has one successor.
    gone.delete(former);
    pairs.push({ before: renamed, now: side });
  }
  return pairs;
}

function index({ placed, plan }: Snapshot): Map<string, Side> {
  const sides = new Map<string, Side>();
  for (const item of placed) {
    const key = subjectOf(item.entry);
    if (!sides.has(key)) sides.set(key, { placed: item, content: contentOf(item, plan) });
  }
  return sides;
}

/** What an entry can be known again by, the surest first. */
function traits({ placed: { entry, field, path }, content }: Side): string[] {
  const { kind } = entry;
  const digests = [
    content.values.get('sha256'),
    ...[...content.files, ...content.some].map((file) => file.sha256),
  ];
  const known = digests.filter((digest) => digest !== null && digest !== undefined);
  const found = known.map((digest) => `${kind} digest ${digest}`);
  if (field !== null && path !== '') found.push(`${kind} path ${path}`);
  return found;
}
