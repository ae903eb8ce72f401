/** Folders that are made for what is written, which the user may have named. */

import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { quote, SettingsError } from '../model/errors.ts';
import { codeOf, reason } from './hashing/failure.ts';

/** Says of an error of the system which file of the output it is about. */
export function ofOutput<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    throw new SettingsError(`output: ${quote(path)} cannot be written: ${reason(error)}.`);
  }
}

/**
 * Makes a folder and those above it that are missing. Node's own way does not end where a folder is there and the system
 * says of a name in it that it does not exist, as in Linux's /proc. `mode`: of those that are made.
 */
export function makeFolder(path: string, mode = 0o777): void {
  const missing: string[] = [];
  for (let place = path; !isThere(place) && dirname(place) !== place; place = dirname(place))
    missing.push(place);
  for (const folder of missing.reverse())
    try {
      mkdirSync(folder, { mode });
    } catch (error) {
      // Another process may have made it meanwhile.
      if (codeOf(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
    }
  if (missing.length === 0 && !statSync(path).isDirectory()) mkdirSync(path, { mode });
}

const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;
