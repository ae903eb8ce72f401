/** What a check left in its artifact. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '../../generated/report.v2.js';
import { quote, SettingsError } from '../../model/errors.ts';
import type { Report } from '../../model/report.ts';

export interface Check {
  readonly report: Report;
  /** Null where none was made; empty where there is nothing that a patch can fix. */
  readonly patch: string | null;
}

/** Longer ones are no work of a check. */
const MAX_REPORT = 512 * 1024 * 1024;
const MAX_PATCH = 16 * 1024 * 1024;

/** Throws a `SettingsError` where the folder holds no whole report. */
export function readCheck(folder: string): Check {
  const text = textOf(join(folder, 'report.json'), MAX_REPORT);
  if (text === null) throw new SettingsError(`report: ${quote(folder)} holds no report.json.`);
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new SettingsError('report: report.json is not JSON.');
  }
  if (!validate(report)) throw new SettingsError('report: report.json is not a report of this version.');
  return { report: report as Report, patch: textOf(join(folder, 'safe.patch'), MAX_PATCH) };
}

function textOf(path: string, limit: number): string | null {
  try {
    if (statSync(path).size > limit) throw new SettingsError(`report: ${quote(path)} is too long.`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw new SettingsError(`report: ${quote(path)} can't be read.`);
  }
}
