/** The entry of the action smoke/: the environment and the exit status meet here, and no logic. */

import process from 'node:process';
import { exitWith } from '../run/exit-with.ts';
import { runSmokeAction } from './run-action.ts';

await exitWith(({ signal }) => runSmokeAction(process.env, process.cwd(), signal));
