/** The action smoke/: inputs, a run, results in several forms, summary, outputs. */

import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { error as annotateError, notice as annotateNotice, info, setOutput, setSecret } from '@actions/core';
import { SettingsError } from '../../model/errors.ts';
import { logLine, terminalText } from '../../reporters/escape.ts';
import { deliverRows } from '../../smoke/results/deliver-rows.ts';
import { renderJunit } from '../../smoke/results/junit.ts';
import { renderSmokeMarkdown } from '../../smoke/results/markdown.ts';
import { outputReader } from '../../smoke/results/outputs.ts';
import { renderSmokeHtml } from '../../smoke/results/page.ts';
import { renderNdjson, renderSql, rowsOf } from '../../smoke/results/rows.ts';
import { renderSmokeText } from '../../smoke/results/text.ts';
import { runSmoke, secretNames } from '../../smoke/run-smoke.ts';
import type { SmokeRun, TestResult } from '../../smoke/smoke-run.ts';
import { realRoot } from '../run/real-root.ts';
import { readStepInputs } from '../run/step-inputs.ts';
import { outputFolder } from '../run/write-report.ts';
import { SMOKE_INPUTS, SMOKE_OUTPUTS, type SmokeOutput } from './action-inputs.ts';
import { readRepository } from './entries.ts';
import { readSettings, readSmokeOptions } from './read-options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A step's summary may have 1 MiB. */
const MAX_SUMMARY = 900_000;

/** Runs the action and answers the exit status: 0 all pass, 1 any fails or is blocked, 2 could not run. */
export async function runSmokeAction(
  environment: Environment,
  cwd: string,
  signal: AbortSignal,
): Promise<number> {
  try {
    return await run(environment, environment.GITHUB_WORKSPACE || cwd, signal);
  } catch (error) {
    const known = error instanceof SettingsError;
    const message = known ? error.message : `manifest-drift itself failed: ${String(error)}`;
    if (!known && error instanceof Error) info(logLine(error.stack ?? ''));
    annotateError(message.split('\n').map(terminalText).join('\n'), {
      title: 'The smoke tests could not run',
    });
    setOutputs({ outcome: 'error' });
    return 2;
  }
}

async function run(environment: Environment, cwd: string, signal: AbortSignal): Promise<number> {
  const given = readStepInputs(environment, Object.keys(SMOKE_INPUTS));
  const shownRoot = given('root') ?? '.';
  const root = realRoot(shownRoot, cwd);
  const options = readSmokeOptions(given, environment);
  // So that the runner masks keys in its log, also in other steps.
  if (environment.GITHUB_ACTIONS === 'true')
    for (const name of secretNames(options)) {
      const key = environment[name]?.trim() ?? '';
      if (key !== '') setSecret(key);
    }
  const wanted = given('output') ?? join(environment.RUNNER_TEMP ?? '', 'manifest-drift-smoke');
  const output = outputFolder(wanted, cwd, root);
  const log = (text: string) => info(logLine(terminalText(text)));
  const repository = await readRepository(readSettings(given, shownRoot), {
    cwd,
    environment,
    signal,
    progress: { stage: (name) => info(`Stage: ${name}`), hashed() {} },
    commit: environment.GITHUB_SHA ?? null,
  });
  const { run, path } = await runSmoke({
    ...options,
    repository,
    shownRoot,
    output,
    signal,
    progress: {
      test: (id, phase) => log(`${id}: ${phase}`),
      done: ({ id, status, duration_ms: ms }) => log(`${id}: ${status}, ${(ms / 1000).toFixed(1)} s`),
    },
  });
  writeFileSync(join(output, 'smoke.html'), renderSmokeHtml(run, outputReader(output)));
  writeFileSync(join(output, 'junit.xml'), renderJunit(run));
  writeFileSync(join(output, 'model_smoke_tests.sql'), renderSql(run));
  writeFileSync(join(output, 'model_smoke_tests.ndjson'), renderNdjson(run));
  for (const line of renderSmokeText(run, path, (_, text) => text)
    .trimEnd()
    .split('\n'))
    info(logLine(line));
  if (options.rowsTo !== null) {
    const { isDelivered, sentence } = await deliverRows(rowsOf(run), options.rowsTo, { ...options, signal });
    if (isDelivered) log(sentence);
    else annotateNotice(logLine(terminalText(sentence)), { title: 'Rows were not delivered' });
  }
  const { GITHUB_STEP_SUMMARY: summary } = environment;
  if (summary) appendFileSync(summary, renderSmokeMarkdown(run, answersBelow(output)).slice(0, MAX_SUMMARY));
  setOutputs(shownOutputsOf(run, output, path));
  if (signal.aborted) return 2;
  return run.outcome === 'pass' ? 0 : 1;
}

const answersBelow = (output: string) => {
  const read = outputReader(output);
  return ({ artifacts }: TestResult): string | null => {
    const answer = artifacts.find(({ path }) => path.endsWith('/answer.txt'));
    return answer === undefined ? null : (read(answer.path)?.toString('utf8') ?? null);
  };
};

function shownOutputsOf(
  { outcome, summary, entries }: SmokeRun,
  output: string,
  path: string,
): Record<SmokeOutput, string> {
  const worksCount = (word: string) => String(entries.filter(({ works }) => works === word).length);
  return {
    outcome,
    'output-path': output,
    statement: path,
    passed: String(summary.pass),
    failed: String(summary.fail),
    blocked: String(summary.blocked),
    skipped: String(summary.skip),
    available: worksCount('available'),
    answers: worksCount('answers'),
  };
}

function setOutputs(values: Partial<Record<SmokeOutput, string>>): void {
  for (const name of Object.keys(SMOKE_OUTPUTS) as SmokeOutput[]) setOutput(name, values[name] ?? '');
}
