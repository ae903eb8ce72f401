/** The built command and action: smoke tests as a user runs them, and what the check says of them. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { DIST, runCommand, temporaryFolder } from '../support/built-command.ts';
import { needs } from '../support/programs.ts';
import { customModel, modelRepository, shell } from '../support/smoke.ts';
import { callsIn, reached, tracedTo } from '../support/system-calls.ts';

const POSIX = process.platform === 'win32' ? 'loaders here are shell scripts' : false;

test('smoke, then a check that reads its results', { skip: POSIX }, () => {
  using repository = modelRepository([customModel('a', 'ok'), customModel('b', 'bad')]);
  using folder = temporaryFolder();
  const smoke = (...words: string[]) =>
    runCommand(['smoke', repository.root, '--loader', shell('ok', 'echo hi'), '-o', folder.path, ...words]);
  const first = smoke('--loader', shell('bad', 'exit 1'), '--format', 'json');
  assert.equal(first.status, 1, first.err);
  const [name = ''] = readdirSync(join(folder.path, 'runs'));
  assert.equal(
    first.out.replace(/"duration_ms":0/g, ''),
    readFileSync(join(folder.path, 'runs', name), 'utf8').replace(/"duration_ms": ?\d+/g, ''),
  );
  const check = runCommand([
    'check',
    repository.root,
    '--statement',
    join(folder.path, 'runs'),
    '--format',
    'json',
  ]);
  assert.equal(check.status, 1, check.err);
  const { entries } = JSON.parse(check.out) as { entries: { id: string; works: string }[] };
  assert.deepEqual(
    entries.map(({ id, works }) => [id, works]),
    [
      ['a', 'available'],
      ['b', 'failed'],
    ],
  );
  const second = smoke('--loader', shell('bad', 'echo hi'));
  assert.equal(second.status, 0, second.out + second.err);
});

test('results are printed in every format', { skip: POSIX }, () => {
  using repository = modelRepository([customModel('a', 'ok')]);
  using folder = temporaryFolder();
  const words = ['smoke', repository.root, '--loader', shell('ok', 'echo hi'), '-o', folder.path];
  for (const format of ['text', 'junit', 'sql', 'csv', 'ndjson']) {
    const { status, out } = runCommand([...words, '--format', format]);
    assert.equal(status, 0);
    assert.ok(out.includes('model:a') || out.includes('1.0.0'), format);
  }
});

test('a mistake could not run', () => {
  using repository = modelRepository([]);
  for (const words of [
    ['--loader', 'nothing'],
    ['--loder', 'gguf'],
    ['--plan', 'no.json'],
    ['x', 'y'],
    ['-o', repository.root],
    ['--max-memory', '1'],
  ])
    assert.equal(runCommand(['smoke', repository.root, ...words]).status, 2, words.join(' '));
  assert.equal(runCommand(['smoke', '--help']).status, 0);
});

test('the action of smoke tests is built by itself', () => {
  assert.ok(existsSync(join(DIST, 'smoke.js')));
  const run = spawnSync(process.execPath, [join(DIST, 'smoke.js')], {
    encoding: 'utf8',
    env: { INPUT_LOADER: 'x' },
  });
  assert.equal(run.status, 2);
  assert.match(run.stdout, /^::error /m);
});

test('nothing is asked over a network but the listener that isolation is proved with', {
  ...(POSIX ? { skip: POSIX } : needs('strace')),
}, () => {
  using repository = modelRepository([customModel('a', 'ok')]);
  using folder = temporaryFolder();
  const trace = join(folder.path, 'trace');
  const { status, err } = runCommand(
    ['smoke', repository.root, '--loader', shell('ok', 'echo hi'), '-o', join(folder.path, 'out')],
    undefined,
    (command) => [...tracedTo(trace, 'judged'), ...command],
  );
  assert.equal(status, 0, err);
  // What changes the user looks for this machine's cache of names.
  const own = /^socket\(|NETLINK|sun_path="\/var\/run\/nscd\/socket"|sin_addr=inet_addr\("127\.0\.0\.1"\)/;
  const outside = reached(callsIn(trace)).filter((call) => !own.test(call));
  assert.deepEqual(outside, []);
});
