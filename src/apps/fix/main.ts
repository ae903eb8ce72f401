/** The entry of the action fix/: the environment and the exit status meet here, and no logic. */

import process from 'node:process';
import { runFixAction } from './run-action.ts';

let isOver = false;
process.once('exit', () => {
  // What ends this process before its time is no drift, for which Node's own status 1 would be taken.
  if (!isOver) process.exitCode = 2;
});
const cancelled = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => cancelled.abort(new Error(name)));
const status = await runFixAction(process.env, process.cwd(), cancelled.signal);
process.stdout.write('', () => {
  isOver = true;
  process.exit(status);
});
