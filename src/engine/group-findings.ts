import type { Finding, GroupedFinding, Severity } from '../model/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { spansOf } from '../rules/shared/group.ts';
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
