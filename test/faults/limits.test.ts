/** Limits of the machine, met for real: rights, descriptors, room on the disk, memory, processes. */

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import type { Report } from '../../src/model/report.ts';
import type { FileUnreadable } from '../../src/rules/file-unreadable.ts';
import { ENTRY, runAction } from '../support/action.ts';
import { EXAMPLES, temporaryFolder } from '../support/built-command.ts';
import { runToEnd } from '../support/faulty-disk.ts';
import { limitMemory, needsMemoryLimit } from '../support/memory-limit.ts';
import { needsMounts, smallDisk } from '../support/namespaces.ts';
import { needs } from '../support/programs.ts';
import { EMPTY_COMBINED, findings, listOf, makeRepository } from '../support/repository.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const CONSISTENT = EXAMPLES.find((path) => path.endsWith('consistent')) ?? '';
const IS_LINUX = { skip: process.platform !== 'linux' && 'for Linux alone' };
const NO_DELIVERY = { 'upload-artifact': 'never', issue: 'never' };

const check = (root: string, ...words: string[]) => [process.execPath, CLI, 'check', root, ...words];

function repositoryWith(count: number) {
  const files = Object.fromEntries(Array.from({ length: count }, (_, i) => [`models/${i}.bin`, `file ${i}`]));
  return makeRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    'models/checksums.sha256': listOf(files),
    ...files,
  });
}

test(
  'EACCES: a file that must not be read is named, and the others are checked',
  needs('setpriv'),
  async () => {
    using repository = repositoryWith(3);
    for (const folder of ['', 'models', 'inventory']) chmodSync(repository.path(folder), 0o755);
    chmodSync(repository.path('models/1.bin'), 0);
    const isRoot = process.getuid?.() === 0;
    const nobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
    const run = await runToEnd([...nobody, ...check(repository.root, '--format', 'json')]);
    assert.equal(run.status, 1, run.err);
    const report = JSON.parse(run.out) as Report;
    assert.deepEqual([report.summary.matched, report.summary.unreadable], [2, 1]);
    const [unreadable] = findings(report);
    assert.equal(unreadable?.subject, 'models/1.bin');
    assert.match(
      (unreadable?.data as FileUnreadable | undefined)?.why ?? '',
      /permission denied \(EACCES\)$/,
    );
  },
);

test('EMFILE: with few descriptors every file is checked, or named', IS_LINUX, async () => {
  using repository = repositoryWith(200);
  const seen = new Set<number | null>();
  for (let limit = 16; limit <= 40; limit += 2) {
    const limited = ['bash', '-c', `ulimit -n ${limit}; exec "$@"`, 'bash'];
    const run = await runToEnd([
      ...limited,
      ...check(repository.root, '--format', 'json', '--concurrency', '4'),
    ]);
    seen.add(run.status);
    // Below some number Node itself does not start, or cannot load what is not loaded yet.
    if (run.out === '') {
      assert.ok(run.status !== 0 && (run.status !== 1 || /too many open files/.test(run.err)), run.err);
      continue;
    }
    const report = JSON.parse(run.out) as Report;
    if (run.status === 0) assert.equal(report.summary.matched, 200);
    else
      assert.ok(
        findings(report).some(({ message }) => /\(EMFILE\)/.test(message)),
        run.out,
      );
  }
  assert.ok(seen.has(0), 'the highest limit is enough');
});

