/** Findings at a terminal: a group a kind, each with its place, its line, what is wrong, and the fix. */

import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { ruleOf } from '../rules/index.ts';
import { messageOf } from '../rules/rule.ts';
import { grouped } from '../text/plural.ts';
import { shortDigest, terminalText } from './escape.ts';
import { type FindingGroup, groupFindings } from './finding-groups.ts';
import { findingPage } from './finding-page.ts';
import { type Frame, frameOf } from './frame.ts';
import { MAX_SHOWN, put, type TextStyle } from './text-style.ts';
import { SEVERITY_VIEW } from './view.ts';

/** Findings of one kind that are shown with the line that they point to. */
export const MAX_FRAMES = 3;

const STYLES: Record<Severity, 'red' | 'yellow' | 'cyan'> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** A block for each kind. */
export function* findingBlocks(report: Report, textStyle: TextStyle): Generator<Iterable<string>> {
  for (const group of groupFindings(report)) yield renderGroup(group, textStyle);
}

function* renderGroup(
  { severity, kind, title, fix, count, findings }: FindingGroup,
  textStyle: TextStyle,
): Generator<string> {
  const { paint } = textStyle;
  yield heading(severity, title, terminalText(kind), textStyle);
  const shown = findings.slice(0, MAX_SHOWN);
  for (const [index, finding] of shown.entries())
    yield* renderFinding(finding, index < MAX_FRAMES, textStyle);
  if (count > shown.length)
    yield `    … and ${grouped(count - shown.length)} more; --format json lists all.\n`;
  yield put(fix, textStyle, { first: '  → ', rest: '    ', painted: `  ${paint('cyan', '→')} ` });
}

function heading(severity: Severity, title: string, kind: string, textStyle: TextStyle): string {
  const { paint, link, width } = textStyle;
  const { sign } = SEVERITY_VIEW[severity];
  const name = paint('dim', link(kind, findingPage(kind)));
  const painted = `${paint(STYLES[severity], sign)} `;
  if (`${sign} ${title} ${kind}`.length <= width) return `${painted}${paint('bold', title)} ${name}\n`;
  return `${put(title, textStyle, { first: `${sign} `, rest: '  ', painted, style: 'bold' })}  ${name}\n`;
}

function* renderFinding(finding: Finding, isFirst: boolean, textStyle: TextStyle): Generator<string> {
  const { location } = finding;
  const { paint, link } = textStyle;
  if (location === null) {
    yield put(terminalText(finding.message), textStyle, { first: '    ', rest: '      ' });
    return;
  }
  const place = terminalText(`${location.file}:${location.line}:${location.column}`);
  const painted = paint('dim', link(place, textStyle.fileUrl(location.file)));
  const frame = isFirst ? frameAt(finding, textStyle) : null;
  const message = terminalText(messageBeside(finding, frame !== null, isFirst));
  if (frame === null) {
    yield put(message, textStyle, { first: `    ${place}  `, rest: '      ', painted: `    ${painted}  ` });
    return;
  }
  yield `    ${painted}\n`;
  yield* drawn(frame, location.line, STYLES[finding.severity], textStyle);
  yield put(message, textStyle, { first: '      ' });
}

const MARGIN = 6;
/** The longest frame where no width is known. */
const MAX_FRAME = 160;

function frameAt(finding: Finding, { width, lineAt }: TextStyle): Frame | null {
  const { location } = finding;
  const written = location === null ? null : lineAt(location);
  if (location === null || written === null) return null;
  const gutter = MARGIN + `${location.line}`.length + ' │ '.length;
  return frameOf(finding, written, Math.min(width, MAX_FRAME) - gutter);
}

function* drawn(
  { line, before, length }: Frame,
  number: number,
  style: 'red' | 'yellow' | 'cyan',
  { paint }: TextStyle,
): Generator<string> {
  const margin = ' '.repeat(MARGIN);
  yield `${margin}${paint('dim', `${number} │`)} ${line}\n`;
  const gutter = paint('dim', `${' '.repeat(`${number}`.length)} │`);
  yield `${margin}${gutter} ${' '.repeat(before)}${paint(style, '^'.repeat(length))}\n`;
}

/**
 * The message without what stands beside it: the manifest's path, where that is what the finding is about, and the
 * recorded digest in full, where its line is shown. Behind the first findings all digests are short.
 */
function messageBeside(finding: Finding, isFramed: boolean, isFirst: boolean): string {
  const { kind, subject, location, data, expected, message } = finding;
  const rule = ruleOf(kind);
  const isOfManifest = subject === location?.file && rule?.about !== 'run';
  if (rule === null || (isFirst && !isFramed && !isOfManifest)) return message;
  const spans = isOfManifest ? rule.message(data, finding) : messageOf(rule, data, finding);
  const words = spans.map(({ is, text }) =>
    is === 'digest' && (!isFirst || (isFramed && text === expected)) ? shortDigest(text) : text,
  );
  return isOfManifest ? `${words.join('')}.` : words.join('');
}
