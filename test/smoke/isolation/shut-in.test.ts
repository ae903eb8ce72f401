/** What a program that is shut in can reach, tried by real programs on every rung that this machine has. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { prove } from '../../../src/smoke/isolation/prove.ts';
import { superviseShutIn } from '../../../src/smoke/isolation/shut-in.ts';
import { RUNGS, type Rung } from '../../../src/smoke/isolation/wrap.ts';
import { MARKER } from '../../../src/smoke/run/environment.ts';

const LINUX = process.platform === 'linux' ? false : 'programs are shut in on Linux only';
const signal = new AbortController().signal;

function place() {
  const folder = (name: string) => realpathSync.native(mkdtempSync(join(tmpdir(), name)));
  const [work, root, other] = [folder('smoke-work-'), folder('smoke-root-'), folder('smoke-o\\t her ')];
  const marker = randomBytes(16).toString('hex');
  const hidden = [folder('smoke-hidden '), folder('smoke-hidden-')];
  for (const one of hidden) writeFileSync(join(one, 'secret'), 'secret');
  const inside = { work, root, hidden, hasNetwork: false };
  const environment = (PATH: string) => ({ PATH, [MARKER]: marker });
  return {
    work,
    root,
    other,
    prove: (by: Rung, path: string) => prove(by, inside, environment(path), marker, signal),
    run: (by: Rung, path: string, script: string) =>
      superviseShutIn({
        command: ['sh', '-c', script],
        inside,
        by,
        memory: 'watch',
        environment: environment(path),
        marker,
        input: '',
        maxMilliseconds: 60_000,
        maxMemory: Number.POSITIVE_INFINITY,
        signal,
      }),
    [Symbol.dispose]: () => {
      for (const one of [work, root, other, ...hidden]) rmSync(one, { recursive: true, force: true });
    },
  };
}

/** What isolation itself runs, and the scripts here. */
const PROGRAMS = ['sh', 'cat', 'id', 'env', 'unshare', 'setpriv', 'sudo', 'bwrap'];
const ONE_BY_ONE = ['mount', 'ip', 'ifconfig'];

