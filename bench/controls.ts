/** A program that would not notice a damaged file has not done what it was measured for. */

import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Data } from './data.ts';
import { isInstalled, measure, type Program } from './measure.ts';

/** Damages one file; throws when a program that compares digests does not mind. */
export function findDamage(programs: readonly Program[], { folder }: Data): void {
  const [name = ''] = readFileSync(path.join(folder, 'names.0'), 'utf8').split('\0');
  const fd = openSync(path.join(folder, name), 'r+');
  writeSync(fd, 'damage', 16);
  closeSync(fd);
  // git-lfs moves damaged objects away and so goes last.
  const last = (program: Program) => (program.name.startsWith('git') ? 1 : 0);
  for (const program of [...programs].sort((a, b) => last(a) - last(b))) {
    if (program.isBlind || !isInstalled(program.command[0] ?? '')) continue;
    if (measure(program, folder).status === (program.status ?? 0)) {
      throw new Error(`${program.name} did not notice that ${name} was damaged`);
    }
  }
}
