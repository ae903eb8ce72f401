import type { AcceptedFinding } from '../model/acceptance.ts';
import type { Report } from '../model/report.ts';
import { markdownCode, markdownText } from './escape.ts';
import { describeKind } from './finding-groups.ts';
import { type Links, lineUrl, linked } from './links.ts';

/** As many as a person reads. */
const MAX_KEPT = 500;

/** What does not count because the config accepts it, and what of `accept` is of no use any more. */
export function acceptedTable(
  { accepted, acceptances }: Report,
  rows: number,
  links: Links | null,
): string[] {
  if (acceptances.length === 0) return [];
  const shown: AcceptedFinding[] = [];
  for (const finding of accepted) {
    if (shown.length === Math.min(rows, MAX_KEPT)) break;
    shown.push(finding);
  }
  const idle = acceptances.filter(({ status, findings }) => status === 'active' && findings === 0);
  const lines = [`<details><summary>Accepted drift (${accepted.length})</summary>`, ''];
  if (shown.length > 0)
    lines.push(
      '| What | Accepted because | Until |',
      '| --- | --- | --- |',
      ...shown.map((one) => row(one, links)),
      '',
    );
  if (accepted.length > shown.length)
    lines.push(`… and ${accepted.length - shown.length} more, listed in the report.`, '');
  for (const { kind, path, expires } of idle.slice(0, Math.min(rows, MAX_IDLE)))
    lines.push(
      `- Nothing matches ${markdownCode(kind)} of ${markdownCode(path)}, accepted until ${markdownCode(expires)}: the entry can go.`,
    );
  return [...lines, '', '</details>', ''];
}

const MAX_IDLE = 20;

function row({ kind, subject, location, reason, expires }: AcceptedFinding, links: Links | null): string {
  const place =
    location === null
      ? ''
      : `<br>at ${linked(markdownCode(`${location.file}:${location.line}`), lineUrl(links, location))}`;
  const what = `${markdownCode(subject)}<br>${describeKind(kind).title}${place}`;
  return `| ${what} | ${markdownText(reason)} | ${markdownCode(expires)} |`;
}
