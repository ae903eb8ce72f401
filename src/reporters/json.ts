import type { Report, Rows } from '../model/report.ts';

/**
 * The report as JSON, in pieces of about 64 KiB: one line for each stage, entry, file and finding,
 * so that it can be read, searched and compared by lines, and is never whole in memory.
 */
export function* renderJson(report: Report): Generator<string> {
  const { stages, lists, entries, files, findings, suppressed, suppressions, counts, ...head } = report;
  let piece = JSON.stringify(head, null, 2).slice(0, -2);
  for (const [name, rows] of Object.entries({
    stages,
    lists,
    entries,
    files,
    findings,
    suppressed,
    suppressions,
  })) {
    piece += `,\n  ${JSON.stringify(name)}: [`;
    let separator = '\n    ';
    for (const text of textsOf(rows)) {
      piece += separator + text;
      separator = ',\n    ';
      if (piece.length > 65_536) {
        yield piece;
        piece = '';
      }
    }
    piece += separator === '\n    ' ? ']' : '\n  ]';
  }
  yield `${piece},\n  "counts": ${JSON.stringify(counts)}\n}\n`;
}

function textsOf(rows: Rows<unknown>): Iterable<string> {
  return rows.texts ?? eachText(rows);
}

function* eachText(rows: Iterable<unknown>): Generator<string> {
  for (const row of rows) yield JSON.stringify(row);
}
