import type { FileRecord } from '../../model/file-record.ts';
import type { UngradedFinding } from '../../model/finding.ts';
import type { FileSet, FolderTotal, Manifest } from '../../model/manifest.ts';
import { withMerged } from '../../model/merged-records.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { StageCounts } from '../../model/stage.ts';
import type { Tree } from '../../ports/files.ts';
import type { Ports } from '../../ports/ports.ts';
import { fileUnrecorded } from '../../rules/file-unrecorded.ts';
import { filesetEmpty } from '../../rules/fileset-empty.ts';
import { totalsDiffer } from '../../rules/totals-differ.ts';
import type { Settings } from '../../settings/settings.ts';
import { filePatterns, fixedFolder } from '../../text/file-patterns.ts';
import type { MatchingWork } from '../../text/glob.ts';
import { pathMatcher } from '../../text/path-matcher.ts';
import { below, folderOf, joinPath } from '../../text/written-path.ts';
import { countFolders } from '../collect/count-folders.ts';
import { pointedSize } from '../collect/pointed-size.ts';
import { placesBelow } from '../plan/find-records.ts';

/** Files of one manifest reported one by one. */
const MAX_FILES = 100;
const MAX_PATTERNS = 5;
/** Files on disk that are looked at before a set is called empty. */
const MAX_WALKED = 100_000;
/** Steps of matching for the patterns of all sets together: some seconds of work. */
const MAX_STEPS = 100_000_000;

type Asked = Pick<Ports, 'files' | 'signal'>;

/** Compares what manifests tell of folders as a whole: which files are in them, and how many bytes. Takes one at least. */
export async function judgeFileSets(
  manifests: readonly Manifest[],
  plan: readonly FileRecord[],
  { pointers, optional }: Pick<Settings, 'pointers' | 'optional'>,
  ports: Asked,
): Promise<{
  /** Files that were said to be unrecorded. */
  value: ReadonlySet<RootPath>;
  findings: UngradedFinding[];
  counts: StageCounts;
  note: string | null;
  skipped: boolean;
}> {
  const findings: UngradedFinding[] = [];
  const tree = await ports.files.tree();
  const reported = new Set<RootPath>();
  const isOptional = pathMatcher('optional', optional);
  const work: MatchingWork = { steps: 0 };
  let sets = 0;
  for (const manifest of manifests) {
    for (const [index, set] of manifest.fileSets.entries()) {
      sets += 1;
      const location = manifest.locate({ is: 'file-set', index });
      if (set.expects === 'recorded') {
        const recorded = recordedBy(new Set(set.by ?? [manifest.file]), plan);
        const lacking = unrecorded(set, recorded, tree, work).filter(
          (path) => !reported.has(path) && !isOptional(path),
        );
        for (const path of lacking) reported.add(path);
        findings.push(...unrecordedFindings(manifest.file, lacking, location));
      } else if (set.expects === 'some' && (await isEmpty(set, tree, work, ports.files))) {
        const { name, folder, path } = set;
        const includes = path === undefined ? set.includes : [path];
        const patterns = includes.slice(0, MAX_PATTERNS).map((pattern) => pattern.slice(0, 200));
        const isPath = path !== undefined && ({ is_path: true } as const);
        const data = {
          name: name?.slice(0, 200) ?? null,
          folder,
          patterns,
          count: includes.length,
          ...isPath,
        };
        findings.push(
          filesetEmpty.found({ subject: manifest.file, location, data, key: `${index} ${name}` }),
        );
      }
    }
    const { total } = manifest;
    if (total === null || isAnyMissing(total.folder, plan)) continue;
    const data = await wrongTotal(total, pointers, ports);
    const location = manifest.locate(total.at);
    if (data !== null)
      findings.push(totalsDiffer.found({ subject: location.file, location, data, key: data.field }));
  }
  const note = work.steps > MAX_STEPS ? 'the patterns of some file sets take too long to match' : null;
  return { value: reported, findings, counts: { file_sets: sets }, note, skipped: false };
}

/** The files that some manifests record, as they are recorded and as they are spelt on disk. */
function recordedBy(manifests: ReadonlySet<RootPath>, plan: readonly FileRecord[]): Set<RootPath> {
  const paths = new Set<RootPath>();
  for (const record of plan) {
    if (!withMerged(record).some(({ source }) => manifests.has(source.file))) continue;
    paths.add(record.path);
    if (record.found.is === 'file' && record.found.path !== undefined) paths.add(record.found.path);
  }
  return paths;
}

