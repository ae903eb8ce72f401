/** The command `smoke`: flags, a run, the results in a format. */

import { VERSION } from '../../model/version.ts';
import { terminalText } from '../../reporters/escape.ts';
import { SETTINGS } from '../../settings/table.ts';
import type { SmokeProgress } from '../../smoke/options.ts';
import { deliverRows } from '../../smoke/results/deliver-rows.ts';
import { renderJunit } from '../../smoke/results/junit.ts';
import { outputReader } from '../../smoke/results/outputs.ts';
import type { ReadOutput } from '../../smoke/results/page.ts';
import { renderCsv, renderNdjson, renderSql, rowsOf } from '../../smoke/results/rows.ts';
import { renderSmokeText, smokeVerdict } from '../../smoke/results/text.ts';
import { resultsJson } from '../../smoke/results/write-results.ts';
import { runSmoke } from '../../smoke/run-smoke.ts';
import type { SmokeRun } from '../../smoke/smoke-run.ts';
import { clock } from '../run/check-repository.ts';
import { realRoot } from '../run/real-root.ts';
import { outputFolder } from '../run/write-report.ts';
import { readRepository } from '../smoke/entries.ts';
import { readChoice, SMOKE_FORMATS, type SmokeFormat } from '../smoke/options.ts';
import { readSettings, readSmokeOptions } from '../smoke/read-options.ts';
import { ofUsage } from './common-words.ts';
import { painter } from './paint.ts';
import { terminalProgress } from './progress.ts';
import { readSmokeArgs } from './smoke-args.ts';
import { print, STATUS, type Terminal } from './terminal.ts';

/** Runs the command line behind `smoke` and answers the exit status: 0 all pass, 1 any fails or is blocked, 2 could not run. */
export async function runSmokeCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const { cwd, environment, signal, stdout, stderr } = terminal;
  const { flags, folder } = ofUsage(() => readSmokeArgs(words));
  if (flags.has('version') || flags.has('help')) {
    const { helpText } = await import('./help.ts');
    await print(stdout, [flags.has('help') ? helpText('smoke') : `${VERSION}\n`]);
    return STATUS.pass;
  }
  const given = (name: string) => flags.get(name);
  const format = readChoice('format', given('format') ?? 'text', SMOKE_FORMATS);
  const shownRoot = folder ?? SETTINGS.root.default;
  const settings = readSettings(given, shownRoot);
  const root = realRoot(shownRoot, cwd);
  const options = readSmokeOptions(given, environment);
  const wanted = given('output');
  const output = wanted === undefined ? null : outputFolder(wanted, cwd, root);
  const commit = environment.GITHUB_SHA ?? null;
  const progress = terminalProgress(stderr, { now: clock.elapsed, environment });
  const repository = await readRepository(settings, { cwd, environment, signal, progress, commit });
  progress.end();
  const seen = { shownRoot, signal, progress: lineProgress(stderr) };
  const { run, path, folder: results } = await runSmoke({ ...options, ...seen, repository, output });
  await print(stdout, [await render(run, path, format, terminal, outputReader(results))]);
  if (options.rowsTo !== null) {
    const { sentence } = await deliverRows(rowsOf(run), options.rowsTo, { ...options, signal });
    stderr.write(`${terminalText(sentence)}\n`);
  }
  if (format !== 'text') stderr.write(`${smokeVerdict(run)}\nresults: ${terminalText(path)}\n`);
  if (signal.aborted) {
    stderr.write('The command was cancelled; tests that had not run by then are blocked.\n');
    return STATUS.error;
  }
  return run.outcome === 'pass' ? STATUS.pass : STATUS.fail;
}

async function render(
  run: SmokeRun,
  path: string,
  format: SmokeFormat,
  terminal: Terminal,
  read: ReadOutput,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderSmokeText(run, path, painter(terminal.stdout, terminal.environment, terminal.colour));
    case 'json':
      return resultsJson(run);
    case 'junit':
      return renderJunit(run);
    case 'ndjson':
      return renderNdjson(run);
    case 'csv':
      return renderCsv(run);
    case 'sql':
      return renderSql(run);
    case 'html':
      return (await import('../../smoke/results/page.ts')).renderSmokeHtml(run, read);
  }
}

/** A line when a test begins and when it comes into another phase. */
function lineProgress(stderr: Terminal['stderr']): SmokeProgress {
  return {
    test: (id, phase) => stderr.write(`manifest-drift: ${terminalText(id)}: ${phase}\n`),
    done: ({ id, status, duration_ms: ms }) =>
      stderr.write(`manifest-drift: ${terminalText(id)}: ${status}, ${(ms / 1000).toFixed(1)} s\n`),
  };
}
