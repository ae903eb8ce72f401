/** Nothing outside of the root is listed or read, whatever names it: a glob, or the root itself. */

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import process from 'node:process';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { runInit } from '../../src/apps/cli/run-init.ts';
import { checkRepository } from '../../src/apps/run/check-repository.ts';
import { planSetup } from '../../src/apps/run/plan-setup.ts';
import { EMPTY_COMBINED, findings, kinds, listOf, makeRepository, QUIET } from '../support/repository.ts';

const onPosix = { skip: process.platform === 'win32' && 'needs links and any names' };
const BASE = { 'inventory/combined_inventory.json': EMPTY_COMBINED };

test('a glob through a link out of the root names the link alone', onPosix, async () => {
  using outside = makeRepository({ 'clients/secret-name.txt': '' });
  for (const pattern of ['link/clients/*', 'link/*/*.txt', 'link/**', 'deep/link/clients/*.txt']) {
    using repository = makeRepository({ ...BASE, 'deep/x': '' });
    symlinkSync(outside.root, repository.path('link'));
    symlinkSync(outside.root, repository.path('deep/link'));
    const report = await repository.check({ checksums: pattern });
    assert.deepEqual(kinds(report).slice(0, 1), ['error path-escapes'], pattern);
    assert.ok(!JSON.stringify(findings(report)).includes('secret-name'), pattern);
  }
});

test('a glob through a link that stays inside is followed where it begins', onPosix, async () => {
  using repository = makeRepository({
    ...BASE,
    'real/a.bin': 'a',
    'real/a.sha256': listOf({ 'a.bin': 'a' }),
  });
  symlinkSync('real', repository.path('link'));
  const report = await repository.check({ checksums: 'link/*.sha256' });
  assert.equal(report.summary.matched, 1);
});

test('a glob does not look into what git keeps', onPosix, async () => {
  using repository = makeRepository({
    ...BASE,
    'w.sha256': listOf({ w: 'w' }),
    w: 'w',
    '.git/refs/heads/add/w.sha256': 'no list',
    'sub/.git/refs/heads/w.sha256': 'no list',
  });
  for (const pattern of ['**/*.sha256', '**'])
    assert.ok(
      !JSON.stringify(findings(await repository.check({ checksums: pattern }))).includes('refs'),
      pattern,
    );
  const report = await repository.check({ checksums: '.git/**' });
  assert.deepEqual(
    findings(report)
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('list-')),
    ['list-missing'],
  );
});

test('a root that is a link out of the workspace is refused there', onPosix, async () => {
  using outside = makeRepository(BASE);
  using workspace = makeRepository({ 'real/x': '' });
  symlinkSync(outside.root, workspace.path('data'));
  symlinkSync('real', workspace.path('inside'));
  const check = (root: string, more = {}) =>
    checkRepository(
      { root },
      {
        cwd: workspace.root,
        run: null,
        progress: QUIET,
        signal: new AbortController().signal,
        environment: process.env,
        baseline: { is: 'none', why: 'a test' },
        ...more,
      },
    );
  const confined = { workspace: workspace.root };
  await assert.rejects(check('data', confined), {
    name: 'SettingsError',
    message: /leads out of the workspace/,
  });
  await assert.rejects(check('data/inventory', confined), { name: 'SettingsError' });
  assert.ok(await check('data'), 'at a terminal it is what was asked for');
  assert.ok(await check('inside', confined));
  assert.ok(await check('.', confined));
  assert.ok(await check(outside.root, confined), 'a workflow can name another folder');
});

test('init shows names escaped', onPosix, async () => {
  const name = 'm\u001b]0;pwned\u0007::error::lost';
  using repository = makeRepository({
    [`${name}/inventory.json`]: { models: [{ name: 'm', path: 'w.bin' }] },
  });
  const signal = new AbortController().signal;
  const { notes } = await planSetup(
    { root: repository.root },
    { cwd: repository.root, environment: {}, signal },
  );
  assert.ok(
    notes.some((note) => note.includes('\u001b')),
    'the control',
  );
  const stderr = new PassThrough();
  const stdout = new PassThrough().resume();
  await runInit(
    {
      name: 'init',
      given: { root: repository.root },
      uses: null,
      format: 'text',
      writing: { is: 'nothing' },
    } as never,
    { cwd: repository.root, stdout, stderr, environment: {}, signal } as never,
  );
  const written = String(stderr.read());
  assert.ok(written.includes('pwned'));
  for (const raw of ['\u001b', '\u0007']) assert.ok(!written.includes(raw), JSON.stringify(raw));
});
