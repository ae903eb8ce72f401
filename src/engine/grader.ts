import { type Finding, SEVERITIES, type Severity, type UngradedFinding } from '../model/finding.ts';
import { foundLocation } from '../model/location.ts';
import { messageOf, ruleBehind } from '../rules/rule.ts';
import { plainText } from '../text/say.ts';
import { fingerprintOf } from './group-findings.ts';
import type { Suppressions } from './suppress/suppressions.ts';

/** Gives findings their severity, their suppression and, once they are reported, their message. */
export class Grader {
  readonly #severities: Readonly<Record<string, Severity>>;
  readonly #suppressions: Suppressions;
  readonly #digest: (text: string) => string;
  #earlier: Readonly<Record<string, Severity>> = {};

  constructor(
    severities: Readonly<Record<string, Severity>>,
    suppressions: Suppressions,
    digest: (text: string) => string,
  ) {
    this.#severities = severities;
    this.#suppressions = suppressions;
    this.#digest = digest;
  }

  /** What the config of the earlier commit says, which firm rules are graded by. */
  compareWith(severities: Readonly<Record<string, Severity>>): void {
    this.#earlier = severities;
  }

  /** By the config, else by the finding, else by the rule. */
  severityOf(finding: UngradedFinding): Severity {
    const { kind, severity } = finding;
    const rule = ruleBehind(finding);
    const own = severity ?? rule.severity;
    const wanted = this.#severities[kind] ?? own;
    return rule.isFirm ? graver(wanted, this.#earlier[kind] ?? own) : wanted;
  }

  /** The row of the suppression because of which it does not count; null where it does. */
  suppressionOf(finding: UngradedFinding): number | null {
    return this.#suppressions.of(finding, () => this.#actualOf(finding));
  }

  /** The same, counted as one use of the suppression. */
  suppress(finding: UngradedFinding): number | null {
    return this.#suppressions.count(finding, () => this.#actualOf(finding));
  }

  /** The fingerprint is made of what is wrong, not of where it stands or what it was last time. */
  finish(finding: UngradedFinding, severity: Severity, identity: string): Finding {
    const { kind, data, subject } = finding;
    const location = foundLocation(finding.location ?? null);
    const related = foundLocation(finding.related ?? null);
    const rule = ruleBehind(finding);
    const message = plainText(messageOf(rule, data, { subject, location, related }));
    const { expected, actual } = rule.values(data);
    return {
      kind,
      severity,
      count: 1,
      data,
      message,
      subject,
      location,
      related,
      expected,
      actual,
      fingerprint: fingerprintOf(kind, identity, this.#digest),
    };
  }

  #actualOf(finding: UngradedFinding): string | null {
    return ruleBehind(finding).values(finding.data).actual;
  }
}

const graver = (one: Severity, other: Severity) =>
  SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other;
