import { type Finding, SEVERITIES, type Severity, type UngradedFinding } from '../model/finding.ts';
import type { Rows } from '../model/report.ts';
import type { SuppressedFinding } from '../model/suppression.ts';
import { ruleBehind } from '../rules/rule.ts';
import { countAll } from '../rules/shared/group.ts';
import { Bundles, type Graded, type Walked } from './bundles.ts';
import { bySubject, DerivedFindings } from './derived-findings.ts';
import { findingIdentity, inOrder } from './finding-order.ts';
import { Grader } from './grader.ts';
import { type FindingState, GroupCounts } from './group-counts.ts';
import type { Suppressions } from './suppress/suppressions.ts';

const stateOf = (suppression: number | null): FindingState => (suppression === null ? 'open' : 'suppressed');

/**
 * All findings of a run: graded, counted, in a fixed order, and made into full findings only as
 * they are walked. Findings about files are not even made before that, since there may be a
 * million of them: `derive` names the items and how to describe one.
 */
export class FindingSet implements Rows<Finding> {
  readonly #grader: Grader;
  readonly #suppressions: Suppressions;
  readonly #digest: (text: string) => string;
  readonly #findings: Graded<UngradedFinding>[] = [];
  readonly #derived = new DerivedFindings();
  readonly #counts = new GroupCounts();
  readonly #bundles = new Bundles();
  /** In the order of reports; null until it is known, which takes loading every rule. */
  #kinds: readonly string[] | null = null;
  #isSorted = true;

  constructor(
    severities: Readonly<Record<string, Severity>>,
    suppressions: Suppressions,
    digest: (text: string) => string,
  ) {
    this.#grader = new Grader(severities, suppressions, digest);
    this.#suppressions = suppressions;
    this.#digest = digest;
  }

  /** What the config of the earlier commit says of severities, before findings are added. */
  compareWith(severities: Readonly<Record<string, Severity>>): void {
    this.#grader.compareWith(severities);
  }

  add(findings: Iterable<UngradedFinding>): void {
    for (const finding of findings) {
      this.#findings.push({ finding, ...this.#count(finding) });
      this.#isSorted = false;
    }
  }

  /**
   * Findings that `describe` makes of some of `items`, which must stand in their final order. `sketch` makes the same,
   * for which it may leave out what neither grades nor suppresses them.
   */
  derive<T>(
    items: readonly T[],
    describe: (item: T) => UngradedFinding | null,
    sketch: (item: T) => UngradedFinding | null = describe,
  ): void {
    const groups = this.#derived.add(items, describe);
    items.forEach((item) => {
      const finding = sketch(item);
      if (!finding) return;
      const { severity, suppression } = this.#count(finding);
      groups.add(this.#counts.keyOf(stateOf(suppression), severity, finding.kind));
    });
  }

  /** To be called before any is walked. */
  async putInOrder(): Promise<void> {
    if (!this.#counts.isEmpty) this.#kinds = (await import('../rules/index.ts')).KINDS;
  }

  #ordered(): readonly string[] {
    if (this.#counts.isEmpty) return [];
    if (this.#kinds === null) throw new Error('the findings are not in order');
    return this.#kinds;
  }

  /** How many are walked: of each group one. */
  get length(): number {
    return this.#lengthOf('open');
  }

  #lengthOf(state: FindingState): number {
    return this.#counts.ofState(state) - this.#bundles.fewer(state === 'suppressed');
  }

  get suppressedCount(): number {
    return this.#counts.ofState('suppressed');
  }

  countBy(severity: Severity): number {
    return this.#counts.ofSeverity('open', severity);
  }

  countsByKind(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const kind of this.#ordered()) {
      const count = SEVERITIES.reduce((sum, severity) => sum + this.#counts.of('open', severity, kind), 0);
      if (count > 0) counts[kind] = count;
    }
    return counts;
  }

  /** Whether what `finding` says is an error that counts, should it be added. */
  isError(finding: UngradedFinding): boolean {
    return this.#grader.severityOf(finding) === 'error' && this.#grader.suppressionOf(finding) === null;
  }

  *[Symbol.iterator](): Generator<Finding> {
    for (const { finding } of this.#walk('open')) yield finding;
  }

  /** The findings that do not count. */
  get suppressed(): Rows<SuppressedFinding> {
    const walk = () => this.#walk('suppressed');
    const { rows } = this.#suppressions;
    return {
      length: this.#lengthOf('suppressed'),
      *[Symbol.iterator]() {
        for (const { finding, suppression } of walk()) {
          const row = suppression === null ? undefined : rows[suppression];
          if (suppression === null || row === undefined) continue;
          yield { ...finding, suppression, reason: row.reason, expires: row.expires };
        }
      },
    };
  }

  *#walk(state: FindingState): Generator<Walked> {
    if (!this.#isSorted) this.#findings.sort((a, b) => inOrder(a.finding, b.finding));
    this.#isSorted = true;
    const repeats = new Map<string, number>();
    for (const severity of SEVERITIES) {
      for (const kind of this.#ordered()) {
        if (this.#counts.of(state, severity, kind) === 0) continue;
        const rule = ruleBehind({ kind });
        const members = () => this.#group(state, severity, kind);
        const all = this.#bundles.groups(
          rule,
          this.#counts.keyOf(state, severity, kind),
          members,
          this.#digest,
        );
        const grouped = countAll(all.map(({ finding }) => finding));
        // A million items need not be walked once more for each reporter.
        if (grouped === this.#counts.of(state, severity, kind)) yield* all;
        else yield* this.#between([...all], members(), repeats);
      }
    }
  }

  /** Those that stand alone, and groups, in the order of their subjects. */
  *#between(
    groups: Walked[],
    members: Iterable<Graded<UngradedFinding>>,
    repeats: Map<string, number>,
  ): Generator<Walked> {
    let next = groups.shift();
    for (const graded of members) {
      const { finding, severity, suppression } = graded;
      for (; next !== undefined && next.finding.subject <= finding.subject; next = groups.shift()) yield next;
      const identity = findingIdentity(finding, repeats);
      if (this.#bundles.holds(ruleBehind(finding), graded)) continue;
      yield { finding: this.#grader.finish(finding, severity, identity), suppression };
    }
    for (; next !== undefined; next = groups.shift()) yield next;
  }

  /** One group in the order of subjects, so that reports of parts can be put together in that order. */
  #group(state: FindingState, severity: Severity, kind: string): Iterable<Graded<UngradedFinding>> {
    const added = this.#findings.filter(
      (one) => one.severity === severity && one.finding.kind === kind && stateOf(one.suppression) === state,
    );
    const derived = this.#derived.of(this.#counts.keyOf(state, severity, kind), (finding) => {
      if (finding.kind !== kind || this.#grader.severityOf(finding) !== severity) return null;
      const suppression = this.#grader.suppressionOf(finding);
      return stateOf(suppression) === state ? { finding, severity, suppression } : null;
    });
    return derived.reduce(bySubject, added);
  }

  #count(finding: UngradedFinding): Omit<Graded<UngradedFinding>, 'finding'> {
    const severity = this.#grader.severityOf(finding);
    const suppression = this.#grader.suppress(finding);
    this.#counts.add(stateOf(suppression), severity, finding.kind);
    this.#bundles.count(ruleBehind(finding), { finding, severity, suppression });
    return { severity, suppression };
  }
}
