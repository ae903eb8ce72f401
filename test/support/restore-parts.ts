/** Programs of other package managers that `.ci/restore-parts` installs below .cache/, else those on the PATH. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { programPath } from './programs.ts';

const CACHE = join(import.meta.dirname, '../../.cache');

/** Where each is; the folders are made by `.ci/restore-parts`. */
const PLACES = {
  'olah-cli': 'olah/bin/olah-cli',
  hf: 'hf/bin/hf',
  'huggingface-cli': 'hf-old/bin/huggingface-cli',
  'hf-broken': 'hf-broken/bin/hf',
  dvc: 'dvc/bin/dvc',
  'toxiproxy-server': 'toxiproxy/toxiproxy-server',
} as const;

export type Part = keyof typeof PLACES;

/** Null where it is not installed. */
export function partPath(part: Part): string | null {
  const own = join(CACHE, PLACES[part]);
  return existsSync(own) ? own : programPath(part);
}

/** Test options that skip, and say why, where one is missing. In CI on Linux all have to be there. */
export function needsParts(...parts: readonly Part[]): { skip: string | false } {
  const missing = parts.filter((part) => partPath(part) === null);
  const skips = missing.length > 0 && (process.env.CI === undefined || process.platform !== 'linux');
  return { skip: skips && `${missing.join(', ')} not installed here; .ci/restore-parts installs it` };
}
