/** Whether what a loader starts ends with it, is shut in, and is heard in order. */

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { climb } from '../../../smoke/isolation/prove.ts';
import { readChannel } from '../../../smoke/run/channel.ts';
import { freshEnvironment } from '../../../smoke/run/environment.ts';
import { GroupLines } from '../../../smoke/run/group-lines.ts';
import { supervise } from '../../../smoke/run/supervise.ts';
import { benchRepository } from '../repository.ts';
import { type Bench, expect, Skipped, type Stage } from '../stage.ts';

function childEnvironment({ folder, environment }: Bench, marker: string): Record<string, string> {
  return freshEnvironment(folder, { path: environment.PATH ?? '', marker, profile: 'default', threads: 1 });
}

/** Starts a daemon in a session of its own, prints its process id, and waits for a minute, as the daemon does. */
const PARENT = `
const { spawn } = require('node:child_process');
const daemon = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { detached: true, stdio: 'ignore' });
daemon.unref();
process.stdout.write(daemon.pid + '\\n');
setTimeout(() => {}, 60_000);
`;
/** A busy machine may need longer to start the daemon. */
const LIMITS_MS = [500, 2_000, 8_000];

export const supervisor: Stage = {
  name: 'supervisor',
  async run(bench) {
    for (const maxMilliseconds of LIMITS_MS) {
      const marker = randomBytes(16).toString('hex');
      const ending = await supervise({
        command: [process.execPath, '-e', PARENT],
        cwd: bench.folder,
        environment: childEnvironment(bench, marker),
        marker,
        input: '',
        maxMilliseconds,
        maxMemory: Number.POSITIVE_INFINITY,
        signal: bench.signal,
      });
      const daemon = Number(ending.output.text());
      const lives = daemon > 0 && isAlive(daemon);
      // Whatever is found, nothing is left behind.
      if (lives) process.kill(daemon, 'SIGKILL');
      expect('how it ended', [ending.is, ending.survivors], ['too-slow', 0]);
      if (!(daemon > 0)) continue;
      expect('whether the daemon lives on', lives, false);
      return 'a program and its daemon, which has a session of its own, gone at the limit';
    }
    throw new Skipped('this machine is too busy to start a process within 8 s');
  },
};

/** One that has ended and that nobody has taken leave of yet, as in a container without an init, does not live. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

export const isolation: Stage = {
  name: 'isolation',
  async run(bench) {
    if (process.platform !== 'linux') throw new Skipped('loaders can be isolated on Linux only');
    const marker = randomBytes(16).toString('hex');
    const root = benchRepository(bench, { 'models/w.bin': 'w\n' });
    const hidden = benchRepository(bench, { secret: 's\n' }, 'hidden');
    const work = benchRepository(bench, {}, 'loader');
    const inside = { work, root, hidden: [hidden] };
    const found = await climb(inside, childEnvironment(bench, marker), marker, bench.signal);
    const lacking = (['network', 'files', 'processes'] as const).filter((name) => !found[name]);
    if (lacking.length > 0)
      throw new Skipped(
        `this machine does not isolate ${lacking.join(', ')}; it needs unshare by root, by sudo without a password, or in user namespaces`,
      );
    return `network, files and processes isolated by ${found.by}`;
  },
};

export const events: Stage = {
  name: 'events',
  run(bench) {
    const token = randomBytes(16).toString('hex');
    const file = join(bench.folder, 'channel');
    const told = (event: string, at: number, more: object = {}, by = token) =>
      `${JSON.stringify({ token: by, event, at, ...more })}\n`;
    const answer = { kind: 'text', text: 'hello', numbers: { tokens: 2 }, sound: true };
    const forged = told('answered', 5, { ...answer, text: 'forged' }, 'f'.repeat(32));
    const loading = `${told('importing', 1)}${told('versions', 2, { versions: { lib: '1.2.3' } })}${told('loading', 10)}`;
    const read = (text: string) => {
      writeFileSync(file, text);
      return readChannel(file, token);
    };
    expect('before anything is told', [read('').phase, read('').answer], ['starting', null]);
    const half = read(`${loading}${forged}chatter\n${told('answered', 40, answer).slice(0, -1)}`);
    expect(
      'what is told before an answer',
      [half.phase, half.versions, half.answer],
      ['loading', { lib: '1.2.3' }, null],
    );
    const whole = read(`${loading}${forged}${told('answering', 30)}${told('answered', 70, answer)}`);
    expect(
      'what is told in all',
      [whole.phase, whole.answer?.text, whole.loadMs, whole.answerMs],
      ['answered', 'hello', 20, 40],
    );
    const lines = new GroupLines(['one', 'two']);
    for (const line of [
      { id: 'one', status: 'pass' },
      { id: 'one', status: 'fail' },
      { id: 'three', status: 'pass' },
      { id: 'two', status: 'good' },
      { observation: 'seen' },
    ])
      lines.add(Buffer.from(`${JSON.stringify(line)}\n`));
    lines.end();
    expect('what a group reported', [...lines.results], [['one', { status: 'pass', detail: null }]]);
    expect('problems and observations of a group', [lines.problems.size, lines.observations], [3, ['seen']]);
    return 'events of a runner in order, a forged and a cut one ignored; results of a group reported once';
  },
};
