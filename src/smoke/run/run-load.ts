/** One test that loads a model and asks it. */

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { superviseShutIn } from '../isolation/shut-in.ts';
import { programOn, scriptOf } from '../loaders/python.ts';
import type { Kind, Phase } from '../model.ts';
import type { PlannedTest } from '../plan/plan.ts';
import type { TestResult } from '../smoke-run.ts';
import { prepare, type Ready } from './before-load.ts';
import { type LoaderReport, readChannel } from './channel.ts';
import { type RunContext, shutInBy } from './context.ts';
import { discard } from './discard.ts';
import { freshEnvironment } from './environment.ts';
import { explainEnding } from './explain-ending.ts';
import { changedSince } from './file-stamps.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { Ending } from './supervise.ts';
import { unrun } from './test-result.ts';

/** Runs the test, or answers why it cannot run. `failed`: what it needs and did not pass. */
export async function runLoad(
  test: PlannedTest,
  failed: string | null,
  context: RunContext,
  onPhase: (phase: Phase) => void,
): Promise<TestResult> {
  const ready = prepare(test, failed, context);
  if ('status' in ready) return masked(ready, context);
  const work = mkdtempSync(join(context.work, 'test-'));
  try {
    return masked(await loaded(test, ready, work, context, onPhase), context);
  } finally {
    discard(work);
  }
}

const masked = (result: TestResult, { mask }: RunContext): TestResult => ({
  ...result,
  reason: result.reason === null ? null : mask.text(result.reason),
});

async function loaded(
  test: PlannedTest,
  ready: Ready,
  work: string,
  context: RunContext,
  onPhase: (phase: Phase) => void,
): Promise<TestResult> {
  const { entry, entrypoint, question, model } = ready;
  const { loader, name } = entrypoint;
  const token = randomBytes(16).toString('hex');
  const channel = join(work, 'channel');
  const outputs = join(work, 'outputs');
  mkdirSync(outputs);
  writeFileSync(channel, '', { mode: 0o600 });
  const environment = freshEnvironment(work, {
    path: context.path,
    marker: context.marker,
    profile: question.profile,
    threads: context.threads,
  });
  const allowed = [...(context.allowed.get(entry.id) ?? context.allowed.get(entry.subject) ?? [])];
  const { prompt, maxTokens, profile } = question;
  const request = {
    version: 1,
    id: test.id,
    entry: entry.subject,
    path: model,
    task: entrypoint.task,
    prompt,
    max_tokens: maxTokens,
    profile,
    outputs,
    ...(name === null && { token, channel, allowed }),
  };
  const started = context.now();
  const milliseconds = Math.min(question.maxSeconds, context.maxSeconds) * 1000;
  let phase: Phase = 'starting';
  const ending = await superviseShutIn({
    command: commandOf(ready, work, context),
    inside: { work, root: context.root, hidden: context.hidden, hasNetwork: false },
    ...shutInBy(context),
    environment,
    marker: context.marker,
    input: `${JSON.stringify(request)}\n`,
    maxMilliseconds: milliseconds,
    signal: context.signal,
    onTick() {
      if (name !== null) return;
      const now = readChannel(channel, token).phase;
      if (now === phase) return;
      phase = now;
      onPhase(now);
    },
  });
  const reported = name === null ? readChannel(channel, token) : reportedByOutput(ending);
  const kept = context.outputs.of(test.id);
  if (name === null) kept.stream('stdout.txt', ending.output);
  kept.stream('stderr.txt', ending.errors);
  const about = {
    id: test.id,
    probe: 'load',
    subject: entry.subject,
    loader: name === null ? loader : `custom:${name}`,
    profile,
    location: test.place ?? entry.place,
  } as const;
  if (name === null || reported.answer !== null)
    context.versions.set(about.loader, {
      versions: reported.versions,
      script: loader === 'custom' ? null : scriptOf(loader).sha256,
    });
  const measured = {
    started_at: started,
    duration_ms: Math.round(ending.milliseconds),
    phase: name === null ? reported.phase : null,
    load_ms: reported.loadMs,
    answer_ms: reported.answerMs,
    peak_memory_bytes: ending.peakMemory === 0 ? null : ending.peakMemory,
    exit: ending.is === 'unstarted' ? null : { code: ending.code, signal: ending.signal },
    artifacts: kept.artifacts,
  };
  const changed = changedSince(context.stamps, entry, context.root);
  if (changed !== null)
    return unrun(about, 'blocked', `${changed} changed while the test ran`, {
      ...measured,
      kind: 'file-changed',
    });
  if (reported.blocked !== null && ending.is === 'exited')
    return unrun(about, 'blocked', reported.blocked.reason, {
      ...measured,
      kind: reported.blocked.kind === 'loader-missing' ? 'loader-missing' : 'smoke-blocked',
      fix: reported.blocked.fix,
    });
  const wrong = explainEnding(ending, reported, { milliseconds, maxMemory: context.maxMemory });
  if (wrong !== null)
    return unrun(about, wrong.status, wrong.reason, { ...measured, kind: wrong.kind, fix: wrong.fix });
  const { answer, problem } = judgeAnswer(reported.answer, question.expect);
  const file = reported.answer?.file ?? null;
  if (reported.answer?.text) kept.text('answer.txt', reported.answer.text);
  const unkept =
    file === null ? null : kept.file(`answer${file.slice(file.lastIndexOf('.'))}`, work, `outputs/${file}`);
  const failure = problem ?? (unkept === null ? null : `its output ${file} is not kept: ${unkept}`);
  if (failure !== null)
    return unrun(about, 'fail', failure, { ...measured, answer, fix: 'See the outputs of the test.' });
  return {
    ...unrun(about, 'fail', ''),
    ...measured,
    status: 'pass',
    kind: null as Kind | null,
    reason: null,
    answer,
  };
}

function commandOf({ entrypoint, model }: Ready, work: string, context: RunContext): string[] {
  const { loader, name } = entrypoint;
  if (loader === 'custom') {
    const [program = '', ...words] = context.loaders.commands.get(name ?? '') ?? [];
    return [programOn(context.path, program) ?? program, ...words, model];
  }
  const script = join(work, 'runner.py');
  writeFileSync(script, scriptOf(loader).text);
  chmodSync(script, 0o400);
  return [context.python() ?? '', '-I', '-X', 'utf8', script];
}

/** What a custom loader prints is its answer. */
function reportedByOutput({ output }: Ending): LoaderReport {
  const text = output.text();
  const answer = text.trim() === '' ? null : { kind: 'text', text, file: null, numbers: {}, isSound: true };
  return {
    phase: 'starting',
    versions: {},
    loadMs: null,
    answerMs: null,
    answer,
    blocked: null,
    error: null,
  };
}
