/** A disk with faults, by a real file system that has them: what is said of each, and that nothing hangs. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../../src/model/report.ts';
import { ENTRY, runAction } from '../support/action.ts';
import { type FaultyDisk, mountFaulty, needsFuse, runToEnd } from '../support/faulty-disk.ts';
import { EMPTY_COMBINED, findings, listOf } from '../support/repository.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const LIST = 'models/checksums.sha256';
const INVENTORY = { 'inventory/combined_inventory.json': EMPTY_COMBINED };

const NO_DELIVERY = { 'upload-artifact': 'never', issue: 'never' };

/** A disk with these files, all recorded as they are, besides one without fault. */
function diskWith(names: readonly string[], size = 10) {
  const good = ['models/good.bin', ...names.map((name) => `models/${name}`)];
  const recorded = Object.fromEntries(good.map((name) => [name, Buffer.alloc(size, name)]));
  return mountFaulty({ ...INVENTORY, ...recorded, [LIST]: listOf(recorded) });
}

async function check(root: string, ...words: string[]) {
  const command = [process.execPath, CLI, 'check', root, '--format', 'json', ...words];
  const { status, out, err } = await runToEnd(command);
  return { status, err, report: (out === '' ? null : JSON.parse(out)) as Report | null };
}

/** The fault in a file's name, and what is said of the file. */
const FAULTS = {
  eio: /^models\/x\.eio: can't be read: it cannot be read at byte 0: i\/o error \(EIO\)\.$/,
  'half-eio': /^models\/x\.half-eio: can't be read: it cannot be read at byte 1572864: i\/o error \(EIO\)\.$/,
  eacces: /^models\/x\.eacces: can't be read: it cannot be read at byte 0: permission denied \(EACCES\)\.$/,
  'stat-eio': /^models\/x\.stat-eio: can't be read: it cannot be looked at: i\/o error \(EIO\)\.$/,
  estale: /^models\/x\.estale: changed while it was read: .*: stale file handle \(ESTALE\)\.$/,
  'half-estale':
    /^models\/x\.half-estale: changed while it was read: .* byte 1572864: stale file handle \(ESTALE\)\.$/,
  grow: /^models\/x\.grow: changed while it was read: it grew from [\d,]+ to at least [\d,]+ bytes\.$/,
};

describe('each fault is told with the name of its file, and the others are checked', needsFuse, () => {
  test('in one turn', async () => {
    const names = Object.keys(FAULTS).map((fault) => `x.${fault}`);
    await using disk = await diskWith([...names, 'x.once-estale'], 3 * 1024 * 1024);
    for (const words of [[], ['--time-budget', '10m']]) {
      const { status, report } = await check(disk.root, ...words);
      assert.ok(report);
      const said = findings(report).map(({ message }) => message);
      for (const pattern of Object.values(FAULTS))
        assert.ok(
          said.some((message) => pattern.test(message)),
          `${pattern}\n${said.join('\n')}`,
        );
      assert.equal(said.length, Object.keys(FAULTS).length);
      // The good one, and the one that a second reading found well.
      assert.deepEqual([status, report.summary.matched, report.complete], [1, 2, true]);
    }
  });

  for (const [what, files, words, pattern] of [
    ['a list', { 'models/x.eio': 'a  b\n' }, ['--checksums', 'models/x.eio'], /models\/x\.eio.*EIO/],
    ['an inventory', { 'x.eio': EMPTY_COMBINED }, ['--combined-inventory', 'x.eio'], /x\.eio.*EIO/],
  ] as const) {
    test(`in ${what}`, async () => {
      await using disk = await mountFaulty({ ...INVENTORY, ...files });
      const { status, report } = await check(disk.root, ...words);
      assert.ok(report);
      assert.match(findings(report)[0]?.message ?? '', pattern);
      assert.equal(status, 1);
    });
  }

  test('in the config', async () => {
    await using disk = await mountFaulty({ ...INVENTORY, 'x.eio': '' });
    const { status, err } = await check(disk.root, '--config', 'x.eio');
    assert.equal(status, 2);
    assert.match(err, /^manifest-drift could not run: config: x\.eio cannot be read: .*EIO/);
  });
});

