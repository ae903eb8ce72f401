/** Whether a report says what a change promises. */

import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import type { Promised } from './kinds/change.ts';

/** What is not as promised, or null. */
export function missOf(promised: Promised, before: Report, after: Report): string | null {
  const { outcome } = after;
  switch (promised.is) {
    case 'fail':
      if (outcome !== 'fail') return `the outcome is ${outcome}`;
      return unsaid(
        promised.names,
        [...after.findings].filter(({ severity }) => severity === 'error'),
      );
    case 'told':
      if (outcome !== 'pass') return `the outcome is ${outcome}`;
      return missOf({ ...promised, is: 'said' }, before, after);
    case 'said': {
      const known = new Set([...before.findings].map(({ message }) => message));
      return unsaid(
        promised.names,
        [...after.findings].filter(({ message }) => !known.has(message)),
      );
    }
    case 'seen':
      return essence(before) === essence(after) ? 'the report is the same' : null;
    case 'pass':
      if (outcome !== 'pass') return `the outcome is ${outcome}`;
      return [...after.findings].every(({ severity }) => severity === 'notice') ? null : 'there is a warning';
    case 'same':
      if (outcome !== before.outcome) return `the outcome is ${outcome}`;
      return identities(before).join() === identities(after).join() ? null : 'the findings are others';
    case 'equal':
      return essence(before) === essence(after) ? null : 'the report is another';
  }
}

function unsaid(names: readonly string[], found: readonly Finding[]): string | null {
  if (found.length === 0) return 'there is no new finding';
  const said = found.map(({ subject, message }) => slashed(`${subject}\n${message}`)).join('\n');
  const missing = names.find((name) => !said.includes(slashed(name)));
  return missing === undefined ? null : `${JSON.stringify(missing)} is not named`;
}

/** Names with backslashes that no file has are told with slashes. */
const slashed = (text: string) => text.replaceAll('\\', '/');

const identity = ({ severity, kind, subject }: Finding) => `${severity} ${kind} ${subject}`;
const identities = (report: Report) => [...report.findings].map(identity).sort();

export const findingLines = (report: Report) =>
  [...report.findings].map(({ severity, message }) => `  ${severity}: ${message}`).join('\n');

/** Everything in the report but times and where it was made. */
function essence(report: Report): string {
  const { generated_at: _, root: __, summary, stages, files, findings, entries, ...rest } = report;
  return JSON.stringify([
    rest,
    { ...summary, duration_ms: 0 },
    stages.map(({ duration_ms, ...row }) => row),
    [...files],
    [...findings],
    [...entries],
  ]);
}
