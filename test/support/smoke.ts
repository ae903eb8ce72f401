/** Repositories with models to test, and smoke runs on them. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readRepository } from '../../src/apps/smoke/entries.ts';
import type { RawSettings } from '../../src/settings/table.ts';
import type { EndpointOptions } from '../../src/smoke/endpoints/live.ts';
import { readEndpoints } from '../../src/smoke/endpoints/named.ts';
import { readLoaders } from '../../src/smoke/loaders/named.ts';
import type { SmokeOptions } from '../../src/smoke/options.ts';
import { runSmoke } from '../../src/smoke/run-smoke.ts';
import type { SmokeRun, TestResult } from '../../src/smoke/smoke-run.ts';
import { keptValidator } from './kept-validator.ts';
import { type Content, makeRepository, QUIET, sha256, type TestRepository } from './repository.ts';

/** Every run of every test fits the schema of results. */
const fits = keptValidator(join(import.meta.dirname, '../../schemas/smoke-run.v1.schema.json'), {
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
});

export interface Model {
  readonly id: string;
  /** Files below `models/ID`, all of them recorded. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly entrypoint?: unknown;
  readonly smokeTest?: unknown;
  /** More fields of the entry. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** A model of one file that the custom loader NAME loads within a minute, on however busy a machine. */
export const customModel = (id: string, name: string, smokeTest: object = {}): Model => ({
  id,
  files: { 'weights.data': `weights of ${id}` },
  entrypoint: { loader: 'custom', name },
  smokeTest: { prompt: 'hello', max_seconds: 60, ...smokeTest },
});

/** A repository with these models recorded in its inventories. */
export function modelRepository(
  models: readonly Model[],
  more: Readonly<Record<string, Content>> = {},
): TestRepository {
  const entries = models.map(({ id, files, entrypoint, smokeTest, fields }) => ({
    name: id,
    path: `models/${id}`,
    version: '1.0.0',
    files: Object.entries(files).map(([path, content]) => ({ path, sha256: sha256(content) })),
    ...(entrypoint !== undefined && { entrypoint }),
    ...(smokeTest !== undefined && { smoke_test: smokeTest }),
    ...fields,
  }));
  const files = models.flatMap(({ id, files: own }) =>
    Object.entries(own).map(([path, content]): [string, Content] => [`models/${id}/${path}`, content]),
  );
  return makeRepository({
    ...Object.fromEntries(files),
    'models/inventory.json': { models: entries },
    'inventory/combined_inventory.json': { models: entries, datasets: [] },
    ...more,
  });
}

export interface Ran extends Disposable {
  readonly run: SmokeRun;
  readonly output: string;
  test(id: string): TestResult;
  /** Every file that the run left, by its path below the output folder. */
  files(): Map<string, Buffer>;
}

/** `loaders`: lines of `--loader`. */
export async function smoke(
  root: string,
  loaders: readonly string[] = [],
  { settings = {}, ...options }: Partial<SmokeOptions> & { settings?: RawSettings } = {},
): Promise<Ran> {
  const output = options.output ?? realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-out-')));
  const { run } = await runSmoke({
    repository: await readRepository(
      { root, ...settings },
      {
        cwd: root,
        environment: { PATH: process.env.PATH },
        signal: new AbortController().signal,
        progress: QUIET,
        commit: null,
      },
    ),
    shownRoot: '.',
    plan: null,
    loaders: readLoaders(loaders),
    endpoints: askable([]),
    allowed: new Map(),
    profile: null,
    maxSeconds: 60,
    maxMemory: null,
    isolation: 'best-effort',
    isUntrusted: false,
    rowsTo: null,
    hidden: [],
    output,
    environment: { PATH: process.env.PATH, HOME: process.env.HOME },
    signal: new AbortController().signal,
    progress: { test() {}, done() {} },
    ...options,
  });
  assert.ok(fits(run), JSON.stringify(fits.errors));
  return {
    run,
    output,
    test(id) {
      const found = run.groups.flatMap((group) => group.tests).find((test) => test.id === id);
      if (found === undefined) throw new Error(`there is no test ${id}`);
      return found;
    },
    files: () =>
      new Map(
        readdirSync(output, { recursive: true, withFileTypes: true })
          .filter((item) => item.isFile())
          .map((item) => {
            const path = join(item.parentPath, item.name);
            return [path.slice(output.length + 1), readFileSync(path)];
          }),
      ),
    [Symbol.dispose]: () => rmSync(output, { recursive: true, force: true }),
  };
}

/** A custom loader that is a shell script; `$1` is the model. */
export const shell = (name: string, script: string) =>
  `${name}=${JSON.stringify(['sh', '-c', script, name])}`;

/** The endpoints of these lines of `--endpoint`; none is waited for unless a test says so. */
export const askable = (lines: readonly string[], more: Partial<EndpointOptions> = {}): EndpointOptions => ({
  named: readEndpoints(lines),
  waitMs: 0,
  maxRequests: 50,
  maxTokens: 256,
  ...more,
});
