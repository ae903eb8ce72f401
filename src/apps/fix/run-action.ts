/** The action fix/: inputs, what the check left, the change, the pull request, outputs. */

import { resolve } from 'node:path';
import { error as annotateError, info, notice, setOutput, setSecret } from '@actions/core';
import { hashSync } from 'hasha';
import { quote, SettingsError } from '../../model/errors.ts';
import { folderInRepository } from '../../platform/folder-in-repository.ts';
import { repositoryOf } from '../../platform/git/run-git.ts';
import { logLine, terminalText } from '../../reporters/escape.ts';
import { commitHere } from '../action/commit-here.ts';
import { type ActionContext, readContext } from '../action/context.ts';
import { httpStatusOf } from '../action/deliver/refusal.ts';
import { explainRefusal } from '../action/deliver/status.ts';
import { realRoot } from '../run/real-root.ts';
import { readStepInputs } from '../run/step-inputs.ts';
import { FIX_INPUTS, FIX_OUTPUTS } from './action-inputs.ts';
import { applyPatch, filesAtHead } from './apply-patch.ts';
import { describePull } from './describe-pull.ts';
import type { Change, Kept } from './pull-request.ts';
import { type Check, PATCHES, readCheck } from './read-check.ts';
import { changeable, readPatch, refuseContent } from './read-patch.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const BUDGET_MS = 150_000;
const ANSWER_MS = 20_000;

/** Runs the action and answers the exit status: 0 done or nothing to do, 2 it could not. */
export async function runFixAction(
  environment: Environment,
  cwd: string,
  signal: AbortSignal,
): Promise<number> {
  try {
    const kept = await run(environment, cwd, signal);
    if (kept.outcome === 'left')
      notice(terminalText(`Left to people: ${kept.why}.`), { title: 'manifest-drift' });
    info(logLine(`Pull request${kept.pull === null ? '' : ` ${kept.pull.number}`}: ${kept.outcome}.`));
    setOutput('outcome', kept.outcome);
    setOutput('pull-request-number', kept.pull === null ? '' : `${kept.pull.number}`);
    setOutput('pull-request-url', kept.pull?.url ?? '');
    return 0;
  } catch (error) {
    annotateError(terminalText(reasonOf(error)), { title: 'The pull request was not written' });
    for (const name of Object.keys(FIX_OUTPUTS)) setOutput(name, name === 'outcome' ? 'error' : '');
    return 2;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  const status = httpStatusOf(error);
  if (status === 403 || status === 404)
    return `The token may not (${status}). Give the job \`permissions: contents: write\` and \`pull-requests: write\`, and let GitHub Actions create pull requests in the settings of the repository.`;
  return explainRefusal(error, 'The pull request');
}

async function run(environment: Environment, cwd: string, signal: AbortSignal): Promise<Kept> {
  const given = readStepInputs(environment, Object.keys(FIX_INPUTS));
  const token = given('github-token') ?? '';
  if (token !== '') setSecret(token);
  const folder = given('report');
  if (folder === undefined) throw new SettingsError('report: name the folder of the downloaded artifact.');
  const context = readContext(environment, cwd);
  const word = given('patch') ?? FIX_INPUTS.patch.default;
  const name = PATCHES.find((one) => one === word);
  if (name === undefined) throw new SettingsError(`patch: ${quote(word)} is neither safe nor upstream.`);
  const check = readCheck(resolve(context.workspace, folder), name);
  const { report } = check;
  await requireOwn(check, context, environment, signal);
  // What could not be looked at says nothing, and neither does a part, nor a check without a patch.
  const isTold = report.outcome !== 'error' && report.complete && report.shard === null;
  if (!isTold) return left('the check is not complete');
  if (name === 'safe' && report.outcome === 'fail' && check.patch === null)
    return left('the check made no patch, as merged checks make none');
  if (name === 'upstream' && check.patch === null)
    return left('the check did not ask the Hub for newer commits: give it upstream: huggingface');
  const change = check.patch ? await changeOf(check.patch, check, context, environment, signal) : null;
  if (context.repository === null) throw new SettingsError('The action runs in a workflow only.');
  const { connectPulls } = await import('./github.ts');
  const limits = { budgetMs: BUDGET_MS, answerMs: ANSWER_MS };
  const github = connectPulls({ token, ...context.repository, ...limits });
  const { keepPullRequest } = await import('./pull-request.ts');
  return keepPullRequest(github, change, describePull(name, check, change, context, given));
}

function left(why: string): Kept {
  return { outcome: 'left', pull: null, why };
}

/** Throws unless the report is of this repository and of the commit that is here, on the default branch. */
async function requireOwn(
  { report }: Check,
  context: ActionContext,
  environment: Environment,
  signal: AbortSignal,
): Promise<void> {
  const { run: own, pullRequest, offDefaultBranch, commit } = context;
  if (own === null) throw new SettingsError('The action runs in a workflow only.');
  if (pullRequest !== null || offDefaultBranch || own.event.startsWith('pull_request'))
    throw new SettingsError('The pull request is about the default branch: run this job only there.');
  const here = await commitHere(undefined, context, environment, signal);
  if (here.is !== 'commit' || here.commit !== report.commit || report.commit !== commit)
    throw new SettingsError(
      'report: it is of another commit than the one that is checked out. Run actions/checkout without `ref` in this job and in that of the check.',
    );
  if (report.run?.repository !== own.repository)
    throw new SettingsError('report: it is of another repository.');
}

async function changeOf(
  patch: string,
  { report, bumps }: Check,
  { workspace }: ActionContext,
  environment: Environment,
  signal: AbortSignal,
): Promise<Change> {
  const root = realRoot(report.root, workspace);
  const place = { root: repositoryOf(root) ?? root, environment, signal };
  const tracked = await filesAtHead(place, changeable(report, folderInRepository(root)));
  const patched = readPatch(
    patch,
    tracked.map(({ path }) => path),
  );
  refuseContent(
    patched,
    tracked.map(({ content }) => content.toString('utf8')),
    report,
    new Set(bumps.bumps.flatMap(({ to, files }) => [to, ...files.map(({ sha256: value }) => value)])),
  );
  const touched = new Set(patched.map(({ path }) => path));
  const files = await applyPatch(
    place,
    tracked.filter(({ path }) => touched.has(path)),
    patch,
  );
  if (files.length === 0) throw new SettingsError('The patch is refused: it changes nothing.');
  return { parent: report.commit ?? '', files, digest: hashSync(patch, { algorithm: 'sha256' }) };
}
