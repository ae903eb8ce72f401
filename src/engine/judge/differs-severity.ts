import type { FileRecord } from '../../model/file-record.ts';
import type { Severity } from '../../model/finding.ts';
import { mergedInto } from '../../model/merged-records.ts';

/**
 * How grave it is that a file differs: by the strictest of the manifests that record `value`, the digest that it does
 * not have, or, without, of all that record its content. Undefined: as the finding's rule says. `how`: whether all
 * that differs are line ends.
 */
export function differsSeverity(
  record: FileRecord,
  how: How = 'content',
  value: string | null = null,
): { readonly severity?: Severity } {
  const all = [record, ...mergedInto(record).filter((one) => one.hasDigest || one.size !== null)];
  const saying = value === null ? [] : all.filter((one) => records(one, value));
  const severity = (saying.length === 0 ? all : saying).map((one) => differsGrade(one, how)).reduce(stricter);
  return severity === null ? {} : { severity };
}

export type How = 'content' | 'line-ends';

const RANKS: readonly (Severity | null)[] = [null, 'error', 'warning', 'notice'];

/** Null is as the rule says, which is strictest. */
export function stricter(one: Severity | null, other: Severity | null): Severity | null {
  return RANKS.indexOf(one) <= RANKS.indexOf(other) ? one : other;
}

function records(record: FileRecord, value: string): boolean {
  const others = record.source.more?.others(record.at) ?? [];
  return (record.hasOwnSha256 && record.sha256 === value) || others.some((digest) => digest.value === value);
}

/** How grave a record's own manifest says that it is; null: as the finding's rule says. */
export function differsGrade({ source: { more }, at }: FileRecord, how: How = 'content'): Severity | null {
  const own = more?.grading(at);
  return own?.differs ?? more?.differs ?? (how === 'line-ends' ? own?.lineEnds : undefined) ?? null;
}
