import { FILE_STATUSES } from '../model/file-row.ts';
import type { Report } from '../model/report.ts';
import { firstOf } from '../rules/ungroup.ts';
import { columnsOf } from '../text/columns.ts';
import { countOf, grouped } from '../text/plural.ts';
import { coverageWords } from './coverage-words.ts';
import { terminalText } from './escape.ts';
import { baseWords, manifestWords } from './manifest-words.ts';
import { restoredWords } from './restore-words.ts';
import { signatureLines } from './signature-words.ts';
import { stageText } from './stage-words.ts';
import { findingBlocks } from './text-findings.ts';
import { MAX_SHOWN, PLAIN_STYLE, put, type TextStyle } from './text-style.ts';
import { hubDigestWords, presenceWords, upstreamWords } from './upstream-words.ts';
import { STAGE_VIEW } from './view.ts';
import { verdictOf } from './words.ts';

const STAGE_STYLES = { pass: 'green', fail: 'red', skip: 'dim' } as const;

/** `verdict`: the last line alone. `findings`: with stages only where an incomplete run failed. `all`: every stage, and bases. */
export type Verbosity = 'verdict' | 'findings' | 'all';

export interface TextOptions extends Partial<TextStyle> {
  readonly amount?: Verbosity;
  /** What to run next; null or left out for nothing. */
  readonly next?: string | null;
}

/** The report for a person at a terminal: findings by kind with the fix, then counts, the verdict, the next step. */
export function* renderText(report: Report, options: TextOptions = {}): Generator<string> {
  const { amount = 'all', next = null, ...given } = options;
  const textStyle: TextStyle = { ...PLAIN_STYLE, ...given };
  const { paint } = textStyle;
  if (amount !== 'verdict') yield* renderBody(report, textStyle, amount === 'all');
  const { outcome } = report;
  const style = outcome === 'pass' ? (report.complete ? 'green' : 'yellow') : 'red';
  const word = outcome.toUpperCase();
  const painted = `${paint('bold', paint(style, word))} `;
  yield put(terminalText(verdictOf(report)), textStyle, { first: `${word} `, rest: '  ', painted });
  if (amount !== 'verdict' && next !== null) yield nextLines(next, textStyle);
}

/** The command is not cut in lines, so that it can be copied; where there is no room beside it, the rest is below. */
function nextLines(next: string, textStyle: TextStyle): string {
  const painted = `${textStyle.paint('bold', 'Next:')} `;
  const end = next.lastIndexOf(' (');
  if (end === -1 || columnsOf(`Next: ${next}`) <= textStyle.width) return `${painted}${next}\n`;
  const rest = put(next.slice(end + 1), textStyle, { first: '  ' });
  return `${painted}${next.slice(0, end)}\n${rest}`;
}

function* renderBody(report: Report, textStyle: TextStyle, hasAll: boolean): Generator<string> {
  yield* apart([
    ...findingBlocks(report, textStyle),
    renderSuppressed(report, textStyle),
    renderStages(report, textStyle, hasAll),
    renderManifests(report, textStyle, hasAll),
    renderWorks(report, textStyle),
    [put(counts(report), textStyle, { rest: '  ' })],
  ]);
}

/** Blocks with an empty line between two of them; one that says nothing leaves none. */
function* apart(blocks: Iterable<Iterable<string>>): Generator<string> {
  let isFirst = true;
  for (const block of blocks) {
    let begins = true;
    for (const piece of block) {
      if (begins && !isFirst) yield '\n';
      [begins, isFirst] = [false, false];
      yield piece;
    }
  }
}

/** Of a whole run, findings say all that went wrong in a stage. */
function* renderStages(
  { stages, complete }: Report,
  textStyle: TextStyle,
  hasAll: boolean,
): Generator<string> {
  const { paint } = textStyle;
  for (const { status, name, ...stage } of stages) {
    if (!hasAll && (status !== 'fail' || complete)) continue;
    const { sign } = STAGE_VIEW[status];
    const painted = `${paint(STAGE_STYLES[status], sign)} ${name}: `;
    const first = `${sign} ${name}: `;
    yield put(terminalText(stageText(stage)), textStyle, { first, rest: '    ', painted, style: 'dim' });
  }
}

