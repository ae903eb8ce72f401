import type { Finding, GroupedFinding } from '../../model/finding.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { isGroupable, MAX_LISTED, MAX_SINGLE } from '../../rules/shared/group.ts';
import { compare } from '../finding-order.ts';
import { makeGroup, type TextDigest } from '../group-findings.ts';

/**
 * The findings of several reports with one group for each that is too many together, before those that stand
 * alone. `findings` of one group have to be in the order of their subjects.
 */
export function groupTogether<T extends Finding>(findings: readonly T[], digest: TextDigest): T[] {
  const groups = new Map<string, { rule: Rule; manifest: string; count: number; members: T[] }>();
  const keyOf = (finding: T): string | null => {
    const { kind, severity, location } = finding;
    return location === null ? null : JSON.stringify([kind, severity, location.file, suppressionOf(finding)]);
  };
  for (const finding of findings) {
    const rule = ruleOf(finding.kind);
    const key = keyOf(finding);
    if (rule === null || key === null || finding.location === null || !isGroupable(rule)) continue;
    const group = groups.get(key) ?? { rule, manifest: finding.location.file, count: 0, members: [] };
    groups.set(key, group);
    group.count += finding.count;
    group.members.push(finding);
  }
  const made: T[] = [];
  const gone = new Set<T>();
  for (const { rule, manifest, count, members } of groups.values()) {
    const [one] = members;
    if (one === undefined || count <= MAX_SINGLE) continue;
    for (const member of members) gone.add(member);
    const first = members
      .flatMap(listed)
      .sort((a, b) => compare(a.subject, b.subject))
      .slice(0, MAX_LISTED);
    const { severity } = one;
    const suppression = suppressionOf(one);
    made.push({ ...one, ...makeGroup(rule, { severity, manifest, suppression, count, first }, digest) });
  }
  made.sort((a, b) => (suppressionOf(a) ?? 0) - (suppressionOf(b) ?? 0));
  return [...made, ...findings.filter((finding) => !gone.has(finding))];
}

function suppressionOf(finding: Finding): number | null {
  return 'suppression' in finding ? Number(finding.suppression) : null;
}

function listed(finding: Finding): readonly GroupedFinding[] {
  const { subject, data, location, related } = finding;
  return finding.count === 1
    ? [{ subject, data, location, related }]
    : (data as { readonly first: readonly GroupedFinding[] }).first;
}
