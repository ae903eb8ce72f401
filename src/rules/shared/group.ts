/**
 * Many findings of one kind about files of one manifest are one finding with their number and the first of them: each
 * file's own row has its status, and nobody reads a thousand lines that say the same.
 */

import type { Finding, GroupedFinding } from '../../model/finding.ts';
import type { Span, Spans } from '../../model/span.ts';
import { count, path, say } from '../../text/say.ts';
import { messageOf, type Rule } from '../rule.ts';

/** More than this many are one finding. */
export const MAX_SINGLE = 1000;

/** As many are kept in its data. */
export const MAX_LISTED = 100;

/** What a finding that stands for many has as data. */
export interface GroupData {
  /** In the order of their subjects. */
  readonly first: readonly GroupedFinding[];
}

/** Whether findings of this rule are about files, of which each has a row. */
export function isGroupable({ about, merge }: Pick<Rule, 'about' | 'merge'>): boolean {
  return about === 'file' && merge !== 'join';
}

/** The whole message about a finding, be it one or many. */
export function spansOf(rule: Rule, finding: Omit<Finding, 'message' | 'fingerprint'>): Spans {
  if (finding.count === 1) return messageOf(rule, finding.data, finding);
  const [one] = (finding.data as GroupData).first;
  const named: Span = path(finding.subject);
  if (one === undefined) return say`${named}: ${count(finding.count, 'finding')}.`;
  const said = rule.message(one.data, one);
  return say`${named}: ${count(finding.count, 'finding')}, such as: ${path(one.subject)}: ${said}.`;
}

/** How many findings these stand for. */
export function countAll(findings: Iterable<Finding>): number {
  let sum = 0;
  for (const finding of findings) sum += finding.count;
  return sum;
}