/** A PATH of these programs of this machine alone, by links. */
function pathOf(...programs: string[]): Disposable & { readonly path: string } {
  const path = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-path-')));
  for (const name of programs) {
    const folder = ['/usr/bin', '/bin', '/usr/sbin', '/sbin'].find((one) => existsSync(join(one, name)));
    if (folder !== undefined) symlinkSync(join(folder, name), join(path, name));
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

const ASK_LOOPBACK = `${process.execPath} -e 'require("node:net").connect(9, "127.0.0.1").on("error", ({ code }) => console.log(code))'`;
const inQuotes = (text: string) => `'${text}'`;

test('nothing but its own folder can be written to, by perl alone and without', {
  skip: LINUX,
}, async (t) => {
  using byPerl = pathOf(...PROGRAMS, 'perl');
  using plain = pathOf(...PROGRAMS, ...ONE_BY_ONE);
  for (const rung of RUNGS)
    for (const { path } of [byPerl, plain]) {
      using here = place();
      const proof = await here.prove(rung, path);
      const isRoot = process.getuid?.() === 0;
      // As elsewhere: root may do all of this but where it is not given the privileges.
      if (isRoot && rung === 'unshare')
        assert.deepEqual(proof, { network: true, files: true, processes: true });
      if (!proof.files) {
        t.diagnostic(`${rung} holds no files here`);
        continue;
      }
      const shm = `/dev/shm/${basename(here.work)}`;
      const targets = [
        '/proc/sys/kernel/core_pattern',
        '/proc/sys/vm/drop_caches',
        ...[here.root, here.other, '/', '/tmp', '/run', '/sys/fs/cgroup', '/sys/fs/cgroup/memory'].map(
          (folder) => join(folder, basename(here.work)),
        ),
      ];
      const attempts = targets.map((target) => `(: >> ${inQuotes(target)}) && echo ${inQuotes(target)}`);
      const more = [`: > ./own && echo own`, `: > ${shm}; id -u; ${ASK_LOOPBACK}; cat /proc/net/dev`];
      const { code, output } = await here.run(
        rung,
        path,
        `exec 2>/dev/null; ${[...attempts, ...more].join('; ')}`,
      );
      const [own, user, loopback, ...network] = output.text().split('\n');
      assert.deepEqual([code, own], [0, 'own'], `${rung}: ${output.text()}`);
      assert.equal(existsSync(shm), false, rung);
      // Where the device is down the network is unreachable.
      assert.equal(loopback, 'ECONNREFUSED', rung);
      assert.ok(statSync(join(here.work, 'own')).isFile());
      if (isRoot && rung === 'unshare') assert.equal(user, '65534');
      assert.deepEqual(network.filter((line) => /^\s*\w+:/.test(line)).length, 1);
    }
});

test('a user without any right reads what only root may, and not what is hidden', {
  skip: LINUX,
}, async (t) => {
  if (process.getuid?.() !== 0) return t.skip('only root becomes another user');
  using here = place();
  const secret = join(here.root, 'secret');
  mkdirSync(secret, { mode: 0o700 });
  writeFileSync(join(secret, 'weights'), 'weights', { mode: 0o600 });
  const path = process.env.PATH ?? '';
  const ending = await here.run(
    'unshare',
    path,
    `cat ${join(secret, 'weights')}; echo x > ${join(secret, 'weights')}`,
  );
  assert.equal(ending.output.text(), 'weights');
  assert.notEqual(ending.code, 0);
  assert.equal(readFileSync(join(secret, 'weights'), 'utf8'), 'weights');
});

test('a machine that lets a mount be written to claims no isolation of files', { skip: LINUX }, async (t) => {
  if (process.getuid?.() !== 0) return t.skip('only root may unshare here');
  using plain = pathOf(...PROGRAMS, ...ONE_BY_ONE);
  // A mount that refuses to make anything read-only, as the first of the two ways to do it fails already.
  rmSync(join(plain.path, 'mount'));
  writeFileSync(
    join(plain.path, 'mount'),
    '#!/bin/sh\ncase "$*" in *remount*) exit 1 ;; esac\nexec /bin/mount "$@"\n',
    { mode: 0o755 },
  );
  using here = place();
  const proof = await here.prove('unshare', plain.path);
  assert.deepEqual(proof, { network: true, files: false, processes: true });
});

test('a run that is killed leaves no process behind', { skip: LINUX }, async (t) => {
  using here = place();
  const rung = process.getuid?.() === 0 ? 'unshare' : 'user namespace';
  if (!(await here.prove(rung, process.env.PATH ?? '')).processes) return t.skip(`${rung} is not had here`);
  const sleeper = `sleep 300.${process.pid}`;
  const job = {
    command: ['sh', '-c', `(setsid ${sleeper} &) ; ${sleeper}; echo late`],
    inside: { work: here.work, root: here.root, hidden: [], hasNetwork: false },
    by: rung,
    memory: 'watch',
    environment: { PATH: process.env.PATH, [MARKER]: randomBytes(16).toString('hex') },
    marker: 'none',
    input: '',
    maxMilliseconds: 300_000,
    maxMemory: 1e12,
  };
  const module = new URL('../../../src/smoke/isolation/shut-in.ts', import.meta.url).href;
  const script = `import(${JSON.stringify(module)}).then(({ superviseShutIn }) => superviseShutIn({ ...JSON.parse(process.argv[1]), signal: new AbortController().signal }))`;
  const child = spawn(process.execPath, ['-e', script, JSON.stringify(job)], { stdio: 'ignore' });
  const left = () =>
    readdirSync('/proc').filter((pid) => {
      try {
        return (
          /^\d+$/.test(pid) &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() === sleeper
        );
      } catch {
        return false;
      }
    }).length;
  while (left() < 2) await sleep(20);
  child.kill('SIGKILL');
  // A busy machine needs a while to end them. They would end by themselves only after that.
  const end = Date.now() + 200_000;
  while (left() > 0 && Date.now() < end) await sleep(20);
  assert.equal(left(), 0);
});
