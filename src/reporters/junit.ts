/** The report as JUnit's XML: a suite a manifest with a test a file, and last the verdict as a test of its own. */

import type { FileRow, FileStatus } from '../model/file-row.ts';
import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { pushTo } from '../text/push-to.ts';
import { xmlText } from '../text/xml.ts';
import { visible } from './escape.ts';
import { describeKind } from './finding-groups.ts';
import { inRepository } from './links.ts';
import { verdictOf } from './words.ts';

/** Where more files are recorded, those without a finding are left out: GitLab reads 500,000 tests of a pipeline. */
const MAX_FILES = 10_000;

interface Case {
  readonly name: string;
  /** The manifest's line; null where there is none. */
  readonly at: Finding['location'];
  readonly status: 'pass' | 'failure' | 'error' | 'skipped';
  /** What is wrong, or why nothing is known; empty where all is well. */
  readonly text: string;
}

/**
 * In pieces: a suite each. `folder`: the checked root's own path in the repository, since CI systems take paths from
 * there.
 */
export function* renderJunitReport(report: Report, folder = ''): Generator<string> {
  const suites = suitesOf(report);
  suites.set('verdict', [verdict(report)]);
  const all = counts([...suites.values()].flat());
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="manifest-drift" ${all}>\n`;
  for (const [name, cases] of suites) {
    const skipped = cases.filter(({ status }) => status === 'skipped').length;
    const tests = cases.map((one) => testCase(one, name, folder)).join('');
    yield `  <testsuite name="${shown(name)}" ${counts(cases)} skipped="${skipped}">\n${tests}  </testsuite>\n`;
  }
  yield '</testsuites>\n';
}

function suitesOf(report: Report): Map<string, Case[]> {
  const fails = failing(report);
  const bySubject = new Map<string, Finding[]>();
  const groups = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (!fails.has(finding.severity)) continue;
    pushTo(bySubject, finding.subject, finding);
    if (finding.count > 1) pushTo(groups, finding.subject, finding);
  }
  const suites = new Map<string, Case[]>();
  const isWhole = report.files.length <= MAX_FILES;
  for (const row of report.files) {
    // A group names only the first of its files.
    const group = isWhole && DIFFERS.has(row.status) ? groups.get(row.list) : undefined;
    const found = bySubject.get(row.path) ?? group ?? [];
    bySubject.delete(row.path);
    if (isWhole || found.length > 0) pushTo(suites, row.list, fileCase(row, found));
  }
  for (const [subject, found] of bySubject) {
    const at = found[0]?.location ?? null;
    pushTo(suites, at?.file ?? 'repository', failure(subject, found));
  }
  return new Map([...suites].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The severities that fail the check: errors, and milder ones where it failed without an error. */
function failing({ outcome, summary }: Report): ReadonlySet<Severity> {
  if (outcome !== 'fail' || summary.errors > 0) return new Set(['error']);
  return new Set(summary.warnings > 0 ? ['error', 'warning'] : SEVERITIES);
}

const DIFFERS: ReadonlySet<FileStatus> = new Set(['mismatched', 'missing', 'unreadable', 'changed']);

const UNKNOWN: Readonly<Partial<Record<FileStatus, string>>> = {
  unverified: 'nothing is recorded to compare it with, or there is no evidence',
  skipped: 'it was not read',
  missing: 'it is not there',
};

function fileCase({ path, status }: FileRow, found: readonly Finding[]): Case {
  if (found.length > 0) return failure(path, found);
  const why = UNKNOWN[status];
  const shape = { name: path, at: null } as const;
  return why === undefined
    ? { ...shape, status: 'pass', text: '' }
    : { ...shape, status: 'skipped', text: why };
}

function failure(name: string, found: readonly Finding[]): Case {
  const text = found.map(({ kind, message, location: at }) => {
    const place = at === null ? '' : `\nAt ${at.file}:${at.line}`;
    return `${kind}: ${message}${place}\nTo fix: ${describeKind(kind).fix}`;
  });
  return { name, at: found[0]?.location ?? null, status: 'failure', text: text.join('\n\n') };
}

function verdict(report: Report): Case {
  const status = ({ pass: 'pass', fail: 'failure', error: 'error' } as const)[report.outcome];
  return { name: 'manifests match files', at: null, status, text: verdictOf(report) };
}

/** GitLab shows the class as the suite. */
function testCase({ name, at, status, text }: Case, suite: string, folder: string): string {
  const place = at && ` file="${shown(inRepository(folder, at.file) ?? at.file)}" line="${at.line}"`;
  const head = `    <testcase name="${shown(name)}" classname="${shown(suite)}"${place ?? ''}`;
  if (status === 'pass') return `${head}/>\n`;
  const [first = ''] = text.split('\n', 1);
  return `${head}><${status} message="${shown(first)}">${text.split('\n').map(shown).join('\n')}</${status}></testcase>\n`;
}

/** Without those skipped, which Jenkins knows in a suite, but not in all of them. */
function counts(cases: readonly Case[]): string {
  const count = (wanted: Case['status']) => cases.filter(({ status }) => status === wanted).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
}

const shown = (text: string) => xmlText(visible(text));
