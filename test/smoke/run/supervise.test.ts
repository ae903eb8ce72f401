/** The supervisor with real trees of processes. */

import assert from 'node:assert/strict';
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { climb } from '../../../src/smoke/isolation/prove.ts';
import { type Rung, wrap } from '../../../src/smoke/isolation/wrap.ts';
import { MARKER } from '../../../src/smoke/run/environment.ts';
import { explainEnding } from '../../../src/smoke/run/explain-ending.ts';
import { isDying, isExiting, isKillPending } from '../../../src/smoke/run/process-table.ts';
import { GRACE_MS, SWEEP_MS } from '../../../src/smoke/run/process-tree.ts';
import { type Ending, supervise } from '../../../src/smoke/run/supervise.ts';

const LINUX = process.platform === 'linux' ? false : 'these trees are told by /proc';

interface Place extends Disposable {
  readonly work: string;
  readonly marker: string;
  run(
    script: string,
    more?: { seconds?: number; memory?: number; rung?: Rung; signal?: AbortSignal; onOutput?: () => void },
  ): Promise<Ending>;
  /** Processes that carry the marker, or what an option calls them by. */
  survivors(sign?: string): string[];
}

function place(): Place {
  const work = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-tree-')));
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-root-')));
  const marker = randomBytes(16).toString('hex');
  const environment = { PATH: process.env.PATH ?? '', [MARKER]: marker };
  return {
    work,
    marker,
    run: (
      script,
      {
        seconds = 20,
        memory = Number.POSITIVE_INFINITY,
        rung = 'none',
        signal = new AbortController().signal,
        onOutput = () => {},
      } = {},
    ) =>
      supervise({
        command: wrap(rung, ['sh', '-c', script, marker], { work, root, hidden: [], hasNetwork: false }, []),
        cwd: work,
        environment,
        marker,
        input: '',
        maxMilliseconds: seconds * 1000,
        maxMemory: memory,
        signal,
        onOutput,
      }),
    survivors: (sign = marker) =>
      readdirSync('/proc').filter((pid) => {
        try {
          return (
            /^\d+$/.test(pid) &&
            !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')) &&
            [`/proc/${pid}/environ`, `/proc/${pid}/cmdline`].some((file) => readFileSync(file).includes(sign))
          );
        } catch {
          return false;
        }
      }),
    [Symbol.dispose]: () =>
      [work, root].forEach((folder) => void rmSync(folder, { recursive: true, force: true })),
  };
}

/** Children in sessions of their own, daemons whose parents are gone, and all of them deaf to SIGTERM. */
const TREE = `trap '' TERM HUP
setsid sh -c 'trap "" TERM; sleep 300; sleep 300' &
(setsid sh -c 'trap "" TERM; while :; do sleep 1; done' &) &
(sleep 300 & sleep 300 &)
sh -c 'sleep 300 & sleep 300'
sleep 300`;

for (const rung of ['none', 'unshare'] as const)
  test(`a tree with daemons that ignore SIGTERM is gone soon after the limit (${rung})`, {
    skip: LINUX || (rung === 'unshare' && process.getuid?.() !== 0 && 'only root may unshare here'),
  }, async () => {
    const ends = await Promise.all(
      Array.from({ length: 4 }, async () => {
        using here = place();
        const ending = await here.run(TREE, { seconds: 0.4, rung });
        return { ending, left: here.survivors() };
      }),
    );
    // By the clock a busy machine takes longer than it is given.
    assert.ok(GRACE_MS + SWEEP_MS < 3000);
    for (const { ending, left } of ends) {
      assert.equal(ending.is, 'too-slow');
      assert.equal(ending.survivors, 0);
      assert.deepEqual(left, []);
    }
  });

test('only what SIGKILL is on its way to, or what is ending, is dying', { skip: LINUX }, () => {
  const status = (pending: string) => `Name:\tsleep\nSigPnd:\t${pending}\nShdPnd:\t0000000000000000\n`;
  assert.equal(isKillPending(status('0000000000000100')), true);
  assert.equal(isKillPending(status('ffffffffffffffff')), true);
  for (const other of ['0000000000000000', '0000000000004000', '0000000000000200', ''])
    assert.equal(isKillPending(status(other)), false, other);
  const stat = (flags: number) => `7 (a) b) R 1 7 7 0 -1 ${flags} 99 0`;
  assert.equal(isExiting(stat(4_194_304 + 4)), true);
  for (const other of [stat(4_194_304), stat(0x100), '']) assert.equal(isExiting(other), false, other);
  assert.equal(isDying(process.pid), false);
  assert.equal(isDying(2 ** 22 + 1), false);
});

test('what a program leaves behind when it ends is ended too', { skip: LINUX }, async () => {
  using here = place();
  const ending = await here.run('(setsid sleep 300 &) ; sleep 300 & echo done');
  assert.deepEqual([ending.is, ending.code, ending.output.text()], ['exited', 0, 'done\n']);
  assert.deepEqual(here.survivors(), []);
});

