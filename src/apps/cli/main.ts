#!/usr/bin/env node
/** The terminal command's entry: environment, argv, streams and exit status meet here, and no logic. */

import process from 'node:process';
import { supervisorOf } from '../run/supervised.ts';
import { calledAs } from './called-as.ts';
import { runCommand } from './run-command.ts';

// What ends this process before its time is no drift, for which Node's own status 1 would be taken.
let isOver = false;
process.once('exit', () => {
  if (!isOver) process.exitCode = 2;
});
const cancelled = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => cancelled.abort(new Error(name)));

const supervisor = supervisorOf(
  process.env,
  () => cancelled.abort(new Error('cancelled')),
  () => process.exit(2),
);
const status = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  signal: cancelled.signal,
  supervisor,
  program: calledAs(process.argv[1], process.cwd()),
});
process.exitCode = status;
isOver = true;
if (supervisor !== null) {
  process.stdout.on('error', () => undefined); // A reader that is gone changes nothing any more.
  process.stdout.write('', () => supervisor.done(status));
}
