import type { Report } from '../model/report.ts';
import { grouped } from '../text/plural.ts';
import { markdownCode, markdownText } from './escape.ts';
import { baseWords, besides } from './manifest-words.ts';
import { stageText } from './stage-words.ts';
import { STAGE_VIEW } from './view.ts';

/** What each manifest came to, and what its paths were taken to be relative to: the first thing to look at when all is missing. */
export function manifestTable({ manifests }: Report, rows: number): string[] {
  const most = Math.min(rows, MAX_MANIFESTS);
  if (manifests.length === 0 || most === 0) return [];
  const shown = manifests.slice(0, most).map((row) => {
    const base = row.base === '' ? baseWords(row) : markdownCode(row.base);
    const { path, label, recorded, compared } = row;
    return `| ${markdownCode(path)} | ${markdownText(label)} | ${grouped(recorded)} | ${grouped(compared)} | ${base} | ${markdownText(besides(row))} |`;
  });
  const more = manifests.length > most ? [`… and ${grouped(manifests.length - most)} more.`, ''] : [];
  return details('How the manifests were read', [
    '| Manifest | Format | Files recorded | Compared | Paths are relative to | |',
    '| --- | --- | ---: | ---: | --- | --- |',
    ...shown,
    '',
    ...more,
  ]);
}

const MAX_MANIFESTS = 50;

/** The stages with their outcome and time. */
export function stageTable({ stages }: Report): string[] {
  if (stages.length === 0) return [];
  const lines = stages.map(
    ({ name, status, duration_ms, ...stage }) =>
      `| ${STAGE_VIEW[status].mark} | ${markdownText(name)} | ${markdownText(stageText(stage))} | ${(duration_ms / 1000).toFixed(1)} s |`,
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