/**
 * What a run comes to whose time budget is over when it hangs. A budget that is over before, on this
 * machine as it is now, shows nothing, and the next is twice as long.
 */
async function inTime<T>(disk: FaultyDisk, run: (budget: string) => Promise<T>): Promise<T> {
  for (let seconds = 1; ; seconds *= 2) {
    const result = await run(`${seconds}s`);
    if (disk.isHanging() || seconds > 100) return result;
  }
}

/** The good file is read before the one that hangs. */
const ONE_BY_ONE = ['--concurrency', '1'];

describe('what never comes back is ended by the time budget', { ...needsFuse, concurrency: true }, () => {
  for (const size of [10, 20 * 1024 * 1024]) {
    test(`a read, of a file of ${size} bytes`, async () => {
      await using disk = await diskWith(['x.hang'], size);
      const { status, report } = await inTime(disk, (budget) =>
        check(disk.root, ...ONE_BY_ONE, '--time-budget', budget),
      );
      assert.ok(report);
      assert.deepEqual([status, report.complete, report.summary.matched], [1, false, 1]);
      const [unreadable] = findings(report, 'file-unreadable');
      const why = 'a read of it had not come back when the check had to end';
      assert.deepEqual([unreadable?.subject, unreadable?.data], ['models/x.hang', { why }]);
      assert.equal(findings(report, 'check-incomplete').length, 1);
    });
  }

  test('a read, when the run is cancelled long before', async () => {
    await using disk = await diskWith(['x.hang']);
    const words = [CLI, 'check', disk.root, '--format', 'json', '--time-budget', '10m', ...ONE_BY_ONE];
    const run = await runToEnd([process.execPath, ...words], {
      async onStart(child) {
        while (!disk.isHanging() && child.exitCode === null) await sleep(10);
        child.kill('SIGTERM');
      },
    });
    const report = JSON.parse(run.out) as Report;
    assert.deepEqual([run.status, report.complete, report.summary.matched], [1, false, 1]);
    assert.equal(findings(report, 'file-unreadable')[0]?.subject, 'models/x.hang');
  });

  test('a question for a size', async () => {
    await using disk = await diskWith(['x.stat-hang']);
    const { status, report, err } = await inTime(disk, (budget) => check(disk.root, '--time-budget', budget));
    assert.deepEqual([status, Object.keys(report ?? {})], [2, ['error']]);
    assert.match(err, /^manifest-drift could not run: The time budget is over, and the check, at "\w+"/);
    assert.ok(err.includes(disk.root), err);
  });

  test('a list', async () => {
    await using disk = await mountFaulty({ ...INVENTORY, 'models/x.hang': 'a list' });
    const { status, err } = await inTime(disk, (budget) =>
      check(disk.root, '--checksums', 'models/x.hang', '--time-budget', budget),
    );
    assert.equal(status, 2);
    assert.ok(err.includes(`it waits for ${disk.root}/models/x.hang.`), err);
  });

  test('a read, for the action', async () => {
    await using disk = await diskWith(['x.hang']);
    const run = await inTime(disk, (budget) =>
      runAction({
        entry: ENTRY.built,
        workspace: disk.root,
        inputs: { ...NO_DELIVERY, 'time-budget': budget },
      }),
    );
    assert.deepEqual([run.status, run.outputs.outcome, run.outputs.complete], [1, 'fail', 'false'], run.log);
    assert.match(run.log, /^::error .*models\/x\.hang/m);
  });

  test('a question for a size, for the action, which delivers that it could not run', async () => {
    await using disk = await diskWith(['x.stat-hang']);
    const run = await inTime(disk, (budget) =>
      runAction({
        entry: ENTRY.built,
        workspace: disk.root,
        inputs: { ...NO_DELIVERY, 'time-budget': budget },
      }),
    );
    assert.deepEqual([run.status, run.outputs.outcome], [2, 'error'], run.log);
    assert.match(run.log, /^::error title=manifest-drift could not run::The time budget is over/m);
    assert.ok(run.files.has('report.json'));
  });
});
