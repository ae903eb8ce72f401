import type { Report } from '../model/report.ts';
import { markdownCode, markdownText } from './escape.ts';

/** What relative paths were taken to be relative to: the first thing to look at when all is missing. */
export function listTable({ lists }: Report, rows: number): string[] {
  const most = Math.min(rows, MAX_LISTS);
  if (lists.length === 0 || most === 0) return [];
  const shown = lists.slice(0, most).map(({ path, base, records }) => {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const relative = base === 'root' ? 'the repository root' : `its own folder, ${markdownCode(folder)}`;
    return `| ${markdownCode(path)} | ${records} | ${relative} |`;
  });
  const more = lists.length > most ? [`… and ${lists.length - most} more.`, ''] : [];
  return details('How the checksum lists were read', [
    '| List | Records | Paths are relative to |',
    '| --- | ---: | --- |',
    ...shown,
    '',
    ...more,
  ]);
}

const MAX_LISTS = 50;
const MARKS = { pass: '✅', fail: '❌', skip: '➖' } as const;

/** The stages with their outcome and time. */
export function stageTable({ stages }: Report): string[] {
  if (stages.length === 0) return [];
  const lines = stages.map(
    ({ name, status, detail, duration_ms }) =>
      `| ${MARKS[status]} | ${markdownText(name)} | ${markdownText(detail)} | ${(duration_ms / 1000).toFixed(1)} s |`,
  );
  return details('What was checked, step by step', [
    '| | Step | Detail | Time |',
    '| --- | --- | --- | ---: |',
    ...lines,
    '',
  ]);
}

function details(summary: string, lines: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, '', ...lines, '</details>', ''];
}
