/** A result as the summary of a step. */

import { markdownCode, markdownText } from '../reporters/escape.ts';
import { sizeOf, timeOf } from '../reporters/quantities.ts';
import { byGravity, STATUS_WORDS, summaryOf } from './render.ts';
import type { RestoreResult, RestoreRow } from './result.ts';

/** A step's summary may have 1 MiB, and nobody reads more. */
const MAX_ROWS = 200;

export function renderRestoreMarkdown(result: RestoreResult): string {
  const { files, notes, outcome } = result;
  // The gravest first, since they are what is looked for.
  const rows = files
    .toSorted((a, b) => byGravity(b, a))
    .slice(0, MAX_ROWS)
    .map(rowText);
  const table =
    rows.length === 0
      ? ''
      : `| File | Status | Size | From | Time | Why |\n| --- | --- | ---: | --- | ---: | --- |\n${rows.join('')}\n`;
  const more =
    files.length > MAX_ROWS ? `${files.length - MAX_ROWS} more files are in the file of results.\n\n` : '';
  const said = notes.map((note) => `- ${markdownText(note)}\n`).join('');
  return `### Restore: ${result.dry_run ? 'plan' : outcome}\n\n${summaryOf(result, markdownText)}\n\n${table}${more}${said}`;
}

function rowText({ path, status, bytes, from, seconds, resumed_from: resumed, why }: RestoreRow): string {
  const cells = [
    markdownCode(path),
    STATUS_WORDS[status].word,
    bytes === null ? '' : sizeOf(bytes),
    from === null ? '' : markdownCode(from),
    status === 'restored' ? timeOf(seconds) : '',
    [resumed > 0 ? `${sizeOf(resumed)} resumed` : '', why === '' ? '' : markdownText(why)]
      .filter(Boolean)
      .join('; '),
  ];
  return `| ${cells.join(' | ')} |\n`;
}
