/** The property of single-change.test.ts is no formality: checks that are worse than the real one break it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { HashOutcome } from '../../src/model/file-state.ts';
import { createHasher } from '../../src/platform/hashing/pool.ts';
import type { Hasher } from '../../src/ports/hasher.ts';
import { type Check, checkWith, trialsOf } from '../../trust/changes/hold.ts';
import { type Plan, plans } from '../../trust/changes/plan.ts';
import { missedIn, onLinux } from '../support/changes.ts';

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
  [
    'reads all paths from the root',
    checkWith({ 'checksum-base': 'root', 'inventory-base': 'root' }),
    'copies of all files where paths could lead, and one changed',
  ],
  ['reads no lists', checkWith({ checksums: 'none' }), 'a line dropped from a list'],
  ['reads no inventory of models', checkWith({ 'model-inventory': 'none' }), 'a bit flipped in an inventory'],
  ['is cut short', checkWith({}, { signal: AbortSignal.abort() }), 'a file grown'],
  ['calls what is well red', checkWith({ pointers: 'ignore' }), 'nothing'],
];

/** Of the plan one entry, which a list in its own folder alone records. */
function onlyOwn(plan: Plan): Plan {
  const entries = plan.entries.slice(0, 1).map((entry) => ({
    ...entry,
    kind: 'models' as const,
    shape: 'none' as const,
    files: entry.files.map((file) => ({ ...file, lists: [1], stands: 'bytes' as const })),
  }));
  return { ...plan, entries };
}

for (const [what, check, change] of CONTROLS) {
  test(`negative control: a check that ${what} is caught`, onLinux, async () => {
    const repositories = plans.map((plan) => ({
      ...(change.startsWith('copies') ? onlyOwn(plan) : plan),
      hasBaseline: change.includes('version'),
    }));
    const trials = fc.sample(trialsOf([change], repositories), { numRuns: 3, seed: 1 });
    const { missed: found } = await missedIn(trials, check, change);
    assert.ok(
      found.some((one) => one.what === change),
      `${found.length} others`,
    );
    assert.deepEqual((await missedIn(trials, checkWith())).missed, [], 'and the real one is not');
  });
}
