import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { chart } from './chart.ts';
import { coverageWords } from './coverage-words.ts';
import { cut } from './cut.ts';
import { entryTable } from './entry-table.ts';
import { markdownText } from './escape.ts';
import { groupFindings } from './finding-groups.ts';
import { findingTables, overview } from './finding-tables.ts';
import { artifactUrl, type Links, linked } from './links.ts';
import { restoredWords } from './restore-words.ts';
import { manifestTable, stageTable } from './run-tables.ts';
import { signatureLines } from './signature-words.ts';
import { suppressedTable } from './suppressed-table.ts';
import { countsTable } from './verdict.ts';
import { worksTable } from './works-table.ts';

export interface SectionContext {
  readonly links: Links | null;
  /** Since when a finding has been known, as Markdown. Left out where nothing is remembered. */
  readonly since?: ((finding: Finding) => string) | undefined;
  /** What is new and what is gone since an earlier run, as lines; none where nothing is remembered. */
  readonly changes: readonly string[];
}

/**
 * What the summary, the comment and the issue say below the verdict, in one order: the kinds of findings, what
 * changed, counts, findings with their fix, a picture of the counts, suppressed findings, entries, which of them
 * work, and how the check went. `rows` is how much of the long parts is shown. The picture is so high that findings
 * go first.
 */
export function sections(report: Report, rows: number, { links, since, changes }: SectionContext): string[] {
  const rest = `all are in ${linked('the report', artifactUrl(links))}`;
  return [
    ...overview(groupFindings(report), links),
    ...changes,
    ...countsTable(report),
    ...paragraph(coverageWords(report.coverage)),
    ...restoredLine(report),
    ...signatureLines(report).flatMap(paragraph),
    ...findingTables(groupFindings(report), rows, {
      manifests: report.manifests,
      links,
      rest,
      ...(since && { since }),
    }),
    ...(report.findings.length > 0 ? whenWanted(links) : []),
    ...(rows > 0 ? chart(report) : []),
    ...suppressedTable(report, rows, links),
    ...entryTable(report, rows),
    ...worksTable(report, rows),
    ...manifestTable(report, rows),
    ...stageTable(report),
  ];
}

function paragraph(words: string | null): string[] {
  return words === null ? [] : [markdownText(cut(words, MAX_LINE)), ''];
}

function restoredLine(report: Report): string[] {
  const words = restoredWords(report, markdownText);
  return words === null ? [] : [words, ''];
}

const MAX_LINE = 1000;

/** What to do about what is no mistake. */
function whenWanted(links: Links | null): string[] {
  const artifact = artifactUrl(links);
  const patch =
    artifact !== null && links?.hasPatch
      ? `\`fix.patch\`, beside ${linked('the full report', artifact)}, records everything except versions: \`git apply fix.patch\`.`
      : '`manifest-drift record --update` prints a patch that records everything except versions.';
  return [
    '<details><summary>Intended changes</summary>',
    '',
    `- If a file changed on purpose, record its new digest, size and version. ${patch}`,
    '- If a file is left out on purpose, remove its record, or list it under `optional` in `.github/manifest-drift.yml`.',
    '- If the drift is known, suppress it until a day, with a reason, under `suppress` in the config.',
    '- If a kind of finding does not matter, lower its severity under `severities` in the config.',
    '',
    '</details>',
    '',
  ];
}
