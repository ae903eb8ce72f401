/** A result for people: files by what became of them and why, then one line that says all. */

import { terminalText } from '../reporters/escape.ts';
import { sizeOf, timeOf } from '../reporters/quantities.ts';
import { PLAIN_STYLE, put, type TextStyle } from '../reporters/text-style.ts';
import { countOf } from '../text/plural.ts';
import { pushTo } from '../text/push-to.ts';
import type { RestoreResult, RestoreRow, RestoreStatus } from './result.ts';

/** More lines than this nobody reads; `--format json` has them all. */
const MAX_ROWS = 200;

interface StatusWords {
  /** In a table. */
  readonly word: string;
  /** Above the files that have it. */
  readonly title: string;
  /** As `title`, before the name of a source. */
  readonly at?: string;
  /** `3 files …`, and `1 file …` where that is another word. */
  readonly counted: readonly [many: string, one?: string];
  readonly sign: string;
  readonly colour: 'dim' | 'red' | 'yellow' | 'green' | 'cyan';
}

/** What went wrong comes last, where it is seen. */
export const STATUS_WORDS: Readonly<Record<RestoreStatus, StatusWords>> = {
  planned: {
    word: 'would restore',
    title: 'Would restore',
    counted: ['would be restored'],
    sign: '↓',
    colour: 'cyan',
  },
  restored: { word: 'restored', title: 'Restored', counted: ['restored'], sign: '✓', colour: 'green' },
  'left-out': { word: 'left out', title: 'Left out', counted: ['left out'], sign: '-', colour: 'dim' },
  'left-to-git': {
    word: 'left to git',
    title: 'Left to git',
    counted: ['left to git'],
    sign: '-',
    colour: 'dim',
  },
  'no-digest': {
    word: 'no SHA-256',
    title: "Can't be verified",
    counted: ['without a recorded SHA-256'],
    sign: '-',
    colour: 'dim',
  },
  blocked: { word: 'blocked', title: 'Blocked', counted: ['blocked'], sign: '!', colour: 'yellow' },
  unsourced: {
    word: 'no source',
    title: 'No source is known',
    counted: ['are still missing, without a known source', 'is still missing, without a known source'],
    sign: '!',
    colour: 'yellow',
  },
  failed: { word: 'failed', title: 'Failed', at: 'Failed at', counted: ['failed'], sign: '✗', colour: 'red' },
  gone: { word: 'gone', title: 'Gone', at: 'Gone from', counted: ['gone'], sign: '✗', colour: 'red' },
  mismatch: {
    word: 'differs',
    title: 'Differs from what is recorded',
    at: 'Differs at',
    counted: ['differ', 'differs'],
    sign: '✗',
    colour: 'red',
  },
};

const ORDER = Object.keys(STATUS_WORDS) as RestoreStatus[];

export const byGravity = (a: RestoreRow, b: RestoreRow) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status);

export function* renderResult(
  result: RestoreResult,
  style: Pick<TextStyle, 'paint' | 'width'> = PLAIN_STYLE,
): Generator<string> {
  const { paint } = style;
  const rows = [...result.files].sort(byGravity);
  const hidden = Math.max(0, rows.length - MAX_ROWS);
  if (hidden > 0) yield `… ${countOf(hidden, 'more file')}; --format json lists all.\n\n`;
  for (const [title, group] of groups(rows.slice(hidden))) {
    const { sign, colour } = STATUS_WORDS[group[0]?.status ?? 'failed'];
    const painted = `${paint(colour, sign)} `;
    yield put(terminalText(title), style, { first: `${sign} `, rest: '  ', painted, style: 'bold' });
    for (const row of group)
      yield put(terminalText(`${row.path}  ${factsOf(row).join(', ')}`.trimEnd()), style, {
        first: '    ',
        rest: '      ',
      });
    yield '\n';
  }
  for (const note of result.notes) yield put(terminalText(note), style, { first: 'note: ', rest: '  ' });
  if (result.notes.length > 0) yield '\n';
  const word = result.dry_run ? 'PLAN' : result.outcome.toUpperCase();
  const colour = { pass: 'green', fail: 'red', error: 'red' } as const;
  const painted = `${paint('bold', paint(colour[result.outcome], word))} `;
  yield put(terminalText(summaryOf(result)), style, { first: `${word} `, rest: '  ', painted });
}

