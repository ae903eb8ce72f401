import type { EntryRow } from '../model/entry-row.ts';
import type { FileStatus } from '../model/file-row.ts';
import type { Report } from '../model/report.ts';
import { grouped } from '../text/plural.ts';
import { markdownCode } from './escape.ts';
import { STATUS_VIEW, UNMATCHED } from './view.ts';

/** As many as a person reads. */
const MAX_KEPT = 500;

/** Models and datasets of which something does not match or was not looked at, gravest first. */
export function entryTable({ entries }: Report, rows: number): string[] {
  const byStatus = new Map<FileStatus, EntryRow[]>(UNMATCHED.map((status) => [status, []]));
  let count = 0;
  for (const entry of entries) {
    const group = byStatus.get(entry.status);
    if (!group) continue;
    count += 1;
    if (group.length < MAX_KEPT) group.push(entry);
  }
  if (count === 0) return [];
  const shown = [...byStatus.values()].flat().slice(0, Math.min(rows, MAX_KEPT));
  const what = count === 1 ? 'One model or dataset is' : `${grouped(count)} models and datasets are`;
  const lines = [
    `<details><summary>${what} not verified (of ${grouped(entries.length)})</summary>`,
    '',
    ...(shown.length === 0 ? [] : ['| | Entry | Version | Recorded files |', '| --- | --- | --- | ---: |']),
    ...shown.map(row),
    '',
  ];
  if (count > shown.length)
    lines.push(`… and ${grouped(count - shown.length)} more, listed in the report.`, '');
  return [...lines, '</details>', ''];
}

function row({ kind, id, version, status, files }: EntryRow): string {
  const release = version === null ? '' : markdownCode(version, 60);
  return `| ${STATUS_VIEW[status].mark} ${status} | ${kind} ${markdownCode(id, 120)} | ${release} | ${files} |`;
}
