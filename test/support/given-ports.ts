/** Checks in which a test gives everything outside of the core but the files. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/engine/check.ts';
import type { HashOutcome } from '../../src/model/file-state.ts';
import type { Report } from '../../src/model/report.ts';
import type { StageRow } from '../../src/model/stage.ts';
import { createFiles } from '../../src/platform/files.ts';
import { blobId } from '../../src/platform/git/blob-id.ts';
import { digestsOfBytes } from '../../src/platform/hashing/digesters.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { type ConfigExtras, resolveSettings } from '../../src/settings/settings.ts';
import type { RawSettings } from '../../src/settings/table.ts';
import { type Content, listOf, makeRepository, QUIET, sha256 } from './repository.ts';

export const COMBINED = 'inventory/combined_inventory.json';
export const SOURCE = 'models/inventory.json';
export const LIST = 'models/checksums.sha256';
const NO_EXTRAS: ConfigExtras = {
  severities: {},
  optional: [],
  ignoreFields: [],
  suppress: [],
  bases: {},
  mappings: [],
};

/** One model, with its file, in both inventories and a list. */
export const entry = (more: object = {}) => ({ name: 'm', path: 'models/m.bin', version: '1.0.0', ...more });
export const recorded = (models: readonly object[], content = 'm'): Record<string, Content> => ({
  [COMBINED]: { models },
  [SOURCE]: { models },
  [LIST]: listOf({ 'models/m.bin': content }),
});
export const GOOD = { ...recorded([entry()]), 'models/m.bin': 'm' };

export interface Given {
  readonly settings?: RawSettings;
  readonly extras?: Partial<ConfigExtras>;
  readonly ports?: Partial<Ports>;
  /** What hashing a path comes to, where not to its digest. */
  readonly outcomes?: Readonly<Record<string, HashOutcome>>;
}

export async function run(files: Readonly<Record<string, Content>>, given: Given = {}): Promise<Report> {
  using repository = makeRepository(files);
  const { settings = {}, extras = {}, outcomes = {} } = given;
  const outcomeOf = (path: string): HashOutcome => {
    const bytes = readFileSync(join(repository.root, path));
    return { is: 'hashed', sha256: sha256(bytes), size: bytes.length, text: bytes.toString() };
  };
  const ports: Ports = {
    files: createFiles(repository.root),
    hasher: {
      async hash(jobs, { done }) {
        for (const [index, { path }] of jobs.entries()) done(index, outcomes[path] ?? outcomeOf(path));
      },
    },
    progress: QUIET,
    clock: { now: () => '2026-11-21T06:00:00.000Z', elapsed: () => 0 },
    digest: sha256,
    digests: digestsOfBytes,
    blobId,
    git: null,
    upstream: null,
    baseline: async () => ({ is: 'none', why: 'a test' }),
    commit: async () => null,
    signal: new AbortController().signal,
    ...given.ports,
  };
  const report = await check(resolveSettings(settings, {}, { ...NO_EXTRAS, ...extras }), null, ports);
  // Rows are made as they are walked, and the files are gone after this.
  return { ...report, files: [...report.files], findings: [...report.findings] };
}

export const stage = (report: Report, name: string): StageRow | undefined =>
  report.stages.find((row) => row.name === name);
