/** Runs of `restore` for tests: the real engine on real files, with waits a thousand times shorter. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecordedFiles } from '../../src/apps/run/recorded-files.ts';
import type { Machine } from '../../src/restore/context.ts';
import { type RawOptions, readOptions } from '../../src/restore/options.ts';
import { NO_PROGRESS } from '../../src/restore/progress.ts';
import type { RestoreResult, RestoreRow } from '../../src/restore/result.ts';
import { restore } from '../../src/restore/run.ts';
import type { RawSettings } from '../../src/settings/table.ts';
import { EMPTY_COMBINED, listOf, makeRepository, type TestRepository } from './repository.ts';

export interface RestoreSetup {
  readonly given?: RawSettings;
  readonly dryRun?: boolean;
  readonly machine?: Partial<Machine>;
  readonly environment?: Record<string, string>;
}

/** A home of its own, so that no store of this machine is met. */
export function emptyHome(): Disposable & {
  readonly path: string;
  readonly environment: Record<string, string>;
} {
  const path = mkdtempSync(join(tmpdir(), 'drift-home-'));
  return {
    path,
    environment: { HOME: path, PATH: process.env.PATH ?? '', CI: 'true', RUNNER_TEMP: join(path, 'temp') },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

export async function runRestore(
  root: string,
  options: RawOptions,
  { given = {}, dryRun = false, machine = {}, environment }: RestoreSetup = {},
): Promise<RestoreResult> {
  using home = emptyHome();
  const whole: Machine = {
    cwd: root,
    environment: environment ?? home.environment,
    signal: new AbortController().signal,
    progress: NO_PROGRESS,
    secondMs: 1,
    ...machine,
  };
  // Awaited here, as its home is removed when this ends.
  return await restore(
    await readRecordedFiles({ root, ...given }, whole),
    readOptions(options),
    dryRun,
    whole,
  );
}

/** A repository that records `files` in a list, and has none of them. */
export function recordedOnly(files: Readonly<Record<string, string | Uint8Array>>): TestRepository {
  return makeRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    'models/checksums.sha256': listOf(files),
  });
}

/** An inventory of one entry that records each file with digest, size and URL. */
export function inventoryOf(
  files: readonly { path: string; sha256: string; size_bytes?: number; source_url?: string }[],
  entry = {},
) {
  return { models: [{ id: 'm', path: 'models', version: '1', ...entry, files }], datasets: [] };
}

export function row(result: RestoreResult, path: string): RestoreRow | undefined {
  return result.files.find((one) => one.path === path);
}

export function statuses(result: RestoreResult): Record<string, string> {
  return Object.fromEntries(result.files.map(({ path, status }) => [path, status]));
}

/** Everything below a folder that is no folder, with the bytes of ordinary files. */
export function contentsOf(folder: string): Map<string, Buffer | null> {
  const found = new Map<string, Buffer | null>();
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) continue;
    found.set(name, stat?.isFile() ? readFileSync(path) : null);
  }
  return found;
}
