import { SEVERITIES } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/**
 * A digest of all that the findings say. Line numbers are left out, since an edit above a line
 * changes nothing; piece by piece, since there may be a million findings.
 */
export function digestFindings(report: Report, digest: (text: string) => string): string {
  let identity = `${report.outcome} ${report.complete}\n`;
  let piece = '';
  for (const { severity, fingerprint, message, expected, actual } of report.findings) {
    const says = message.replace(/:\d+/g, '');
    piece += `${SEVERITIES.indexOf(severity)} ${fingerprint} ${JSON.stringify([says, expected, actual])}\n`;
    if (piece.length > 65_536) {
      identity = `${digest(identity + piece)}\n`;
      piece = '';
    }
  }
  return digest(identity + piece).slice(0, 32);
}
