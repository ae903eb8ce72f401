/** A check that was ended before it was done has not passed, whatever it had found by then. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { causeOf, unfinished } from '../../../src/engine/collect/unfinished.ts';
import { run } from '../../support/given-ports.ts';
import { findings, listOf, makeRepository } from '../../support/repository.ts';

const timedOut = () => AbortSignal.abort(new DOMException('x', 'TimeoutError'));
const cancelled = () => AbortSignal.abort(new Error('SIGTERM'));
const NONE = { 'combined-inventory': 'none' };
const FILES = Object.fromEntries(['a', 'b', 'c'].map((name) => [`models/${name}.bin`, name]));
const LIST = 'models/checksums.sha256';
const record = (more: object = {}) =>
  ({ hasDigest: true, status: 'matched', outcome: null, ...more }) as const;
const THREE = [record(), record(), record()];
const NOTHING = { recorded: 0, others: 0 };

test('which of both it was is told by the signal', () => {
  assert.equal(causeOf(timedOut()), 'time-budget');
  assert.equal(causeOf(AbortSignal.any([new AbortController().signal, timedOut()])), 'time-budget');
  assert.equal(causeOf(cancelled()), 'cancelled');
  assert.equal(causeOf(AbortSignal.abort()), 'cancelled');
  assert.equal(causeOf(new AbortController().signal), 'held-up');
});

test('a check that read everything in time is finished', () => {
  assert.equal(unfinished(NOTHING, THREE, new AbortController().signal), null);
  assert.notEqual(unfinished(NOTHING, THREE, cancelled()), null);
  assert.notEqual(unfinished({ recorded: 1, others: 0 }, THREE, new AbortController().signal), null);
});

describe('how many of how many files were not read', () => {
  const skipped = record({ status: 'skipped' });
  for (const [unread, plan, said] of [
    [{ recorded: 1, others: 0 }, [skipped], /before 1 of 1 recorded file was read/],
    [{ recorded: 1, others: 2 }, [skipped], /before 1 of 1 recorded file was read/],
    [{ recorded: 1, others: 0 }, [record(), skipped], /before 1 of 2 recorded files were read/],
    [{ recorded: 0, others: 1 }, [record()], /before 1 file beside the recorded ones was read/],
    [{ recorded: 0, others: 2 }, [record()], /before 2 files beside the recorded ones were read/],
    // A blob that is named by its digest is held to it without any other.
    [
      { recorded: 1, others: 0 },
      [record({ hasDigest: false, status: 'skipped' })],
      /1 of 1 recorded file was/,
    ],
    [NOTHING, [record()], /before the check did/],
  ] as const)
    test(`${said}`, () => {
      assert.match(unfinished(unread, plan, timedOut()) ?? '', said);
    });

  test('a file that a path could mean besides is no recorded one, and counts once', async () => {
    const list = listOf({ 'x/a.bin': 'a', 'x/b.bin': 'b' });
    using repository = makeRepository({
      'm/SHA256SUMS': list,
      ...{ 'm/x/a.bin': 'a', 'x/a.bin': 'a', 'm/x/b.bin': 'b' },
    });
    const report = await repository.check(NONE, cancelled());
    assert.match(report.error ?? '', /before 2 of 2 recorded files were read/);
    assert.equal(report.summary.skipped, 2);
    assert.match(findings(report, 'check-incomplete')[0]?.message ?? '', /^3 files were not read/);
  });
});

describe('recorded files that were not read', () => {
  for (const [what, signal, cause] of [
    ['out of time', timedOut, 'time-budget'],
    ['cancelled', cancelled, 'cancelled'],
  ] as const) {
    test(`${what}: no pass, whatever the severities say`, async () => {
      using repository = makeRepository({ ...FILES, [LIST]: listOf(FILES) });
      for (const severity of [null, 'notice'] as const) {
        if (severity !== null)
          repository.write({
            '.github/manifest-drift.yml': `severities:\n  check-incomplete: ${severity}\n`,
          });
        const report = await repository.check(NONE, signal());
        assert.deepEqual([report.outcome, report.complete, report.summary.skipped], ['error', false, 3]);
        assert.equal(findings(report, 'check-incomplete')[0]?.actual, cause);
        assert.equal(report.error === null, false);
      }
    });
  }

  test('drift that was found wins', async () => {
    using repository = makeRepository({ ...FILES, [LIST]: `${listOf(FILES)}not a line\n` });
    const report = await repository.check(NONE, cancelled());
    assert.deepEqual([report.outcome, report.error, report.complete], ['fail', null, false]);
  });

  test('a part of a check is not done either', async () => {
    using repository = makeRepository({ ...FILES, [LIST]: listOf(FILES) });
    const { outcome, shard } = await repository.check({ ...NONE, shard: '1/1' }, cancelled());
    assert.deepEqual([outcome, shard?.part_complete], ['error', false]);
  });

  test('a read that never came back is one of them', async () => {
    const heldUp = { is: 'unreadable', why: 'it never came back', isHeldUp: true } as const;
    const report = await run(
      { ...FILES, [LIST]: listOf(FILES) },
      {
        settings: NONE,
        outcomes: { 'models/a.bin': heldUp },
        extras: { severities: { 'file-unreadable': 'notice' } },
      },
    );
    assert.deepEqual([report.outcome, report.complete], ['error', false]);
  });
});

test('with all the time there is, the same passes', async () => {
  using repository = makeRepository({ ...FILES, [LIST]: listOf(FILES) });
  const report = await repository.check(NONE);
  assert.deepEqual([report.outcome, report.complete, report.error], ['pass', true, null]);
});
