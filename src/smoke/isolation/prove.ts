/**
 * What a rung really enforces on this machine, asked of a child that tries to break out: it must fail to
 * reach a listener of ours, to write outside of its folder, to see our processes and what is hidden.
 */

import { readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { superviseShutIn } from './shut-in.ts';
import { type Inside, RUNGS, type Rung } from './wrap.ts';

/** True: enforced. */
export interface Proof {
  readonly network: boolean;
  readonly files: boolean;
  readonly processes: boolean;
}

export interface Isolation extends Proof {
  readonly by: Rung;
}

const NOTHING: Isolation = { by: 'none', network: false, files: false, processes: false };

/** Prints one JSON object. O_TMPFILE leaves no name behind where writing should work after all. */
const CHILD = `
const fs = require('node:fs');
const [port, root, pids, ...hidden] = process.argv.slice(1);
// Of several at one place the last is seen.
const mounts = () => [...new Map(fs.readFileSync('/proc/self/mountinfo', 'utf8').split('\\n').map((line) => line.split(' '))
  .filter((words) => words.length > 5).map((words) => [words[4].replace(/\\\\(\\d{3})/g, (_, code) => String.fromCharCode(parseInt(code, 8))), words[5]]))];
const attempt = (work) => { try { return work(), true; } catch { return false; } };
const canWrite = attempt(() => fs.closeSync(fs.openSync(root, 0o20200000 | fs.constants.O_WRONLY, 0o600)))
  || attempt(() => fs.accessSync(root, fs.constants.W_OK))
  // With this a user that is root, even without any privilege, has the kernel run a program.
  || attempt(() => fs.accessSync('/proc/sys/kernel/core_pattern', fs.constants.W_OK))
  || mounts().some(([point, options]) => /^rw\\b/.test(options) && !/^\\/(dev|proc)(\\/|$)/.test(point) && point !== process.cwd());
const canSee = hidden.some((folder) => attempt(() => { if (fs.readdirSync(folder).length === 0) throw 0; }));
const work = attempt(() => { fs.writeFileSync('probe', ''); fs.rmSync('probe'); });
const isAlone = attempt(() => { if (fs.readlinkSync('/proc/self/ns/pid') === pids) throw 0; })
  && fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length < 8;
const socket = require('node:net').connect(Number(port), '127.0.0.1');
const tell = (reached) => { process.stdout.write(JSON.stringify({ canWrite, canSee, work, isAlone, reached })); process.exit(0); };
socket.on('connect', () => tell(true)).on('error', () => tell(false));
setTimeout(() => tell(false), 2000);
`;

/** The first rung that enforces all, else the one that enforces most. */
export async function climb(
  inside: Omit<Inside, 'hasNetwork'>,
  environment: Readonly<Record<string, string>>,
  marker: string,
  signal: AbortSignal,
): Promise<Isolation> {
  if (process.platform !== 'linux') return NOTHING;
  let best = NOTHING;
  for (const rung of RUNGS) {
    const isRoot = process.getuid?.() === 0;
    if (rung === 'unshare' && !isRoot) continue;
    if (rung === 'sudo unshare' && isRoot) continue;
    const proof = await prove(rung, inside, environment, marker, signal);
    const found = { by: rung, ...proof };
    if (score(found) > score(best)) best = found;
    if (score(best) === 3) break;
  }
  return best;
}

const score = ({ network, files, processes }: Proof) => Number(network) + Number(files) + Number(processes);

/** Every claim is false where the child could not be run at all. */
export async function prove(
  rung: Rung,
  inside: Omit<Inside, 'hasNetwork'>,
  environment: Readonly<Record<string, string>>,
  marker: string,
  signal: AbortSignal,
): Promise<Proof> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const pids = readlinkSync('/proc/self/ns/pid');
    const command = [process.execPath, '-e', CHILD, String(port), inside.root, pids, ...inside.hidden];
    const { is, code, output } = await superviseShutIn({
      command,
      inside: { ...inside, hasNetwork: false },
      by: rung,
      memory: 'watch',
      environment,
      marker,
      input: '',
      maxMilliseconds: 10_000,
      maxMemory: Number.POSITIVE_INFINITY,
      signal,
    });
    const answer = is === 'exited' && code === 0 ? answerOf(output.text()) : null;
    if (answer === null) return { network: false, files: false, processes: false };
    return {
      network: answer.reached === false && connections === 0,
      files: answer.canWrite === false && answer.canSee === false && answer.work === true,
      processes: answer.isAlone === true,
    };
  } finally {
    server.close();
  }
}

function answerOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}
