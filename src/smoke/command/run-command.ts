/** The command `smoke`: flags, a run, the results in a format. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { painter } from '../../cli/paint.ts';
import { print, STATUS, type Terminal } from '../../cli/terminal.ts';
import { terminalText } from '../../core/render/escape.ts';
import { didYouMean, quote, SettingsError } from '../../core/setting-errors.ts';
import { type RawSettings, SETTINGS, type SettingName } from '../../core/settings-table.ts';
import { realRoot } from '../../node/check-repository.ts';
import { outputFolder } from '../../node/write-report.ts';
import { readLoaders } from '../loaders/named.ts';
import type { SmokeRun } from '../model.ts';
import { renderJunit } from '../results/junit.ts';
import { renderCsv, renderNdjson, renderSql } from '../results/rows.ts';
import { renderText, verdictOf } from '../results/text.ts';
import { resultsJson } from '../results/write-results.ts';
import { runSmoke, type SmokeProgress } from '../run-smoke.ts';
import { SMOKE_FLAGS } from './flags.ts';
import { hiddenFolders } from './hidden.ts';
import {
  oneOf,
  readAllowed,
  readIsolation,
  readProfile,
  readSeconds,
  readSize,
  SMOKE_FORMATS,
  type SmokeFormat,
} from './options.ts';
import { isUntrusted } from './untrusted.ts';

/** Settings of the check that say where entries and their files are. */
const SHARED = [
  'config',
  'combined-inventory',
  'model-inventory',
  'dataset-inventory',
  'checksums',
  'checksum-base',
  'path-prefix',
] as const satisfies readonly SettingName[];

/** Runs the command line behind `smoke` and answers the exit status: 0 all pass, 1 any fails or is blocked, 2 could not run. */
export async function runSmokeCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const { cwd, environment, signal, stdout, stderr } = terminal;
  const { values, operands } = readWords(words);
  const one = (name: string) => values[name]?.at(-1);
  const format = oneOf('format', one('format') ?? 'text', SMOKE_FORMATS);
  const settings: RawSettings = { root: operands[0] ?? SETTINGS.root.default };
  for (const name of SHARED) {
    const given = values[name];
    if (given !== undefined) settings[name] = given.join('\n');
  }
  const root = realRoot(settings.root ?? '.', cwd);
  const untrusted = isUntrusted(environment);
  const options = {
    settings,
    cwd,
    plan: one('plan') ?? null,
    loaders: readLoaders(values.loader ?? []),
    allowed: readAllowed(values.allow ?? []),
    profile: readProfile(one('profile')),
    maxSeconds: readSeconds(one('max-seconds')),
    maxMemory: readSize(one('max-memory')),
    isolation: readIsolation(one('isolation'), untrusted),
    isUntrusted: untrusted,
    hidden: hiddenFolders(environment),
    commit: environment.GITHUB_SHA ?? null,
    environment,
    signal,
    progress: lineProgress(stderr),
  };
  const given = one('output');
  const output =
    given === undefined ? mkdtempSync(join(tmpdir(), 'smoke-results-')) : outputFolder(given, cwd, root);
  const { run, path } = await runSmoke({ ...options, output });
  await print(stdout, [render(run, path, format, terminal)]);
  if (format !== 'text') stderr.write(`${verdictOf(run)}\nresults: ${terminalText(path)}\n`);
  if (signal.aborted) {
    stderr.write('The command was cancelled; tests that had not run by then are blocked.\n');
    return STATUS.error;
  }
  return run.outcome === 'pass' ? STATUS.pass : STATUS.fail;
}

function render(run: SmokeRun, path: string, format: SmokeFormat, { stdout, environment }: Terminal): string {
  switch (format) {
    case 'text':
      return renderText(run, path, painter(stdout, environment));
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
  }
}

function readWords(words: readonly string[]): {
  readonly values: Readonly<Record<string, readonly string[] | undefined>>;
  readonly operands: readonly string[];
} {
  const names = [...Object.keys(SMOKE_FLAGS), ...SHARED];
  const options = Object.fromEntries(
    names.map(
      (name) => [name, { type: 'string', multiple: true, ...(name === 'output' && { short: 'o' }) }] as const,
    ),
  );
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string[]> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    if (!(token.name in options))
      throw new SettingsError(
        `${quote(token.rawName)} is no flag of smoke${didYouMean(token.name, names)}; see smoke --help.`,
      );
    if (token.value === undefined || token.value === '')
      throw new SettingsError(`--${token.name} needs a value.`);
    const before = values[token.name] ?? [];
    const isList = SMOKE_FLAGS[token.name]?.isList ?? SHARED.some((name) => name === token.name);
    if (before.length > 0 && !isList) throw new SettingsError(`--${token.name} is given several times.`);
    values[token.name] = [...before, ...token.value.split(/\r?\n/).filter((line) => line.trim() !== '')];
  }
  if (operands.length > 1)
    throw new SettingsError(`smoke takes one folder; ${quote(operands[1] ?? '')} is one more.`);
  return { values, operands };
}

/** A line when a test begins and when it comes into another phase. */
function lineProgress(stderr: Terminal['stderr']): SmokeProgress {
  return {
    stage() {},
    test: (id, phase) => stderr.write(`manifest-drift: ${terminalText(id)}: ${phase}\n`),
    done: ({ id, status, duration_ms: ms }) =>
      stderr.write(`manifest-drift: ${terminalText(id)}: ${status}, ${(ms / 1000).toFixed(1)} s\n`),
  };
}
