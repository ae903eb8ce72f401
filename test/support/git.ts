/** Real git repositories for tests, with a configuration of their own. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { makeRepository, type TestRepository } from './repository.ts';

const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** Runs git and answers what it printed, without the last line end. */
export function git(folder: string, words: readonly string[], more: Record<string, string> = {}): string {
  const options = ['-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...options, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}

/** A repository with one commit of `files`; `prepare` runs before they are added. */
export function makeGitRepository(
  files: Parameters<typeof makeRepository>[0],
  prepare: (root: string) => void = () => undefined,
): TestRepository & { commit(message?: string): string } {
  const repository = makeRepository(files);
  git(repository.root, ['init', '-q']);
  prepare(repository.root);
  const commit = (message = 'change') => {
    git(repository.root, ['add', '-A']);
    git(repository.root, ['commit', '-q', '-m', message]);
    return git(repository.root, ['rev-parse', 'HEAD']);
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
