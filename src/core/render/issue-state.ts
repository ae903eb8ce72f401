import { SEVERITIES } from '../findings.ts';
import type { Report } from '../report.ts';

/**
 * What the issue has to remember until the next run, kept in a hidden marker at its end:
 * `<!-- manifest-drift:KEY v1 DATE DIGEST CUT FINGERPRINTS -->`. Whatever cannot be read as such
 * counts as no memory, so that a hand-edited marker costs a comment and nothing more.
 */
export interface IssueState {
  /** The day on which the present stretch of drift was first seen, `YYYY-MM-DD`. */
  readonly since: string;
  /** Of everything that the body depends on; the same digest means that nothing need be written. */
  readonly digest: string;
  /** The first ten hex digits of each finding's fingerprint, sorted, the gravest first when cut. */
  readonly fingerprints: readonly string[];
  /** True when there were more findings than are remembered. */
  readonly isCut: boolean;
}

/** Ten hex digits each, so the marker stays below 8 KiB. */
export const MAX_REMEMBERED = 700;
const DIGITS = 10;

/** The state after this report; `since` goes on from the state before, when there was one. */
export function stateAfter(
  report: Report,
  before: IssueState | null,
  digest: (text: string) => string,
): IssueState {
  const fingerprints: string[] = [];
  let identity = `${report.outcome} ${report.complete}\n`;
  let piece = '';
  for (const { severity, fingerprint, message, location } of report.findings) {
    if (fingerprints.length < MAX_REMEMBERED) fingerprints.push(fingerprint.slice(0, DIGITS));
    piece += `${SEVERITIES.indexOf(severity)} ${fingerprint} ${location?.line ?? 0} ${message}\n`;
    if (piece.length > 65_536) {
      identity = `${digest(identity + piece)}\n`;
      piece = '';
    }
  }
  return {
    since: before?.since ?? report.generated_at.slice(0, 10),
    digest: digest(identity + piece).slice(0, 32),
    fingerprints: fingerprints.sort(),
    isCut: report.findings.length > fingerprints.length,
  };
}

/** A key holds nothing that could end the comment or the marker. */
function safeKey(key: string): string {
  return key
    .replace(/[^\w./-]/g, '_')
    .replaceAll('--', '__')
    .slice(0, 200);
}

export function writeMarker(key: string, { since, digest, fingerprints, isCut }: IssueState): string {
  const words = ['v1', since, digest, isCut ? 'cut' : 'all', fingerprints.join('')].join(' ').trimEnd();
  return `<!-- manifest-drift:${safeKey(key)} ${words} -->`;
}

/** Whether a body is that of the check's own issue. */
export function hasMarker(body: string, key: string): boolean {
  return body.includes(`<!-- manifest-drift:${safeKey(key)} `);
}

const STATE = /^v1 (\d{4}-\d{2}-\d{2}) ([0-9a-f]{32}) (cut|all)(?: ((?:[0-9a-f]{10})*))? -->/;

/** The state in a body's marker; null when there is none that can be read. */
export function readMarker(body: string, key: string): IssueState | null {
  const start = `<!-- manifest-drift:${safeKey(key)} `;
  const at = body.lastIndexOf(start);
  if (at === -1) return null;
  const [, since, digest, cut, joined = ''] = STATE.exec(body.slice(at + start.length)) ?? [];
  if (since === undefined || digest === undefined) return null;
  const fingerprints = joined.match(/.{10}/g) ?? [];
  return { since, digest, fingerprints, isCut: cut === 'cut' };
}
