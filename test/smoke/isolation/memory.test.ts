/** Limits of memory that the kernel keeps, with real programs; and every rung that this machine has. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { type Hierarchy, type MemoryBy, makeMemoryGroup } from '../../../src/smoke/isolation/memory.ts';
import { prove } from '../../../src/smoke/isolation/prove.ts';
import { proveMemory } from '../../../src/smoke/isolation/prove-memory.ts';
import { superviseShutIn } from '../../../src/smoke/isolation/shut-in.ts';
import { RUNGS } from '../../../src/smoke/isolation/wrap.ts';
import { programOn } from '../../../src/smoke/loaders/python.ts';
import { MARKER } from '../../../src/smoke/run/environment.ts';
import { explainEnding } from '../../../src/smoke/run/explain-ending.ts';
import { customModel, modelRepository, shell, smoke } from '../../support/smoke.ts';

const LINUX = process.platform === 'linux' ? false : 'memory is limited on Linux only';
const MIB = 1024 ** 2;
const LIMIT = 160 * MIB;

function place() {
  const folder = (name: string) => realpathSync.native(mkdtempSync(join(tmpdir(), name)));
  const [work, root] = [folder('smoke-work-'), folder('smoke-root-')];
  const marker = randomBytes(16).toString('hex');
  const environment = { PATH: process.env.PATH ?? '', [MARKER]: marker };
  return {
    inside: { work, root, hidden: [], hasNetwork: false },
    environment,
    marker,
    run: (memory: MemoryBy, script: string, maxMemory = LIMIT) =>
      superviseShutIn({
        command: ['sh', '-c', script],
        inside: { work, root, hidden: [], hasNetwork: false },
        by: 'none',
        memory,
        environment,
        marker,
        input: '',
        maxMilliseconds: 60_000,
        maxMemory,
        signal: new AbortController().signal,
      }),
    [Symbol.dispose]: () => {
      for (const one of [work, root]) rmSync(one, { recursive: true, force: true });
    },
  };
}

/** Fills so many bytes at once, faster than a watch looks. */
const fill = (bytes: number) =>
  `'${process.execPath}' -e 'Buffer.allocUnsafeSlow(${bytes}).fill(1); console.log("filled")'`;

const probe = makeMemoryGroup('none', randomBytes(8).toString('hex'), LIMIT);
await probe?.remove();
const GROUPS = probe === null ? 'no control group can be made here' : false;

test('a group ends what takes more than its limit, and a pass of the others does not stand', {
  skip: GROUPS,
}, async () => {
  using here = place();
  const ending = await here.run('cgroup', `${fill(4 * LIMIT)} || :; echo an answer; exit 0`);
  // Our watch may have looked at the right moment.
  assert.ok(ending.ranOut || ending.is === 'too-large');
  for (const one of [ending, { ...ending, is: 'exited', code: 0, signal: null, ranOut: true } as const]) {
    const told = { phase: 'starting', error: null } as const;
    const wrong = explainEnding(one, told, { milliseconds: 1, maxMemory: LIMIT });
    assert.deepEqual([wrong?.status, wrong?.kind], ['fail', 'smoke-failed']);
    assert.match(wrong?.reason ?? '', /^out of memory/);
  }
});

test('a kill by another is no lack of memory, and within its limit all goes well', {
  skip: GROUPS,
}, async () => {
  using here = place();
  const killed = await here.run('cgroup', 'kill -KILL $$');
  assert.deepEqual([killed.signal, killed.ranOut], ['SIGKILL', false]);
  const good = await here.run('cgroup', fill(20 * MIB));
  assert.deepEqual([good.code, good.ranOut, good.output.text()], [0, false, 'filled\n']);
});

