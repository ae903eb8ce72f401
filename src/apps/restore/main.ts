/** The entry of the action restore/: the environment and the exit status meet here, and no logic. */

import process from 'node:process';
import { exitWith } from '../run/exit-with.ts';
import { runRestoreAction } from './run-action.ts';

await exitWith(({ signal }) => runRestoreAction(process.env, process.cwd(), signal));
