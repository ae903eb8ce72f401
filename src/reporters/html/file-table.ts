/** The table of files. The page's text holds its first rows; the script sorts, filters and pages all. */

import { FILE_STATUSES, type FileRow } from '../../model/file-row.ts';
import type { Report } from '../../model/report.ts';
import { countOf, grouped } from '../../text/plural.ts';
import { EVIDENCE_WORDS, EVIDENCES } from '../view.ts';
import { COLUMNS, fileRow } from './file-row.ts';
import { h, type Markup } from './markup.ts';
import { section } from './parts.ts';

/** Rows that are there without the script. */
const FIRST_ROWS = 20;

export function fileSection({ files }: Pick<Report, 'files'>, carried: number): Markup {
  if (files.length === 0)
    return section('files', 'Files', h('p', {}, 'No file is recorded, so there is none to show.'));
  const first = firstRows(files);
  return section(
    'files',
    'Files',
    controls(),
    h(
      'p',
      { id: 'file-count', role: 'status' },
      `The first ${grouped(first.length)} of ${countOf(files.length, 'file')}, the gravest first; all are in report.json.`,
    ),
    carried < files.length
      ? h(
          'p',
          { class: 'note' },
          `This page carries ${grouped(carried)} of ${countOf(files.length, 'file')}, those that are not matched first; report.json has all.`,
        )
      : null,
    h(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Table of files' },
      h(
        'table',
        { id: 'file-table' },
        h('caption', { class: 'unseen' }, 'Recorded files'),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            COLUMNS.map(({ id, name }) => h('th', { scope: 'col', 'data-column': id }, name)),
          ),
        ),
        h('tbody', {}, first.map(fileRow)),
      ),
    ),
    h('div', { id: 'pages', class: 'pages scripted' }, ''),
  );
}

function firstRows(files: Iterable<FileRow>): FileRow[] {
  const bad: FileRow[] = [];
  const good: FileRow[] = [];
  for (const row of files) {
    const rows = row.status === 'matched' ? good : bad;
    if (rows.length < FIRST_ROWS) rows.push(row);
    if (bad.length === FIRST_ROWS) break;
  }
  bad.sort((a, b) => FILE_STATUSES.indexOf(a.status) - FILE_STATUSES.indexOf(b.status));
  return [...bad, ...good].slice(0, FIRST_ROWS);
}

function controls(): Markup {
  const options = (words: readonly (readonly [string, string])[]) =>
    words.map(([value, word]) => h('option', { value }, word));
  return h(
    'form',
    { id: 'filters', class: 'filters scripted', role: 'search', 'aria-label': 'Files' },
    h(
      'label',
      { class: 'wide' },
      'Search',
      h('input', {
        type: 'search',
        id: 'query',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: 'part of a path, or first digits of a SHA-256',
      }),
    ),
    h(
      'label',
      {},
      'Status',
      h(
        'select',
        { id: 'status' },
        options([
          ['', 'all'],
          ['!matched', 'all but matched'],
          ...FILE_STATUSES.map((status) => [status, status] as const),
        ]),
      ),
    ),
    h(
      'label',
      {},
      'Evidence',
      h(
        'select',
        { id: 'evidence-filter' },
        options([['', 'all'], ...EVIDENCES.map((evidence) => [evidence, EVIDENCE_WORDS[evidence]] as const)]),
      ),
    ),
    h('button', { type: 'reset' }, 'Show all'),
  );
}