test('a group that cannot be made or joined is no group, and what should be in it does not start', {
  skip: LINUX,
}, async () => {
  const parent = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-groups-')));
  const isRoot = process.getuid?.() === 0;
  const writes = [
    ['memory.max', null],
    ['memory.oom.group', '1'],
  ] as const;
  const hierarchy: Hierarchy = { parent, sign: 'cgroup.controllers', writes, events: 'memory.events' };
  try {
    assert.equal(makeMemoryGroup('none', 'a', LIMIT, [hierarchy]), null);
    writeFileSync(join(parent, 'cgroup.controllers'), 'memory');
    const group = makeMemoryGroup('none', 'b', LIMIT, [hierarchy]);
    // Only root may make one without sudo.
    assert.equal(group !== null, isRoot);
    if (group !== null) {
      const folder = join(parent, 'manifest-drift-b');
      assert.equal(readFileSync(join(folder, 'memory.max'), 'utf8'), `${LIMIT}\n`);
      assert.equal(existsSync(join(folder, 'memory.oom.group')), false);
      assert.equal(group.ranOut(), false);
      writeFileSync(join(folder, 'memory.events'), 'low 0\noom 3\noom_kill 2\noom_group_kill 1\n');
      assert.equal(group.ranOut(), true);
      rmSync(join(folder, 'memory.events'));
      rmSync(join(folder, 'memory.max'));
      await group.remove();
      assert.equal(existsSync(folder), false);
      // Where its limit cannot be set, nothing is left behind.
      mkdirSync(join(parent, 'manifest-drift-c'));
      assert.equal(makeMemoryGroup('none', 'c', LIMIT, [hierarchy]), null);
      assert.equal(existsSync(join(parent, 'manifest-drift-c')), false);
    }
  } finally {
    rmSync(parent, { recursive: true });
  }
});

test("a limit of data refuses what is more, and a program's answer is its own", { skip: LINUX }, async () => {
  using here = place();
  const limit = 640 * MIB;
  const refused = await here.run('rlimit', fill(2 * limit), limit);
  assert.deepEqual([refused.is, refused.ranOut], ['exited', false]);
  assert.notEqual(refused.code, 0);
  const good = await here.run('rlimit', fill(20 * MIB), limit);
  assert.deepEqual([good.code, good.output.text()], [0, 'filled\n']);
});

test('what is proved of memory is what holds, and a guessed limit is none of data', {
  skip: LINUX,
}, async () => {
  using here = place();
  const signal = new AbortController().signal;
  const proved = (isNamed: boolean) =>
    proveMemory('none', here.inside, here.environment, { marker: here.marker, isNamed, signal });
  assert.equal(await proved(true), GROUPS === false ? 'cgroup' : 'rlimit');
  assert.equal(await proved(false), GROUPS === false ? 'cgroup' : 'watch');
});

test('a loader that takes more than --max-memory is out of memory, whatever it answers', {
  skip: LINUX,
}, async () => {
  using repository = modelRepository([customModel('m', 'hog')]);
  using ran = await smoke(repository.root, [shell('hog', `${fill(4 * LIMIT)}; sleep 0.5; echo an answer`)], {
    maxMemory: LIMIT,
    environment: { PATH: process.env.PATH },
  });
  const { memory, memory_by: by } = ran.run.isolation;
  assert.equal(memory, by === 'watch' ? 'watched' : 'enforced');
  assert.notEqual(by, 'none');
  if (by === 'cgroup') {
    assert.equal(ran.test('model:m').kind, 'smoke-failed');
    assert.match(ran.test('model:m').reason ?? '', /^out of memory/);
  }
});

test('each rung whose program is here holds network, files and processes, or claims nothing', {
  skip: LINUX,
}, async () => {
  const programs = {
    unshare: 'unshare',
    'sudo unshare': 'sudo',
    'user namespace': 'unshare',
    bubblewrap: 'bwrap',
  };
  for (const rung of RUNGS) {
    using here = place();
    const { environment, marker, inside } = here;
    const signal = new AbortController().signal;
    const hidden = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-hidden-')));
    writeFileSync(join(hidden, 'secret'), 's');
    const proof = await prove(rung, { ...inside, hidden: [hidden] }, environment, marker, signal);
    rmSync(hidden, { recursive: true });
    const isHere = programOn(process.env.PATH ?? '', programs[rung]) !== null;
    if (!isHere) assert.deepEqual(proof, { network: false, files: false, processes: false }, rung);
    // Root may do all of this but where it is not given the privileges.
    else if (process.getuid?.() === 0 && rung !== 'sudo unshare')
      assert.deepEqual(proof, { network: true, files: true, processes: true }, rung);
  }
});
