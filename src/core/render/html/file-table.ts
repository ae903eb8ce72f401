/** The table of files. The page's text holds its first rows; the script sorts, filters and pages all. */

import type { FileRow, Report } from '../../report.ts';
import { cutMiddle } from '../cut.ts';
import { shortDigest } from '../escape.ts';
import { sizeOf } from '../quantities.ts';
import { countOf } from '../words.ts';
import { EVIDENCE_WORDS, EVIDENCES, knownSize, STATUS_SIGNS, STATUSES } from './looks.ts';
import { type Child, h, type Markup } from './markup.ts';
import { section } from './parts.ts';

/** A column, and by what the page sorts it. */
export interface Column {
  readonly id: 'status' | 'path' | 'evidence' | 'size' | 'recorded' | 'actual' | 'list';
  readonly name: string;
}

export const COLUMNS: readonly Column[] = [
  { id: 'status', name: 'Status' },
  { id: 'path', name: 'File' },
  { id: 'evidence', name: 'Evidence' },
  { id: 'size', name: 'Size' },
  { id: 'recorded', name: 'Recorded SHA-256' },
  { id: 'actual', name: 'Found SHA-256' },
  { id: 'list', name: 'Recorded in' },
];

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
      `The first ${first.length} of ${countOf(files.length, 'file')}, the gravest first; all are in report.json.`,
    ),
    carried < files.length
      ? h(
          'p',
          { class: 'note' },
          `This page carries ${carried} of ${files.length} files, those that are not matched first; report.json has all.`,
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
  bad.sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status));
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
          ...STATUSES.map((status) => [status, status] as const),
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

export function fileRow(row: FileRow): Markup {
  const { path, list, recorded, actual, status, evidence } = row;
  const size = knownSize(row);
  return h(
    'tr',
    { class: `file ${status}` },
    h('td', {}, h('span', { class: `status ${status}` }, `${STATUS_SIGNS[status]} ${status}`)),
    h('th', { scope: 'row' }, h('code', {}, path)),
    h('td', { class: evidence === 'none' ? 'none' : null }, EVIDENCE_WORDS[evidence]),
    h(
      'td',
      { class: 'number', title: size === null ? null : `${size} bytes` },
      size === null ? h('span', { class: 'none' }, 'not known') : sizeCell(row, size),
    ),
    h('td', {}, digest(recorded.sha256, 'recorded')),
    h(
      'td',
      {},
      actual.sha256 !== null && actual.sha256 === recorded.sha256
        ? h('span', { class: 'same' }, 'the same')
        : digest(actual.sha256, 'found'),
    ),
    h('td', {}, h('code', {}, cutMiddle(list, 120))),
  );
}

function sizeCell({ recorded, actual }: FileRow, size: number): Child {
  const { size_bytes } = recorded;
  if (size_bytes === null || actual.size_bytes === null || size_bytes === actual.size_bytes)
    return sizeOf(size);
  return [sizeOf(size), h('span', { class: 'other' }, `recorded: ${sizeOf(size_bytes)}`)];
}

/** The first digits, by which people tell digests apart; all of them are copied. */
function digest(text: string | null, what: string): Markup {
  if (text === null) return h('span', { class: 'none' }, 'none');
  return h(
    'button',
    {
      type: 'button',
      class: 'digest copy',
      'data-copy': text,
      title: text,
      'aria-label': `Copy the ${what} SHA-256 ${shortDigest(text)}`,
    },
    shortDigest(text),
  );
}
