import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { ruleOf } from '../rules/index.ts';
import { ungrouped } from '../rules/ungroup.ts';

/** Findings of one kind and severity: how many there are, and the first of them. */
export interface FindingGroup {
  readonly kind: string;
  readonly severity: Severity;
  readonly title: string;
  readonly fix: string;
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** More rows than a person reads, and few enough to keep of a million findings. */
const MAX_KEPT = 1000;

/** A report never changes, and walking a million findings for each face would be felt. */
const KNOWN = new WeakMap<Report, readonly FindingGroup[]>();

/** The findings by severity and kind, the gravest first, in the order of the report. */
export function groupFindings(report: Report): readonly FindingGroup[] {
  const known = KNOWN.get(report);
  if (known) return known;
  const groups = new Map<string, { kind: string; severity: Severity; count: number; findings: Finding[] }>();
  for (const finding of report.findings) {
    const { kind, severity } = finding;
    const key = `${severity} ${kind}`;
    const group = groups.get(key) ?? { kind, severity, count: 0, findings: [] };
    groups.set(key, group);
    group.count += finding.count;
    for (const one of ungrouped(finding)) if (group.findings.length < MAX_KEPT) group.findings.push(one);
  }
  const sorted = [...groups.values()]
    .map((group) => ({ ...describeKind(group.kind), ...group }))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  KNOWN.set(report, sorted);
  return sorted;
}

/** Title and fix of a kind; a report of a later version may hold kinds that are not known here. */
export function describeKind(kind: string): { readonly title: string; readonly fix: string } {
  return (
    ruleOf(kind) ?? { title: 'Finding of another version', fix: 'Read what this version says about it.' }
  );
}

/** So many of each group are shown whatever the others need, as long as there is any room. */
const FEW = 3;
const SOME = 10;

/**
 * How many rows of each group to show when there is room for `budget` in all: a few of each, then some, so
 * that no kind is hidden behind a long one, and the rest to the gravest.
 */
export function shareRows(groups: readonly FindingGroup[], budget: number): number[] {
  const shares = groups.map(() => 0);
  for (const most of [FEW, SOME, MAX_KEPT]) {
    for (const [index, { findings }] of groups.entries()) {
      const share = shares[index] ?? 0;
      const more = Math.max(0, Math.min(findings.length, most, share + budget) - share);
      shares[index] = share + more;
      budget -= more;
    }
  }
  return shares;
}
