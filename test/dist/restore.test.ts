/** The built command: restore as a user runs it, then a check; and that a check carries none of it. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { usableCores } from '../../src/platform/hashing/cores.ts';
import type { RestoreResult } from '../../src/restore/result.ts';
import { DIST, runCommand, TAMPERING, tamperedDist, temporaryFolder } from '../support/built-command.ts';
import { recordedOnly } from '../support/restoring.ts';

const A = Buffer.alloc(70_000, 'a');

test('restore, then a check that passes', () => {
  using repository = recordedOnly({ 'models/a.bin': A });
  using folder = temporaryFolder();
  const mirror = join(folder.path, 'mirror');
  mkdirSync(join(mirror, 'models'), { recursive: true });
  writeFileSync(join(mirror, 'models/a.bin'), A);
  const words = ['restore', repository.root, '--from', mirror, '--cache', join(folder.path, 'cache')];
  assert.equal(runCommand(['check', repository.root]).status, 1);
  const dry = runCommand([...words, '--dry-run']);
  assert.deepEqual([dry.status, existsSync(repository.path('models/a.bin'))], [0, false], dry.err);
  const run = runCommand([...words, '--format', 'json']);
  assert.equal(run.status, 0, run.err);
  const { files, outcome } = JSON.parse(run.out) as RestoreResult;
  assert.deepEqual(
    [outcome, files.map(({ path, from }) => [path, from])],
    ['pass', [['models/a.bin', mirror]]],
  );
  assert.equal(runCommand(['check', repository.root]).status, 0);
  writeFileSync(join(mirror, 'models/a.bin'), 'other bytes');
  using other = recordedOnly({ 'models/a.bin': A });
  assert.equal(runCommand(['restore', other.root, '--from', mirror, '--cache', 'none']).status, 1);
  assert.equal(runCommand(['restore', other.root, '--from', './nowhere']).status, 2);
  assert.equal(runCommand(['restore', other.root, '--form', 'x']).status, 2);
  assert.equal(existsSync(other.path('models/a.bin')), false);
});

test('a long file is hashed by a thread', { skip: usableCores() === 1 }, () => {
  const long = Buffer.alloc(33 * 1024 * 1024, 'a');
  using folder = temporaryFolder();
  const [mirror, mark] = [join(folder.path, 'mirror'), join(folder.path, 'mark')];
  mkdirSync(join(mirror, 'models'), { recursive: true });
  const dist = tamperedDist(folder.path, 'digest-worker.js', TAMPERING['a file is written'](mark));
  for (const [bytes, isThreaded] of [
    [A, false],
    [long, true],
  ] as const) {
    using repository = recordedOnly({ 'models/a.bin': bytes });
    writeFileSync(join(mirror, 'models/a.bin'), bytes);
    const run = runCommand(['restore', repository.root, '--from', mirror, '--cache', 'none'], dist);
    assert.deepEqual([run.status, existsSync(mark)], [0, isThreaded], run.err);
    assert.equal(runCommand(['check', repository.root]).status, 0);
  }
});

test('what a check loads holds nothing of it', () => {
  /** Written into each work folder, and so in the code that makes one. */
  const mark = 'CACHEDIR.TAG';
  const holding = readdirSync(DIST).filter(
    (name) => name.endsWith('.js') && readFileSync(join(DIST, name), 'utf8').includes(mark),
  );
  const loaded = ['check.js', 'cli.js', 'hash-worker.js', 'main.js', 'run-check.js', 'start.js'];
  assert.deepEqual(
    holding.filter((name) => loaded.includes(name)),
    [],
  );
  assert.ok(holding.length > 0, 'the mark is in what restore loads');
});
