/** What the verdict rests on, and what was not looked at. */

import { FILE_STATUSES } from '../../model/file-row.ts';
import type { Report } from '../../model/report.ts';
import { countOf, grouped } from '../../text/plural.ts';
import { coverageWords } from '../coverage-words.ts';
import { sizeOf } from '../quantities.ts';
import { restoredWords } from '../restore-words.ts';
import { signatureLines } from '../signature-words.ts';
import { hubDigestWords, presenceWords, upstreamWords } from '../upstream-words.ts';
import { EVIDENCES } from '../view.ts';
import { h, type Markup } from './markup.ts';
import { section } from './parts.ts';
import { patternOf } from './patterns.ts';
import { type StatusStyle, styleKey, styleMeaning, styleWords } from './status-styles.ts';
import type { StyleTally, Survey } from './survey.ts';

export function evidenceSection(report: Report, survey: Survey): Markup {
  const styles = styleTallies(survey);
  const unseen = notLookedAt(report);
  const coverage = coverageWords(report.coverage);
  const restored = restoredWords(report, (name) => name);
  return section(
    'evidence',
    'What was looked at',
    h('p', {}, evidenceSentence(report)),
    coverage === null ? null : h('p', {}, coverage),
    restored === null ? null : h('p', {}, restored),
    signatureLines(report).map((line) => h('p', {}, line)),
    styles.length === 0 ? null : bar(styles),
    styles.length === 0 ? null : legend(styles),
    unseen.length === 0
      ? h('p', { class: 'unseen-files' }, 'Every recorded file was read and hashed.')
      : h(
          'div',
          { class: 'gaps' },
          h('h3', {}, 'Not looked at'),
          h(
            'ul',
            {},
            unseen.map((line) => h('li', {}, line)),
          ),
        ),
  );
}

/** `N by bytes, M by pointer, K by upstream`: all three always, since a nought is worth knowing too. */
function evidenceSentence({ summary }: Report): string {
  const { total_files, matched, matched_by, matched_weak, bytes_hashed } = summary;
  const weak = matched_weak > 0 ? `, ${matched_weak} of them by MD5 or SHA-1 only` : '';
  if (total_files === 0) return 'No recorded file was found to look at.';
  const byHub = hubDigestWords(summary);
  const read = bytes_hashed > 0 ? ` (${sizeOf(bytes_hashed)} read)` : '';
  return `${grouped(matched)} of ${countOf(total_files, 'recorded file')} verified: ${grouped(matched_by.bytes)} by bytes${read}${weak}${byHub === '' ? '' : `, ${byHub}`}, ${grouped(matched_by.pointer)} by pointer${presenceWords(summary)}, ${grouped(matched_by.upstream)} by ${Object.keys(matched_by.hosts ?? {}).length > 0 ? upstreamWords(summary) : 'upstream'}.`;
}

/** One line for each thing that the verdict says nothing about. */
function notLookedAt(report: Report): string[] {
  const { summary, complete, shard } = report;
  const { matched_by, missing, unverified, skipped, unreadable, changed } = summary;
  const bare = emptyEntries(report);
  const lines: [number, string][] = [
    [skipped, `${countOf(skipped, 'file')} not read: the time ran out or the run was cancelled.`],
    [missing, `${countOf(missing, 'file')} not there.`],
    [unreadable, `${countOf(unreadable, 'file')} that could not be read.`],
    [changed, `${countOf(changed, 'file')} written to while being read.`],
    [
      unverified,
      `${countOf(unverified, 'file')} with nothing recorded to compare with, or without evidence.`,
    ],
    [
      matched_by.pointer,
      `The content of ${countOf(matched_by.pointer, 'file')}: verified by a pointer${presenceWords(summary)}.`,
    ],
    [
      matched_by.upstream,
      `The content of ${countOf(matched_by.upstream, 'file')}: verified by ${upstreamWords(summary)}.`,
    ],
    [
      shard === null ? bare : 0,
      `${grouped(bare)} of ${grouped(report.entries.length)} models and datasets: no file of theirs is recorded.`,
    ],
    [shard === null ? 0 : 1, 'The files of the other shards: merge their reports.'],
    [
      complete || shard !== null || skipped > 0 ? 0 : 1,
      'Something else that should have been; the findings and the steps below say what.',
    ],
  ];
  return lines.filter(([count]) => count > 0).map(([, line]) => line);
}

function emptyEntries({ entries }: Report): number {
  let count = 0;
  for (const { files } of entries) if (files === 0) count += 1;
  return count;
}

/** Files and bytes of each style that occurs, the gravest first. */
function styleTallies({ places }: Survey): StyleTally[] {
  const sums = new Map<string, StyleTally>();
  for (const { tallies } of places) {
    for (const [key, { style, files, bytes, unsized }] of tallies) {
      const sum = sums.get(key) ?? { style, files: 0, bytes: 0, unsized: 0 };
      sums.set(key, sum);
      sum.files += files;
      sum.bytes += bytes;
      sum.unsized += unsized;
    }
  }
  return FILE_STATUSES.flatMap((status) =>
    EVIDENCES.flatMap((evidence) => sums.get(styleKey({ status, evidence })) ?? []),
  );
}

const WIDTH = 1000;
/** So that one file among thousands is seen. */
const LEAST = 8;

/** Files by style, as one bar. */
function bar(styles: readonly StyleTally[]): Markup {
  const total = styles.reduce((sum, { files }) => sum + files, 0);
  const wide = styles.map(({ files }) => Math.max(LEAST, (files / total) * WIDTH));
  const scale = WIDTH / wide.reduce((sum, width) => sum + width, 0);
  let x = 0;
  const parts = styles.map(({ style }, index) => {
    const area = { x: Math.round(x), y: 0, width: Math.round((wide[index] ?? 0) * scale) - 2, height: 20 };
    x += (wide[index] ?? 0) * scale;
    return styleMarkup(style, area);
  });
  return h(
    'svg',
    { class: 'bar', viewBox: `0 0 ${WIDTH} 20`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    parts,
  );
}

function legend(styles: readonly StyleTally[]): Markup {
  return h(
    'ul',
    { class: 'legend' },
    styles.map(({ style, files, bytes, unsized }) => {
      const size = unsized === files ? '' : `${sizeOf(bytes)}, `;
      const swatch = h(
        'svg',
        { class: 'swatch', viewBox: '0 0 24 16', 'aria-hidden': 'true' },
        styleMarkup(style, { x: 0, y: 0, width: 24, height: 16 }),
      );
      return h(
        'li',
        {},
        h(
          'a',
          { href: '#files', 'data-status': style.status, 'data-evidence': style.evidence },
          swatch,
          h('span', {}, h('strong', {}, grouped(files)), ` ${styleWords(style)}`),
        ),
        h('span', { class: 'meaning' }, `${size}${styleMeaning(style)}`),
      );
    }),
  );
}

function styleMarkup({ status, evidence }: StatusStyle, area: Readonly<Record<string, number>>): Markup {
  const pattern = patternOf(evidence);
  return h(
    'g',
    { class: `cell ${status}` },
    h('rect', { ...area, class: 'fill' }),
    pattern === null ? null : h('rect', { ...area, fill: pattern }),
  );
}
