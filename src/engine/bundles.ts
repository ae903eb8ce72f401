import type { Finding, GroupedFinding, Severity, UngradedFinding } from '../model/finding.ts';
import { foundLocation } from '../model/location.ts';
import type { Rule } from '../rules/rule.ts';
import { isGroupable, MAX_LISTED, MAX_SINGLE } from '../rules/shared/group.ts';
import { compare } from './finding-order.ts';
import { makeGroup, type TextDigest } from './group-findings.ts';

/** A finding once it is graded. `suppression`: the row because of which it does not count, else null. */
export interface Graded<T> {
  readonly finding: T;
  readonly severity: Severity;
  readonly suppression: number | null;
}

/** One finding, or one that stands for many. */
export interface Walked {
  readonly finding: Finding;
  readonly suppression: number | null;
}

/** Findings of one kind about files of one manifest: they are counted, and where they are too many one stands for all. */
export class Bundles {
  readonly #counts = new Map<string, Count>();
  /** What was counted last, which the next finding is mostly like. */
  #last: { readonly like: Graded<UngradedFinding>; readonly count: Count | null } | null = null;
  /** By the name of what was walked; emptied where anything is added. */
  readonly #made = new Map<string, readonly Walked[]>();

  count(rule: Rule, graded: Graded<UngradedFinding>): void {
    if (this.#made.size > 0) this.#made.clear();
    if (this.#last === null || !isAlike(this.#last.like, graded))
      this.#last = { like: graded, count: this.#countOf(keyOf(rule, graded)) };
    if (this.#last.count !== null) this.#last.count.value += 1;
  }

  #countOf(key: string | null): Count | null {
    if (key === null) return null;
    const count = this.#counts.get(key) ?? { value: 0 };
    this.#counts.set(key, count);
    return count;
  }

  /** Whether another finding stands for it. */
  holds(rule: Rule, graded: Graded<UngradedFinding>): boolean {
    const key = keyOf(rule, graded);
    return key !== null && this.#isLarge(key);
  }

  /** How many findings fewer are listed than there are. */
  fewer(isSuppressed: boolean): number {
    let fewer = 0;
    for (const [key, { value: count }] of this.#counts)
      if (count > MAX_SINGLE && key.startsWith(`${isSuppressed} `)) fewer += count - 1;
    return fewer;
  }

  /** What stands for those of `members` that are too many, in the order of the manifests. `name`: whose they are. */
  groups(
    rule: Rule,
    name: string,
    members: () => Iterable<Graded<UngradedFinding>>,
    digest: TextDigest,
  ): readonly Walked[] {
    const known = this.#made.get(name) ?? this.#make(rule, members, digest);
    this.#made.set(name, known);
    return known;
  }

  #make(rule: Rule, members: () => Iterable<Graded<UngradedFinding>>, digest: TextDigest): Walked[] {
    if (![...this.#counts].some(([key]) => key.split(' ', 2)[1] === rule.kind && this.#isLarge(key)))
      return [];
    const groups = new Map<string, Graded<string> & { readonly first: GroupedFinding[] }>();
    let full = 0;
    for (const graded of members()) {
      const key = keyOf(rule, graded);
      const { location } = graded.finding;
      if (key === null || !location || !this.#isLarge(key)) continue;
      const group = groups.get(key) ?? { ...graded, finding: location.file, first: [] };
      groups.set(key, group);
      if (group.first.length === MAX_LISTED) continue;
      group.first.push(listed(graded.finding));
      if (group.first.length < MAX_LISTED) continue;
      full += 1;
      // There may be a million more, and nothing of them is listed.
      if (full === this.#largeLike(rule, graded)) break;
    }
    return [...groups]
      .map(([key, { finding: manifest, severity, suppression, first }]) => {
        const about = { severity, manifest, suppression, count: this.#counts.get(key)?.value ?? 0, first };
        return { finding: makeGroup(rule, about, digest), suppression };
      })
      .sort(
        (a, b) =>
          compare(a.finding.subject, b.finding.subject) || (a.suppression ?? 0) - (b.suppression ?? 0),
      );
  }

  /** How many groups there are of this rule, severity and state. */
  #largeLike(rule: Rule, graded: Graded<UngradedFinding>): number {
    const start = startOf(rule, graded);
    return [...this.#counts.keys()].filter((key) => key.startsWith(start) && this.#isLarge(key)).length;
  }

  #isLarge(key: string): boolean {
    return (this.#counts.get(key)?.value ?? 0) > MAX_SINGLE;
  }
}

interface Count {
  value: number;
}

/** Whether both have the same key. Of a million findings most are like the one before, and need no key. */
function isAlike(one: Graded<UngradedFinding>, other: Graded<UngradedFinding>): boolean {
  return (
    one.severity === other.severity &&
    one.suppression === other.suppression &&
    one.finding.kind === other.finding.kind &&
    one.finding.location?.file === other.finding.location?.file
  );
}

function listed({ subject, data, location = null, related = null }: UngradedFinding): GroupedFinding {
  return { subject, data, location: foundLocation(location), related: foundLocation(related) };
}

/** Null for what is about no file of a manifest. */
function keyOf(rule: Rule, graded: Graded<UngradedFinding>): string | null {
  const { location } = graded.finding;
  if (!location || !isGroupable(rule)) return null;
  return `${startOf(rule, graded)}${graded.suppression ?? ''} ${location.file}`;
}

function startOf(rule: Rule, { severity, suppression }: Graded<UngradedFinding>): string {
  return `${suppression !== null} ${rule.kind} ${severity} `;
}
