/** The generator of changes finds faults that are planted in the check, each by a pair of changes. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { CHANGES, isPair } from '../../trust/changes/kinds/index.ts';
import { PLANTED_FAULTS } from '../../trust/changes/planted.ts';
import { onLinux } from '../support/changes.ts';

const TRUST = join(import.meta.dirname, '../../trust');
const SEED = '5';
/** Enough that each change is made in repositories with an earlier commit, and without one. */
const COUNT = '8';

/** What a run of one kind of change says, up to the first that is missed, and its exit status. */
function run(change: string, fault: string | null): Promise<{ status: number; out: string }> {
  const plant = fault === null ? [] : ['--import', join(TRUST, 'changes/plant.ts')];
  const words = [...plant, join(TRUST, 'main.ts'), 'changes', COUNT, SEED, change, '--first'];
  const env = { ...process.env, PLANTED_FAULT: fault ?? '' };
  return new Promise((resolve) =>
    execFile(process.execPath, words, { env, maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({ status: error === null ? 0 : Number(error.code), out: out + err }),
    ),
  );
}

describe('a planted fault is found', { concurrency: 2 }, () => {
  for (const [fault, { change }] of Object.entries(PLANTED_FAULTS)) {
    test(`negative control: ${fault}`, onLinux, async () => {
      assert.ok(change in CHANGES && isPair(change), change);
      const { status, out } = await run(change, fault);
      assert.equal(status, 1, out);
      assert.match(out, /^MISSED/m);
    });
  }

  test('and without one nothing is', onLinux, async () => {
    const { status, out } = await run('every record of a file removed', null);
    assert.equal(status, 0, out);
    assert.match(out, /of them pairs of changes, 0 missed/);
  });
});
