/** The findings of all shards in one order, those of the whole repository once. */

import { type Finding, SEVERITIES } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { KINDS, ruleOf } from '../../rules/index.ts';
import { messageOf, type Rule } from '../../rules/rule.ts';
import { plainText } from '../../text/say.ts';
import { compare } from '../finding-order.ts';
import { groupTogether } from './group-together.ts';

export function mergeFindings(reports: readonly Report[], digest: (text: string) => string): Finding[] {
  const joined = new Map<string, Finding>();
  const findings: Finding[] = [];
  for (const finding of reports.flatMap((report) => [...report.findings])) {
    const rule = ruleOf(finding.kind);
    const other = joined.get(finding.kind);
    if (rule?.merge !== 'join') findings.push(finding);
    else joined.set(finding.kind, other === undefined ? finding : join(rule, other, finding));
  }
  const all = bySeverity([...unrepeated(findings), ...joined.values()]);
  return bySeverity(groupTogether(all, digest));
}

function join(rule: Rule, one: Finding, other: Finding): Finding {
  const data = rule.join?.(one.data, other.data) ?? one.data;
  return { ...one, data, ...rule.values(data), message: plainText(messageOf(rule, data, one)) };
}

/** Each shard asks upstream, and git, about its own files, and is told the same of their repository. */
export function unrepeated<T extends Finding>(findings: readonly T[]): T[] {
  const asked = new Set<string>();
  return findings.filter(({ kind, fingerprint }) => {
    if (ruleOf(kind)?.merge !== 'once') return true;
    const isNew = !asked.has(fingerprint);
    asked.add(fingerprint);
    return isNew;
  });
}

const RANKS = new Map(
  SEVERITIES.flatMap((severity) => KINDS.map((kind) => `${severity} ${kind}`)).map((name, rank) => [
    name,
    rank,
  ]),
);

/** By severity, kind and subject, which is the order in each of the reports. */
export function bySeverity<T extends Finding>(findings: T[]): T[] {
  const rankOf = ({ severity, kind }: Finding) => RANKS.get(`${severity} ${kind}`) ?? RANKS.size;
  return findings.sort((a, b) => rankOf(a) - rankOf(b) || compare(a.subject, b.subject));
}

export function countKinds(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { kind, count } of findings) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return Object.fromEntries(
    KINDS.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0]] : [])),
  );
}
