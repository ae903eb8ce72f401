/**
 * Runs the action smoke/ several times in one process, since its start takes longer than a run. The argument: a JSON list
 * of environments. Prints what the runs print, and `STATUS: N` after each.
 */

import process from 'node:process';
import { runSmokeAction } from '../../src/apps/smoke/run-action.ts';

const environments = JSON.parse(process.argv[2] ?? '') as Record<string, string>[];
const before = { ...process.env };
for (const environment of environments) {
  process.env = { ...before, ...environment };
  const status = await runSmokeAction(process.env, process.cwd(), new AbortController().signal);
  process.stdout.write(`STATUS: ${status}\n`);
}