/** Files of one title, in the order of the first of each: what is said of many is said once. */
function groups(rows: readonly RestoreRow[]): Map<string, RestoreRow[]> {
  const found = new Map<string, RestoreRow[]>();
  for (const row of rows) pushTo(found, titleOf(row), row);
  return found;
}

function titleOf({ status, from, why, attempts }: RestoreRow): string {
  const { title, at } = STATUS_WORDS[status];
  if (status === 'restored') return `${title} from ${from}`;
  if (status === 'planned') return `${title} from ${from?.replaceAll(', ', ', else ')}`;
  if (status === 'left-out') return `${title} by ${why}`;
  const isOfSource = attempts.some(({ from }) => why.startsWith(`${from}: `));
  if (at !== undefined && isOfSource) return `${at} ${why}`;
  return why === '' ? title : `${title}: ${why}`;
}

function factsOf({ status, bytes, resumed_from: resumed, seconds }: RestoreRow): string[] {
  return [
    ...(bytes === null ? [] : [sizeOf(bytes)]),
    ...(resumed > 0 ? [`${sizeOf(resumed)} resumed`] : []),
    ...(status === 'restored' && seconds >= SLOW_SECONDS ? [`in ${timeOf(seconds)}`] : []),
  ];
}

/** What takes less is not worth a line while others are waited for. */
const SLOW_SECONDS = 1;

/** The line of a file that took a while, for those who wait for the rest; null for others. */
export function finishedLine(row: RestoreRow): string | null {
  if (row.seconds < SLOW_SECONDS) return null;
  const facts = [...factsOf(row), ...(row.from === null ? [] : [`from ${row.from}`])];
  const shown = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  const why = row.why === '' ? '' : `: ${row.why}`;
  return terminalText(`${STATUS_WORDS[row.status].word} ${row.path}${shown}${why}`);
}

function nothing(others: number, present: number): string {
  if (others > 0) return 'Nothing was restored.';
  return present > 0
    ? 'No recorded file is missing.'
    : 'No file is recorded here, so there is nothing to restore.';
}

/** Many records have no size. */
function sumOf(rows: readonly RestoreRow[]): string {
  const known = rows.flatMap(({ bytes }) => bytes ?? []);
  const sum = sizeOf(known.reduce((all, bytes) => all + bytes, 0));
  if (known.length === rows.length) return sum;
  return known.length === 0 ? 'sizes are not recorded' : `at least ${sum}; some sizes are not recorded`;
}

/** How many files, from where, and what is left. `shown` makes a source's name fit for where it is shown. */
export function summaryOf(
  { files, summary, dry_run: isDryRun }: RestoreResult,
  shown: (name: string) => string = (name) => name,
): string {
  const { counts, bytes_from: from, present } = summary;
  const main = isDryRun ? 'planned' : 'restored';
  const done = counts[main] ?? 0;
  const size = sumOf(files.filter(({ status }) => status === main));
  const names = Object.entries(from);
  const sources =
    names.length > 1
      ? `: ${names.map(([name, size]) => `${sizeOf(size)} from ${shown(name)}`).join(', ')}`
      : '';
  const what = isDryRun ? 'would be restored' : 'restored and verified';
  const first =
    done > 0 || (isDryRun && files.length > 0)
      ? `${countOf(done, 'file')} ${what} (${size})${sources}.`
      : nothing(files.length, present);
  const rest = ORDER.filter((status) => status !== 'planned' && status !== 'restored').flatMap((status) => {
    const count = counts[status] ?? 0;
    const [many, one = many] = STATUS_WORDS[status].counted;
    return count === 0 ? [] : [`${countOf(count, 'file')} ${count === 1 ? one : many}`];
  });
  const there =
    present === 0
      ? []
      : [
          `${countOf(present, 'file')} already there (restore doesn't verify ${present === 1 ? 'it' : 'them'})`,
        ];
  const others = [...rest, ...there].join(', ');
  return others === '' ? first : `${first} ${others}.`;
}
