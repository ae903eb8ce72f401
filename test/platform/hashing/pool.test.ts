import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BroadcastChannel } from 'node:worker_threads';
import { isWorthThreads } from '../../../src/platform/hashing/plan.ts';
import { createHasher } from '../../../src/platform/hashing/pool.ts';
import type { HashJob } from '../../../src/ports/hasher.ts';
import { makeRepository, sha256 } from '../../support/repository.ts';
import { hashAll, IS_LINUX, IS_WINDOWS, writeSparse } from './hashing.ts';

const MIB = 1024 * 1024;
const DYING = new URL('dying-worker.ts', import.meta.url);
const SLOW = new URL('slow-worker.ts', import.meta.url);

/** Small files, and sparse large ones that make the plan worth threads. */
function makePlan({ small = 20, large = 6 } = {}) {
  const repository = makeRepository();
  const jobs: HashJob[] = [];
  for (let index = 0; index < small; index++) {
    const path = `small/${index % 3}/${index}.bin`;
    repository.write({ [path]: `content ${index}` });
    jobs.push({ path, size: `content ${index}`.length });
  }
  for (let index = 0; index < large; index++) {
    writeSparse(repository.path(`large-${index}.bin`), 8 * MIB + index);
    jobs.push({ path: `large-${index}.bin`, size: 8 * MIB + index });
  }
  const expected = jobs.map(({ path, size }, index) => ({
    is: 'hashed',
    sha256: sha256(path.startsWith('large') ? Buffer.alloc(size) : `content ${index}`),
    size,
  }));
  return { repository, root: repository.root, jobs, expected, [Symbol.dispose]: repository[Symbol.dispose] };
}

for (const [how, large] of [
  ['on the main thread', 0],
  ['in threads', 6],
] as const) {
  test(`a plan is hashed ${how}, and its bytes are all reported`, async () => {
    using plan = makePlan({ large });
    assert.equal(isWorthThreads(plan.jobs), large > 0);
    const { outcomes, reports } = await hashAll(plan, plan.jobs);
    assert.deepEqual(outcomes, plan.expected);
    const total = plan.jobs.reduce((sum, { size }) => sum + size, 0);
    assert.equal(
      reports.reduce((sum, count) => sum + count, 0),
      total,
    );
  });
}

test('an empty plan', async () => {
  assert.deepEqual(await hashAll({ root: '/' }, []), { outcomes: [], reports: [] });
});

test('bad files among good ones, in threads', { skip: IS_WINDOWS }, async () => {
  using plan = makePlan();
  spawnSync('mkfifo', [plan.repository.path('pipe')]);
  symlinkSync('/etc', plan.repository.path('out'));
  const bad = ['pipe', 'small', 'nothing', 'out/passwd'].map((path) => ({ path, size: 1 }));
  const { outcomes } = await hashAll(plan, [...bad, ...plan.jobs]);
  assert.deepEqual(
    outcomes.slice(0, 4).map(({ is }) => is),
    ['special', 'directory', 'missing', 'outside'],
  );
  assert.deepEqual(outcomes.slice(4), plan.expected);
});

test('a thread that dies takes one file with it', async () => {
  using plan = makePlan();
  const names = ['small/0/deadly', 'small/1/deadly', 'deadly'];
  for (const name of names) plan.repository.write({ [name]: 'content' });
  const bad = names.map((path) => ({ path, size: 1 }));
  const options = { root: plan.root, threadEntry: DYING };
  const { outcomes } = await hashAll(options, [...plan.jobs.slice(0, 5), ...bad, ...plan.jobs.slice(5)]);
  const lost = { is: 'unreadable', why: 'the thread that read it ended: exit code 3' };
  assert.deepEqual(outcomes.slice(5, 8), [lost, lost, lost]);
  assert.deepEqual([...outcomes.slice(0, 5), ...outcomes.slice(8)], plan.expected);
});

test('where no thread can be had the main thread does it all', async () => {
  using plan = makePlan();
  const threadEntry = new URL('no-such-worker.ts', import.meta.url);
  const { outcomes } = await hashAll({ root: plan.root, threadEntry }, plan.jobs);
  assert.deepEqual(outcomes, plan.expected);
});

