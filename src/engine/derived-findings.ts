import type { UngradedFinding } from '../model/finding.ts';
import type { Graded } from './bundles.ts';

type GradedFindings = Iterable<Graded<UngradedFinding>>;

interface Derived {
  readonly items: readonly unknown[];
  readonly describe: (item: never) => UngradedFinding | null;
  /** Which groups have some of these findings, so that for others the items need not be walked. */
  readonly groups: Set<string>;
}

/** Findings that are made of their items each time they are walked, as there may be a million. */
export class DerivedFindings {
  readonly #all: Derived[] = [];

  /** The groups that have some of them, for the caller to fill. */
  add<T>(items: readonly T[], describe: (item: T) => UngradedFinding | null): Set<string> {
    const groups = new Set<string>();
    this.#all.push({ items, describe, groups });
    return groups;
  }

  /** Those of a group. `grade`: null for a finding of another one. */
  of(
    group: string,
    grade: (finding: UngradedFinding) => Graded<UngradedFinding> | null,
  ): readonly GradedFindings[] {
    return this.#all.filter(({ groups }) => groups.has(group)).map((one) => gradedOf(one, grade));
  }
}

function* gradedOf(
  { items, describe }: Derived,
  grade: (finding: UngradedFinding) => Graded<UngradedFinding> | null,
): Generator<Graded<UngradedFinding>, undefined> {
  for (let index = 0; index < items.length; index += 1) {
    const finding = describe(items[index] as never);
    const graded = finding === null ? null : grade(finding);
    if (graded !== null) yield graded;
  }
}

/** All of both in the order of their subjects, in which each of the two is already. */
export function* bySubject(
  some: GradedFindings,
  others: GradedFindings,
): Generator<Graded<UngradedFinding>, undefined> {
  const rest = others[Symbol.iterator]();
  let next = rest.next();
  for (const one of some) {
    for (; !next.done && next.value.finding.subject < one.finding.subject; next = rest.next())
      yield next.value;
    yield one;
  }
  for (; !next.done; next = rest.next()) yield next.value;
}
