/** A release tried out on a scratch repository with a remote of its own. */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../scripts/release.ts', import.meta.url));

function scratch() {
  const parent = mkdtempSync(join(tmpdir(), 'release-'));
  const folder = join(parent, 'work');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  const remote = (name: string) => git('ls-remote', 'origin', `refs/tags/${name}`).split('\t')[0];
  mkdirSync(folder);
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', join(parent, 'remote')]);
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', join(parent, 'remote'));
  return {
    git,
    remote,
    /** Commits a version with its changelog, tags it and pushes both. */
    release(
      version: string,
      { changelog = `## [${version}] - 2026-11-21\n\n- Better.\n`, packaged = version } = {},
    ) {
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: packaged }));
      writeFileSync(
        join(folder, 'CHANGELOG.md'),
        `# Changelog\n\n## [Unreleased]\n\n${changelog}\n## [0.0.1] - 2026-01-01\n\n- Old.\n`,
      );
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', version);
      git('tag', `v${version}`);
      git('push', '-q', 'origin', 'main', `v${version}`);
    },
    run(...words: string[]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { status, text: stdout + stderr };
    },
    change: () => writeFileSync(join(folder, 'new'), ''),
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
}

test('a tag that is what it promises is released, and the tags of its line move to it', () => {
  using place = scratch();
  place.release('1.0.0');
  assert.deepEqual(place.run('verify', 'v1.0.0'), { status: 0, text: '' });
  assert.deepEqual(place.run('notes', 'v1.0.0'), { status: 0, text: '- Better.\n' });
  assert.equal(place.run('move', 'v1.0.0').text, 'v1 is now v1.0.0.\nv1.0 is now v1.0.0.\n');
  place.release('1.10.0');
  assert.equal(place.run('move', 'v1.10.0').status, 0);
  assert.equal(place.remote('v1'), place.git('rev-parse', 'v1.10.0'));
  assert.equal(place.remote('v1.10'), place.remote('v1'));
  assert.equal(place.remote('v1.0'), place.remote('v1.0.0'), 'the tag of another minor version stays');
  assert.notEqual(place.remote('v1.0.0'), place.remote('v1'), 'a release never moves');
});

test('the major tag does not go back to an older line, whose own tag moves', () => {
  using place = scratch();
  place.release('1.10.0');
  place.run('move', 'v1.10.0');
  place.release('1.9.3');
  assert.deepEqual(place.run('move', 'v1.9.3'), {
    status: 0,
    text: 'v1 stays: v1.10.0 is later than v1.9.3.\nv1.9 is now v1.9.3.\n',
  });
  assert.equal(place.remote('v1'), place.git('rev-parse', 'v1.10.0'));
});

test('what the tag does not promise is refused', () => {
  using place = scratch();
  const refused = (tag: string, reason: RegExp) => {
    const { status, text } = place.run('verify', tag);
    assert.equal(status, 1, text);
    assert.match(text, reason);
  };
  for (const tag of ['1.0.0', 'v1.0', 'v1.0.0-rc.1', 'v01.0.0', '--help', ''])
    refused(tag, /is not a release's tag/);
  place.release('1.0.0', { packaged: '0.9.0' });
  refused('v1.0.0', /package\.json says 0\.9\.0/);
  place.release('1.0.1', { changelog: '' });
  refused('v1.0.1', /has no heading `## \[1\.0\.1\]/);
  place.release('1.0.2', { changelog: '## [1.0.2] - 2026-11-21\n' });
  refused('v1.0.2', /says nothing about 1\.0\.2/);
  place.release('1.0.3');
  place.change();
  refused('v1.0.3', /The checkout has changes/);
  place.git('add', '-A');
  place.git('commit', '-q', '-m', 'more');
  refused('v1.0.3', /is not what is checked out/);
  place.git('tag', '-f', 'v1.0.3');
  refused('v1.0.3', /is not on main/);
});
