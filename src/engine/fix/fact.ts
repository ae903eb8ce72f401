import type { FileRow } from '../../model/file-row.ts';
import { subjectOf } from '../../model/inventory.ts';
import type { Report } from '../../model/report.ts';
import type { RootPath } from '../../model/root-path.ts';
import { baseChanged } from '../../rules/base-changed.ts';
import { baseUnusual } from '../../rules/base-unusual.ts';
import { checksumConflict } from '../../rules/checksum-conflict.ts';
import { entryDiffers } from '../../rules/entry-differs.ts';
import { entryUnknown } from '../../rules/entry-unknown.ts';
import { RULES } from '../../rules/index.ts';
import { lineEndsDiffer } from '../../rules/line-ends-differ.ts';
import { pathAmbiguous } from '../../rules/path-ambiguous.ts';

/** What a file is, for certain: it was read, or a pointer with its digest stands for it. */
export interface Fact {
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** `ALGORITHM:HEX`: a digest of another algorithm, where that is what is recorded. */
  readonly digest?: string;
}

/**
 * Whether a finding about `subject` is suppressed. That drift is known, and what is there may just be what is
 * wrong: it is not made the record.
 */
export type IsSuppressed = (kind: string, subject: string) => boolean;

export function suppressedIn({ suppressed }: Report): IsSuppressed {
  const names = new Set<string>();
  for (const { kind, subject } of suppressed) names.add(`${kind} ${subject}`);
  return (kind, subject) => names.has(`${kind} ${subject}`);
}

/**
 * Also where a file of the entry differs from its record: what the combined inventory says of it stays as it is, since
 * a source that lost or changed that record may be what is wrong, and without it the difference would not be seen.
 */
export function suppressedOrDoubted({ entries }: Report, isSuppressed: IsSuppressed): IsSuppressed {
  const doubted = new Set<string>();
  for (const entry of entries) if (entry.status === 'mismatched') doubted.add(subjectOf(entry));
  return (kind, subject) =>
    isSuppressed(kind, subject) || (ABOUT_ENTRIES.includes(kind) && doubted.has(subject));
}

const ABOUT_ENTRIES: readonly string[] = [entryDiffers.kind, entryUnknown.kind];

/** Whether what a file differs in is suppressed. */
export function isHeld(path: RootPath, isSuppressed: IsSuppressed): boolean {
  return RULES.some(({ kind, isAboutContent }) => isAboutContent && isSuppressed(kind, path));
}

/** Kinds that say that a manifest's paths may mean other files than those that were read. */
const UNCERTAIN: readonly string[] = [baseUnusual.kind, baseChanged.kind];

/**
 * Kinds that say that a file may not be what its record is about: reached by one of several readings of a path, or
 * with line ends that git may have converted at this checkout alone.
 */
const UNCERTAIN_FILES: readonly string[] = [pathAmbiguous.kind, lineEndsDiffer.kind];

/** What may be another file than the recorded one: what is there is not made the record. */
export interface Uncertain {
  readonly files: ReadonlySet<RootPath>;
  /** Manifests whose paths were read in a way that nobody confirmed. */
  readonly manifests: ReadonlySet<RootPath>;
}

/** `first`: an earlier report of the same files, which may know more, as of a baseline. */
export function uncertainIn(report: Report, first: Report | null = null): Uncertain {
  const files = new Set<RootPath>();
  const manifests = new Set<RootPath>();
  for (const { findings, suppressed } of first === null ? [report] : [report, first])
    for (const { kind, subject } of [...findings, ...suppressed]) {
      if (UNCERTAIN_FILES.includes(kind)) files.add(subject);
      else if (UNCERTAIN.includes(kind)) manifests.add(subject);
    }
  return { files, manifests };
}

/** Rows of files that some record does not agree with, but for those whose record must not change. */
export function* doubtedRows(
  report: Report,
  isSuppressed: IsSuppressed,
  first: Report | null = null,
): Generator<FileRow> {
  const uncertain = uncertainIn(report, first);
  const disputed = new Set<string>();
  for (const { kind, subject } of report.findings) if (kind === checksumConflict.kind) disputed.add(subject);
  for (const row of report.files) {
    const { path, status } = row;
    if (status !== 'mismatched' && !disputed.has(path)) continue;
    if (!isHeld(path, isSuppressed) && !uncertain.files.has(path)) yield row;
  }
}

/** What is there, of files that some record does not agree with. */
export function factsOf(
  report: Report,
  isSuppressed: IsSuppressed,
  first: Report | null = null,
): Map<RootPath, Fact> {
  const facts = new Map<RootPath, Fact>();
  for (const { path, evidence, actual } of doubtedRows(report, isSuppressed, first)) {
    if (evidence !== 'bytes' && evidence !== 'pointer') continue;
    const { sha256, size_bytes: size, digest } = actual;
    if (sha256 === null || size === null) continue;
    facts.set(path, digest === undefined ? { sha256, size } : { sha256, size, digest });
  }
  return facts;
}
