import type { Report } from '../model/report.ts';
import type { SuppressedFinding } from '../model/suppression.ts';
import { firstOf } from '../rules/ungroup.ts';
import { grouped } from '../text/plural.ts';
import { markdownCode, markdownText } from './escape.ts';
import { describeKind } from './finding-groups.ts';
import { type Links, lineUrl, linked } from './links.ts';

/** As many as a person reads. */
const MAX_KEPT = 500;

/** What does not count because the config suppresses it, and what of `suppress` is of no use any more. */
export function suppressedTable(
  { suppressed, suppressions, summary }: Report,
  rows: number,
  links: Links | null,
): string[] {
  if (suppressions.length === 0) return [];
  const shown = [...firstOf(suppressed, Math.min(rows, MAX_KEPT))];
  const idle = suppressions.filter(({ status, findings }) => status === 'active' && findings === 0);
  const lines = [`<details><summary>Suppressed findings (${grouped(summary.suppressed)})</summary>`, ''];
  if (shown.length > 0)
    lines.push(
      '| What | Reason | Until |',
      '| --- | --- | --- |',
      ...shown.map((one) => row(one, links)),
      '',
    );
  if (summary.suppressed > shown.length)
    lines.push(`… and ${grouped(summary.suppressed - shown.length)} more, listed in the report.`, '');
  for (const { kind, path, expires } of idle.slice(0, Math.min(rows, MAX_IDLE)))
    lines.push(
      `- Nothing matches ${markdownCode(kind)} of ${markdownCode(path)}, suppressed until ${markdownCode(expires)}: the entry can go.`,
    );
  return [...lines, '', '</details>', ''];
}

const MAX_IDLE = 20;

function row({ kind, subject, location, reason, expires }: SuppressedFinding, links: Links | null): string {
  const place =
    location === null
      ? ''
      : `<br>at ${linked(markdownCode(`${location.file}:${location.line}`), lineUrl(links, location))}`;
  const what = `${markdownCode(subject)}<br>${describeKind(kind).title}${place}`;
  return `| ${what} | ${markdownText(reason)} | ${markdownCode(expires)} |`;
}
