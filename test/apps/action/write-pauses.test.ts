/** The pauses between writes to GitHub, on a clock that is set by hand. */

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { type WritePauses, writePauses } from '../../../src/apps/action/deliver/write-pauses.ts';

/** Seconds of `secondMs` from each of three writes to the next, rounded: the limiter itself takes some timers of 0 ms. */
async function pauses(group: keyof WritePauses, secondMs: number) {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 0 });
  try {
    const times: number[] = [];
    const limiter = writePauses(secondMs)[group].key('a client');
    for (let index = 0; index < 3; index += 1) void limiter.schedule(async () => times.push(Date.now()));
    while (times.length < 3) {
      await new Promise(setImmediate);
      mock.timers.tick(1);
    }
    const [first = 0, second = 0, third = 0] = times;
    return [second - first, third - second].map((ms) => Math.round(ms / secondMs));
  } finally {
    mock.timers.reset();
  }
}

test('a second lies between two writes, and three where people are notified', async () => {
  assert.deepEqual(await pauses('write', 1000), [1, 1]);
  assert.deepEqual(await pauses('notifications', 1000), [3, 3]);
});

test('a shorter second makes shorter pauses', async () => {
  assert.deepEqual(await pauses('notifications', 100), [3, 3]);
});
