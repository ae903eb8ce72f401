import type { Report, Rows } from '../model/report.ts';

/**
 * The report as JSON, in pieces of about 64 KiB: one line for each stage, manifest, entry, file and finding,
 * so that it can be read, searched and compared by lines, and is never whole in memory.
 */
export function* renderJson(report: Report): Generator<string> {
  const { stages, manifests, entries, files, findings, suppressed, suppressions, counts, ...head } = report;
  let piece = JSON.stringify(head, null, 2).slice(0, -2);
  for (const [name, rows] of Object.entries({
    stages,
    manifests,
    entries,
    files,
    findings,
    suppressed,
    suppressions,
  })) {
    piece += `,\n  ${JSON.stringify(name)}: [${rows.length === 0 ? '' : '\n    '}`;
    for (const text of joined(rows, ',\n    ')) {
      piece += text;
      if (piece.length > 65_536) {
        yield piece;
        piece = '';
      }
    }
    piece += rows.length === 0 ? ']' : '\n  ]';
  }
  yield `${piece},\n  "counts": ${JSON.stringify(counts)}\n}\n`;
}

function joined(rows: Rows<unknown>, separator: string): Iterable<string> {
  return rows.joined?.(separator) ?? eachText(rows, separator);
}

function* eachText(rows: Iterable<unknown>, separator: string): Generator<string> {
  let before = '';
  for (const row of rows) {
    yield before + JSON.stringify(row);
    before = separator;
  }
}
