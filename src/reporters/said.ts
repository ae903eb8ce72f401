import type { Finding } from '../model/finding.ts';
import type { Spans } from '../model/span.ts';
import { ruleOf } from '../rules/index.ts';
import { text } from '../text/say.ts';

/**
 * What a table or card says of a finding beyond its subject, its place and both values, which stand beside it;
 * nothing where those say all.
 */
export function saidOf(finding: Finding): Spans {
  const rule = ruleOf(finding.kind);
  if (rule === null) return [text(finding.message)];
  const { expected, actual } = finding;
  return rule.shows === 'values' && expected !== null && actual !== null
    ? []
    : rule.message(finding.data, finding);
}
