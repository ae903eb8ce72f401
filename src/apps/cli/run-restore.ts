import { resolve } from 'node:path';
import { VERSION } from '../../model/version.ts';
import { elapsed } from '../../platform/elapsed.ts';
import { terminalText } from '../../reporters/escape.ts';
import { sizeOf } from '../../reporters/quantities.ts';
import { put } from '../../reporters/text-style.ts';
import type { RestoreOptions } from '../../restore/options.ts';
import { PreflightError } from '../../restore/preflight.ts';
import { renderResult } from '../../restore/render.ts';
import { EXIT, type RestoreResult } from '../../restore/result.ts';
import { restore } from '../../restore/run.ts';
import { WorkFolder, workFolders } from '../../restore/work-folder.ts';
import { countOf } from '../../text/plural.ts';
import {
  liveProgress,
  loggedProgress,
  type ShownProgress,
  SILENT,
  ticking,
} from '../restore/show-progress.ts';
import { readRecordedFiles } from '../run/recorded-files.ts';
import { ofUsage } from './common-words.ts';
import { failureJson } from './failure.ts';
import { painter, widthOf } from './paint.ts';
import { isLive } from './progress.ts';
import { type RestoreCommand, readRestoreArgs } from './restore-args.ts';
import { print, STATUS, type Terminal } from './terminal.ts';

/** Restores missing files, or tidies the cache. */
export async function runRestore(words: readonly string[], terminal: Terminal): Promise<number> {
  const command = ofUsage(() => readRestoreArgs(words));
  switch (command.is) {
    case 'help':
      await print(terminal.stdout, [(await import('./help.ts')).helpText('restore')]);
      return STATUS.pass;
    case 'version':
      await print(terminal.stdout, [`${VERSION}\n`]);
      return STATUS.pass;
    case 'prune':
      return prune(command.options, terminal);
    case 'restore':
      return run(command, terminal);
  }
}

async function run(
  { given, options, isDryRun, format, isQuiet }: RestoreCommand & { is: 'restore' },
  terminal: Terminal,
): Promise<number> {
  const { cwd, environment, signal, stdout, stderr, colour } = terminal;
  const progress = isQuiet || format === 'json' ? SILENT : progressOn(stderr, environment);
  const machine = { cwd, environment, signal, progress };
  let result: RestoreResult;
  try {
    using _ = ticking(progress);
    result = await restore(await readRecordedFiles(given, machine), options, isDryRun, machine);
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    const style = { paint: painter(stderr, environment, colour), width: widthOf(stderr, environment) };
    const painted = `${style.paint('red', '✗')} `;
    for (const problem of error.problems)
      stderr.write(put(terminalText(problem), style, { first: '✗ ', rest: '  ', painted }));
    const count = countOf(error.problems.length, 'problem');
    stderr.write(`manifest-drift restored nothing: ${count} before any request.\n`);
    if (format === 'json') await print(stdout, [preflightJson(error)]);
    return STATUS.error;
  } finally {
    progress.end();
  }
  const style = { paint: painter(stdout, environment, colour), width: widthOf(stdout, environment) };
  const pieces =
    format === 'json' ? [`${JSON.stringify(result, null, 2)}\n`] : [...renderResult(result, style)];
  // The verdict comes last.
  await print(stdout, isQuiet ? pieces.slice(-1) : pieces);
  return isDryRun ? STATUS.pass : EXIT[result.outcome];
}

function progressOn(stderr: Terminal['stderr'], environment: Terminal['environment']): ShownProgress {
  if (isLive(stderr, environment)) return liveProgress(stderr, elapsed);
  return loggedProgress((line) => stderr.write(`manifest-drift: ${line}\n`), elapsed);
}

function preflightJson({ message }: PreflightError): string {
  return failureJson({ code: 'preflight', message, file: null, line: null });
}

async function prune(
  { cache, cacheMax }: RestoreOptions,
  { cwd, environment, stdout }: Terminal,
): Promise<number> {
  const { work } = workFolders(cache ? resolve(cwd, cache) : cache, environment);
  const { files, bytes } = await new WorkFolder(work, true).prune(cacheMax, new Set());
  await print(stdout, [`${countOf(files, 'file')} removed from ${work}, ${sizeOf(bytes)}\n`]);
  return STATUS.pass;
}
