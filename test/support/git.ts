/** Real git repositories for tests, with a configuration of their own. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { commitQuickly, initQuickly, stageQuickly } from './quick-commit.ts';
import { makeRepository, type TestRepository } from './repository.ts';

const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  // A new repository gets no samples of hooks, which take longer to write, and to remove, than all else of it.
  GIT_TEMPLATE_DIR: '',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** Nor does a commit start a second git that looks whether there is something to tidy up. */
const OPTIONS = ['init.defaultBranch=main', 'protocol.file.allow=always', 'maintenance.auto=false'].flatMap(
  (option) => ['-c', option],
);

/** Runs git and answers what it printed, without the last line end. */
export function git(folder: string, words: readonly string[], more: Record<string, string> = {}): string {
  return execFileSync('git', [...OPTIONS, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}

/** The commit that is checked out: read, or asked of git where it stands in no file of its own. */
export function headOf(folder: string): string {
  try {
    const [, ref = ''] = /^ref: (.+)\n$/.exec(readFileSync(join(folder, '.git/HEAD'), 'utf8')) ?? [];
    const [commit] = /^[0-9a-f]{40}(?=\n$)/.exec(readFileSync(join(folder, '.git', ref), 'utf8')) ?? [];
    if (commit !== undefined) return commit;
  } catch {
    // Packed, or a work tree.
  }
  return git(folder, ['rev-parse', 'HEAD']);
}

/** Makes the folder a repository without a commit. */
export function init(folder: string): void {
  initQuickly(folder, ENVIRONMENT);
}

/** A repository with one commit of `files`; `prepare` runs before they are added. */
export function makeGitRepository(
  files: Parameters<typeof makeRepository>[0],
  prepare: (root: string) => void = () => undefined,
): TestRepository & { commit(message?: string, date?: Date): string } {
  const repository = makeRepository(files);
  init(repository.root);
  prepare(repository.root);
  const commit = (message = 'change', date?: Date) => {
    const quick = commitQuickly(repository.root, message, date);
    if (quick !== null) return quick;
    const dates = date && { GIT_AUTHOR_DATE: date.toISOString(), GIT_COMMITTER_DATE: date.toISOString() };
    git(repository.root, ['add', '-A']);
    git(repository.root, ['commit', '-q', '-m', message], dates);
    return headOf(repository.root);
  };
  commit('first');
  return { ...repository, commit };
}

/** A clone of `source` by way of git's own protocol, so that filters and depths mean something. */
export function cloneOf(
  source: string,
  words: readonly string[] = [],
  more: Record<string, string> = {},
): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'drift-clone-'));
  git(folder, ['clone', '-q', ...words, `file://${source}`, 'clone'], more);
  const repository = makeRepository({}, join(folder, 'clone'));
  return { ...repository, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Adds all files of a work tree to its index, as they are. */
export function stageAll(root: string): void {
  if (!stageQuickly(root)) git(root, ['-c', 'core.autocrlf=false', 'add', '-A']);
}

/** An environment in which each start of git is noted: `asked` tells how many had a word. Not for Windows. */
export function watchedGit() {
  const tools = mkdtempSync(join(tmpdir(), 'drift-git-'));
  const log = join(tools, 'log');
  const program = `#!/bin/sh\necho "$@" >> '${log}'\nPATH="\${PATH#*:}" exec git "$@"\n`;
  writeFileSync(join(tools, 'git'), program, { mode: 0o755 });
  writeFileSync(log, '');
  return {
    environment: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}` },
    asked: (word: string) =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line.includes(` ${word}`)).length,
    [Symbol.dispose]: () => rmSync(tools, { recursive: true, force: true }),
  };
}
