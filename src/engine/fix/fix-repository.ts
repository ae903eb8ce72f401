import { isOfBytes } from '../../model/file-row.ts';
import type { HashOutcome } from '../../model/file-state.ts';
import type { Report } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { HashJob } from '../../ports/hasher.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Settings } from '../../settings/settings.ts';
import { check } from '../check.ts';
import { basesOf } from '../consistency/entry-paths.ts';
import { Earlier, pathContext } from '../read/earlier.ts';
import { loadEntryRecords } from '../read/entry-records.ts';
import { loadInventories } from '../read/load-inventories.ts';
import type { Bump } from './bump-revisions.ts';
import { bumpEntries } from './edit-entries.ts';
import { enrolUnrecorded } from './enrol-unrecorded.ts';
import {
  doubtedRows,
  type Fact,
  factsOf,
  type IsSuppressed,
  suppressedIn,
  suppressedOrDoubted,
  uncertainIn,
} from './fact.ts';
import { fixCombined } from './fix-combined.ts';
import { fixRecords } from './fix-records.ts';
import { Overlay } from './overlay.ts';

export interface FixedFile {
  readonly path: RootPath;
  /** Null for a file that is new. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

export interface Fixed {
  /** The manifests that change, sorted by path. */
  readonly files: readonly FixedFile[];
  /** What the check says once they are changed. */
  readonly report: Report;
}

/** A list may record an inventory that a list's change changed; nothing real goes deeper. */
const MAX_ROUNDS = 8;

/**
 * The smallest change of the manifests that makes them say what is there: recorded digests and sizes,
 * then the combined inventory by its sources, then totals, then, where `unrecorded` is set, files that nobody records. What only people can decide stays: missing
 * files, versions, duplicates; and what is suppressed. Nothing is written; the check itself, run on the changed texts, says what is left.
 * `first` is the report of the repository as it is, where there is one. Unless `isUnsafe`, no record of a
 * file's content changes: what is there may just be what is wrong. `bumps`: what entries and their files are at newer
 * commits, which comes first.
 */
export async function fixRepository(
  given: Settings,
  ports: Ports,
  first: Report | null,
  isUnsafe = true,
  bumps: readonly Bump[] = [],
): Promise<Fixed> {
  const bases = first === null ? given.bases : { ...given.bases, ...basesOfBaseline(first) };
  const settings: Settings = { ...given, hash: 'recorded', bases };
  const overlay = new Overlay(ports.digest);
  const known = new Map<RootPath, HashOutcome>();
  if (first !== null) remember(first, known);
  const hasher = overlay.hasher(ports.hasher, known);
  const changed = { ...ports, files: overlay.files(ports.files), hasher, upstream: null };
  using earlier = new Earlier(settings, ports);
  for (const [path, bytes] of await bumpEntries(bumps, changed.files)) overlay.set(path, bytes);
  const told = new Map(bumps.flatMap(({ facts }) => [...facts]));
  if (told.size > 0) {
    const { value } = await loadInventories(settings, changed.files);
    const texts = await fixRecords(settings, value, pathContext(settings, changed, earlier), told);
    for (const [path, bytes] of texts) overlay.set(path, bytes);
  }
  let report = await check(settings, null, changed);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const isSuppressed = suppressedIn(report);
    const facts = isUnsafe ? factsOf(report, isSuppressed, first) : new Map<RootPath, Fact>();
    if (isUnsafe)
      for (const [path, fact] of await hashUnread(report, first, isSuppressed, changed))
        facts.set(path, fact);
    const inventories = (await loadInventories(settings, changed.files)).value;
    let texts = await fixRecords(
      settings,
      inventories,
      pathContext(settings, changed, earlier),
      facts,
      uncertainIn(report, first),
    );
    if (texts.size === 0) {
      const context = pathContext(settings, changed, earlier);
      const { value } = await loadEntryRecords(inventories, settings, context);
      const baseOf = basesOf(value.earlier);
      const stays = isUnsafe ? isSuppressed : suppressedOrDoubted(report, isSuppressed);
      texts = await fixCombined(inventories, settings.ignoreFields, stays, changed.files, baseOf);
    }
    if (texts.size === 0 && isUnsafe)
      texts = await enrolUnrecorded(report, uncertainIn(report, first).manifests, changed);
    if (texts.size === 0) break;
    for (const [path, bytes] of texts) overlay.set(path, bytes);
    report = await check(settings, null, changed);
  }
  const files: FixedFile[] = [];
  for (const path of [...overlay.changed.keys()].sort()) {
    const result = await ports.files.read(path, Number.MAX_SAFE_INTEGER);
    const after = overlay.changed.get(path) as Uint8Array;
    if (result.is === 'bytes') files.push({ path, before: result.bytes, after });
  }
  return { files, report };
}

/** What the first check took from its baseline, which is not read again. */
function basesOfBaseline({ manifests }: Report): Record<RootPath, 'root' | 'own'> {
  const rows = manifests.filter((row) => row.decided_by === 'baseline');
  return Object.fromEntries(rows.map(({ path, base }) => [path, base === '' ? 'root' : 'own']));
}

/** What was read once need not be read again. */
function remember(report: Report, known: Map<RootPath, HashOutcome>): void {
  for (const { path, evidence, actual } of report.files) {
    const { sha256, size_bytes: size } = actual;
    if (isOfBytes(evidence) && sha256 !== null && size !== null)
      known.set(path, { is: 'hashed', sha256, size });
  }
}

/**
 * A file of another size than a recorded one was not read, so its digest is not known yet. Where a pointer
 * stands for the file and has no digest, what could be read is not the file.
 */
async function hashUnread(
  report: Report,
  first: Report | null,
  isSuppressed: IsSuppressed,
  { hasher, signal }: Ports,
): Promise<Map<RootPath, Fact>> {
  const jobs: HashJob[] = [];
  for (const { path, evidence, actual } of doubtedRows(report, isSuppressed, first)) {
    if (evidence !== 'pointer' && actual.sha256 === null && actual.size_bytes !== null)
      jobs.push({ path, size: actual.size_bytes });
  }
  const facts = new Map<RootPath, Fact>();
  const done = (index: number, outcome: HashOutcome) => {
    const { path } = jobs[index] as HashJob;
    if (outcome.is === 'hashed') facts.set(path, { sha256: outcome.sha256, size: outcome.size });
  };
  await hasher.hash(jobs, { done, bytes() {} }, signal);
  return facts;
}
