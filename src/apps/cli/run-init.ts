import { terminalText } from '../../reporters/escape.ts';
import { renderPatch } from '../../reporters/patch.ts';
import { planSetup } from '../run/plan-setup.ts';
import type { Command } from './args.ts';
import { harmlessOn, print, STATUS, type Terminal } from './terminal.ts';

/** Prints the files that a repository needs to be checked. */
export async function runInit(
  { given, format }: Command & { name: 'init' },
  terminal: Terminal,
): Promise<number> {
  const { cwd, stdout, stderr, environment, signal } = terminal;
  const { files, notes, folder } = await planSetup(given, { cwd, environment, signal });
  const pieces =
    format === 'patch'
      ? renderPatch(files, folder)
      : files.map(({ path, after }) => `# ${path}\n\n${new TextDecoder().decode(after)}\n`);
  await print(stdout, harmlessOn(stdout, pieces));
  for (const note of notes) stderr.write(`${terminalText(note)}\n`);
  return STATUS.pass;
}
