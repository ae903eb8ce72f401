import { shown } from '../../formats/inventory/schema-findings.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { Identities } from '../../model/identities.ts';
import { type Entry, type Inventory, subjectOf } from '../../model/inventory.ts';
import type { Location } from '../../model/location.ts';
import type { StageCounts } from '../../model/stage.ts';
import { combinedStale } from '../../rules/combined-stale.ts';
import { entryDiffers } from '../../rules/entry-differs.ts';
import { entryDuplicate } from '../../rules/entry-duplicate.ts';
import { entryMissing } from '../../rules/entry-missing.ts';
import { entryUnknown } from '../../rules/entry-unknown.ts';
import type { Inventories } from '../read/load-inventories.ts';
import { differences, isExact } from './differences.ts';
import { type BaseOf, sideOf } from './entry-paths.ts';
import { totalsFindings } from './totals.ts';

/** More differing values than this in one entry are not listed one by one. */
export const MAX_DIFFERENCES = 50;

const DAY_MS = 86_400_000;

/** Compares the combined inventory with its sources, and every inventory's totals with its entries. */
export function compareInventories(
  inventories: Inventories,
  ignoreFields: readonly string[],
  baseOf: BaseOf,
  identities = new Identities(),
): { findings: UngradedFinding[]; counts: StageCounts; note?: string | null; skipped: boolean } {
  const { combined, sources, unknown, hasCombined } = inventories;
  const findings: UngradedFinding[] = [];
  const sides: Sides[] = [];
  index(combined, 'combined', identities, sides, findings);
  index(sources, 'source', identities, sides, findings);
  for (const inventory of [...combined, ...sources]) findings.push(...totalsFindings(inventory));
  if (!hasCombined || sources.length === 0) {
    const why = hasCombined ? 'no source inventory was read' : 'no combined inventory was read';
    return { findings, counts: {}, note: why, skipped: true };
  }
  const ignored = new Set(ignoreFields);
  let compared = 0;
  let left = 0;
  sides.forEach(({ combined: entry, source }) => {
    if (entry && source) {
      compared += 1;
      for (const finding of compareEntry(entry, source, ignored, baseOf)) findings.push(finding);
    } else if (entry) {
      left += 1;
      if (!unknown.has(entry.kind)) findings.push(unknownEntry(entry));
    } else if (source) findings.push(missingEntry(source, combined));
  });
  findings.push(...staleness(combined, sources));
  return { findings, counts: { entries_compared: compared, entries_without_source: left }, skipped: false };
}

const NO_FINDINGS: readonly UngradedFinding[] = [];

/** The entries of one kind and identity. */
interface Sides {
  combined: Entry | null;
  source: Entry | null;
}

/** Adds entries by their identities; each one that repeats another of its side is a finding. */
function index(
  inventories: readonly Inventory[],
  side: keyof Sides,
  identities: Identities,
  into: Sides[],
  findings: UngradedFinding[],
): void {
  for (const { entries } of inventories) {
    entries.forEach((entry) => {
      const identity = identities.of(entry);
      const known = into[identity] ?? { combined: null, source: null };
      into[identity] = known;
      const first = known[side];
      if (first) findings.push(duplicate(entry, first));
      else known[side] = entry;
    });
  }
}

function placeOf(entry: Entry): Location {
  return entry.inventory.locate(entry.value);
}

function duplicate(entry: Entry, first: Entry): UngradedFinding {
  const { file } = entry.inventory;
  return entryDuplicate.found({
    subject: subjectOf(entry),
    data: { file },
    location: placeOf(entry),
    related: placeOf(first),
    key: file,
  });
}

function unknownEntry(entry: Entry): UngradedFinding {
  const data = { combined: entry.inventory.file };
  return entryUnknown.found({ subject: subjectOf(entry), data, location: placeOf(entry) });
}

function missingEntry(entry: Entry, combined: readonly Inventory[]): UngradedFinding {
  const data = { source: entry.inventory.file, combined: combined.map(({ file }) => file) };
  return entryMissing.found({ subject: subjectOf(entry), data, location: placeOf(entry) });
}

function compareEntry(
  entry: Entry,
  source: Entry,
  ignored: ReadonlySet<string>,
  baseOf: BaseOf,
): readonly UngradedFinding[] {
  const found = differences(entry.value, source.value, ignored, MAX_DIFFERENCES + 1, {
    left: sideOf(entry, baseOf),
    right: sideOf(source, baseOf),
  });
  // Of a hundred thousand entries most are the same.
  if (found.length === 0) return NO_FINDINGS;
  return found.slice(0, MAX_DIFFERENCES).map(({ pointer, left, right, leftAt, rightAt }, place) => {
    const location = entry.inventory.locate(...leftAt);
    const related = source.inventory.locate(...rightAt);
    const [was, is] = [valueAt(entry.inventory, left, leftAt), valueAt(source.inventory, right, rightAt)];
    return entryDiffers.found({
      subject: subjectOf(entry),
      data: {
        pointer,
        expected: right === undefined ? null : is,
        actual: left === undefined ? null : was,
        has_more: place === MAX_DIFFERENCES - 1 && found.length > MAX_DIFFERENCES,
      },
      location,
      related,
      key: pointer,
    });
  });
}

/** A value for a message; a number that a double does not hold is shown as its file writes it. */
function valueAt(inventory: Inventory, value: unknown, at: readonly [unknown, string | number]): string {
  return isExact(value) ? shown(value) : inventory.numeral(...at).slice(0, 100);
}

/** A combined inventory that says it is older than one of its sources was not written since. */
function staleness(combined: readonly Inventory[], sources: readonly Inventory[]): UngradedFinding[] {
  const findings: UngradedFinding[] = [];
  for (const inventory of combined) {
    for (const source of sources) {
      if (inventory.generatedAt === null || source.generatedAt === null) continue;
      // A day without a time may be any moment of it.
      const latest = inventory.generatedAt + (inventory.isDayAlone ? DAY_MS - 1 : 0);
      if (latest >= source.generatedAt) continue;
      findings.push(
        combinedStale.found({
          subject: inventory.file,
          data: {
            generated_at: String(inventory.root.generated_at),
            source: source.file,
            source_generated_at: String(source.root.generated_at),
          },
          location: inventory.locate(inventory.root, 'generated_at'),
          related: source.locate(source.root, 'generated_at'),
          key: source.file,
        }),
      );
    }
  }
  return findings;
}
