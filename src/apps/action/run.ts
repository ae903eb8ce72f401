/**
 * The action, as a table of contents: inputs, check, report, patch, artifact, issue, comment, summary,
 * annotations, outputs. What goes wrong on the way out is a note and changes no verdict.
 */

import { join } from 'node:path';
import { error as annotateError, info, setOutput, setSecret } from '@actions/core';
import { isUnfinished, type Report } from '../../model/report.ts';
import { hubToken } from '../../platform/upstream/hub-access.ts';
import { terminalText } from '../../reporters/escape.ts';
import type { Links } from '../../reporters/links.ts';
import { type Supervisor, watched } from '../run/supervised.ts';
import { writeReport } from '../run/write-report.ts';
import { commitHere, existing, isProposed } from './commit-here.ts';
import { type ActionContext, readContext } from './context.ts';
import { annotate } from './deliver/annotations.ts';
import { deliverArtifact } from './deliver/deliver-artifact.ts';
import { deliverToGitHub } from './deliver/deliver-to-github.ts';
import { writeSummary } from './deliver/summary.ts';
import { untilCancelled } from './deliver/within.ts';
import { readInputs } from './inputs.ts';
import { logProgress, printReport } from './log.ts';
import { makeReport } from './make-report.ts';
import { createNotes, type Notes, oneLineReason } from './notes.ts';
import { artifactOutputs, outputsOf } from './outputs.ts';
import { rootFolder } from './root-folder.ts';
import { superviseRun } from './supervise-run.ts';
import { writePatch } from './write-patch.ts';

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
  const reportFolder = join(context.temp, `manifest-drift-${context.stepId}`);
  const reportPath = await write(report, reportFolder, folder, notes);
  const hasPatch =
    reportPath !== null && (await writePatch(report, inputs, context, env, reportFolder, notes, signal));
  printReport(report);

  // The runner ends a cancelled step soon: what takes no time is written first, and the upload waited for last.
  const upload =
    reportPath === null
      ? Promise.resolve(null)
      : deliverArtifact(report, inputs, context, reportFolder, notes);
  const artifact = await untilCancelled(upload, signal);
  const links = linksOf(report, context, { artifactUrl: artifact?.url ?? null, hasPatch, folder });
  const exist = async (paths: readonly string[]) =>
    here === null ? null : existing(paths, inputs.settings.root, context);
  const { issue, history } = await deliverToGitHub({
    report,
    inputs,
    context,
    links,
    here,
    exist,
    notes,
    signal,
  });
  const summary = { links: links && { ...links, issue: issue?.number ?? null }, history };
  attempt('The job summary', notes, () => writeSummary(report, summary, notes.all, context.summaryFile));
  // What a shard finds is annotated once, where the shards are merged.
  if (report.shard === null) annotate(report, folder);
  if (report.error !== null)
    annotateError(terminalText(report.error), {
      title: `manifest-drift could not ${isUnfinished(report) ? 'finish' : 'run'}`,
    });
  setOutputs(outputsOf(report, { reportPath, artifact, issue }), notes);
  if (signal.aborted) {
    info('The run was cancelled; what was known by then is in the report.');
    if (artifact === null) setOutputs(artifactOutputs(await upload), notes);
  }
  // A cancelled check that found nothing did not find that there is nothing.
  return signal.aborted && report.outcome === 'pass' ? 2 : { pass: 0, fail: 1, error: 2 }[report.outcome];
}

async function write(
  report: Report,
  folder: string,
  rootFolder: string,
  notes: Notes,
): Promise<string | null> {
  try {
    return (await writeReport(report, folder, rootFolder)).json;
  } catch (error) {
    notes.add(`The report could not be written to the runner's temporary folder: ${oneLineReason(error)}`);
    return null;
  }
}

function linksOf(
  report: Report,
  context: ActionContext,
  more: Pick<Links, 'artifactUrl' | 'hasPatch' | 'folder'>,
): Links | null {
  const { run: runInfo, serverUrl: server } = context;
  if (runInfo === null) return null;
  const { repository, url } = runInfo;
  return { server, repository, commit: report.commit ?? '', runUrl: url, ...more };
}

function setOutputs(values: Readonly<Record<string, string>>, notes: Notes): void {
  for (const [name, value] of Object.entries(values))
    attempt(`The output ${name}`, notes, () => setOutput(name, value));
}

function attempt(what: string, notes: Notes, work: () => void): void {
  try {
    work();
  } catch (error) {
    notes.add(`${what} could not be written: ${oneLineReason(error)}`);
  }
}
