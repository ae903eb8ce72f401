import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import { withMerged } from '../../model/merged-records.ts';
import { isStanding } from '../../model/resolvable.ts';
import type { RootPath } from '../../model/root-path.ts';
import { baseChanged } from '../../rules/base-changed.ts';
import type { Settings } from '../../settings/settings.ts';
import { pushTo } from '../../text/push-to.ts';
import { folderOf, isAbsolutePath, joinPath, withSlashes } from '../../text/written-path.ts';
import type { ComparedCommits, RecordedCommit } from './comparison.ts';
import { protectorsOf, removedSeverity } from './removed-severity.ts';

type ReadingSettings = Pick<
  Settings,
  'bases' | 'checksumBase' | 'inventoryBase' | 'mappings' | 'pathPrefixes'
>;

interface Retargeted {
  readonly record: FileRecord;
  readonly now: RootPath;
}

/**
 * Records that are as they were, whatever else of their manifest changed, and that name another file now: what lies
 * around decided how they are read. The file that was meant is gone or has another record, and the other one would
 * hide that.
 *
 * Of records of the earlier commit, `missing`: their file is not there, and no record of now has it. `rewritten`: it
 * has another digest now.
 */
export function retargetedRecords(
  {
    missing,
    rewritten,
  }: { readonly missing: readonly FileRecord[]; readonly rewritten: readonly FileRecord[] },
  { before, now }: Pick<ComparedCommits, 'before' | 'now'>,
  settings: { readonly before: ReadingSettings; readonly now: ReadingSettings },
): UngradedFinding[] {
  // A base that a setting changed is reported where it is chosen.
  if (missing.length + rewritten.length === 0 || basesOf(settings.before) !== basesOf(settings.now))
    return [];
  const isByConfig = placesOf(settings.before) !== placesOf(settings.now);
  const severityOf = removedSeverity(now);
  // Of a file that was not there before, as one that is fetched, nothing says where it was meant to be.
  const records = [...missing, ...rewritten].filter(({ found }) => isStanding(found)).flatMap(protectorsOf);
  const gone = new Set(missing.map(({ path }) => path));
  const targets = new Targets(records, before, now);
  const byManifest = new Map<RootPath, Retargeted[]>();
  for (const record of records) {
    const target = targets.of(record);
    if (target !== null) pushTo(byManifest, target.manifest, { record, now: target.path });
  }
  return [...byManifest].flatMap(([manifest, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    return baseChanged.found({
      subject: manifest,
      location: { file: manifest, line: 1, column: 1 },
      data: {
        what: 'files',
        expected: first.record.path,
        actual: first.now,
        count: all.length,
        isGone: gone.has(first.record.path),
      },
      key: 'files',
      ...(isByConfig ? { severity: 'warning' } : severityOf(all.map(({ record }) => record))),
    });
  });
}

const basesOf = ({ bases, checksumBase, inventoryBase }: ReadingSettings) =>
  JSON.stringify([bases, checksumBase, inventoryBase]);

const placesOf = ({ mappings, pathPrefixes }: ReadingSettings) => JSON.stringify([mappings, pathPrefixes]);

interface Target {
  readonly manifest: RootPath;
  readonly path: RootPath;
  readonly record: FileRecord;
}

/** Where records of now lead, by what is written in their manifests, as far as some records of before have it too. */
class Targets {
  readonly #byName = new Map<string, Target[]>();
  readonly #read: ReadonlySet<RootPath>;
  readonly #known: ReadonlySet<RootPath>;

  constructor(wanted: readonly FileRecord[], before: RecordedCommit, now: RecordedCommit) {
    this.#read = new Set(now.manifests.map(({ path }) => path));
    this.#known = new Set(before.manifests.map(({ path }) => path));
    for (const record of wanted) this.#byName.set(writtenOf(record), []);
    for (const kept of now.plan) {
      if (kept.found.is === 'missing') continue;
      for (const record of withMerged(kept))
        this.#byName.get(writtenOf(record))?.push({ manifest: record.source.file, path: kept.path, record });
    }
  }

  /** Where a record of before leads now; null: to the same file, or it is there no more. */
  of(record: FileRecord): Target | null {
    const all = (this.#byName.get(writtenOf(record)) ?? []).filter(
      (target) =>
        this.#isSameManifest(record.source.file, target.manifest) && sharesDigest(record, target.record),
    );
    if (all.some((target) => isSameFile(record, target))) return null;
    return all[0] ?? null;
  }

  /** A manifest that was renamed is the same one. */
  #isSameManifest(before: RootPath, now: RootPath): boolean {
    return before === now || (!this.#read.has(before) && !this.#known.has(now));
  }
}

/** A name in another Unicode normal form is the same name, and so is one in a folder that was moved with the manifest. */
function isSameFile({ path, source: { file } }: FileRecord, now: Target): boolean {
  if (now.path.normalize() === path.normalize()) return true;
  if (now.manifest === file) return false;
  return fromFolder(folderOf(file), path) === fromFolder(folderOf(now.manifest), now.path);
}

function fromFolder(folder: RootPath, path: RootPath): string | null {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** The path that a record has in its manifest, however it spells separators and empty steps. */
function writtenOf({ source, at, path }: FileRecord): string {
  const written = source.written?.(at) ?? path;
  const steps = written.split('\n').map((part) => {
    const slashed = withSlashes(part);
    const joined = joinPath('', slashed) ?? slashed;
    return isAbsolutePath(part) ? `/${joined}` : joined;
  });
  return steps.join('\n');
}

function sharesDigest(one: FileRecord, other: FileRecord): boolean {
  if (one.hasOwnSha256 && other.hasOwnSha256 && other.isSha256(one.sha256 ?? '')) return true;
  const others = other.source.more?.others(other.at) ?? [];
  return (one.source.more?.others(one.at) ?? []).some(({ algorithm, value }) =>
    others.some((digest) => digest.algorithm === algorithm && digest.value === value),
  );
}
