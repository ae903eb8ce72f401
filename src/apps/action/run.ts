/**
 * The action, as a table of contents: inputs, check, what the issue remembers, report, patch, deliveries, outputs. What goes wrong on the way out is a note and changes no verdict.
 */

import { join } from 'node:path';
import { info, setOutput, setSecret } from '@actions/core';
import type { Report } from '../../model/report.ts';
import { hubToken } from '../../platform/upstream/hub-access.ts';
import type { History } from '../../reporters/issue-changes.ts';
import { type Supervisor, watched } from '../run/supervised.ts';
import { type ReportPlace, writeReport } from '../run/write-report.ts';
import { commitHere, existing, isProposed } from './commit-here.ts';
import { type ActionContext, readContext } from './context.ts';
import { checkKey } from './deliver/check-key.ts';
import { wantsIssue } from './deliver/deliver-issue.ts';
import { deliverAll } from './deliver/index.ts';
import { type GitHubOfRun, reachGitHub } from './deliver/reach-github.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { logProgress, printReport } from './log.ts';
import { makeReport } from './make-report.ts';
import { createNotes, type Notes, oneLineReason } from './notes.ts';
import { artifactOutputs, outputsOf } from './outputs.ts';
import { rootFolder } from './root-folder.ts';
import { superviseRun } from './supervise-run.ts';
import { writePatches } from './write-patch.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the action and answers the exit status: 0 pass, 1 drift, 2 could not run or finish. */
export async function run(
  env: Environment,
  cwd: string,
  signal: AbortSignal,
  supervisor: Supervisor | null = null,
): Promise<number> {
  const inputs = readInputs(env);
  if (inputs.action['github-token'] !== '') setSecret(inputs.action['github-token']);
  const token = hubToken(env);
  if (token !== null) setSecret(token);
  for (const [, name = ''] of (inputs.settings['upstream-auth'] ?? '').matchAll(/=(\w+)\s*$/gm))
    if (env[name]) setSecret(env[name]);
  const context = readContext(env, cwd);
  const notes = createNotes();

  const isMerged = inputs.action.merge.length > 0;
  const here = isMerged ? null : await commitHere(inputs.settings.root, context, env, signal);
  const isProposal = isProposed(context, here);
  const ending =
    supervisor === null ? await superviseRun(inputs, context, env, { signal, isProposal }) : null;
  if (ending?.is === 'ended') return ending.status;
  const progress = watched(logProgress, supervisor);
  const report = await makeReport(inputs, context, env, {
    signal,
    progress,
    isProposal,
    lost: ending?.why ?? null,
    warn: (message) => notes.add(message),
  });
  const folder = rootFolder(inputs.settings.root, context.workspace);
  const github = reachGitHub(report, inputs, context, notes, signal);
  const isIssueWanted = github !== null && wantsIssue(inputs.action.issue, report, context, here);
  const history = isIssueWanted ? await remembered(report, inputs, context, github) : null;
  const reportFolder = join(context.temp, `manifest-drift-${context.stepId}`);
  const reportPath = await write(report, { folder: reportFolder, rootFolder: folder, cwd, history }, notes);
  const hasPatch =
    reportPath !== null && (await writePatches(report, inputs, context, env, reportFolder, notes, signal));
  printReport(report);
  const exist = async (paths: readonly string[]) =>
    here === null ? null : existing(paths, inputs.settings.root, context);
  const way = { report, inputs, context, folder, here, exist, github, isIssueWanted, history, notes, signal };
  const delivered = await deliverAll(way, { reportPath, hasPatch });
  setOutputs(outputsOf(report, delivered), notes);
  if (signal.aborted) {
    info('The run was cancelled; what was known by then is in the report.');
    if (delivered.artifact === null) setOutputs(artifactOutputs(await delivered.upload), notes);
  }
  // A cancelled check that found nothing did not find that there is nothing.
  return signal.aborted && report.outcome === 'pass' ? 2 : { pass: 0, fail: 1, error: 2 }[report.outcome];
}

/** Read before the page is made, which says what is new. */
async function remembered(
  report: Report,
  inputs: Inputs,
  context: ActionContext,
  github: GitHubOfRun,
): Promise<History | null> {
  return github.read(async (client) => {
    const { readHistory } = await import('./deliver/issue-memory.ts');
    return readHistory(report, checkKey(inputs, context), client);
  });
}

async function write(report: Report, place: ReportPlace, notes: Notes): Promise<string | null> {
  try {
    return (await writeReport(report, place)).json;
  } catch (error) {
    notes.add(`The report could not be written to the runner's temporary folder: ${oneLineReason(error)}`);
    return null;
  }
}

function setOutputs(values: Readonly<Record<string, string>>, notes: Notes): void {
  for (const [name, value] of Object.entries(values)) {
    try {
      setOutput(name, value);
    } catch (error) {
      notes.add(`The output ${name} could not be written: ${oneLineReason(error)}`);
    }
  }
}
