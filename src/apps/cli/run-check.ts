import { resolve } from 'node:path';
import { SettingsError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';
import { terminalText } from '../../reporters/escape.ts';
import { renderJson } from '../../reporters/json.ts';
import type { TextOptions, Verbosity } from '../../reporters/text.ts';
import { verdictOf } from '../../reporters/words.ts';
import { SETTINGS } from '../../settings/table.ts';
import { checkRepository, clock } from '../run/check-repository.ts';
import { timeBudgetOf } from '../run/load-settings.ts';
import { isProposalIn } from '../run/proposal.ts';
import { realRoot } from '../run/real-root.ts';
import { watched } from '../run/supervised.ts';
import type { Command, ReportFormat } from './args.ts';
import { give } from './give.ts';
import { painter, widthOf } from './paint.ts';
import { terminalProgress } from './progress.ts';
import { exitStatusOf, print, type Terminal, watchWrites } from './terminal.ts';

/** Checks a folder and prints its report. */
export async function runCheck(command: Command & { name: 'check' }, terminal: Terminal): Promise<number> {
  const { given, only, isChangedOnly, format, output, amount } = command;
  const { cwd, stderr, environment, signal, supervisor } = terminal;
  const budget = supervisor === null ? await timeBudgetOf(given, cwd, isProposalIn(environment)) : null;
  if (budget !== null) {
    const { superviseCheck: supervise } = await import('../run/supervise.ts');
    const root = given.root ?? SETTINGS.root.default;
    const written = watchWrites(terminal.stdout);
    const ending = await supervise({ root, cwd, budget, environment, signal });
    await written();
    if (ending?.is === 'ended') return ending.status;
    if (ending?.is === 'lost') throw new SettingsError(ending.why);
  }
  const root = realRoot(given.root ?? SETTINGS.root.default, cwd);
  const folder =
    output === null ? null : (await import('../run/write-report.ts')).outputFolder(output, cwd, root);
  const progress = watched(terminalProgress(stderr, { now: clock.elapsed, environment }), supervisor);
  let report: Report;
  try {
    report = await checkRepository(given, {
      cwd,
      run: null,
      progress,
      signal,
      environment,
      baseline: isChangedOnly ? { is: 'head' } : { is: 'fork-point', isExpected: isProposalIn(environment) },
      isChangedOnly,
      only,
      warn: (message) => stderr.write(`${terminalText(message)}\n`),
    });
  } finally {
    progress.end();
  }
  return deliver(report, { format, amount, root }, folder, terminal);
}

/** Prints the report that the reports of all shards make together. */
export async function runMerge(command: Command & { name: 'merge' }, terminal: Terminal): Promise<number> {
  const { paths, format, output, amount, write } = command;
  const { cwd } = terminal;
  const { mergeReportFiles } = await import('../run/merge-reports.ts');
  const report = mergeReportFiles(paths, { cwd, run: null });
  const shape = { format, amount, root: null };
  return deliver(report, shape, output === null ? null : resolve(cwd, output), terminal, write);
}

interface Shape {
  readonly format: ReportFormat;
  readonly amount: Verbosity;
  /** The checked root's true path; null where it is not here. */
  readonly root: string | null;
}

async function deliver(
  report: Report,
  shape: Shape,
  folder: string | null,
  terminal: Terminal,
  write: string | null = null,
): Promise<number> {
  if (folder !== null) {
    const { writeCiReports, writeReport } = await import('../run/write-report.ts');
    const rootFolder = await rootFolderOf(shape);
    await writeReport(report, { folder, rootFolder, cwd: terminal.cwd });
    await writeCiReports(report, folder, rootFolder);
  }
  const isShown = shape.format === 'text' && shape.amount !== 'verdict';
  const looks =
    write !== null
      ? {}
      : isShown
        ? await (await import('./text-style.ts')).styleOf(report, shape.root, terminal)
        : quietLooks(terminal);
  const pieces = await render(report, shape, looks, terminal.cwd);
  if (write === null) await print(terminal.stdout, pieces);
  else await give(pieces, { write }, terminal);
  if (shape.format !== 'text')
    terminal.stderr.write(`${report.outcome.toUpperCase()} ${terminalText(verdictOf(report))}\n`);
  return exitStatusOf(report.outcome, terminal);
}

function quietLooks({ stdout, environment, colour }: Terminal): TextOptions {
  return { paint: painter(stdout, environment, colour), width: widthOf(stdout, environment) };
}

/** The root's own path in its repository, from which code scanning and merge requests take paths. */
async function rootFolderOf({ root }: Shape): Promise<string> {
  if (root === null) return '';
  return (await import('../../platform/folder-in-repository.ts')).folderInRepository(root);
}

async function render(
  report: Report,
  shape: Shape,
  looks: TextOptions,
  cwd: string,
): Promise<Iterable<string>> {
  switch (shape.format) {
    case 'text': {
      const { renderText } = await import('../../reporters/text.ts');
      return renderText(report, { ...looks, amount: shape.amount });
    }
    case 'json':
      return renderJson(report);
    case 'markdown': {
      const { renderMarkdown } = await import('../../reporters/markdown.ts');
      return [renderMarkdown(report, { limit: Number.POSITIVE_INFINITY, links: null })];
    }
    case 'sarif':
      return [(await import('../../reporters/sarif.ts')).renderSarif(report, await rootFolderOf(shape))];
    case 'html': {
      const { shownOutputsOf } = await import('../run/write-report.ts');
      const { renderHtml } = await import('../../reporters/html.ts');
      return renderHtml(report, '', null, await shownOutputsOf(report, cwd));
    }
    case 'junit':
      return (await import('../../reporters/junit.ts')).renderJunitReport(report, await rootFolderOf(shape));
    case 'gitlab':
      return [(await import('../../reporters/gitlab.ts')).renderGitLab(report, await rootFolderOf(shape))];
  }
}
