/** Repositories for the stages, and checks of them. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileRow } from '../../model/file-row.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { AutoBaseline } from '../../platform/git/find-baseline.ts';
import { findGit } from '../../platform/git/find-git.ts';
import type { RawSettings } from '../../settings/table.ts';
import { type CheckOptions, checkRepository, sha256Of } from '../run/check-repository.ts';
import { type Bench, Mismatch, Skipped } from './stage.ts';

/** Objects are written as JSON with two spaces. */
export type BenchContent = string | Uint8Array | object;

/** Writes files below a new folder of the stage's, and answers its absolute path. */
export function benchRepository(
  bench: Bench,
  files: Readonly<Record<string, BenchContent>>,
  name = 'repository',
): string {
  const root = join(bench.folder, name);
  mkdirSync(root, { recursive: true });
  write(root, files);
  return root;
}

export function write(root: string, files: Readonly<Record<string, BenchContent>>): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true });
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(place, isText ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** A list as `sha256sum` writes it. */
export function checksumListOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  return Object.entries(files)
    .map(([path, content]) => `${sha256Of(content)}  ${path}\n`)
    .join('');
}

/** An entry of one file, as inventories have it. */
export function entryOf(id: string, path: string, content: string, more: object = {}): object {
  return { id, path, version: '1.0.0', sha256: sha256Of(content), size_bytes: content.length, ...more };
}

export const checkOptions = ({ environment, signal }: Bench, root: string): CheckOptions => ({
  cwd: root,
  run: null,
  progress: { stage() {}, hashed() {} },
  signal,
  environment,
  baseline: { is: 'none', why: 'nothing earlier is compared' },
});

export function checkOf(
  bench: Bench,
  root: string,
  given: RawSettings = {},
  more: Partial<CheckOptions> = {},
): Promise<Report> {
  return checkRepository({ root, ...given }, { ...checkOptions(bench, root), ...more });
}

/** `KIND SUBJECT` of each finding, in the report's order. */
export const named = (report: Report): string[] =>
  [...report.findings].map(({ kind, subject }) => `${kind} ${subject}`);

/** The only finding of a kind. */
export function onlyFinding(report: Report, { kind }: { readonly kind: string }): Finding {
  const [found, ...more] = [...report.findings].filter((finding) => finding.kind === kind);
  if (found === undefined || more.length > 0)
    throw new Mismatch(`${kind}: expected one finding, got ${named(report).join(', ') || 'none'}`);
  return found;
}

/** `PATH STATUS EVIDENCE` of each file, in the report's order. */
export const fileStatuses = (report: Report): string[] =>
  [...report.files].map(({ path, status, evidence }: FileRow) => `${path} ${status} ${evidence}`);

/** Runs git in a repository and answers what it printed, without the last line end. */
export function git({ environment }: Bench, root: string, words: readonly string[], input = ''): string {
  const program = findGit({ root, environment });
  if (program === null) throw new Skipped('there is no git on PATH');
  const who = ['user.name=selftest', 'user.email=selftest@localhost', 'init.defaultBranch=main'];
  const configured = [...who, 'commit.gpgSign=false'].flatMap((pair) => ['-c', pair]);
  const { status, stdout, stderr } = spawnSync(program, [...configured, ...words], {
    cwd: root,
    env: environment,
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Mismatch(`git ${words[0]} ended with ${status}: ${stderr.trim()}`);
  return stdout.trimEnd();
}

/** Commits all that is in the repository's folder, and answers the commit. */
export function commitAll(bench: Bench, root: string): string {
  git(bench, root, ['add', '-A']);
  git(bench, root, ['commit', '-q', '-m', 'selftest']);
  return git(bench, root, ['rev-parse', 'HEAD']);
}

export const since = (commit: string): AutoBaseline => ({
  is: 'commit',
  commit,
  name: 'the commit before',
  isBranch: false,
});
