/** The action restore/: inputs, a run, the file of results, summary, outputs. */

import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { error as annotateError, warning as annotateWarning, info, setOutput } from '@actions/core';
import { quote, SettingsError } from '../../model/errors.ts';
import { elapsed } from '../../platform/elapsed.ts';
import { makeFolder, ofOutput } from '../../platform/output-folder.ts';
import { logLine, terminalText } from '../../reporters/escape.ts';
import { renderRestoreMarkdown } from '../../restore/markdown.ts';
import { type OptionName, type RawOptions, readOptions } from '../../restore/options.ts';
import { PreflightError } from '../../restore/preflight.ts';
import { renderResult } from '../../restore/render.ts';
import { EXIT, type RestoreResult } from '../../restore/result.ts';
import { restore } from '../../restore/run.ts';
import type { RawSettings } from '../../settings/table.ts';
import { readRecordedFiles } from '../run/recorded-files.ts';
import { readStepInputs } from '../run/step-inputs.ts';
import { RESTORE_INPUTS, RESTORE_OUTPUTS, type RestoreOutput } from './action-inputs.ts';
import { RESTORE_FLAGS, RESTORE_SETTINGS } from './flags.ts';
import { loggedProgress, ticking } from './show-progress.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the action and answers the exit status: 0 done, 1 a source contradicts a record, 2 could not. */
export async function runRestoreAction(
  environment: Environment,
  cwd: string,
  signal: AbortSignal,
): Promise<number> {
  try {
    return await run(environment, environment.GITHUB_WORKSPACE || cwd, signal);
  } catch (error) {
    const isKnown = error instanceof SettingsError || error instanceof PreflightError;
    const message = isKnown ? error.message : `manifest-drift itself failed: ${String(error)}`;
    if (!isKnown && error instanceof Error) info(logLine(error.stack ?? ''));
    annotateError(message.split('\n').map(terminalText).join('\n'), { title: 'Nothing was restored' });
    setOutputs({ outcome: 'error' });
    return EXIT.error;
  }
}

async function run(environment: Environment, cwd: string, signal: AbortSignal): Promise<number> {
  const given = readStepInputs(environment, Object.keys(RESTORE_INPUTS));
  const raw: RawOptions = {};
  for (const name of Object.keys(RESTORE_FLAGS)) {
    const value = given(name);
    if (value !== undefined) raw[name as OptionName] = value;
  }
  const options = readOptions({ cache: 'none', ...raw });
  const settings: RawSettings = {};
  for (const name of RESTORE_SETTINGS) {
    const value = given(name);
    if (value !== undefined) settings[name] = value;
  }
  const progress = loggedProgress((line) => info(logLine(line)), elapsed);
  using _ = ticking(progress);
  const machine = { cwd, environment, signal, progress };
  const recorded = await readRecordedFiles(settings, machine);
  const isDryRun = readSwitch('dry-run', given('dry-run'));
  const result = await restore(recorded, options, isDryRun, machine);
  const pieces = [...renderResult(result)];
  for (const line of pieces.join('').trimEnd().split('\n')) info(logLine(line));
  const verdict = pieces.at(-1)?.trim() ?? '';
  if (result.outcome !== 'pass') annotateError(verdict, { title: 'Not all files were restored' });
  else if ((result.summary.counts.unsourced ?? 0) > 0)
    annotateWarning(verdict, { title: 'Files are still missing' });
  const { GITHUB_STEP_SUMMARY: summary } = environment;
  if (summary) appendFileSync(summary, renderRestoreMarkdown(result));
  setOutputs(outputsOf(result, writeStatement(result, environment, cwd)));
  return isDryRun ? EXIT.pass : EXIT[result.outcome];
}

function readSwitch(name: string, value: string | undefined): boolean {
  if (value === undefined || value === 'false') return false;
  if (value === 'true') return true;
  throw new SettingsError(`${name}: ${quote(value)} is neither true nor false.`);
}

function writeStatement(result: RestoreResult, environment: Environment, cwd: string): string {
  const folder = join(environment.RUNNER_TEMP || join(cwd, '..'), 'manifest-drift-restore');
  ofOutput(folder, () => makeFolder(folder));
  const path = join(folder, 'restore.json');
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
  return path;
}

function outputsOf({ outcome, summary }: RestoreResult, statement: string): Record<RestoreOutput, string> {
  const { counts } = summary;
  const failed = (counts.mismatch ?? 0) + (counts.gone ?? 0) + (counts.failed ?? 0);
  return {
    outcome,
    statement,
    restored: String(counts.restored ?? 0),
    'restored-bytes': String(summary.restored_bytes),
    failed: String(failed),
    unsourced: String(counts.unsourced ?? 0),
  };
}

function setOutputs(values: Partial<Record<RestoreOutput, string>>): void {
  for (const name of Object.keys(RESTORE_OUTPUTS) as RestoreOutput[]) setOutput(name, values[name] ?? '');
}
