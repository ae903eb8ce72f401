#!/usr/bin/env node
/** The terminal command's entry: environment, argv, streams and exit status meet here, and no logic. */

import process from 'node:process';
import { runCommand } from './run-command.ts';

const cancelled = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => cancelled.abort(new Error(name)));

process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  signal: cancelled.signal,
});
