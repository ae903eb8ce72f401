/** A group that a command of the step runs, such as an agent or a script. */

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from '../endpoints/gateway.ts';
import { mayAsk } from '../endpoints/may-ask.ts';
import { superviseShutIn } from '../isolation/shut-in.ts';
import { programOn } from '../loaders/python.ts';
import type { Group } from '../plan/plan.ts';
import type { TestResult } from '../smoke-run.ts';
import { hiddenBy } from './before-load.ts';
import { type RunContext, shutInBy } from './context.ts';
import { discard } from './discard.ts';
import { freshEnvironment } from './environment.ts';
import { explainEnding } from './explain-ending.ts';
import { GroupLines } from './group-lines.ts';
import { type TestSubject, unrun } from './test-result.ts';

export interface GroupRun {
  readonly tests: readonly TestResult[];
  /** What is wrong with the group itself; null: nothing. */
  readonly reason: string | null;
  readonly observations: readonly string[];
}

export const aboutOf = (group: Group, test: Group['tests'][number]): TestSubject => ({
  id: test.id,
  probe: test.probe,
  subject: test.subject,
  loader: group.command === null ? null : `custom:${group.command}`,
  endpoint: test.endpoint,
  profile: typeof test.fields.profile === 'string' ? test.fields.profile : 'default',
  location: test.place,
});

/** Runs the group's command. Passes that it reported count only if it ended well and reported nothing unknown. */
export async function runGroup(group: Group, failed: string | null, context: RunContext): Promise<GroupRun> {
  const blocked = (
    reason: string,
    fix: string | null,
    kind: 'smoke-blocked' | 'loader-missing',
  ): GroupRun => ({
    tests: group.tests.map((test) => unrun(aboutOf(group, test), 'blocked', reason, { fix, kind })),
    reason: null,
    observations: [],
  });
  const name = group.command ?? '';
  const command = context.loaders.commands.get(name);
  if (failed !== null) return blocked(`it needs ${failed}, which did not pass`, null, 'smoke-blocked');
  if (command === undefined)
    return blocked(
      `the step does not name the command ${name}`,
      `Register it: --loader '${name}=["program"]'.`,
      'loader-missing',
    );
  const program = programOn(context.path, command[0] ?? '');
  if (program === null)
    return blocked(
      `${command[0]} is not a program on the step's PATH`,
      'Install it, or put its folder on PATH.',
      'loader-missing',
    );
  const hidden = hiddenBy(program, context);
  if (hidden !== null)
    return blocked(
      `${program} lies in ${hidden}, which isolation hides`,
      'Install it elsewhere, such as below the home folder.',
      'loader-missing',
    );
  const { found, mode } = context.isolation;
  if (mode === 'require' && !(found.network && found.files && found.processes))
    return blocked(
      'this machine cannot isolate the command, and isolation is required',
      'Run it where unshare works (root, sudo without a password, or user namespaces).',
      'smoke-blocked',
    );
  const live = group.endpoint === null ? null : mayAsk(group.endpoint, context);
  if (live !== null && 'reason' in live) return blocked(live.reason, live.fix, 'smoke-blocked');
  if (live !== null && mode === 'require')
    return blocked(
      'it asks an endpoint, and isolation is required, which leaves it no network',
      'Run it with --isolation best-effort.',
      'smoke-blocked',
    );
  await live?.ready();
  const gateway = live === null ? null : await startGateway(live, secondsOf(group, context) * 1000);
  const work = mkdtempSync(join(context.work, 'group-'));
  try {
    const asks: Record<string, string> = gateway === null ? {} : { [GATEWAY_URL]: gateway.url };
    return await run(group, [program, ...command.slice(1)], work, asks, context);
  } finally {
    await gateway?.[Symbol.asyncDispose]();
    discard(work);
  }
}

/** The variable that tells a command where its endpoint is. Its key stays here. */
const GATEWAY_URL = 'INFER_URL';

const secondsOf = (group: Group, { maxSeconds }: RunContext) => Math.min(group.maxSeconds, maxSeconds);

async function run(
  group: Group,
  command: string[],
  work: string,
  more: Readonly<Record<string, string>>,
  context: RunContext,
): Promise<GroupRun> {
  const { mask, isolation } = context;
  const fresh = freshEnvironment(work, {
    path: context.path,
    marker: context.marker,
    profile: 'default',
    threads: context.threads,
  });
  const environment = { ...fresh, ...more };
  const lines = new GroupLines(group.tests.map(({ id }) => id));
  const { id, title, prompt, tests } = group;
  const input = {
    version: 1,
    group: id,
    title,
    prompt,
    tests: tests.map((test) => ({
      id: test.id,
      entry: test.subject,
      title: test.fields.title ?? null,
      prompt: test.fields.prompt ?? null,
    })),
  };
  const started = context.now();
  const milliseconds = secondsOf(group, context) * 1000;
  const ending = await superviseShutIn({
    command,
    // A command is the step's own and may need servers; where isolation is required it has none.
    inside: { work, root: context.root, hidden: context.hidden, hasNetwork: isolation.mode !== 'require' },
    ...shutInBy(context),
    environment,
    marker: context.marker,
    input: `${JSON.stringify(input)}\n`,
    maxMilliseconds: milliseconds,
    signal: context.signal,
    onOutput: (chunk) => lines.add(chunk),
  });
  lines.end();
  const kept = context.outputs.of(id);
  kept.stream('stdout.txt', ending.output);
  kept.stream('stderr.txt', ending.errors);
  const wrong = explainEnding(
    ending,
    { phase: 'starting', error: null },
    { milliseconds, maxMemory: context.maxMemory },
  );
  const [problem] = lines.problems;
  const reason = wrong === null ? (problem ?? null) : `the command: ${wrong.reason}`;
  const measured = {
    started_at: started,
    duration_ms: Math.round(ending.milliseconds),
    exit: ending.is === 'unstarted' ? null : { code: ending.code, signal: ending.signal },
    artifacts: kept.artifacts,
  };
  return {
    reason: reason === null ? null : mask.text(reason),
    observations: lines.observations.map((text) => mask.text(text)),
    tests: tests.map((test): TestResult => {
      const about = aboutOf(group, test);
      const reported = lines.results.get(test.id);
      if (reported === undefined) return unrun(about, 'blocked', 'the command did not report it', measured);
      const detail = reported.detail === null ? null : mask.text(reported.detail);
      if (reported.status !== 'pass')
        return unrun(about, reported.status, detail ?? `the command reports ${reported.status}`, measured);
      if (reason !== null)
        return unrun(about, 'blocked', `reported as a pass, but ${mask.text(reason)}`, measured);
      return { ...unrun(about, 'fail', ''), ...measured, status: 'pass', kind: null, reason: detail };
    }),
  };
}
