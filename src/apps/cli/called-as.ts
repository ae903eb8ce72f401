import { relative, sep } from 'node:path';
import { PROGRAM, shellWord } from '../../reporters/shell-words.ts';

/**
 * What starts this command again in the folder `cwd`: its name where it is installed, and else Node with the script's
 * path, as in a clone. `script` is absolute; on Windows, npm starts the installed script by its path.
 */
export function calledAs(script: string | undefined, cwd: string): string {
  if (script === undefined || !/\.[jt]s$/.test(script) || script.split(sep).includes('node_modules'))
    return PROGRAM;
  const fromHere = relative(cwd, script);
  const path = fromHere.length < script.length ? fromHere : script;
  return `node ${shellWord(path.split(sep).join('/'))}`;
}
