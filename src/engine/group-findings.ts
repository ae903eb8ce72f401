import type { Finding, GroupedFinding, Severity } from '../model/finding.ts';
import { isGroupable, MAX_LISTED, MAX_SINGLE, spansOf } from '../rules/group.ts';
import { ruleOf } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { plainText } from '../text/say.ts';

export type TextDigest = (text: string) => string;

/** Hex digits of a fingerprint that tell its kind, so that what is remembered of a group can be told by it. */
const KIND_DIGITS = 3;

/** 32 hex digits of what `identity` names. */
export function fingerprintOf(kind: string, identity: string, digest: TextDigest): string {
  return `${digest(kind).slice(0, KIND_DIGITS)}${digest(`${kind}\n${identity}`).slice(KIND_DIGITS, 32)}`;
}

/** What findings have in common that become one. */
export interface GroupOf {
  readonly severity: Severity;
  /** The manifest that records the files. */
  readonly manifest: string;
  /** The suppression's row; null for findings that count. */
  readonly suppression: number | null;
  readonly count: number;
  readonly first: readonly GroupedFinding[];
}

/** The one finding that stands for `count` of `rule`. It points at the first of them. */
export function makeGroup(
  rule: Rule,
  { severity, manifest, suppression, count, first }: GroupOf,
  digest: TextDigest,
): Finding {
  const group = {
    kind: rule.kind,
    severity,
    count,
    data: { first },
    subject: manifest,
    location: first[0]?.location ?? null,
    related: null,
    expected: null,
    actual: null,
  };
  const identity = [severity, manifest, ...(suppression === null ? [] : [suppression]), 'group'].join('\n');
  const message = plainText(spansOf(rule, group));
  return { ...group, message, fingerprint: fingerprintOf(rule.kind, identity, digest) };
}

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
    const first = members.flatMap(listed).sort(bySubject).slice(0, MAX_LISTED);
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

function bySubject(a: GroupedFinding, b: GroupedFinding): number {
  return a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0;
}
