import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quote, SettingsError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { isInside } from '../../platform/hashing/open-contained.ts';
import { makeFolder, ofOutput } from '../../platform/output-folder.ts';
import { realAncestor } from '../../platform/real-ancestor.ts';
import type { ShownOutputs } from '../../reporters/html/works.ts';
import type { History } from '../../reporters/issue-changes.ts';
import { renderJson } from '../../reporters/json.ts';

/** Paths of the files that were written. */
export interface WrittenReport {
  readonly json: string;
  readonly markdown: string;
  readonly sarif: string;
  readonly html: string;
}

export interface ReportPlace {
  /** Made when needed. */
  readonly folder: string;
  /** The checked root's own path in the repository; left out for all of it. */
  readonly rootFolder?: string;
  /** What names of statements are relative to; left out for the current folder. */
  readonly cwd?: string;
  /** What the check's issue remembers; left out where that is nothing. */
  readonly history?: History | null;
}

/**
 * Writes `report.json`, `report.md`, `report.sarif` and `report.html`, and `report.vsa.json` and its parts where the
 * verdict can be attested.
 */
export async function writeReport(
  report: Report,
  { folder, rootFolder = '', cwd = '.', history = null }: ReportPlace,
): Promise<WrittenReport> {
  ofOutput(folder, () => makeFolder(folder));
  const written = {
    json: join(folder, 'report.json'),
    markdown: join(folder, 'report.md'),
    sarif: join(folder, 'report.sarif'),
    html: join(folder, 'report.html'),
  };
  writePieces(written.json, renderJson(report));
  const { renderMarkdown } = await import('../../reporters/markdown.ts');
  writePieces(written.markdown, [renderMarkdown(report, { limit: MARKDOWN_BYTES, links: null, history })]);
  const { renderSarif } = await import('../../reporters/sarif.ts');
  writePieces(written.sarif, [renderSarif(report, rootFolder)]);
  const { renderHtml } = await import('../../reporters/html.ts');
  writePieces(written.html, renderHtml(report, rootFolder, history, await shownOutputsOf(report, cwd)));
  await writeVerificationSummary(report, folder);
  return written;
}

/** What smoke tests put out, for the page; read only where there are results of some. */
export async function shownOutputsOf(report: Report, cwd: string): Promise<ShownOutputs> {
  for (const { tested } of report.entries)
    if (tested !== undefined) return (await import('./kept-outputs.ts')).keptOutputs(report, cwd);
  return new Map();
}

/** The verdict as others can sign it; what an earlier run left is removed where there is none. */
async function writeVerificationSummary(report: Report, folder: string): Promise<void> {
  const { verificationSummary } = await import('../../reporters/verification-summary.ts');
  const summary = verificationSummary(report);
  const [statement, predicate, subjects] = SUMMARY_FILES.map((name) => join(folder, name));
  for (const path of [statement, predicate, subjects]) if (path !== undefined) rmSync(path, { force: true });
  if (summary === null || statement === undefined || predicate === undefined || subjects === undefined)
    return;
  writePieces(statement, [`${JSON.stringify(summary.statement, null, 2)}\n`]);
  writePieces(predicate, [`${JSON.stringify(summary.statement.predicate, null, 2)}\n`]);
  if (summary.checksums !== '') writePieces(subjects, [summary.checksums]);
}

const SUMMARY_FILES = ['report.vsa.json', 'report.vsa-predicate.json', 'report.vsa-subjects.sha256'] as const;

/** Writes `report.junit.xml` and `report.gitlab.json` beside the others, for CI systems that read them. */
export async function writeCiReports(report: Report, folder: string, rootFolder: string): Promise<void> {
  const { renderJunitReport } = await import('../../reporters/junit.ts');
  writePieces(join(folder, 'report.junit.xml'), renderJunitReport(report, rootFolder));
  const { renderGitLab } = await import('../../reporters/gitlab.ts');
  writePieces(join(folder, 'report.gitlab.json'), [renderGitLab(report, rootFolder)]);
}

/** GitHub shows Markdown files of up to about this size. */
const MARKDOWN_BYTES = 512 * 1024;

function writePieces(path: string, pieces: Iterable<string>): void {
  ofOutput(path, () => {
    const fd = openSync(path, 'w');
    try {
      // Unlike writeSync this goes on after a part was written, and so meets the full disk.
      for (const piece of pieces) writeFileSync(fd, piece);
    } finally {
      closeSync(fd);
    }
  });
}

/**
 * The absolute path of an output folder. One inside the checked root is refused, because the check
 * never writes into the repository; links on the way to it are looked through.
 */
export function outputFolder(folder: string, cwd: string, root: string): string {
  const path = resolve(cwd, folder);
  const real = realAncestor(path);
  if (real !== root && !isInside(root, real)) return path;
  throw new SettingsError(
    `output: ${quote(folder)} is inside the checked folder, into which nothing is ever written; name a folder outside it.`,
  );
}