/** Hashes what is named in a process that may read the root and its own modules, and start no thread. */
function hashRestricted(root: string, jobs: readonly HashJob[]) {
  const script = `const [, module, root, jobs] = process.argv;
    const { hashAll } = await import(module);
    const { hasHandles } = await import(new URL('../../../src/platform/hashing/open-contained.ts', module));
    const { outcomes } = await hashAll({ root }, JSON.parse(jobs));
    console.log(JSON.stringify({ hasHandles, outcomes }));`;
  const project = fileURLToPath(new URL('../../..', import.meta.url));
  const flags = ['--permission', `--allow-fs-read=${project}`, `--allow-fs-read=${root}`];
  const words = [new URL('hashing.ts', import.meta.url).href, root, JSON.stringify(jobs)];
  const node = [...flags, '--input-type=module', '-e', script, ...words];
  const { stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout);
}

test('without permission for threads and for /proc', {
  skip: !process.allowedNodeEnvironmentFlags.has('--permission'),
}, () => {
  using plan = makePlan();
  assert.deepEqual(hashRestricted(plan.root, plan.jobs), { hasHandles: false, outcomes: plan.expected });
});

test('more threads than files', async () => {
  using plan = makePlan({ small: 0, large: 5 });
  const { outcomes } = await hashAll({ root: plan.root, concurrency: 64 }, plan.jobs);
  assert.deepEqual(outcomes, plan.expected);
});

test('cancelled before it begins, nothing is read', async () => {
  for (const large of [0, 6]) {
    using plan = makePlan({ large });
    const { outcomes, reports } = await hashAll(plan, plan.jobs, AbortSignal.abort());
    assert.ok(outcomes.every(({ is }) => is === 'skipped'));
    assert.deepEqual(reports, []);
  }
});

/** A terabyte of holes takes longer than a test may, so what ends was cut short. */
const ENDLESS_BYTES = 2 ** 40;
const CUT_SHORT = { skip: !IS_LINUX };

test('cancelled half way, the rest is skipped', CUT_SHORT, async () => {
  using plan = makePlan();
  const names = ['endless-0.bin', 'endless-1.bin', 'endless-2.bin'];
  for (const name of names) writeSparse(plan.repository.path(name), ENDLESS_BYTES);
  const endless = names.map((path) => ({ path, size: 9 * MIB }));
  const controller = new AbortController();
  // The longest are read first, so the first bytes are of those that have no end.
  const onBytes = () => controller.abort();
  const { outcomes } = await hashAll(plan, [...plan.jobs, ...endless], controller.signal, { onBytes });
  assert.deepEqual(
    outcomes.slice(-3).map(({ is }) => is),
    ['skipped', 'skipped', 'skipped'],
  );
});

test('on the main thread a time budget ends the work too', CUT_SHORT, async () => {
  using plan = makePlan({ large: 0 });
  writeSparse(plan.repository.path('endless.bin'), ENDLESS_BYTES);
  // It was small when it was planned.
  const jobs = [...plan.jobs, { path: 'endless.bin', size: 1 }];
  const controller = new AbortController();
  // The budget runs out when the endless one is in the read; a timer ends it, and so has to get its turn.
  const others = plan.jobs.reduce((sum, { size }) => sum + size, 0);
  let read = 0;
  const onBytes = (count: number) => {
    read += count;
    if (read > others) setTimeout(() => controller.abort());
  };
  const { outcomes } = await hashAll(plan, jobs, controller.signal, { onBytes });
  assert.deepEqual(outcomes.slice(0, -1), plan.expected);
  assert.deepEqual(outcomes.at(-1), { is: 'skipped' });
});

test('a thread that hangs in a read is not waited for', async () => {
  using plan = makePlan({ small: 0 });
  plan.repository.write({ endless: 'content' });
  const jobs = [...plan.jobs, { path: 'endless', size: 9 * MIB }];
  const controller = new AbortController();
  // Cancelled when the others are done, and a thread is in the read: whichever comes last.
  let left = plan.jobs.length + 1;
  const onDone = () => {
    left -= 1;
    if (left === 0) controller.abort();
  };
  const hanging = new BroadcastChannel('HANGING');
  hanging.onmessage = onDone;
  const options = { root: plan.root, threadEntry: DYING };
  const { outcomes } = await hashAll(options, jobs, controller.signal, { onDone });
  hanging.close();
  assert.deepEqual(outcomes.slice(0, -1), plan.expected);
  const why = 'a read of it had not come back when the check had to end';
  assert.deepEqual(outcomes.at(-1), { is: 'unreadable', why, isHeldUp: true });
});

