/**
 * The findings as GitLab's Code Quality takes them (docs.gitlab.com: Code Quality report format): a JSON array, of
 * which a merge request shows what it adds and what it removes, told by the fingerprints.
 */

import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { cut } from './cut.ts';
import { visible } from './escape.ts';
import { describeKind } from './finding-groups.ts';
import { inRepository } from './links.ts';
import { placer } from './placement.ts';

/** More than anybody reads in a merge request. */
const MAX_ISSUES = 5000;
const MAX_DESCRIPTION = 4096;

const SEVERITIES: Record<Severity, 'major' | 'minor' | 'info'> = {
  error: 'major',
  warning: 'minor',
  notice: 'info',
};

/** `folder`: the checked root's own path in the repository, since GitLab takes paths from there. */
export function renderGitLab(report: Report, folder = ''): string {
  const findings: Finding[] = [];
  for (const finding of report.findings) {
    if (findings.length === MAX_ISSUES) break;
    findings.push(finding);
  }
  const placeOf = placer(report, findings);
  const issues = findings.map((finding) => {
    const { file, line } = placeOf(finding);
    const { kind, severity, message, subject, fingerprint } = finding;
    const named = message.startsWith(`${subject}: `) ? message : `${subject}: ${message}`;
    return {
      description: cut(visible(`${describeKind(kind).title}: ${named}`), MAX_DESCRIPTION),
      check_name: kind,
      fingerprint,
      severity: SEVERITIES[severity],
      location: { path: inRepository(folder, file) ?? file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
