/** What a start of the built command loads: every module more is time that each check pays. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DIST, tamperedDist, temporaryFolder } from '../support/built-command.ts';
import { EMPTY_COMBINED, listOf, makeRepository } from '../support/repository.ts';

/** What parsing costs a start, a millisecond for 40 kB: raise it for what every check runs, and for nothing else. */
const MAX_BYTES = { check: 472_000, inventories: 640_000, version: 61_000 };
const SKIP = 'registerHooks' in module ? false : 'this Node cannot tell what is loaded';

/** Writes to standard error, at the end, which of our files were loaded and which of Node's modules. */
const OBSERVER = `
  import { registerHooks } from 'node:module';
  const ours = [];
  const before = new Set(process.moduleLoadList);
  registerHooks({
    load(url, context, next) {
      ours.push(url);
      return next(url, context);
    },
  });
  process.on('exit', () => {
    const node = process.moduleLoadList.filter((name) => !before.has(name) && name.startsWith('NativeModule '));
    process.stderr.write('LOADED' + JSON.stringify({ ours, node: node.map((name) => name.slice(13)) }));
  });`;

interface Loaded {
  readonly ours: readonly string[];
  readonly node: readonly string[];
  /** Of our own files. */
  readonly bytes: number;
}

function loadedBy(words: readonly string[], cwd: string, dist = DIST): Loaded {
  const cli = join(dist, 'cli.js');
  const observer = `data:text/javascript,${encodeURIComponent(OBSERVER)}`;
  const run = spawnSync(process.execPath, ['--import', observer, cli, ...words], { cwd, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  const loaded = JSON.parse(run.stderr.slice(run.stderr.indexOf('LOADED') + 6)) as Loaded;
  const folder = pathToFileURL(`${dist}/`).href;
  const ours = loaded.ours.filter((url) => url.startsWith(folder)).map((url) => url.slice(folder.length));
  const bytes = ours.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  return { ours: ours.toSorted(), node: loaded.node, bytes };
}

test('a small check loads four files, and no threads and processes', { skip: SKIP }, () => {
  const content = { 'models/a.bin': 'a' };
  using repository = makeRepository({
    ...content,
    'models/checksums.sha256': listOf(content),
  });
  const { ours, node, bytes } = loadedBy(['check', '--format', 'json'], repository.root);
  assert.deepEqual(ours, ['check.js', 'cli.js', 'run-check.js', 'start.js']);
  assert.ok(bytes <= MAX_BYTES.check, `${bytes} bytes`);
  const heavy = ['child_process', 'worker_threads', 'http', 'https', 'tls', 'perf_hooks', 'zlib', 'url'];
  assert.deepEqual(
    node.filter((name) => heavy.includes(name)),
    [],
  );
  assert.ok(node.includes('crypto'), 'the observer sees what is loaded');
});

test('what reads inventories is loaded where there is one', { skip: SKIP }, () => {
  const content = { 'models/a.bin': 'a' };
  using repository = makeRepository({
    ...content,
    'models/checksums.sha256': listOf(content),
    'inventory/combined_inventory.json': EMPTY_COMBINED,
  });
  const { ours, bytes } = loadedBy(['check', '--format', 'json'], repository.root);
  assert.ok(ours.includes('inventories.js'));
  assert.ok(!ours.includes('documents.js'));
  assert.ok(bytes <= MAX_BYTES.inventories, `${bytes} bytes`);
});

/** V8 looks for free names among the exports one by one, so that others get theirs from a function. */
test('what checks exports few names', () => {
  const [, names = ''] = /^export \{ (.+) \};\n$/m.exec(readFileSync(join(DIST, 'check.js'), 'utf8')) ?? [];
  assert.ok(names.includes('runCheck'));
  assert.ok(names.split(',').length < 20, names);
});

test('built files are ASCII, so that V8 keeps one byte for each character', () => {
  for (const name of readdirSync(DIST).filter((one) => one.endsWith('.js')))
    assert.ok(
      readFileSync(join(DIST, name)).every((byte) => byte < 128),
      name,
    );
});

test('what checks is loaded by a check alone', { skip: SKIP }, () => {
  const { ours, node, bytes } = loadedBy(['--version'], DIST);
  assert.deepEqual(ours, ['cli.js', 'start.js']);
  assert.ok(bytes <= MAX_BYTES.version, `${bytes} bytes`);
  assert.ok(!node.includes('crypto'));
});

test('a file that the command imports at once is seen', { skip: SKIP }, () => {
  using folder = temporaryFolder();
  const copy = tamperedDist(folder.path, 'cli.js', 'import "./explain.js";');
  const { ours, bytes } = loadedBy(['--version'], folder.path, copy);
  assert.ok(ours.includes('explain.js'));
  assert.ok(bytes > MAX_BYTES.version);
});
