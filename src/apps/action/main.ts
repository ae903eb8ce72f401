/** The action's entry: the environment and the exit status meet here, and no logic. */

import process from 'node:process';
import { supervisorOf } from '../run/supervised.ts';
import { run } from './run.ts';

// What ends this process before its time is no drift, for which Node's own status 1 would be taken.
let isOver = false;
process.once('exit', () => {
  if (!isOver) process.exitCode = 2;
});
const cancelled = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => cancelled.abort(new Error(name)));

const supervisor = supervisorOf(
  process.env,
  () => cancelled.abort(new Error('cancelled')),
  () => process.exit(2),
);
const status = await run(process.env, process.cwd(), cancelled.signal, supervisor);
// Connections that are kept alive, or that hang, must not keep the finished job waiting.
process.stdout.write('', () => {
  isOver = true;
  const exit = () => process.exit(status);
  if (supervisor === null) exit();
  else supervisor.done(status, exit);
});