test('what is changing its program while it is looked for is ended too', { skip: LINUX }, async () => {
  using here = place();
  // Most of the time of such a process it has the environment of neither program.
  writeFileSync(join(here.work, 'changing.sh'), 'exec sh ./changing.sh\n');
  for (let round = 0; round < 8; round += 1) {
    const ending = await here.run('for one in 1 2 3; do (setsid sh ./changing.sh &); done');
    assert.deepEqual([ending.is, ending.code, ending.survivors], ['exited', 0, 0]);
    // This looks by environments, too, and often, as one look may miss them.
    for (let look = 0; look < 20; look += 1) assert.deepEqual(here.survivors(), []);
  }
});

test('a daemon that drops the marker is found by its descent', { skip: LINUX }, async () => {
  using here = place();
  // Tests that run at the same time elsewhere have another.
  const sign = `301.${randomInt(1e9)}`;
  const daemon = `env -i sh -c "sleep ${sign} & sleep ${sign}"`;
  const ending = await here.run(`${daemon} & sleep 0.5; exec sleep 300`, { seconds: 1 });
  assert.equal(ending.is, 'too-slow');
  assert.deepEqual(here.survivors(sign), []);
});

test('an ordinary end is told apart from signals, a missing program and cancelling', {
  skip: LINUX,
}, async () => {
  using here = place();
  const cancelled = new AbortController();
  // One after another: they share a marker, by which the end of one would end the others.
  const runs: Ending[] = [];
  for (const script of ['exit 0', 'exit 9', 'kill -SEGV $$', 'kill -KILL $$'])
    runs.push(await here.run(script));
  const onOutput = () => cancelled.abort();
  runs.push(await here.run('echo begun; exec sleep 30', { signal: cancelled.signal, onOutput }));
  runs.push(await here.run('exit 0', { signal: AbortSignal.abort() }));
  assert.deepEqual(
    runs.map(({ is, code, signal }) => [is, code, signal]),
    [
      ['exited', 0, null],
      ['exited', 9, null],
      ['exited', null, 'SIGSEGV'],
      ['exited', null, 'SIGKILL'],
      ['cancelled', null, 'SIGTERM'],
      ['cancelled', null, null],
    ],
  );
  const told = { phase: 'loading', error: null } as const;
  const limits = { milliseconds: 1000, maxMemory: 1e9 };
  const reasons = runs.map((ending) => explainEnding(ending, told, limits));
  assert.equal(reasons[0], null);
  assert.ok(reasons.slice(1, 4).every((wrong) => wrong?.status === 'fail'));
  assert.ok(reasons.slice(4).every((wrong) => wrong?.status === 'blocked'));
  // SIGKILL is no evidence for a lack of memory.
  assert.doesNotMatch(reasons[3]?.reason ?? '', /memory:/);
  const missing = await supervise({
    command: ['/no/such/program'],
    cwd: here.work,
    environment: {},
    marker: here.marker,
    input: 'x',
    maxMilliseconds: 1000,
    maxMemory: 1e9,
    signal: new AbortController().signal,
  });
  assert.equal(missing.is, 'unstarted');
  assert.equal(explainEnding(missing, told, limits)?.kind, 'loader-missing');
});

test('what uses more memory than it may is ended, and only that is out of memory', {
  skip: LINUX,
}, async () => {
  using here = place();
  const hog = `exec ${process.execPath} -e 'const kept = []; setInterval(() => kept.push(Buffer.alloc(2e7, 1)), 20)'`;
  const ending = await here.run(hog, { memory: 400e6 });
  assert.equal(ending.is, 'too-large');
  assert.ok(ending.peakMemory > 400e6);
  const wrong = explainEnding(
    ending,
    { phase: 'starting', error: null },
    { milliseconds: 1, maxMemory: 400e6 },
  );
  assert.deepEqual([wrong?.status, wrong?.kind], ['fail', 'smoke-failed']);
});

test('output is kept at its beginning and its end, and a program that floods it is not waited for', {
  skip: LINUX,
}, async () => {
  using here = place();
  const ending = await here.run('echo first; head -c 9000000 /dev/zero | tr "\\0" x; echo last');
  assert.equal(ending.output.total, 9_000_011);
  const text = ending.output.text();
  assert.ok(text.startsWith('first') && text.endsWith('last\n') && text.length < 1_100_000);
  assert.ok(ending.output.isCut);
  const flood = await here.run('yes', { seconds: 0.3 });
  assert.equal(flood.is, 'too-slow');
});

test('each rung of isolation that this machine has holds, and none holds nothing', {
  skip: LINUX,
}, async () => {
  using here = place();
  const environment = { PATH: process.env.PATH ?? '', [MARKER]: here.marker };
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-root-')));
  const found = await climb(
    { work: here.work, root, hidden: [] },
    environment,
    here.marker,
    new AbortController().signal,
  );
  assert.deepEqual(readdirSync(root), []);
  if (process.getuid?.() === 0)
    assert.deepEqual(found, { by: 'unshare', network: true, files: true, processes: true });
  rmSync(root, { recursive: true });
});
