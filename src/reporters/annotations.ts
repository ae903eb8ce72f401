import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import { countOf } from '../text/plural.ts';
import { cut } from './cut.ts';
import { terminalText, visible } from './escape.ts';
import { describeKind, groupFindings } from './finding-groups.ts';

export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
}

export interface AnnotationCaps {
  /** Of each severity. */
  readonly perType: number;
  readonly total: number;
}

/** What GitHub shows of a step and of a job; it cuts a longer message itself. */
const CAPS: AnnotationCaps = { perType: 10, total: 50 };
const MAX_MESSAGE = 4096;

/**
 * The annotations that GitHub will show, gravest first. Where there are more findings of a type
 * than it shows, the last of that type says how many more there are, and where.
 */
export function annotationsOf(report: Report, caps: AnnotationCaps = CAPS): Annotation[] {
  const shown: Annotation[] = [];
  for (const severity of SEVERITIES) {
    const groups = groupFindings(report).filter((group) => group.severity === severity);
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    const room = Math.max(0, Math.min(caps.perType, caps.total - shown.length));
    const rows = count > room ? Math.max(0, room - 1) : count;
    const findings = groups.flatMap((group) => group.findings);
    shown.push(...findings.slice(0, rows).map(annotation));
    if (count > room && room > 0) shown.push(moreOf(severity, count - rows));
  }
  return shown;
}

function annotation({ severity, kind, message, location }: Finding): Annotation {
  const { title, fix } = describeKind(kind);
  const text = cut(terminalText(message), MAX_MESSAGE - fix.length - 10);
  // A name that a log cannot hold as it is would point nowhere.
  const place = location !== null && visible(location.file) === location.file ? location : null;
  return { severity, title, message: `${text}\nTo fix: ${fix}`, location: place };
}

function moreOf(severity: Severity, count: number): Annotation {
  const title = `${countOf(count, `more ${severity}`)} not shown here`;
  const message =
    'GitHub shows only a few annotations of each type. The job summary and the report list all.';
  return { severity, title, message, location: null };
}
