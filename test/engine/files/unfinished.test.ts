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
const THREE = [1, 2, 3].map(() => ({ hasDigest: true }));

test('which of both it was is told by the signal', () => {
  assert.equal(causeOf(timedOut()), 'time-budget');
  assert.equal(causeOf(AbortSignal.any([new AbortController().signal, timedOut()])), 'time-budget');
  assert.equal(causeOf(cancelled()), 'cancelled');
  assert.equal(causeOf(AbortSignal.abort()), 'cancelled');
  assert.equal(causeOf(new AbortController().signal), 'held-up');
});

test('a check that read everything in time is finished', () => {
  assert.equal(unfinished(0, THREE, new AbortController().signal), null);
  assert.notEqual(unfinished(0, THREE, cancelled()), null);
  assert.notEqual(unfinished(1, THREE, new AbortController().signal), null);
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
