import type { Finding, Severity } from '../model/finding.ts';
import { FILE_STATUSES, type Report } from '../model/report.ts';
import { firstOf } from '../rules/group.ts';
import { countOf } from '../text/plural.ts';
import { terminalText } from './escape.ts';
import { groupFindings } from './finding-groups.ts';
import { baseWords, manifestWords } from './manifest-words.ts';
import { stageText } from './stage-words.ts';
import { presenceWords, upstreamWords } from './upstream-words.ts';
import { SEVERITY_VIEW, STAGE_VIEW } from './view.ts';
import { verdictOf } from './words.ts';

/** Paints a word where colours are wanted; the identity where they are not. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

/** Findings of one kind shown one by one; the rest are counted. */
const MAX_SHOWN = 20;

const STYLES: Record<Severity, 'red' | 'yellow' | 'cyan'> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

const STAGE_STYLES = { pass: 'green', fail: 'red', skip: 'dim' } as const;

/** `verdict`: the last line alone. `findings`: all but the stages that went well. `all`: those too. */
export type Verbosity = 'verdict' | 'findings' | 'all';

/** The report for a person at a terminal: findings by kind with the fix, then counts, then the verdict. */
export function* renderText(report: Report, paint: Paint, amount: Verbosity = 'all'): Generator<string> {
  if (amount !== 'verdict') yield* renderBody(report, paint, amount === 'all');
  const { outcome } = report;
  const style = outcome === 'pass' ? (report.complete ? 'green' : 'yellow') : 'red';
  yield `${paint('bold', paint(style, outcome.toUpperCase()))} ${terminalText(verdictOf(report))}\n`;
}

function* renderBody(report: Report, paint: Paint, hasAllStages: boolean): Generator<string> {
  yield* renderFindings(report, paint);
  yield* renderSuppressed(report, paint);
  for (const { status, name, ...stage } of report.stages) {
    if (status !== 'fail' && !hasAllStages) continue;
    const mark = paint(STAGE_STYLES[status], STAGE_VIEW[status].sign);
    yield `${mark} ${name}: ${paint('dim', terminalText(stageText(stage)))}\n`;
  }
  yield* renderManifests(report, paint);
  yield* renderWorks(report, paint);
  yield `\n${counts(report)}\n`;
}

function* renderManifests({ manifests }: Report, paint: Paint): Generator<string> {
  if (manifests.length > 0) yield '\n';
  for (const row of manifests.slice(0, MAX_SHOWN)) {
    const base = row.recorded === 0 ? '' : `, paths relative to ${baseWords(row)}`;
    yield `${terminalText(row.path)}: ${paint('dim', terminalText(`${manifestWords(row)}${base}`))}\n`;
  }
  if (manifests.length > MAX_SHOWN)
    yield `… and ${manifests.length - MAX_SHOWN} more; --format json lists all.\n`;
}

function* renderFindings(report: Report, paint: Paint): Generator<string> {
  for (const { severity, kind, title, fix, count, findings } of groupFindings(report)) {
    yield `${paint(STYLES[severity], SEVERITY_VIEW[severity].sign)} ${paint('bold', title)} ${paint('dim', kind)}\n`;
    const shown = findings.slice(0, MAX_SHOWN);
    for (const finding of shown) yield renderFinding(finding, paint);
    if (count > shown.length) yield `    … and ${count - shown.length} more; --format json lists all.\n`;
    yield `  ${paint('cyan', '→')} ${fix}\n\n`;
  }
}

function renderFinding({ location, message }: Finding, paint: Paint): string {
  const place =
    location === null ? '' : `${terminalText(`${location.file}:${location.line}:${location.column}`)}  `;
  return `    ${paint('dim', place)}${terminalText(message)}\n`;
}

function* renderSuppressed({ suppressed, suppressions, summary }: Report, paint: Paint): Generator<string> {
  const idle = suppressions.filter(({ status, findings }) => status === 'active' && findings === 0);
  if (suppressed.length + idle.length === 0) return;
  yield `${paint('dim', '~')} ${paint('bold', 'Suppressed findings')} ${paint('dim', "don't count")}\n`;
  let shown = 0;
  for (const { kind, subject, reason, expires } of firstOf(suppressed, MAX_SHOWN)) {
    shown += 1;
    yield `    ${terminalText(subject)}: ${kind}, until ${expires}: ${terminalText(reason)}\n`;
  }
  if (summary.suppressed > shown)
    yield `    … and ${summary.suppressed - shown} more; --format json lists all.\n`;
  for (const { kind, path } of idle.slice(0, MAX_SHOWN))
    yield `    ${terminalText(path)}: nothing matches; ${terminalText(kind)} can go from \`suppress\`.\n`;
  yield '\n';
}

/** What smoke tests said, an entry a line; those that failed or were blocked are findings above. */
function* renderWorks({ entries }: Report, paint: Paint): Generator<string> {
  let shown = 0;
  for (const { kind, id, works } of entries) {
    if (works === undefined) continue;
    if (shown === 0) yield `\n${paint('bold', 'Works')}\n`;
    shown += 1;
    if (shown <= MAX_SHOWN) yield `    ${works.padEnd(9)} ${kind} ${terminalText(id)}\n`;
  }
  if (shown > MAX_SHOWN) yield `    … and ${shown - MAX_SHOWN} more; --format json lists all.\n`;
}

function counts({ summary }: Report): string {
  const { total_files, matched, matched_by, matched_weak, errors, warnings, notices, suppressed } = summary;
  const evidence = [
    matched_by.bytes > 0 ? `${matched_by.bytes} by bytes` : '',
    matched_weak > 0 ? `${matched_weak} of them by a weak digest only` : '',
    matched_by.pointer > 0 ? `${matched_by.pointer} by pointer${presenceWords(summary)}` : '',
    matched_by.upstream > 0 ? `${matched_by.upstream} by ${upstreamWords(summary)}` : '',
  ].filter((part) => part !== '');
  const parts = [`${matched} matched${evidence.length > 0 ? ` (${evidence.join(', ')})` : ''}`];
  for (const status of FILE_STATUSES) {
    if (status !== 'matched' && summary[status] > 0) parts.push(`${summary[status]} ${status}`);
  }
  return `${countOf(total_files, 'file')}: ${parts.join(', ')}. ${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}, ${countOf(notices, 'notice')}${suppressed > 0 ? `, ${suppressed} suppressed` : ''}.`;
}
