/** What a start of the built command loads: every module more is time that each check pays. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { EMPTY_COMBINED, listOf, makeRepository } from '../support/repository.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

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
}

function loadedBy(words: readonly string[], cwd: string): Loaded {
  const observer = `data:text/javascript,${encodeURIComponent(OBSERVER)}`;
  const run = spawnSync(process.execPath, ['--import', observer, CLI, ...words], { cwd, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  const { ours, node } = JSON.parse(run.stderr.slice(run.stderr.indexOf('LOADED') + 6)) as Loaded;
  const dist = pathToFileURL(join(CLI, '../')).href;
  return { ours: ours.filter((url) => url.startsWith(dist)).map((url) => url.slice(dist.length)), node };
}

test('a small check loads five files, and no threads and processes', {
  skip: 'registerHooks' in module ? false : 'this Node cannot tell what is loaded',
}, () => {
  const content = { 'models/a.bin': 'a' };
  using repository = makeRepository({
    ...content,
    'models/checksums.sha256': listOf(content),
    'inventory/combined_inventory.json': EMPTY_COMBINED,
  });
  const { ours, node } = loadedBy(['check', '--format', 'json'], repository.root);
  assert.deepEqual(ours.toSorted(), [
    'check.js',
    'cli.js',
    'command.js',
    'hashing.js',
    'rolldown-runtime.js',
  ]);
  const heavy = ['child_process', 'worker_threads', 'http', 'https', 'tls', 'perf_hooks', 'zlib', 'url'];
  assert.deepEqual(
    node.filter((name) => heavy.includes(name)),
    [],
  );
  assert.ok(node.includes('crypto'), 'the observer sees what is loaded');
});
