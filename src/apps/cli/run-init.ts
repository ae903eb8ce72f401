import { join } from 'node:path';
import { readUses } from '../../engine/setup/setup-files.ts';
import { terminalText } from '../../reporters/escape.ts';
import { renderPatch } from '../../reporters/patch.ts';
import { planSetup } from '../run/plan-setup.ts';
import { realRoot } from '../run/real-root.ts';
import { writeTarget, writeWhole } from '../run/write-file.ts';
import type { Command } from './args.ts';
import { harmlessOn, print, STATUS, type Terminal } from './terminal.ts';

/** Prints or writes the files that a repository needs to be checked. */
export async function runInit(
  { given, uses, format, writing }: Command & { name: 'init' },
  terminal: Terminal,
): Promise<number> {
  const { cwd, stdout, stderr, environment, signal } = terminal;
  const named = given.root || '.';
  const place = { cwd, given: named, root: realRoot(named, cwd) };
  const { files, notes, folder } = await planSetup(given, {
    cwd,
    environment,
    signal,
    uses: uses === null ? null : readUses(uses),
  });
  const pieces = () =>
    format === 'patch'
      ? renderPatch(files, folder)
      : files.map(({ path, after }) => `# ${path}\n\n${new TextDecoder().decode(after)}\n`);
  const wrote: string[] = [];
  switch (writing.is) {
    case 'nothing':
      await print(stdout, harmlessOn(stdout, pieces()));
      break;
    case 'apply': {
      const targets = files.map(({ path }) => writeTarget(join(place.root, path), place));
      for (const [index, target] of targets.entries()) {
        // It was not there when the setup was planned.
        if (target.mode !== null) continue;
        writeWhole(target, [files[index]?.after ?? '']);
        wrote.push(`Wrote ${files[index]?.path}.`);
      }
      break;
    }
    case 'file':
      writeWhole(writeTarget(writing.file, place), pieces());
      wrote.push(`Wrote ${writing.file}.`);
  }
  for (const note of [...wrote, ...notes]) stderr.write(`${terminalText(note)}\n`);
  return STATUS.pass;
}
