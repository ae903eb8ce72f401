/**
 * The order of a smoke run: the plan, the proof of isolation, results in which everything is blocked, then
 * one test after another.
 */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, realpathSync } from 'node:fs';
import { availableParallelism, cpus, freemem, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { VERSION } from '../model/version.ts';
import { keyNames, liveEndpoints } from './endpoints/live.ts';
import { runProbe } from './endpoints/run-probe.ts';
import { ENDPOINT_PROBES } from './endpoints/words.ts';
import type { MemoryBy } from './isolation/memory.ts';
import { climb, type Isolation } from './isolation/prove.ts';
import { proveMemory } from './isolation/prove-memory.ts';
import { findPython } from './loaders/python.ts';
import type { Phase } from './model.ts';
import type { SmokeOptions } from './options.ts';
import { loadPlan } from './plan/load-plan.ts';
import { makePlan } from './plan/make-plan.ts';
import { failedNeeds, unitsOf } from './plan/order.ts';
import type { Plan, PlannedTest, Repository } from './plan/plan.ts';
import { buildRun, unreached } from './results/build-run.ts';
import { Outputs } from './results/outputs.ts';
import { renewal } from './results/renewal.ts';
import { resultsWriter } from './results/write-results.ts';
import type { LoaderFacts, RunContext } from './run/context.ts';
import { discard } from './run/discard.ts';
import { freshEnvironment } from './run/environment.ts';
import { stampsOf } from './run/file-stamps.ts';
import { maskOf } from './run/mask.ts';
import { runGroup } from './run/run-group.ts';
import { runLoad } from './run/run-load.ts';
import type { Observation, SmokeRun, TestResult } from './smoke-run.ts';

const UNPROVED: MemoryBy = process.platform === 'win32' ? 'none' : 'watch';

export interface Smoked {
  readonly run: SmokeRun;
  /** The file of results. */
  readonly path: string;
  /** Where results and outputs are. */
  readonly folder: string;
}

/** The variables that hold keys, which are secrets whatever they are called. */
export function secretNames({
  endpoints,
  rowsTo,
}: Pick<SmokeOptions, 'endpoints' | 'rowsTo'>): ReadonlySet<string> {
  const keyEnv = rowsTo?.keyEnv ?? null;
  return new Set([...keyNames(endpoints), ...(keyEnv === null ? [] : [keyEnv])]);
}

/** Runs the tests. Throws a `SettingsError` for a mistake of the user; a model that fails is a result. */
export async function runSmoke(options: SmokeOptions): Promise<Smoked> {
  const { environment, signal, repository } = options;
  const { root, entries } = repository;
  const plan = loadPlan(root, options.plan) ?? makePlan(entries, options.endpoints.named);
  const tested = new Set(plan.groups.flatMap(({ tests }) => tests.map(({ subject }) => subject)));
  const stamps = stampsOf(entries, tested, root);
  const work = realpathSync.native(mkdtempSync(join(tmpdir(), 'manifest-drift-smoke-')));
  try {
    const marker = randomBytes(16).toString('hex');
    const place = {
      path: environment.PATH ?? '',
      marker,
      profile: 'default',
      threads: availableParallelism(),
    };
    // A folder that holds the work folder cannot be hidden from what works there.
    const hidden = options.hidden.filter((folder) => !`${work}/`.startsWith(`${folder}/`));
    const found: Isolation =
      options.isolation === 'none'
        ? { by: 'none', network: false, files: false, processes: false }
        : await climb({ work, root, hidden }, freshEnvironment(work, place), marker, signal);
    const memory =
      options.isolation === 'none'
        ? UNPROVED
        : await proveMemory(found.by, { work, root, hidden }, freshEnvironment(work, place), {
            marker,
            isNamed: options.maxMemory !== null,
            signal,
          });
    let python: string | null | undefined;
    const mask = maskOf(environment, secretNames(options));
    const output = options.output ?? mkdtempSync(join(tmpdir(), 'smoke-results-'));
    const context: RunContext = {
      root,
      entries: new Map(entries.map((entry) => [entry.subject, entry])),
      stamps,
      loaders: options.loaders,
      endpoints: liveEndpoints(options.endpoints, environment, mask, signal),
      allowed: options.allowed,
      profile: options.profile,
      maxSeconds: options.maxSeconds,
      maxMemory: options.maxMemory ?? Math.floor(freemem() * 0.9),
      isolation: { mode: options.isolation, found, memory },
      isUntrusted: options.isUntrusted,
      hidden,
      path: place.path,
      python: () => (python ??= findPython(environment, work)),
      work,
      marker,
      threads: place.threads,
      outputs: new Outputs(output, mask),
      mask,
      signal,
      now: () => new Date().toISOString(),
      versions: new Map<string, LoaderFacts>(),
    };
    return await runAll(plan, repository, context, { ...options, output });
  } finally {
    discard(work);
  }
}

async function runAll(
  plan: Plan,
  { entries, commit }: Repository,
  context: RunContext,
  { output, progress, shownRoot, signal }: SmokeOptions & { readonly output: string },
): Promise<Smoked> {
  const { found, memory } = context.isolation;
  const say = (isEnforced: boolean) => (isEnforced ? 'enforced' : 'none');
  const facts = {
    version: VERSION,
    startedAt: context.now(),
    commit,
    root: shownRoot,
    machine: { os: process.platform, arch: process.arch, cpus: cpus().length, memory_bytes: totalmem() },
    isolation: {
      network: say(found.network),
      files: say(found.files),
      processes: say(found.processes),
      memory: memory === 'watch' ? 'watched' : say(memory !== 'none'),
      memory_by: memory,
      by: found.by,
    },
  } as const;
  const results = unreached(plan);
  const groupReasons = new Map<string, string>();
  const observations: Observation[] = [];
  const state = {
    results,
    entries: new Map(),
    groupReasons,
    observations,
    loaders: context.versions,
    endpoints: context.endpoints,
  };
  const writer = resultsWriter(output, facts.startedAt);
  const write = (finishedAt: string | null) => {
    const run = buildRun(plan, entries, facts, state, finishedAt);
    writer.write(run);
    return run;
  };
  using renewed = renewal(() => void write(null));
  renewed.now();
  const failedOf = failedNeeds((id) => results.get(id)?.status === 'pass');
  for (const unit of unitsOf(plan)) {
    if (signal.aborted) break;
    const { group, test } = unit;
    const failed = failedOf(unit);
    const { id } = test ?? group;
    progress.test(id, 'starting');
    if (test === null) {
      const done = await runGroup(group, failed, context);
      for (const result of done.tests) results.set(result.id, result);
      if (done.reason !== null) groupReasons.set(group.id, done.reason);
      observations.push(...done.observations.map((text) => ({ group: group.id, text })));
      for (const result of done.tests) progress.done(result);
    } else {
      const result = await runTest(test, failed, context, (phase) => progress.test(id, phase));
      results.set(id, result);
      progress.done(result);
    }
    const isRun = (test === null ? group.tests : [test]).some((one) => results.get(one.id)?.started_at);
    if (isRun) renewed.now();
    else renewed.soon();
  }
  return { run: write(context.now()), path: writer.path, folder: output };
}

async function runTest(
  test: PlannedTest,
  failed: string | null,
  context: RunContext,
  onPhase: (phase: Phase) => void,
): Promise<TestResult> {
  const probe = ENDPOINT_PROBES.find((name) => name === test.probe);
  return probe === undefined
    ? await runLoad(test, failed, context, onPhase)
    : await runProbe(test, probe, failed, context, onPhase);
}
