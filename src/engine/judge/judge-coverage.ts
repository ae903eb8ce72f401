import type { Coverage } from '../../model/coverage.ts';
import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Ports } from '../../ports/ports.ts';
import { fileUnrecorded } from '../../rules/file-unrecorded.ts';
import type { Settings } from '../../settings/settings.ts';
import { pathMatcher } from '../../text/path-matcher.ts';
import { folderTeller } from '../../text/written-path.ts';
import { isInHousekeeping, isNamedHousekeeping } from '../collect/housekeeping.ts';
import { findRecord, placesBelow } from '../plan/find-records.ts';
import { batches } from '../resolve/path-context.ts';
import { CoveredFolders } from './covered-folders.ts';
import { levelsOf } from './unrecorded-level.ts';

/** Files that nothing records and whose size is asked for; more cost too much time for what they tell. */
const MAX_STATS = 100_000;
const MAX_FINDINGS = 1000;

export interface CoverageContext {
  /** They are no content. */
  readonly manifests: ReadonlySet<RootPath>;
  /** Files that the manifest of their folder was said to lack. */
  readonly reported: ReadonlySet<RootPath>;
}

/** What is known of the folder of the last file that was looked at. */
interface LastFolder {
  /** The covered folder that it is in. */
  readonly covering: RootPath | null;
  /** Whether none of its files counts. */
  readonly isLeftOut: boolean;
  /** Where the records below it begin, and end. */
  readonly first: number;
  readonly end: number;
}

/** How many of the files in folders with recorded files are recorded, and which are not, where that is asked. */
export async function judgeCoverage(
  plan: readonly FileRecord[],
  { manifests, reported }: CoverageContext,
  settings: Pick<Settings, 'unrecorded' | 'unrecordedBy' | 'optional' | 'manifests'>,
  ports: Pick<Ports, 'files' | 'git' | 'signal'>,
): Promise<{
  value: Coverage | null;
  findings: UngradedFinding[];
  counts: StageCounts;
  note: string | null;
  skipped: boolean;
}> {
  const levelOf = levelsOf(settings);
  const folders = new CoveredFolders(plan);
  const nothing = { value: null, findings: [], counts: {}, note: null, skipped: true };
  if (folders.isEmpty && !levelOf.hasGlobs) return nothing;
  const tree = await ports.files.tree();
  const isOptional = pathMatcher('optional', settings.optional);
  const onDisk = spelledOtherwise(plan);
  const bare: RootPath[] = [];
  const tellFolder = folderTeller();
  let own: RootPath | null = null;
  let last: LastFolder = { covering: null, isLeftOut: true, first: 0, end: 0 };
  // Called for each file, it is compiled sooner than a loop over all would be.
  const look = (path: RootPath) => {
    const folder = tellFolder(path);
    if (folder !== own) {
      own = folder;
      const covering = folders.of(path);
      const isLeftOut = (covering === null && !levelOf.hasGlobs) || isInHousekeeping(folder);
      last = { covering, isLeftOut, ...placesBelow(plan, folder) };
    }
    if (last.isLeftOut || manifests.has(path) || isNamedHousekeeping(path)) return;
    const record = findRecord(plan, path, last.first, last.end) ?? onDisk.get(path);
    if (record !== undefined) folders.add(last.covering, sizeOf(record), true);
    else if (!isOptional(path)) bare.push(path);
  };
  for (const batch of batches(tree.paths)) {
    if (ports.signal.aborted) return nothing;
    batch.forEach(look);
  }
  const there = await sizes(bare, ports);
  for (const [path, size] of there) folders.add(folders.of(path), size, false);
  // Of a part of the files no share can be told.
  const value = tree.isWhole ? folders.coverage() : null;
  const wanted = [...there.keys()].flatMap((path) => {
    const level = reported.has(path) ? 'off' : levelOf(path, folders.of(path) !== null);
    return level === 'off' ? [] : [{ path, level }];
  });
  const lfs = wanted.length === 0 || settings.manifests === 'auto' ? null : await inLfs(wanted, ports.git);
  const lacking = wanted.filter(({ path }) => lfs?.get(path) !== LFS);
  const findings = lacking
    .slice(0, MAX_FINDINGS)
    .map(({ path, level }) =>
      fileUnrecorded.found({ subject: path, severity: level, data: { what: 'nowhere' } }),
    );
  const [next] = lacking.slice(MAX_FINDINGS);
  if (next !== undefined) {
    const data = { what: 'nowhere-more', count: lacking.length - MAX_FINDINGS } as const;
    findings.push(fileUnrecorded.found({ subject: next.path, severity: next.level, data, key: 'more' }));
  }
  const counts = { files_in_folders: value?.files ?? 0, files_unrecorded: lacking.length };
  if (tree.isWhole) return { value, findings, counts, note: null, skipped: false };
  if (levelOf.gravest !== 'off')
    findings.push(
      fileUnrecorded.found({ subject: ROOT, severity: levelOf.gravest, data: { what: 'unlisted' } }),
    );
  return { value, findings, counts, note: 'the tree has more files than were listed', skipped: false };
}

const LFS = 'lfs';
const ROOT = '.';

/** Where only named manifests are read, a pointer of git-lfs in the index is the record of its file. */
async function inLfs(
  wanted: readonly { readonly path: RootPath }[],
  git: Ports['git'],
): Promise<ReadonlyMap<RootPath, string> | null> {
  return git === null ? null : git.filters(wanted.map(({ path }) => path));
}

/** The size of what a record's file holds; null: not known. */
function sizeOf({ found, outcome, size }: FileRecord): number | null {
  if (outcome?.is === 'pointer') return outcome.pointer.is === 'pointer' ? outcome.pointer.size : size;
  return found.is === 'file' ? found.size : size;
}

/** Records by the paths that their files have on disk, where those are spelt otherwise. */
function spelledOtherwise(plan: readonly FileRecord[]): Map<RootPath, FileRecord> {
  const others = new Map<RootPath, FileRecord>();
  plan.forEach((record) => {
    if (record.found.is === 'file' && record.found.path !== undefined) others.set(record.found.path, record);
  });
  return others;
}

/** The files among paths with their sizes; null: not asked for any more. */
async function sizes(
  paths: readonly RootPath[],
  { files, signal }: Pick<Ports, 'files' | 'signal'>,
): Promise<Map<RootPath, number | null>> {
  const found = new Map<RootPath, number | null>();
  for (const batch of batches(paths.slice(0, MAX_STATS))) {
    if (signal.aborted) break;
    const stats = await files.stat(batch);
    for (const [index, path] of batch.entries()) {
      const stat = stats[index];
      if (stat?.is === 'file') found.set(path, stat.size);
    }
  }
  for (const path of paths.slice(MAX_STATS)) found.set(path, null);
  return found;
}
