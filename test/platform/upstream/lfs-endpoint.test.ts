/** The address of the git-lfs server, beside what git-lfs itself makes of the same clone. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { lfsEndpoint } from '../../../src/platform/upstream/lfs-endpoint.ts';
import { git, makeGitRepository } from '../../support/git.ts';
import { needs } from '../../support/programs.ts';

const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const withLfs = needs('git', 'git-lfs');

const ORIGIN = 'remote.origin.url https://git.example/o/r.git';

/** What git is told to configure, one a line, and what comes of it. */
async function endpointOf(config: readonly string[], named: readonly string[] = [], lfsconfig?: string) {
  using repository = makeGitRepository({
    a: 'a',
    ...(lfsconfig !== undefined && { '.lfsconfig': lfsconfig }),
  });
  for (const line of config) git(repository.root, ['config', ...line.split(' ')]);
  const place = { root: repository.root, environment, signal: new AbortController().signal };
  const ours = await lfsEndpoint(place, new Set(named));
  const theirs = execFileSync('git', ['lfs', 'env'], {
    cwd: repository.root,
    encoding: 'utf8',
    env: environment,
  });
  // It calls only origin's by no name.
  const own = /^Endpoint \(other\)=(\S+)/m.exec(theirs)?.[1];
  const isOther = config.some((line) => / other$/.test(line)) || !config.includes(ORIGIN);
  return { ours, theirs: (isOther ? own : undefined) ?? /^Endpoint=(\S+)/m.exec(theirs)?.[1] ?? null };
}

test('where git-lfs has an address by https, it is the same', withLfs, async () => {
  for (const config of [
    [],
    [ORIGIN],
    ['remote.origin.url https://git.example/o/r'],
    ['remote.origin.url https://git.example/o/r/'],
    ['remote.origin.url git@git.example:o/r.git'],
    ['remote.origin.url ssh://git@git.example/o/r.git'],
    ['remote.origin.url ssh://git@git.example:2222/o/r.git'],
    [ORIGIN, 'lfs.url https://lfs.example/x'],
    [ORIGIN, 'remote.origin.lfsurl https://lfs.example/of-remote'],
    [ORIGIN, 'remote.origin.lfsurl https://lfs.example/of-remote', 'lfs.url https://lfs.example/x'],
    [ORIGIN, 'remote.other.url https://other.example/o/r.git'],
    ['remote.other.url https://other.example/o/r.git'],
    [ORIGIN, 'remote.other.url https://other.example/o/r.git', 'branch.main.remote other'],
    [ORIGIN, 'remote.other.url https://other.example/o/r.git', 'remote.lfsdefault other'],
    [
      ORIGIN,
      'remote.other.url https://other.example/o/r.git',
      'branch.main.remote other',
      'remote.lfsdefault origin',
    ],
    ['remote.origin.url work:o/r.git', 'url.https://git.example/.insteadOf work:'],
  ]) {
    const { ours, theirs } = await endpointOf(config);
    assert.equal(ours, theirs, config.join(', '));
  }
});

test(
  '.lfsconfig counts as with git-lfs where its server is named, and not at all elsewhere',
  withLfs,
  async () => {
    const shared = '[lfs]\n\turl = https://lfs.example/shared\n';
    const named = ['https://lfs.example'];
    for (const config of [
      [ORIGIN],
      [],
      [ORIGIN, 'lfs.url https://own.example/x'],
      [ORIGIN, 'remote.origin.lfsurl https://own.example/x'],
    ]) {
      const { ours, theirs } = await endpointOf(config, named, shared);
      assert.equal(ours, theirs, config.join(', '));
      const { ours: unnamed } = await endpointOf(config, ['https://other.example'], shared);
      assert.equal(unnamed, (await endpointOf(config)).ours, 'as if it were not there');
    }
    // Values as git reads them, and other keys that only look like it.
    for (const text of [
      '[lfs]\nurl="https://lfs.example/shared" ; a comment',
      '[LFS] URL = https://lfs.example/shared',
    ])
      assert.equal((await endpointOf([], named, text)).ours, 'https://lfs.example/shared');
    for (const text of [
      '[other]\nurl = https://lfs.example/shared',
      '[lfs "x"]\nurl = https://lfs.example/shared',
      '\0',
      '[lfs',
    ])
      assert.equal((await endpointOf([], named, text)).ours, null);
  },
);

test('addresses that are not to be spoken to are none, and users are left out', withLfs, async () => {
  for (const [url, expected] of [
    ['http://git.example/x', null],
    ['file:///srv/x', null],
    ['ftp://git.example/x', null],
    ['x', null],
    ['http://127.0.0.1:1/x', 'http://127.0.0.1:1/x'],
    ['http://localhost:1/x/', 'http://localhost:1/x'],
    ['https://me:secret@git.example/x?y#z', 'https://git.example/x'],
  ] as const)
    assert.equal((await endpointOf([ORIGIN, `lfs.url ${url}`])).ours, expected, url);
});

test('a .lfsconfig that is a link is not read', needs('git'), async () => {
  using repository = makeGitRepository({ a: 'a' });
  writeFileSync(repository.path('elsewhere'), '[lfs]\nurl = https://lfs.example/shared\n');
  symlinkSync('elsewhere', repository.path('.lfsconfig'));
  const place = { root: repository.root, environment, signal: new AbortController().signal };
  assert.equal(await lfsEndpoint(place, new Set(['https://lfs.example'])), null);
});
