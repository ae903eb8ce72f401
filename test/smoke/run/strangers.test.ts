import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { test } from 'node:test';
import { MARKER } from '../../../src/smoke/run/environment.ts';
import { isMarked, processes } from '../../../src/smoke/run/process-table.ts';
import {
  forkCount,
  isSafe,
  keepStrangers,
  livingIds,
  strangersOf,
} from '../../../src/smoke/run/strangers.ts';
import { type Ending, supervise } from '../../../src/smoke/run/supervise.ts';

const LINUX = process.platform === 'linux' ? false : 'processes are told by /proc';

test('ids are those of strangers only until the system may give them out again', () => {
  assert.equal(isSafe(100, 101, 32_768), true);
  assert.equal(isSafe(100, 100 + 16_383, 32_768), true);
  assert.equal(isSafe(100, 100 + 16_384, 32_768), false);
  // A system that counts nothing, or from anew, or does not say how many ids there are.
  assert.equal(isSafe(100, 100, 32_768), false);
  assert.equal(isSafe(100, 7, 32_768), false);
  assert.equal(isSafe(100, 101, 0), false);
});

test('strangers are of one run, and stay known from the first time that they were seen', {
  skip: LINUX,
}, () => {
  const [marker, other] = ['a'.repeat(32), 'b'.repeat(32)];
  assert.equal(strangersOf(marker), null);
  keepStrangers(marker, [7, 8], null, null);
  assert.equal(strangersOf(marker), null);
  keepStrangers(marker, [7, 8], null, 1000);
  const known = strangersOf(marker);
  assert.deepEqual([...livingIds(known, 1001)], [7, 8]);
  assert.deepEqual([...livingIds(known, 1000)], []);
  assert.deepEqual([...livingIds(known, null)], []);
  assert.equal(strangersOf(other), null);
  keepStrangers(marker, [9], known, 1500);
  assert.deepEqual(strangersOf(marker), { marker, pids: new Set([7, 8, 9]), forks: 1000 });
  // By now any of those before may be another process.
  keepStrangers(marker, [9], strangersOf(marker), 1e9);
  assert.deepEqual(strangersOf(marker), { marker, pids: new Set([9]), forks: 1e9 });
});

test('the system counts each process that it starts', { skip: LINUX }, () => {
  const before = forkCount() ?? Number.NaN;
  spawnSync('true');
  assert.ok((forkCount() ?? Number.NaN) > before);
  assert.ok(processes(new Set()).some(({ pid }) => pid === process.pid));
  assert.ok(!processes(new Set([process.pid])).some(({ pid }) => pid === process.pid));
});

test('what a later program of a run leaves behind is found among strangers that are known', {
  skip: LINUX,
}, async () => {
  const marker = randomBytes(16).toString('hex');
  const run = (script: string): Promise<Ending> =>
    supervise({
      command: ['sh', '-c', script],
      cwd: '/',
      environment: { PATH: process.env.PATH ?? '', [MARKER]: marker },
      marker,
      input: '',
      maxMilliseconds: 20_000,
      maxMemory: Number.POSITIVE_INFINITY,
      signal: new AbortController().signal,
    });
  await run('exit 0');
  assert.ok(strangersOf(marker)?.pids.has(process.pid));
  for (const script of ['(setsid sleep 302 &)', '(sleep 302 &)']) {
    const { survivors, output, is } = await run(`${script}; echo done`);
    assert.deepEqual([is, survivors, output.text()], ['exited', 0, 'done\n']);
    const left = processes(new Set()).filter(({ pid }) => isMarked(pid, marker));
    assert.deepEqual(left, [], script);
  }
});