/** The paths that a set has, relative to its folder and from the root; null: its patterns are not understood. */
function matcherOf({ folder, includes, excludes }: FileSet, isLoose: boolean, work: MatchingWork) {
  const isIncluded = filePatterns(includes, isLoose, work);
  const isExcluded = filePatterns(excludes, false, work);
  if (isIncluded === null || isExcluded === null) return null;
  const prefix = folder === '' ? '' : `${folder}/`;
  return (path: RootPath) => {
    if (!path.startsWith(prefix)) return false;
    const name = path.slice(prefix.length);
    return isIncluded(name) && !isExcluded(name);
  };
}

function unrecorded(
  set: FileSet,
  recorded: ReadonlySet<RootPath>,
  { paths }: Tree,
  work: MatchingWork,
): RootPath[] {
  const isMember = matcherOf(set, false, work);
  if (isMember === null) return [];
  const found: RootPath[] = [];
  for (const path of paths) {
    if (work.steps > MAX_STEPS) return [];
    if (isMember(path) && !recorded.has(path)) found.push(path);
  }
  return found;
}

function unrecordedFindings(
  manifest: RootPath,
  paths: readonly RootPath[],
  location: { readonly file: string; readonly line: number; readonly column: number },
): UngradedFinding[] {
  const found = paths
    .slice(0, MAX_FILES)
    .map((subject) => fileUnrecorded.found({ subject, location, data: { what: 'file', manifest } }));
  const count = paths.length - found.length;
  if (count === 0) return found;
  return [
    ...found,
    fileUnrecorded.found({ subject: manifest, location, key: 'more', data: { what: 'more', count } }),
  ];
}

/** Whether no file of the repository, and none that git ignores, is in the set; false where that is not known. */
async function isEmpty(
  set: FileSet,
  { paths, isWhole }: Tree,
  work: MatchingWork,
  files: Asked['files'],
): Promise<boolean> {
  const isMatch = matcherOf(set, true, work);
  if (isMatch === null || !isWhole) return false;
  const isMember = (path: RootPath) => work.steps > MAX_STEPS || isMatch(path);
  if (paths.some(isMember)) return false;
  const tracked = new Set(paths);
  let walked = 0;
  for (const pattern of set.includes) {
    const start = joinPath(set.folder, fixedFolder(pattern));
    if (start === null || isKeptByDvc(start, pattern, set.folder, tracked)) return false;
    for await (const { files: found } of files.walk(start)) {
      walked += found.length;
      if (walked > MAX_WALKED || found.some(({ path }) => isMember(path))) return false;
    }
  }
  return true;
}

/** Whether DVC keeps the folder of a pattern, one above it, or the very file. */
function isKeptByDvc(
  start: RootPath,
  pattern: string,
  folder: RootPath,
  tracked: ReadonlySet<RootPath>,
): boolean {
  if (tracked.has(`${below(folder, pattern)}.dvc`)) return true;
  for (let path = start; path !== ''; path = folderOf(path)) if (tracked.has(`${path}.dvc`)) return true;
  return false;
}

/** What is missing has findings of its own, or may be fetched. */
function isAnyMissing(folder: RootPath, plan: readonly FileRecord[]): boolean {
  const { first, end } = placesBelow(plan, folder);
  return plan.slice(first, end).some(({ found }) => found.is === 'missing' || found.is === 'broken-link');
}

async function wrongTotal(
  { folder, files: count, bytes, field }: FolderTotal,
  pointers: Settings['pointers'],
  { files, signal }: Asked,
) {
  const nothing = new Set<RootPath>();
  const sizeOf = pointers === 'accept' ? pointedSize(files) : ({ size }: { size: number | null }) => size;
  const counting = { entries: nothing, manifests: nothing, elsewhere: [], sizeOf, signal };
  const counts = await countFolders(new Set([folder]), files, counting);
  const tallies = counts?.of.get(folder);
  const [all] = tallies ?? [];
  if (all === undefined || tallies === undefined || counts?.partly.has(folder)) return null;
  const fits = tallies.some((one) => one.files === count && (one.unknown > 0 || one.bytes === bytes));
  if (fits || all.unknown > 0) return null;
  return {
    of: 'payload',
    field,
    expected: `${bytes}.${count}`,
    actual: `${all.bytes}.${all.files}`,
  } as const;
}
