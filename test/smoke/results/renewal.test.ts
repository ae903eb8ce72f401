import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { renewal } from '../../../src/smoke/results/renewal.ts';

/** Counts what is written; time passes by `tick` alone. */
function counted(t: TestContext, problem: { error?: Error } = {}) {
  let time = 0;
  t.mock.method(performance, 'now', () => time);
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const written: number[] = [];
  const renewed = renewal(() => {
    if (problem.error !== undefined) throw problem.error;
    written.push(time);
  });
  const tick = (milliseconds: number) => {
    time += milliseconds;
    t.mock.timers.tick(milliseconds);
  };
  return { renewed, written, tick };
}

test('each test that ran is written at once, and those that did not together', (t) => {
  const { renewed, written, tick } = counted(t);
  renewed.soon();
  assert.deepEqual(written, [0]);
  for (let count = 0; count < 50; count += 1) renewed.soon();
  assert.deepEqual(written, [0]);
  tick(100);
  assert.deepEqual(written, [0, 100]);
  renewed.soon();
  tick(1);
  renewed.now();
  renewed.now();
  assert.deepEqual(written, [0, 100, 101, 101]);
  tick(1000);
  assert.deepEqual(written, [0, 100, 101, 101]);
  // Nothing is awaited between tests that do not run, so no timer comes.
  renewed.soon();
  assert.deepEqual(written, [0, 100, 101, 101, 1101]);
});

test('nothing is written after the run, and what cannot be written later is told by the next', (t) => {
  const problem: { error?: Error } = {};
  const { renewed, written, tick } = counted(t, problem);
  renewed.now();
  renewed.soon();
  problem.error = new Error('no space');
  tick(100);
  assert.throws(() => renewed.now(), /no space/);
  problem.error = undefined as never;
  renewed.now();
  renewed.soon();
  renewed[Symbol.dispose]();
  tick(1000);
  assert.deepEqual(written, [0, 100]);
});
