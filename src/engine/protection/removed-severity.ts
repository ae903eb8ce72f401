import type { FileRecord } from '../../model/file-record.ts';
import type { Severity } from '../../model/finding.ts';
import type { FileSet } from '../../model/manifest.ts';
import { withMerged } from '../../model/merged-records.ts';
import { holderOf } from '../../model/record-holders.ts';
import { filePatterns } from '../../text/file-patterns.ts';
import type { MatchingWork } from '../../text/glob.ts';
import type { RecordedCommit } from './comparison.ts';

/** How grave it is that some records were removed: as grave as the gravest of them. Nothing: as the rule says. */
export type SeverityOfRemoved = (records: readonly FileRecord[]) => { readonly severity?: Severity };

/** Steps of matching for all patterns together. */
const MAX_STEPS = 10_000_000;

/**
 * What tells of files that need not be here, or may differ, protects less; and where the manifest that recorded a file
 * now says itself that it leaves it out, nothing is hidden.
 */
export function removedSeverity({ ofFolders = [] }: RecordedCommit): SeverityOfRemoved {
  const work: MatchingWork = { steps: 0 };
  const sets = new Map<string, Excluded[]>();
  for (const { file, fileSets } of ofFolders)
    sets.set(
      file,
      fileSets.flatMap((set) => excludedBy(set, work)),
    );
  const isExcluded = ({ path, source: { file } }: FileRecord) =>
    work.steps < MAX_STEPS && (sets.get(file) ?? []).some((excludes) => excludes(path));
  return (records) => {
    if (records.length === 0) return {};
    if (records.every(isExcluded)) return { severity: 'notice' };
    return records.every((record) => isExcluded(record) || protectorsOf(record).every(protectsLess))
      ? { severity: 'warning' }
      : {};
  };
}

type Excluded = (path: string) => boolean;

/** What a set leaves out of the files that it says are recorded. */
function excludedBy({ expects, folder, excludes }: FileSet, work: MatchingWork): Excluded[] {
  const matches = expects === 'recorded' ? filePatterns(excludes, false, work) : null;
  if (matches === null) return [];
  const start = folder === '' ? '' : `${folder}/`;
  return [(path) => path.startsWith(start) && matches(path.slice(start.length))];
}

/** The records of a file that have a digest of it, in the order of their manifests. */
export function protectorsOf(record: FileRecord): readonly FileRecord[] {
  const all = withMerged(record).filter(({ hasOwnDigest }) => hasOwnDigest);
  return all.length > 0 ? all : [holderOf(record, 'sha256')];
}

export function protectsLess({ source: { more }, at }: FileRecord): boolean {
  const isLax = more?.missing === 'notice' || more?.missing === 'elsewhere';
  return isLax || more?.grading(at)?.differs !== undefined;
}
