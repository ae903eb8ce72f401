/** The outputs of smoke tests that lie beside the results that a check was given. */

import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { MAX_STATEMENT_BYTES } from '../../evidence/statement/read-statement.ts';
import { type EntryRow, isGood } from '../../model/entry-row.ts';
import { subjectOf } from '../../model/inventory.ts';
import { isObject } from '../../model/json.ts';
import type { Report } from '../../model/report.ts';
import { readContained } from '../../platform/hashing/read-contained.ts';
import { roomOfPage, shownOutput } from '../../platform/shown-output.ts';
import type { ShownOutput } from '../../reporters/html/kept-output.ts';

/** As many entries as a page shows outputs of. */
const MAX_ENTRIES = 200;
/** The largest that a test keeps. */
const MAX_OUTPUT_BYTES = 8 * 1024 * 1024;

interface Kept {
  readonly path: string;
  readonly sha256: string;
}

/**
 * By subject: what the tests that decided put out. Results lie in a folder `runs`, and outputs beside that. What is not
 * there, or is other bytes than the results say, is left out; results were read before, and whether they count is judged.
 */
export function keptOutputs(report: Report, cwd: string): ReadonlyMap<string, readonly ShownOutput[]> {
  const results = new Map<string, ReadonlyMap<string, readonly Kept[]>>();
  const shown = new Map<string, readonly ShownOutput[]>();
  const room = roomOfPage();
  for (const row of report.entries) {
    const { tested } = row;
    if (tested === undefined || shown.size >= MAX_ENTRIES) continue;
    const file = resolve(cwd, tested.statement);
    const kept = results.get(file) ?? keptOf(file);
    results.set(file, kept);
    const outputs = wanted(kept.get(tested.test) ?? [], row).flatMap((output) => {
      const bytes = read(dirname(dirname(file)), output);
      return bytes === null ? [] : [shownOutput(output.path, bytes, room)];
    });
    if (outputs.length > 0) shown.set(subjectOf(row), outputs);
  }
  return shown;
}

/** The answer; where there is none, or it is not good, also what was printed. */
function wanted(kept: readonly Kept[], { works }: EntryRow): readonly Kept[] {
  const isAnswer = ({ path }: Kept) => /\/answer\.[a-z\d]+$/.test(path);
  return [...kept.filter(isAnswer), ...(isGood(works) ? [] : kept.filter((one) => !isAnswer(one)))].slice(
    0,
    4,
  );
}

/** What each test kept, by its id. */
function keptOf(file: string): ReadonlyMap<string, readonly Kept[]> {
  const bytes = readAt(dirname(file), basename(file), MAX_STATEMENT_BYTES);
  const value: unknown = bytes === null ? null : parsed(bytes);
  const groups = isObject(value) && Array.isArray(value.groups) ? (value.groups as unknown[]) : [];
  const tests = groups.flatMap((group) =>
    isObject(group) && Array.isArray(group.tests) ? (group.tests as unknown[]) : [],
  );
  return new Map(
    tests
      .filter(isObject)
      .flatMap(({ id, artifacts }): [string, Kept[]][] =>
        typeof id === 'string' && Array.isArray(artifacts)
          ? [[id, (artifacts as unknown[]).filter(isObject).flatMap(readKept)]]
          : [],
      ),
  );
}

/** Only names as `smoke` gives them. */
function readKept({ path, sha256 }: Readonly<Record<string, unknown>>): Kept[] {
  return typeof path === 'string' && /^smoke\/[\w.-]+\/[\w.-]+$/.test(path) && typeof sha256 === 'string'
    ? [{ path, sha256 }]
    : [];
}

function read(folder: string, { path, sha256 }: Kept): Buffer | null {
  const bytes = readAt(folder, path, MAX_OUTPUT_BYTES);
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}

/** Null where it is no ordinary file of the folder, or too large. */
function readAt(folder: string, path: string, maxBytes: number): Buffer | null {
  try {
    const read = readContained(realpathSync.native(folder), path, maxBytes);
    return 'bytes' in read ? read.bytes : null;
  } catch {
    return null; // The folder is gone.
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
