/** The inputs that searches begin with: small ones that together reach all that was ever reached. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../test/support/repository.ts';

export const CORPUS = 'test/corpus';
const MAX_BYTES = 4096;
const MAX_KEPT = 40;

export function readCorpus(target: string): Uint8Array[] {
  const folder = join(CORPUS, target);
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => Uint8Array.from(readFileSync(join(folder, name))));
  } catch {
    return [];
  }
}

/** What a search found is called by its digest; what was put there by hand has a name, and stays. */
const IS_FOUND = /^[0-9a-f]{12}$/;

/** Replaces what was found before by the shortest of these. */
export function writeCorpus(target: string, inputs: readonly Uint8Array[]): void {
  const folder = join(CORPUS, target);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (IS_FOUND.test(name)) rmSync(join(folder, name));
  const short = inputs.filter(({ length }) => length > 0 && length <= MAX_BYTES);
  for (const input of short.toSorted((a, b) => a.length - b.length).slice(0, MAX_KEPT))
    addToCorpus(target, input);
}

/** Answers the file's path. */
export function addToCorpus(target: string, input: Uint8Array): string {
  mkdirSync(join(CORPUS, target), { recursive: true });
  const path = join(CORPUS, target, sha256(input).slice(0, 12));
  writeFileSync(path, input);
  return path;
}
