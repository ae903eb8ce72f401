/**
 * Tries the whole product on data of its own: real files, threads, processes, git and clients, with servers
 * in this very process in place of the network. It prints nothing and exits nowhere.
 */

import { setMaxListeners } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { within } from '../action/deliver/within.ts';
import { type Bench, Skipped, type Stage } from './stage.ts';

export interface SelfTestPorts {
  /** An absolute path without links: an empty folder, below which everything is written. */
  readonly folder: string;
  /** For PATH, by which git and other programs are found. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

export interface SelfTestRow {
  readonly stage: string;
  readonly status: 'pass' | 'fail' | 'skip';
  /** What was tried, what went wrong, or what the machine lacks. The same in each run. */
  readonly detail: string;
}

export interface SelfTestResult {
  /** Whether no stage failed. */
  readonly ok: boolean;
  readonly results: readonly SelfTestRow[];
}

/** A stage takes about a second; one that takes this long hangs. */
const MAX_STAGE_MS = 60_000;

/** Runs the stages at once, since most of them wait for children and servers, and answers them in their order. */
export async function runSelfTest(ports: SelfTestPorts, stages: readonly Stage[]): Promise<SelfTestResult> {
  // Each stage listens to it, and Node 20 warns of more than ten.
  setMaxListeners(0, ports.signal);
  const results = await Promise.all(stages.map((stage) => tried(stage, ports)));
  return { ok: results.every(({ status }) => status !== 'fail'), results };
}

async function tried({ name, run }: Stage, ports: SelfTestPorts): Promise<SelfTestRow> {
  const folder = join(ports.folder, name.replaceAll(' ', '-'));
  try {
    mkdirSync(join(folder, 'home'), { recursive: true });
    const work = join(folder, 'work');
    mkdirSync(work);
    const bench: Bench = {
      folder: work,
      environment: environmentOf(ports.environment, join(folder, 'home')),
      signal: ports.signal,
    };
    const detail = await within((async () => run(bench))(), MAX_STAGE_MS, ports.signal);
    return { stage: name, status: 'pass', detail };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The folder has another name in each run.
    const detail = message.replaceAll(ports.folder, '…');
    return { stage: name, status: error instanceof Skipped ? 'skip' : 'fail', detail };
  }
}

/** Programs have to be found; nothing else of the caller's is to decide what comes out. */
function environmentOf(own: SelfTestPorts['environment'], home: string): Record<string, string> {
  const kept = Object.entries(own).filter(
    (pair): pair is [string, string] => /^(PATH|SystemRoot)$/i.test(pair[0]) && pair[1] !== undefined,
  );
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    // A cache is looked for below it.
    RUNNER_TEMP: join(home, 'temp'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
  };
}
