/** Pointers of git-lfs that become files: with the real git-lfs, and git finds nothing changed. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { PreflightError } from '../../src/restore/preflight.ts';
import { startFileServer } from '../support/file-server.ts';
import { needs } from '../support/programs.ts';
import { EMPTY_COMBINED, listOf, makeRepository, sha256 } from '../support/repository.ts';
import { runRestore, statuses } from '../support/restoring.ts';

const FILES = { 'models/a.bin': Buffer.alloc(50_000, 'a'), 'models/odd [x] *ü.bin': Buffer.alloc(3000, 'b') };

/** A clone whose files are pointers; git-lfs is set up in a configuration of its own. */
function pointers() {
  const folder = mkdtempSync(join(tmpdir(), 'drift-pointers-'));
  const environment = {
    ...process.env,
    HOME: folder,
    GIT_CONFIG_GLOBAL: join(folder, 'config'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const git = (words: readonly string[], more = {}) =>
    execFileSync('git', [...words], {
      cwd: folder,
      env: { ...environment, ...more },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  git(['lfs', 'install', '--skip-repo']);
  git(['config', '--global', 'user.email', 'a@example.org']);
  git(['config', '--global', 'user.name', 'a']);
  git(['init', '-q', '-b', 'main', 'origin']);
  const origin = makeRepository(
    {
      ...FILES,
      '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
      'inventory/combined_inventory.json': EMPTY_COMBINED,
      'models/checksums.sha256': listOf(FILES),
    },
    join(folder, 'origin'),
  );
  git(['-C', origin.root, 'add', '-A']);
  git(['-C', origin.root, 'commit', '-q', '-m', 'x']);
  git(['clone', '-q', `file://${origin.root}`, 'clone'], { GIT_LFS_SKIP_SMUDGE: '1' });
  const clone = makeRepository({}, join(folder, 'clone'));
  return {
    clone,
    environment: { ...environment, CI: '1', RUNNER_TEMP: join(folder, 'temp') } as Record<string, string>,
    git: (words: readonly string[]) => git(['-C', clone.root, ...words]),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

test('are left alone, or replaced so that git status is clean', needs('git', 'git-lfs'), async () => {
  await using server = await startFileServer();
  for (const content of Object.values(FILES)) server.files.set(`/${sha256(content)}`, content);
  using setUp = pointers();
  const { clone, environment, git } = setUp;
  const from = `${server.origin}/{sha256}`;
  const kept = await runRestore(clone.root, { from }, { environment });
  assert.deepEqual(Object.values(statuses(kept)), ['left-to-git', 'left-to-git']);
  assert.equal(server.seen.length, 0);
  const before = git(['ls-files', '--stage']);
  const result = await runRestore(clone.root, { from, replace: 'pointers' }, { environment });
  assert.deepEqual([Object.values(statuses(result)), result.notes], [['restored', 'restored'], []]);
  for (const [path, content] of Object.entries(FILES))
    assert.deepEqual(readFileSync(clone.path(path)), content);
  assert.equal(git(['status', '--porcelain']), '');
  assert.equal(git(['ls-files', '--stage']), before);
});

test('are not replaced where git has no filter for them', needs('git', 'git-lfs'), async () => {
  await using server = await startFileServer();
  using setUp = pointers();
  const environment = { ...setUp.environment, GIT_CONFIG_GLOBAL: '/dev/null' };
  const options = { from: `${server.origin}/{sha256}`, replace: 'pointers' };
  await assert.rejects(runRestore(setUp.clone.root, options, { environment }), PreflightError);
  assert.equal(server.seen.length, 0);
  assert.equal(setUp.git(['status', '--porcelain']), '');
});
