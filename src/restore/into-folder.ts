/** The folder of `--into`, which may be a new one. */

import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { SettingsError } from '../model/errors.ts';
import { codeOf } from '../platform/hashing/failure.ts';
import { makeFolder } from '../platform/output-folder.ts';

/** Throws a `SettingsError` where something else stands in its way. */
export function requireIntoFolder(path: string, named: string): void {
  for (let folder = path; ; folder = dirname(folder)) {
    const stat = statOf(folder);
    if (stat?.isDirectory() || dirname(folder) === folder) return;
    if (stat !== undefined) throw new SettingsError(`--into ${named}: ${folder} is no folder.`);
  }
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A file stands above it.
    return undefined;
  }
}

/** Makes it. Why it cannot be made, if so. */
export function makeIntoFolder(path: string, named: string): string[] {
  try {
    makeFolder(path);
    return [];
  } catch (error) {
    return [`--into ${named}: the folder can't be made (${codeOf(error)}).`];
  }
}
