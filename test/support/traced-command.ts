/** Runs of the built command of which strace saw whom they speak to. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DIST } from './built-command.ts';
import { callsIn, tracedTo } from './system-calls.ts';

/** Runs the command and answers its calls, one a line. A server of this process can answer meanwhile. */
export async function tracedIn(
  root: string,
  upstream: string,
  environment: Record<string, string>,
  dist = DIST,
) {
  const folder = mkdtempSync(join(tmpdir(), 'trace-'));
  const file = join(folder, 'calls');
  const words = ['check', root, '--upstream', upstream, '--format', 'json'];
  const flags = ['--combined-inventory', 'none', '--dataset-inventory', 'none'];
  try {
    const [program = '', ...rest] = [
      ...tracedTo(file, 'judged'),
      process.execPath,
      join(dist, 'cli.js'),
      ...words,
      ...flags,
    ];
    const child = spawn(program, rest, {
      env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    const status = await new Promise((resolve) => child.on('close', resolve));
    const calls = callsIn(file).map(({ name, args }) => `${name}(${args})`);
    return { status, out, err, calls };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Calls on sockets of the network; pipes between threads and to git are no concern here. */
export const reachingOut = (calls: readonly string[]) =>
  calls.filter((call) => /^(connect|send(to|m?msg)|bind)\(.*AF_/.test(call));

/** Throws where a call reaches anybody but these servers, all on this machine, or where none does. */
export function reachesOnly(urls: readonly string[], calls: readonly string[]): void {
  const ports = urls.map((url) => new URL(url).port).join('|');
  const network = reachingOut(calls);
  assert.ok(network.length > 0, 'strace sees connections');
  for (const call of network) {
    assert.match(
      call,
      new RegExp(
        `connect\\(\\d+<[^>]*>, \\{sa_family=AF_INET, sin_port=htons\\((?:${ports})\\), sin_addr=inet_addr\\("127\\.0\\.0\\.1"\\)\\}`,
      ),
    );
  }
}