describe('ENOSPC', () => {
  test('on standard output is no pass', IS_LINUX, async () => {
    for (const format of ['text', 'json', 'markdown', 'sarif', 'html']) {
      for (const supervised of [[], ['--time-budget', '5m']]) {
        const words = check(CONSISTENT, '--format', format, ...supervised);
        const run = await runToEnd(['bash', '-c', '"$@" > /dev/full', 'bash', ...words]);
        assert.equal(run.status, 2, `${format} ${supervised}: ${run.err}`);
        assert.match(run.err, /manifest-drift could not run: .*ENOSPC/);
      }
    }
  });

  test('in the output folder is no pass, and names the file', needsMounts, async () => {
    using folder = temporaryFolder();
    const out = join(folder.path, 'out');
    mkdirSync(out);
    const run = await runToEnd(smallDisk(out, check(CONSISTENT, '--output', join(out, 'report'))));
    assert.equal(run.status, 2, run.err);
    assert.match(
      run.err,
      /^manifest-drift could not run: output: .*report\.json.* cannot be written: .*ENOSPC/,
    );
  });

  test('in the output folder half way leaves no report that looks whole', needsMounts, async () => {
    using folder = temporaryFolder();
    using repository = repositoryWith(40);
    const place = join(folder.path, 'disk');
    mkdirSync(place);
    const report = join(place, 'report.json');
    const seen = new Set<number | null>();
    for (const kibibytes of [8, 12, 16, 24, 32, 48, 1024]) {
      const words = [...check(repository.root, '--output', place), '--format', 'json'];
      const script = `"$@" > /dev/null; status=$?; ${process.execPath} -e 'JSON.parse(require("fs").readFileSync(process.argv[1]))' ${report} || exit 100; exit $status`;
      const run = await runToEnd(smallDisk(place, ['bash', '-c', script, 'bash', ...words], kibibytes));
      seen.add(run.status);
      // Cut short (100) the file may be left, but then the check said that it could not run.
      if (run.status === 100) assert.match(run.err, /could not run: output: .*ENOSPC/);
    }
    assert.deepEqual([...seen].sort(), [0, 100, 2]);
  });

  test("in the runner's temporary folder keeps the verdict, and is told", needsMounts, async () => {
    for (const workspace of EXAMPLES) {
      const run = await runAction({
        entry: ENTRY.built,
        workspace,
        inputs: NO_DELIVERY,
        env: { NODE_COMPILE_CACHE: undefined },
        confine: (command, temp) => smallDisk(join(temp, 'temp'), command),
      });
      assert.equal(run.status, workspace === CONSISTENT ? 0 : 1, run.log);
      assert.match(run.log, /The report could not be written to the runner's temporary folder: .*ENOSPC/);
    }
  });

  test('for outputs and summary keeps the verdict, and is told', IS_LINUX, async () => {
    const env = { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' };
    for (const workspace of EXAMPLES) {
      const run = await runAction({ entry: ENTRY.built, workspace, inputs: NO_DELIVERY, env });
      assert.equal(run.status, workspace === CONSISTENT ? 0 : 1, run.log);
      assert.match(run.log, /ENOSPC/);
    }
  });
});

/** Takes its time over each piece, as a pager does whose reader does. */
const SLOW = `const { readSync, writeSync } = require('fs');
  const piece = Buffer.alloc(65536);
  for (let count; (count = readSync(0, piece)) > 0; ) {
    writeSync(1, piece, 0, count);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
  }`;

test('a slow reader gets all of the report, supervised or not', IS_LINUX, async () => {
  const lines = Array.from({ length: 500 }, (_, i) => `${'1'.repeat(64)}  models/${i}.bin\n`).join('');
  using repository = makeRepository({ 'models/checksums.sha256': lines });
  const words = check(repository.root, '--combined-inventory', 'none', '--format', 'json');
  const script = 'set -o pipefail; "$@" | "$0" -e "$SLOW"';
  for (const supervised of [[], ['--time-budget', '5m']]) {
    const command = ['bash', '-c', script, process.execPath, ...words, ...supervised];
    const run = await runToEnd(command, { env: { SLOW } });
    assert.equal(run.status, 1, run.err);
    assert.equal((JSON.parse(run.out) as Report).summary.missing, 500);
    assert.doesNotMatch(run.err, /Warning/);
  }
});

describe('out of memory', () => {
  // The lines alone take twice what either limit leaves, so that neither depends on when objects are collected.
  const LARGE = Array.from({ length: 1_000_000 }, (_, i) => `${'0'.repeat(64)}  models/${i}.bin\n`).join('');

  test('the process ends with a status that is neither pass nor drift', IS_LINUX, async () => {
    using repository = makeRepository({ 'models/checksums.sha256': LARGE });
    const [node = '', ...rest] = check(repository.root, '--combined-inventory', 'none');
    const run = await runToEnd([node, '--max-old-space-size=24', ...rest]);
    assert.ok(run.status !== 0 && run.status !== 1, `${run.status}`);
    assert.match(run.err, /heap out of memory/i);
    const supervised = await runToEnd([node, '--max-old-space-size=24', ...rest, '--time-budget', '5m']);
    assert.equal(supervised.status, 2);
    assert.match(
      supervised.err,
      /manifest-drift could not run: The check was ended by SIG\w+ while it was at "/,
    );
  });

  test(
    "the kernel's limit for a group of processes, which ends them without a word",
    needsMemoryLimit,
    async () => {
      using repository = makeRepository({ 'models/checksums.sha256': LARGE });
      using limit = limitMemory(100 * 2 ** 20);
      const command = check(repository.root, '--combined-inventory', 'none', '--format', 'json');
      const run = await runToEnd(limit.confine(command));
      assert.deepEqual([run.signal, run.out], ['SIGKILL', '']);
      const supervised = await runToEnd(limit.confine([...command, '--time-budget', '5m']));
      assert.deepEqual([supervised.status, Object.keys(JSON.parse(supervised.out))], [2, ['error']]);
      assert.match(
        supervised.err,
        /could not run: The check was ended by SIGKILL while it was at "checksums"/,
      );
      using small = repositoryWith(3);
      assert.equal((await runToEnd(limit.confine(check(small.root)))).status, 0, 'a small one has room');
    },
  );
});

/** Throws outside of every call, as a mistake in an event's listener would, once the check has begun. */
const CRASH = `const { realpathSync } = process.getBuiltinModule('node:fs');
  const { native } = realpathSync;
  realpathSync.native = (...words) => {
    setImmediate(() => { throw new Error('unforeseen'); });
    return native(...words);
  };`;

test('an error that nobody foresaw ends the command with status 2, which is not drift', async () => {
  const crash = ['--import', `data:text/javascript,${encodeURIComponent(CRASH)}`];
  const run = await runToEnd([process.execPath, ...crash, CLI, 'check', CONSISTENT]);
  assert.equal(run.status, 2, run.err);
  assert.match(run.err, /Error: unforeseen/);
});
