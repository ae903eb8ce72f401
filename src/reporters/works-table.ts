import type { EntryRow, Works } from '../model/entry-row.ts';
import type { Report } from '../model/report.ts';
import { grouped } from '../text/plural.ts';
import { markdownCode } from './escape.ts';
import { WORKS_ORDER, WORKS_VIEW } from './view.ts';

/** As many as a person reads. */
const MAX_KEPT = 200;

/** How many entries are in each state, gravest first; null where no statement was given. */
export function worksCounts({ entries }: Pick<Report, 'entries'>): ReadonlyMap<Works, number> | null {
  const counts = new Map<Works, number>();
  for (const { works } of entries) if (works !== undefined) counts.set(works, (counts.get(works) ?? 0) + 1);
  if (counts.size === 0) return null;
  return new Map(
    WORKS_ORDER.flatMap((word): [Works, number][] =>
      counts.has(word) ? [[word, counts.get(word) ?? 0]] : [],
    ),
  );
}

/** Which models and datasets work, gravest first. */
export function worksTable(report: Report, rows: number): string[] {
  const counts = worksCounts(report);
  if (counts === null || rows === 0) return [];
  const most = Math.min(rows, MAX_KEPT);
  const shown: EntryRow[] = [];
  for (const word of counts.keys())
    for (const entry of report.entries) if (entry.works === word && shown.length < most) shown.push(entry);
  const said = [...counts].map(([word, count]) => `${grouped(count)} ${word}`).join(', ');
  const left = report.entries.length - shown.length;
  return [
    `<details><summary>Do they work? ${said}</summary>`,
    '',
    '| | Entry | Files |',
    '| --- | --- | --- |',
    ...shown.map(
      ({ kind, id, works = 'untested', status }) =>
        `| ${WORKS_VIEW[works].mark} ${works} | ${kind} ${markdownCode(id, 120)} | ${status} |`,
    ),
    '',
    ...(left > 0 ? [`… and ${grouped(left)} more, listed in the report.`, ''] : []),
    '</details>',
    '',
  ];
}
