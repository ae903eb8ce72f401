/** The columns of the table of files, and one of its rows. */

import { cutMiddle } from '../cut.ts';
import { shortDigest } from '../escape.ts';
import { sizeOf } from '../quantities.ts';
import { restoreNote, type ShownRow } from '../restore-words.ts';
import { EVIDENCE_WORDS, STATUS_VIEW } from '../view.ts';
import { type Child, h, type Markup } from './markup.ts';
import { shownDigest } from './packed-rows.ts';
import { knownSize } from './status-styles.ts';

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

export function fileRow(row: ShownRow): Markup {
  const { path, list, recorded, actual, status, evidence, restore } = row;
  const size = knownSize(row);
  const found = shownDigest(actual, recorded);
  return h(
    'tr',
    { class: `file ${status}` },
    h('td', {}, h('span', { class: `status ${status}` }, `${STATUS_VIEW[status].sign} ${status}`)),
    h('th', { scope: 'row' }, h('code', {}, path)),
    h('td', { class: evidence === 'none' ? 'none' : null }, EVIDENCE_WORDS[evidence], restoreCell(restore)),
    h(
      'td',
      { class: 'number', title: size === null ? null : `${size} bytes` },
      size === null ? h('span', { class: 'none' }, 'not known') : sizeCell(row, size),
    ),
    h('td', { 'data-label': nameOf('recorded') }, digest(shownDigest(recorded), 'recorded')),
    h(
      'td',
      { 'data-label': nameOf('actual') },
      found !== null && found === shownDigest(recorded)
        ? h('span', { class: 'same' }, 'the same')
        : digest(found, 'found'),
    ),
    h('td', { 'data-label': nameOf('list') }, h('code', {}, cutMiddle(list, 120))),
  );
}

/** The page shows it before the value where there is no room for columns. */
function nameOf(column: Column['id']): string | null {
  return COLUMNS.find(({ id }) => id === column)?.name ?? null;
}

function restoreCell(restore: ShownRow['restore']): Markup | null {
  const words = restoreNote(restore);
  return words === null ? null : h('span', { class: 'other' }, words);
}

function sizeCell({ recorded, actual }: ShownRow, size: number): Child {
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
      'aria-label': `Copy the ${what} ${text.includes(':') ? '' : 'SHA-256 '}${shortDigest(text)}`,
    },
    shortDigest(text),
  );
}
