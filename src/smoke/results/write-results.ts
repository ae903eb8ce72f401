import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SmokeRun } from '../model.ts';

/**
 * Writes `runs/TIME.json` below the output folder, in one step, so that a reader never sees half of it. TIME
 * is UTC in ISO 8601's basic form, which sorts and which Windows allows as a name.
 */
export function resultsWriter(
  folder: string,
  startedAt: string,
): { readonly path: string; write(run: SmokeRun): void } {
  const name = startedAt.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const runs = join(folder, 'runs');
  mkdirSync(runs, { recursive: true });
  const path = freeName(runs, name);
  return {
    path,
    write(run) {
      const next = join(folder, `.${name}.json`);
      writeFileSync(next, resultsJson(run));
      renameSync(next, path);
    },
  };
}

/** Two runs may begin in one second. */
function freeName(folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.json`);
    if (!existsSync(path)) return path;
  }
}

/** The results as JSON, which are also the statement that `check --statement` reads. */
export function resultsJson(run: SmokeRun): string {
  return `${JSON.stringify(run, null, 2)}\n`;
}
