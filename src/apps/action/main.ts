/** The action's entry: the environment and the exit status meet here, and no logic. */

import process from 'node:process';
import { exitWith } from '../run/exit-with.ts';
import { type Supervisor, supervisorOf } from '../run/supervised.ts';
import { run } from './run.ts';

let supervisor: Supervisor | null = null;
await exitWith(
  (cancelled) => {
    supervisor = supervisorOf(
      process.env,
      () => cancelled.abort(new Error('cancelled')),
      () => process.exit(2),
    );
    return run(process.env, process.cwd(), cancelled.signal, supervisor);
  },
  (status, exit) => (supervisor === null ? exit() : supervisor.done(status, exit)),
);