test('cancelled while a thread is still starting, the end waits for it, as Node may abort else', async () => {
  using plan = makePlan({ small: 0 });
  const controller = new AbortController();
  const starting = new BroadcastChannel('STARTING');
  starting.onmessage = () => controller.abort();
  const options = { root: plan.root, threadEntry: SLOW, concurrency: 1 };
  const { outcomes } = await hashAll(options, plan.jobs, controller.signal);
  starting.close();
  assert.ok(outcomes.every(({ is }) => is === 'skipped'));
  assert.ok(existsSync(plan.repository.path('started')));
});

test('what a listener throws rejects, and no thread is left behind', async () => {
  for (const large of [0, 6]) {
    using plan = makePlan({ large });
    const hasher = createHasher({ root: plan.root, concurrency: 2 });
    const events = {
      done() {
        throw new TypeError('a mistake');
      },
      bytes() {},
    };
    await assert.rejects(hasher.hash(plan.jobs, events, new AbortController().signal), /a mistake/);
  }
});

/** Runs in a process of its own: takes every descriptor, then hashes, and maybe gives some back in its third wait. */
const EXHAUSTED = `import fs from 'node:fs';
  const [, root, module, giveBack] = process.argv;
  const { hashAll } = await import(module);
  const jobs = ['a.bin', 'b.bin'].map((path) => ({ path, size: 1 }));
  await hashAll({ root }, jobs);
  const taken = [];
  const take = () => { try { for (;;) taken.push(fs.openSync(root + '/a.bin')); } catch (error) { return error.code; } };
  const code = take();
  const later = globalThis.setTimeout;
  let waits = 0;
  globalThis.setTimeout = (...words) => {
    waits += 1;
    if (giveBack === 'yes' && waits === 3) taken.splice(0, 8).forEach((fd) => fs.closeSync(fd));
    return later(...words);
  };
  const { outcomes } = await hashAll({ root }, jobs);
  console.log(JSON.stringify({ code, waits, outcomes }));`;

function hashExhausted(giveBack: boolean) {
  using repository = makeRepository({ 'a.bin': 'a', 'b.bin': 'b' });
  const module = new URL('hashing.ts', import.meta.url).href;
  const words = [repository.root, module, giveBack ? 'yes' : 'no'];
  const limited = 'ulimit -n 64 && exec "$@"';
  const node = [process.execPath, '--input-type=module', '-e', EXHAUSTED, ...words];
  const { stdout, stderr } = spawnSync('sh', ['-c', limited, 'sh', ...node], { encoding: 'utf8' });
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout) as { code: string; waits: number; outcomes: { is: string; why?: string }[] };
}

test('too many open files: waited for, then told', { skip: !IS_LINUX }, () => {
  const { code, outcomes } = hashExhausted(false);
  assert.equal(code, 'EMFILE');
  const why = 'it cannot be opened: too many open files (EMFILE)';
  assert.deepEqual(outcomes, [
    { is: 'unreadable', why },
    { is: 'unreadable', why },
  ]);
});

test('too many open files for a moment', { skip: !IS_LINUX }, () => {
  const { code, waits, outcomes } = hashExhausted(true);
  assert.deepEqual([code, waits], ['EMFILE', 3]);
  assert.deepEqual(
    outcomes.map(({ is }) => is),
    ['hashed', 'hashed'],
  );
});

test('no descriptor is left open', { skip: !IS_LINUX }, async () => {
  using plan = makePlan();
  // The test runner opens and closes some of its own meanwhile.
  const ours = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith(plan.root);
      } catch {
        return false; // The one that listed the folder is closed again.
      }
    });
  for (let round = 0; round < 5; round++) await hashAll(plan, plan.jobs.slice(0, 20));
  assert.deepEqual(ours(), []);
  const fd = openSync(plan.repository.path('small/0/0.bin'), 'r');
  assert.deepEqual(ours(), [`${fd}`], 'the control: one that is left open is seen');
  closeSync(fd);
});
