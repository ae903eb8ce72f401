import { resolve } from 'node:path';
import type { WriteStream } from 'node:tty';
import { terminalText } from '../core/render/escape.ts';
import { renderJson } from '../core/render/json.ts';
import { renderText } from '../core/render/text.ts';
import { verdictOf } from '../core/render/words.ts';
import type { Report } from '../core/report.ts';
import { SettingsError } from '../core/setting-errors.ts';
import { SETTINGS } from '../core/settings-table.ts';
import { VERSION } from '../core/version.ts';
import { checkRepository, clock, realRoot } from '../node/check-repository.ts';
import { type Command, type Format, readArgs } from './args.ts';
import { painter } from './paint.ts';
import { terminalProgress } from './progress.ts';

/** What the command needs of its process. */
export interface Terminal {
  readonly cwd: string;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Exit statuses: 0 pass, 1 drift, 2 could not run. */
const STATUS = { pass: 0, fail: 1, error: 2 } as const;

/** Runs one command line and answers its exit status. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = readArgs(words);
    if (command.name === 'check') return await runCheck(command, terminal);
    if (command.name === 'merge') return await runMerge(command, terminal);
    if (command.name === 'plan') return await runPlan(command, terminal);
    if (command.name === 'explain') {
      const { explain } = await import('./explain.ts');
      await print(terminal.stdout, explain(command.kind, painter(terminal.stdout, terminal.environment)));
      return STATUS.pass;
    }
    const { helpText } = await import('./help.ts');
    await print(terminal.stdout, [command.name === 'help' ? helpText() : `${VERSION}\n`]);
    return words.length === 0 ? STATUS.error : STATUS.pass;
  } catch (error) {
    if (isBrokenPipe(error)) return STATUS.error;
    const known = error instanceof SettingsError;
    const message = known
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
    const lines = message.split('\n').map(terminalText).join('\n');
    terminal.stderr.write(`manifest-drift could not run: ${lines}\n`);
    return STATUS.error;
  }
}

async function runCheck(command: Command & { name: 'check' }, terminal: Terminal): Promise<number> {
  const { given, format, output } = command;
  const { cwd, stderr, environment, signal } = terminal;
  const root = realRoot(given.root ?? SETTINGS.root.default, cwd);
  const folder =
    output === null ? null : (await import('../node/write-report.ts')).outputFolder(output, cwd, root);
  const progress = terminalProgress(stderr, clock.elapsed);
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

async function runMerge(command: Command & { name: 'merge' }, terminal: Terminal): Promise<number> {
  const { paths, format, output } = command;
  const { cwd } = terminal;
  const { mergeReportFiles } = await import('../node/merge-reports.ts');
  const report = mergeReportFiles(paths, { cwd, run: null });
  return deliver(report, format, output === null ? null : resolve(cwd, output), terminal);
}

async function runPlan({ given, format }: Command & { name: 'plan' }, terminal: Terminal): Promise<number> {
  const { cwd, stdout, stderr, environment, signal } = terminal;
  const { planRepository } = await import('../node/plan-repository.ts');
  const { plannedFiles, renderPlan } = await import('../core/render/plan.ts');
  const progress = { stage() {}, hashed() {} };
  const { report, folder } = await planRepository(given, { cwd, run: null, progress, signal, environment });
  const pieces = renderPlan(plannedFiles(report), format, folder);
  // Names are data for a pipe; on a terminal they must not move the cursor.
  await print(stdout, stdout.isTTY ? terminalLines(pieces) : pieces);
  const { counts } = report;
  const unread = (['inventory-unreadable', 'inventory-missing', 'list-unreadable', 'list-missing'] as const)
    .map((kind) => counts[kind] ?? 0)
    .reduce((sum, count) => sum + count, 0);
  if (unread > 0)
    stderr.write(
      `The plan may lack files: ${unread} of the inventories and lists could not be read; see check.\n`,
    );
  return STATUS.pass;
}

function* terminalLines(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.split('\n').map(terminalText).join('\n');
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
  return STATUS[report.outcome];
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
  }
}

/** Waits for the reader, so that a report of any length needs no memory of its own length. */
async function print(stream: WriteStream, pieces: Iterable<string>): Promise<void> {
  let failure: Error | undefined;
  stream.once('error', (error) => {
    failure = error;
  });
  for (const piece of pieces) {
    if (failure) throw failure;
    if (!stream.write(piece)) {
      await new Promise<void>((resolve) => {
        stream.once('drain', resolve);
        stream.once('error', () => resolve());
      });
    }
  }
  if (failure) throw failure;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
