/**
 * No false green and no false red: whatever single thing changes in a consistent repository, the report
 * says so. Here some hundred changes; `npm run trust -- changes 100000` makes as many as wanted.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { Hasher, HashOutcome } from '../../src/core/ports.ts';
import { createHasher } from '../../src/node/hashing/pool.ts';
import {
  type Check,
  checkWith,
  holdToChanges,
  newTally,
  type Trial,
  trialsOf,
  triedIn,
} from '../../trust/changes/hold.ts';
import { plans } from '../../trust/changes/plan.ts';

const RUNS = 50;
const folder = mkdtempSync(join(tmpdir(), 'changes-'));
after(() => rmSync(folder, { recursive: true, force: true }));
// Pipes, links and odd names are POSIX's.
const onPosix = { skip: process.platform === 'win32' && 'needs POSIX files' };

async function missed(check: Check, trials: readonly Trial[]) {
  const tally = newTally();
  for (const trial of trials) await holdToChanges(folder, trial, tally, check);
  return { missed: tally.missed, tried: triedIn(tally) };
}

test('whatever single thing changes, the report says so', onPosix, async () => {
  const seed = Date.now() % 1_000_000;
  const { missed: found, tried } = await missed(checkWith(), fc.sample(trialsOf(), { numRuns: RUNS, seed }));
  assert.deepEqual(found, [], `seed ${seed}`);
  assert.ok(tried > RUNS * 2, `${tried} changes`);
});

/** A hasher that trusts a file's size, as if its bytes had been read before. */
function forgetful(): (root: string) => Hasher {
  const known = new Map<string, HashOutcome>();
  return (root) => ({
    async hash(jobs, events, signal) {
      const keys = jobs.map(({ path, size }) => `${path} ${size}`);
      const done = (index: number, outcome: HashOutcome) => {
        const key = keys[index] ?? '';
        if (!known.has(key)) known.set(key, outcome);
        events.done(index, known.get(key) ?? outcome);
      };
      await createHasher({ root, concurrency: 1 }).hash(jobs, { ...events, done }, signal);
    },
  });
}

const hasher = forgetful();

/** Checks that are worse than the real one, and the change by which that is noticed. */
const CONTROLS: readonly (readonly [string, Check, string])[] = [
  ['takes missing files for nothing', checkWith({ 'missing-files': 'ignore' }), 'a file removed'],
  ['compares no versions', checkWith({ baseline: 'none' }), 'new content under the same version'],
  [
    'remembers content by its size',
    (root, model) => checkWith({}, { hasher: hasher(root) })(root, model),
    'a bit flipped',
  ],
  ['reads no lists', checkWith({ checksums: 'none' }), 'a line dropped from a list'],
  ['reads no inventory of models', checkWith({ 'model-inventory': 'none' }), 'a bit flipped in an inventory'],
  ['is cut short', checkWith({}, { signal: AbortSignal.abort() }), 'a file grown'],
  ['calls what is well red', checkWith({ pointers: 'ignore' }), 'nothing'],
];

for (const [what, check, change] of CONTROLS) {
  test(`negative control: a check that ${what} is caught`, onPosix, async () => {
    const repositories = plans.map((plan) => ({ ...plan, hasBaseline: change.includes('version') }));
    const trials = fc.sample(trialsOf([change], repositories), { numRuns: 3, seed: 1 });
    const { missed: found } = await missed(check, trials);
    assert.ok(
      found.some((one) => one.what === change),
      `${found.length} others`,
    );
    assert.deepEqual((await missed(checkWith(), trials)).missed, [], 'and the real one is not');
  });
}
