import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Own } from '../../engine/shards/choose-reports.ts';
import { mergeReports } from '../../engine/shards/merge-reports.ts';
import { readShardReport, type ShardReport } from '../../engine/shards/read-shard-report.ts';
import { quote, SettingsError } from '../../model/errors.ts';
import type { Report, RunInfo } from '../../model/report.ts';
import { MAX_SHARDS } from '../../model/shard.ts';
import { reason } from '../../platform/hashing/failure.ts';
import { countOf, grouped } from '../../text/plural.ts';
import { clock, sha256Of } from './check-repository.ts';

const REPORT = 'report.json';

/** About 700,000 files in one report. A JavaScript string could hold twice as much. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;
/** All reports together: about three million files. */
const MAX_BYTES = 1024 * 1024 * 1024;
/** A shard may have run in several attempts. */
const MAX_REPORTS = 8 * MAX_SHARDS;
const MAX_ENTRIES = 100_000;

/**
 * Merges the reports at `paths`: files, or folders of which every `report.json` at any depth is
 * taken. Whatever stands in the way of a whole report is a `SettingsError`.
 */
export function mergeReportFiles(
  paths: readonly string[],
  { cwd, run, own = null }: { readonly cwd: string; readonly run: RunInfo | null; readonly own?: Own | null },
): Report {
  const files = paths.flatMap((path) => reportsAt(path, resolve(cwd, path)));
  if (files.length > MAX_REPORTS)
    throw new SettingsError(`merge: there are ${files.length} reports; the limit is ${MAX_REPORTS}.`);
  const reports: ShardReport[] = [];
  let left = MAX_BYTES;
  for (const { name, path } of files) {
    const bytes = readWhole(name, path, left);
    left -= bytes.length;
    reports.push(readShardReport(name, bytes));
  }
  return mergeReports(reports, { run, own, now: clock.now(), digest: sha256Of });
}

interface Found {
  /** As it is called in messages. */
  readonly name: string;
  readonly path: string;
}

function reportsAt(name: string, path: string): Found[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw new SettingsError(`merge: ${quote(name)} cannot be read: ${reason(error)}.`);
  }
  if (!isFolder) return [{ name, path }];
  const found: Found[] = [];
  const folders = [path];
  let entries = 0;
  // Node's own recursive listing would follow links, of which what was downloaded may hold any.
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      entries += 1;
      if (entries > MAX_ENTRIES)
        throw new SettingsError(
          `merge: ${quote(name)} holds more than ${MAX_ENTRIES} files; name a folder of reports only.`,
        );
      const full = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(full);
      else if (entry.name === REPORT && entry.isFile())
        found.push({ name: join(name, relative(path, full)), path: full });
    }
  }
  if (found.length === 0) throw new SettingsError(`merge: there is no ${REPORT} in ${quote(name)}.`);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readWhole(name: string, path: string, left: number): Uint8Array {
  let fd: number | null = null;
  try {
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new SettingsError(`merge: ${quote(name)} is not a plain file.`);
    const limit = Math.min(MAX_REPORT_BYTES, left);
    if (stat.size > limit) {
      throw new SettingsError(
        `merge: ${quote(name)} is ${countOf(stat.size, 'byte')} long; the limit is ${grouped(MAX_REPORT_BYTES)} for one report and ${grouped(MAX_BYTES)} for all.`,
      );
    }
    const bytes = Buffer.allocUnsafe(stat.size);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count)
      count = readSync(fd, bytes, length, bytes.length - length, null);
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    throw new SettingsError(`merge: ${quote(name)} cannot be read: ${reason(error)}.`);
  } finally {
    if (fd !== null) closeSync(fd);
  }
}