function* renderManifests(report: Report, textStyle: TextStyle, hasBases: boolean): Generator<string> {
  const { manifests } = report;
  for (const row of manifests.slice(0, MAX_SHOWN)) {
    const base = hasBases && row.recorded > 0 ? `, paths relative to ${baseWords(row)}` : '';
    const name = terminalText(row.path);
    const painted = `${textStyle.link(name, textStyle.fileUrl(row.path))}: `;
    const said = terminalText(`${manifestWords(row)}${base}`);
    yield put(said, textStyle, { first: `${name}: `, rest: '    ', painted, style: 'dim' });
  }
  if (manifests.length > MAX_SHOWN)
    yield `… and ${grouped(manifests.length - MAX_SHOWN)} more; --format json lists all.\n`;
  const coverage = coverageWords(report.coverage);
  if (coverage !== null) yield put(terminalText(coverage), textStyle, { rest: '  ' });
  const restored = restoredWords(report, terminalText);
  if (restored !== null) yield put(restored, textStyle, { rest: '  ' });
  for (const line of signatureLines(report)) yield put(terminalText(line), textStyle, { rest: '  ' });
}

function* renderSuppressed(
  { suppressed, suppressions, summary }: Report,
  textStyle: TextStyle,
): Generator<string> {
  const idle = suppressions.filter(({ status, findings }) => status === 'active' && findings === 0);
  if (suppressed.length + idle.length === 0) return;
  const { paint } = textStyle;
  const say = (text: string) => put(text, textStyle, { first: '    ', rest: '      ' });
  yield `${paint('dim', '~')} ${paint('bold', 'Suppressed findings')} ${paint('dim', "don't count")}\n`;
  let shown = 0;
  for (const { kind, subject, reason, expires } of firstOf(suppressed, MAX_SHOWN)) {
    shown += 1;
    yield say(`${terminalText(subject)}: ${kind}, until ${expires}: ${terminalText(reason)}`);
  }
  if (summary.suppressed > shown)
    yield `    … and ${grouped(summary.suppressed - shown)} more; --format json lists all.\n`;
  for (const { kind, path } of idle.slice(0, MAX_SHOWN))
    yield say(`${terminalText(path)}: nothing matches; ${terminalText(kind)} can go from \`suppress\`.`);
}

/** What smoke tests said, an entry a line; those that failed or were blocked are findings above. */
function* renderWorks({ entries }: Report, { paint }: TextStyle): Generator<string> {
  let shown = 0;
  for (const { kind, id, works } of entries) {
    if (works === undefined) continue;
    if (shown === 0) yield `${paint('bold', 'Works')}\n`;
    shown += 1;
    if (shown <= MAX_SHOWN) yield `    ${works.padEnd(9)} ${kind} ${terminalText(id)}\n`;
  }
  if (shown > MAX_SHOWN) yield `    … and ${grouped(shown - MAX_SHOWN)} more; --format json lists all.\n`;
}

function counts({ summary }: Report): string {
  const { total_files, matched, matched_by, matched_weak, errors, warnings, notices, suppressed } = summary;
  const evidence = [
    matched_by.bytes > 0 ? `${grouped(matched_by.bytes)} by bytes` : '',
    matched_weak > 0 ? `${grouped(matched_weak)} of them by a weak digest only` : '',
    hubDigestWords(summary),
    matched_by.pointer > 0 ? `${grouped(matched_by.pointer)} by pointer${presenceWords(summary)}` : '',
    matched_by.upstream > 0 ? `${grouped(matched_by.upstream)} by ${upstreamWords(summary)}` : '',
  ].filter((part) => part !== '');
  const parts = [`${grouped(matched)} matched${evidence.length > 0 ? ` (${evidence.join(', ')})` : ''}`];
  for (const status of FILE_STATUSES) {
    if (status !== 'matched' && summary[status] > 0) parts.push(`${grouped(summary[status])} ${status}`);
  }
  return `${countOf(total_files, 'file')}: ${parts.join(', ')}. ${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}, ${countOf(notices, 'notice')}${suppressed > 0 ? `, ${grouped(suppressed)} suppressed` : ''}.`;
}
