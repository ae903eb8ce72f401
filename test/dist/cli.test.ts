/** The built command as a person at a terminal, or a script, runs it. */

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { validate } from '../../src/generated/report.v2.js';
import { KINDS } from '../../src/rules/index.ts';
import { COMPILE_CACHE } from '../support/entries.ts';
import { EMPTY_COMBINED, listOf, makeRepository } from '../support/repository.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const LIST = 'models/checksums.sha256';
const FILES = {
  'inventory/combined_inventory.json': EMPTY_COMBINED,
  'models/a.bin': 'a',
  'models/b.bin': 'b',
};
const GOOD = { ...FILES, [LIST]: listOf({ 'models/a.bin': 'a', 'models/b.bin': 'b' }) };
const BAD = { ...FILES, [LIST]: listOf({ 'models/a.bin': 'a', 'models/b.bin': 'x' }) };

function cli(cwd: string, words: readonly string[], environment: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, [CLI, ...words], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: COMPILE_CACHE, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

test('exit status 0, 1 and 2', () => {
  using good = makeRepository(GOOD);
  using bad = makeRepository(BAD);
  assert.equal(cli(good.root, ['check']).status, 0);
  assert.equal(cli(good.root, ['check', bad.root]).status, 1);
  for (const words of [
    ['check', '--no'],
    ['chek'],
    ['check', 'a', 'b'],
    ['check', '/nowhere'],
    ['check', '--config', 'x.yml'],
    [],
  ]) {
    const { status, err } = cli(good.root, words);
    assert.equal(status, 2, words.join(' '));
    if (words.length > 0) assert.match(err, /^manifest-drift could not run: /);
  }
});

test('--format json prints exactly the report, also when a glob is resolved', () => {
  using bad = makeRepository(BAD);
  for (const words of [[], ['--checksums', 'models/*.sha256']]) {
    const { out, status } = cli(bad.root, ['check', '--format', 'json', ...words], { RUNNER_DEBUG: '1' });
    const report: unknown = JSON.parse(out);
    assert.ok(validate(report), JSON.stringify(validate.errors));
    assert.equal(status, 1);
  }
});

test('every format prints its result alone', () => {
  using bad = makeRepository(BAD);
  assert.match(
    cli(bad.root, ['check']).out,
    /✗ Content differs from its recorded checksum checksum-mismatch\n {4}models\/checksums\.sha256:2:1/,
  );
  assert.match(cli(bad.root, ['check', '--format', 'markdown']).out, /^## /);
  assert.match(cli(bad.root, ['check', '--format', 'html']).out, /^<!doctype html>[\s\S]*<\/html>\n$/);
  const sarif = JSON.parse(cli(bad.root, ['check', '--format', 'sarif']).out) as { version: string };
  assert.equal(sarif.version, '2.1.0');
});

test('colours follow the terminal, NO_COLOR and FORCE_COLOR', () => {
  using good = makeRepository(GOOD);
  const colour = '\u001B[';
  assert.ok(!cli(good.root, ['check']).out.includes(colour));
  assert.ok(cli(good.root, ['check'], { FORCE_COLOR: '1' }).out.includes(colour));
  assert.ok(!cli(good.root, ['check'], { NO_COLOR: '1' }).out.includes(colour));
});

test('names with control characters cannot move the cursor or make lines of their own', {
  skip: process.platform === 'win32',
}, () => {
  const name = 'models/\u001B[2J\n::error::x\u202Egnp.bin';
  using repository = makeRepository({
    ...FILES,
    [LIST]: `\\${'0'.repeat(64)}  ${name.replace('\n', '\\n')}\n`,
  });
  const { out, err } = cli(repository.root, ['check']);
  for (const text of [out, err]) {
    assert.ok(!text.includes('\u001B') && !text.includes('\u202E'));
    assert.ok(!/^\s*::/m.test(text));
  }
  assert.match(out, /\\u\{001b\}\[2J/);
});

test('nothing is written into the repository, and reports only go outside of it', () => {
  using good = makeRepository(GOOD);
  const snapshot = () =>
    readdirSync(good.root, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => `${name} ${statSync(join(good.root, name)).mtimeMs}`);
  const before = snapshot();
  assert.equal(cli(good.root, ['check', '--output', 'reports']).status, 2);
  const out = mkdtempSync(join(tmpdir(), 'out-'));
  try {
    assert.equal(cli(good.root, ['check', '--output', join(out, 'deep')]).status, 0);
    assert.deepEqual(readdirSync(join(out, 'deep')).sort(), [
      'report.gitlab.json',
      'report.html',
      'report.json',
      'report.junit.xml',
      'report.md',
      'report.sarif',
      'report.vsa-predicate.json',
      'report.vsa-subjects.sha256',
      'report.vsa.json',
    ]);
    assert.ok(validate(JSON.parse(readFileSync(join(out, 'deep/report.json'), 'utf8'))));
    assert.match(readFileSync(join(out, 'deep/report.html'), 'utf8'), /^<!doctype html>[\s\S]*<\/html>\n$/);
  } finally {
    rmSync(out, { recursive: true });
  }
  assert.deepEqual(snapshot(), before);
});

test('threads hash what is large, from the built worker', () => {
  const big = new Uint8Array(48 * 1024 * 1024).fill(7);
  const files = { 'models/1.bin': big, 'models/2.bin': big.subarray(1) };
  using repository = makeRepository({ ...FILES, ...files, [LIST]: listOf(files) });
  const { status, out } = cli(repository.root, ['check', '--concurrency', '2']);
  assert.equal(status, 0, out);
  assert.match(out, /2 matched \(2 by bytes\)/);
});

test('a closed pipe ends the command quietly', async () => {
  using bad = makeRepository({
    ...FILES,
    [LIST]: Array.from({ length: 50_000 }, (_, i) => `${'0'.repeat(64)}  models/${i}\n`).join(''),
  });
  const child = spawn(process.execPath, [CLI, 'check', bad.root, '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  assert.ok(!err.includes('Error'), err);
});

test('the sha256sum of this machine agrees, file by file', {
  skip: !existsSync('/usr/bin/sha256sum'),
}, () => {
  using bad = makeRepository(BAD);
  const peer = spawnSync('sha256sum', ['-c', LIST], { cwd: bad.root, encoding: 'utf8' });
  const report = JSON.parse(cli(bad.root, ['check', '--format', 'json']).out) as {
    files: { path: string; status: string }[];
  };
  const ours = report.files.map(({ path, status }) => `${path}: ${status === 'matched' ? 'OK' : 'FAILED'}`);
  assert.deepEqual(ours, peer.stdout.trim().split('\n'));
});

test('the built command runs on the oldest Node that it promises, where that is at hand', () => {
  const versions = execFileSync(process.execPath, [CLI, '--version'], { encoding: 'utf8' }).trim();
  assert.match(versions, /^\d+\.\d+\.\d+$/);
  assert.match(cli('.', ['check', '--help']).out, /--missing-files auto\|error\|warning\|ignore/);
});

test('explain prints the page of a kind, lists all, and names the nearest', () => {
  using repository = makeRepository(GOOD);
  const page = cli(repository.root, ['explain', 'checksum-mismatch']);
  assert.equal(page.status, 0);
  assert.match(page.out, /^checksum-mismatch: Content differs from its recorded checksum\n/);
  assert.match(page.out, /\nHow to fix it\n/);
  assert.doesNotMatch(page.out, /```|\]\(/);
  const all = cli(repository.root, ['explain']);
  assert.equal(all.out.split('\n').length - 1, KINDS.length);
  const nearest = cli(repository.root, ['explain', 'checksum-missmatch']);
  assert.deepEqual([nearest.status, nearest.out], [2, '']);
  assert.match(nearest.err, /did you mean checksum-mismatch\?/);
  for (const words of [
    ['explain', 'a', 'b'],
    ['explain', '--format', 'json'],
  ])
    assert.equal(cli(repository.root, words).status, 2);
});
