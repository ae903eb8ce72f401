import { resolve } from 'node:path';
import { terminalText } from '../core/render/escape.ts';
import { renderJson } from '../core/render/json.ts';
import { renderText } from '../core/render/text.ts';
import { verdictOf } from '../core/render/words.ts';
import type { Report } from '../core/report.ts';
import { SettingsError } from '../core/setting-errors.ts';
import { SETTINGS } from '../core/settings-table.ts';
import { checkRepository, clock, realRoot, timeBudgetOf } from '../node/check-repository.ts';
import { watched } from '../node/supervised.ts';
import type { Command, Format } from './args.ts';
import { painter } from './paint.ts';
import { terminalProgress } from './progress.ts';
import { print, statusOf, type Terminal, watchWrites } from './terminal.ts';

/** Checks a folder and prints its report. */
export async function runCheck(command: Command & { name: 'check' }, terminal: Terminal): Promise<number> {
  const { given, format, output } = command;
  const { cwd, stderr, environment, signal, supervisor } = terminal;
  const budget = supervisor === null ? await timeBudgetOf(given, cwd) : null;
  if (budget !== null) {
    const { supervise } = await import('../node/supervise.ts');
    const root = given.root ?? SETTINGS.root.default;
    const written = watchWrites(terminal.stdout);
    const ending = await supervise({ root, cwd, budget, environment, signal });
    await written();
    if (ending?.is === 'ended') return ending.status;
    if (ending?.is === 'lost') throw new SettingsError(ending.why);
  }
  const root = realRoot(given.root ?? SETTINGS.root.default, cwd);
  const folder =
    output === null ? null : (await import('../node/write-report.ts')).outputFolder(output, cwd, root);
  const progress = watched(terminalProgress(stderr, { now: clock.elapsed, environment }), supervisor);
  let report: Report;
  try {
    report = await checkRepository(given, {
      cwd,
      run: null,
      progress,
      signal,
      environment,
      baseline: { is: 'fork-point' },
    });
  } finally {
    progress.end();
  }
  return deliver(report, format, folder, terminal);
}

/** Prints the report that the reports of all shards make together. */
export async function runMerge(command: Command & { name: 'merge' }, terminal: Terminal): Promise<number> {
  const { paths, format, output } = command;
  const { cwd } = terminal;
  const { mergeReportFiles } = await import('../node/merge-reports.ts');
  const report = mergeReportFiles(paths, { cwd, run: null });
  return deliver(report, format, output === null ? null : resolve(cwd, output), terminal);
}

async function deliver(
  report: Report,
  format: Format,
  folder: string | null,
  terminal: Terminal,
): Promise<number> {
  if (folder !== null) await (await import('../node/write-report.ts')).writeReport(report, folder);
  await print(terminal.stdout, await render(report, format, terminal));
  if (format !== 'text')
    terminal.stderr.write(`${report.outcome.toUpperCase()} ${terminalText(verdictOf(report))}\n`);
  return statusOf(report.outcome, terminal);
}

async function render(report: Report, format: Format, terminal: Terminal): Promise<Iterable<string>> {
  switch (format) {
    case 'text':
      return renderText(report, painter(terminal.stdout, terminal.environment));
    case 'json':
      return renderJson(report);
    case 'markdown': {
      const { renderMarkdown } = await import('../core/render/markdown.ts');
      return [renderMarkdown(report, { limit: Number.POSITIVE_INFINITY, links: null })];
    }
    case 'sarif':
      return [(await import('../core/render/sarif.ts')).renderSarif(report)];
    case 'html':
      return (await import('../core/render/html.ts')).renderHtml(report);
  }
}
