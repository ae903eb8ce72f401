/** Real repositories for tests: a temporary folder with the files that a test names. */

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { checkRepository } from '../../src/apps/run/check-repository.ts';
import type { FileRow } from '../../src/model/file-row.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import type { AutoBaseline } from '../../src/platform/git/find-baseline.ts';
import type { Progress } from '../../src/ports/progress.ts';
import type { FindingKind } from '../../src/rules/index.ts';
import type { RawSettings } from '../../src/settings/table.ts';

export type Content = string | Uint8Array | object;

type Environment = Readonly<Record<string, string | undefined>>;

export interface TestRepository extends Disposable {
  readonly root: string;
  write(files: Readonly<Record<string, Content>>): void;
  path(name: string): string;
  check(
    given?: RawSettings,
    signal?: AbortSignal,
    baseline?: AutoBaseline,
    environment?: Environment,
  ): Promise<Report>;
}

const NO_BASELINE: AutoBaseline = { is: 'none', why: 'a test' };

export const QUIET: Progress = { stage() {}, hashed() {} };

/** Objects are written as JSON with two spaces, text and bytes as they are. `folder` has to exist. */
export function makeRepository(
  files: Readonly<Record<string, Content>> = {},
  folder = mkdtempSync(join(tmpdir(), 'drift-')),
): TestRepository {
  const root = realpathSync.native(folder);
  const repository: TestRepository = {
    root,
    path: (name) => join(root, name),
    write(more) {
      for (const [name, content] of Object.entries(more)) {
        const path = join(root, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, asBytes(content));
      }
    },
    check: (
      given = {},
      signal = new AbortController().signal,
      baseline = NO_BASELINE,
      environment = process.env,
    ) =>
      checkRepository(
        { root, ...given },
        { cwd: root, run: null, progress: QUIET, signal, environment, baseline },
      ),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
  repository.write(files);
  return repository;
}

function asBytes(content: Content): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  return JSON.stringify(content, null, 2);
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A list as `sha256sum` writes it. */
export function listOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  return Object.entries(files)
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join('');
}

export function findings(report: Report, kind?: FindingKind): Finding[] {
  return [...report.findings].filter((finding) => kind === undefined || finding.kind === kind);
}

/** `severity kind` of every finding, in the report's order. */
export function kinds(report: Report): string[] {
  return findings(report).map(({ severity, kind }) => `${severity} ${kind}`);
}

export function fileRow(report: Report, path: string): FileRow | undefined {
  return [...report.files].find((row) => row.path === path);
}

/** What the paths of a manifest are relative to, from the root. */
export function baseOf(report: Report, path: string): string | undefined {
  return report.manifests.find((row) => row.path === path)?.base;
}

/** A combined inventory without entries, for tests that are about something else. */
export const EMPTY_COMBINED = { models: [], datasets: [] };
