/** The entry of the action fix/: the environment and the exit status meet here, and no logic. */

import process from 'node:process';
import { exitWith } from '../run/exit-with.ts';
import { runFixAction } from './run-action.ts';

await exitWith(({ signal }) => runFixAction(process.env, process.cwd(), signal));
