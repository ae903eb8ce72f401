import type { Report, Summary } from '../model/report.ts';

/** Below this many files the table says it all at a glance. */
const MIN_FILES = 10;

/** Parts below this share of the whole cannot be seen; the table has them. */
const MIN_SHARE = 0.02;

/** What a part of the files is called in the chart, and its colour: fixed texts of ours, never a name. */
const PARTS: readonly {
  readonly label: string;
  readonly color: string;
  readonly count: (summary: Summary) => number;
}[] = [
  { label: 'matched, read and hashed', color: '#2da44e', count: ({ matched_by }) => matched_by.bytes },
  {
    label: "matched by the Hub's digest",
    color: '#56bf70',
    count: ({ matched_by }) => matched_by.upstream_bytes ?? 0,
  },
  { label: 'matched by pointer', color: '#85d599', count: ({ matched_by }) => matched_by.pointer },
  { label: 'matched by upstream metadata', color: '#b9e6c5', count: ({ matched_by }) => matched_by.upstream },
  { label: 'mismatched', color: '#ff6a69', count: ({ mismatched }) => mismatched },
  { label: 'missing', color: '#ffa198', count: ({ missing }) => missing },
  { label: 'unreadable', color: '#d97f8b', count: ({ unreadable }) => unreadable },
  { label: 'changed', color: '#d4a72c', count: ({ changed }) => changed },
  { label: 'unverified', color: '#afb8c1', count: ({ unverified }) => unverified },
  { label: 'skipped', color: '#d8dee4', count: ({ skipped }) => skipped },
];

/**
 * A pie of the files by status and evidence, in Mermaid, which GitHub draws wherever it shows
 * Markdown; elsewhere the block reads as a small table. Nothing where there is little to see. It is
 * half a screen high and must not be folded away: Firefox draws nothing inside a closed `details`
 * (https://github.com/mermaid-js/mermaid/issues/1325).
 * https://mermaid.js.org/syntax/pie.html
 */
export function chart({ summary }: Report): string[] {
  const parts = PARTS.map(({ label, color, count }) => ({ label, color, count: count(summary) })).filter(
    ({ count }) => Number.isSafeInteger(count) && count > 0,
  );
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const visible = parts.filter(({ count }) => count >= total * MIN_SHARE);
  if (total < MIN_FILES || visible.length < 2) return [];
  // Colours go by place, and some versions of Mermaid sort the parts by themselves, largest first.
  parts.sort((one, other) => other.count - one.count);
  const colors = Object.fromEntries(parts.map(({ color }, index) => [`pie${index + 1}`, color]));
  const config = { themeVariables: { ...STYLE, ...colors } };
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(config)}}%%`,
    'pie showData',
    '    title Files by status',
    '    accTitle: Files by status',
    ...parts.map(({ label, count }) => `    "${label}" : ${count}`),
    '```',
    '',
  ];
}

/** Dark figures on light parts; whatever stands beside the pie follows the reader's theme. */
const STYLE = {
  pieSectionTextColor: '#1f2328',
  pieStrokeColor: '#6e7781',
  pieStrokeWidth: '1px',
  pieOuterStrokeWidth: '0px',
  pieOpacity: '1',
};
