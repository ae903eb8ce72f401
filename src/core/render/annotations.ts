import { CATALOGUE, type Location, SEVERITIES, type Severity } from '../findings.ts';
import type { Report } from '../report.ts';
import { cut, terminalText } from './escape.ts';
import { countOf } from './words.ts';

export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
}

/** GitHub shows 10 annotations of each type a step, and cuts a message at 4096 characters. */
export const MAX_PER_TYPE = 10;
export const MAX_MESSAGE = 4096;

/**
 * The annotations that GitHub will show, gravest first. Where there are more findings of a type
 * than it shows, the last of that type says how many more there are.
 */
export function annotationsOf(report: Report): Annotation[] {
  const totals = {
    error: report.summary.errors,
    warning: report.summary.warnings,
    notice: report.summary.notices,
  };
  const found: Record<Severity, Annotation[]> = { error: [], warning: [], notice: [] };
  const room = (severity: Severity) => (totals[severity] > MAX_PER_TYPE ? MAX_PER_TYPE - 1 : MAX_PER_TYPE);
  for (const { severity, kind, message, location } of report.findings) {
    if (found[severity].length >= room(severity)) continue;
    const text = cut(terminalText(message), MAX_MESSAGE);
    found[severity].push({ severity, title: CATALOGUE[kind].title, message: text, location });
  }
  for (const severity of SEVERITIES) {
    const left = totals[severity] - found[severity].length;
    if (left <= 0) continue;
    const message = `There are ${countOf(left, `more ${severity}`)}; the job summary and report.json list them.`;
    found[severity].push({ severity, title: 'More findings', message, location: null });
  }
  return SEVERITIES.flatMap((severity) => found[severity]);
}
