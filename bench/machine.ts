/** Which machine this is, and how fast it can possibly hash. No host name, no path. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { usableCores } from '../src/platform/hashing/cores.ts';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** Whether the processor has instructions for SHA-256; null when it does not say. */
  readonly sha_instructions: boolean | null;
  readonly memory_gib: number;
  readonly platform: string;
  readonly node: string;
  readonly openssl: string;
  /** Processes that wanted a core at the time, of others too: the mean of the last minute. */
  readonly load: number;
}

export function describeMachine(): Machine {
  const flags = textOf('/proc/cpuinfo');
  const version = spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout ?? '';
  return {
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: usableCores(),
    sha_instructions: flags === '' ? null : /\b(sha_ni|sha2)\b/.test(flags),
    memory_gib: Math.round(os.totalmem() / 1024 ** 3),
    platform: `${os.platform()} ${os.arch()}`,
    node: process.version,
    openssl: version.split(' ').slice(0, 2).join(' '),
    load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
  };
}

const BLOCK_BYTES = 1024 * 1024;

/** Bytes a second of CPU that OpenSSL hashes in memory on one core; null when it is not installed. */
export function opensslRate(): number | null {
  const words = ['speed', '-evp', 'sha256', '-bytes', String(BLOCK_BYTES), '-seconds', '1', '-mr'];
  const said = spawnSync('openssl', words, { encoding: 'utf8' }).stdout ?? '';
  const rate = Number(/^\+F:\d+:sha256:([\d.]+)/im.exec(said)?.[1]);
  return rate > 0 ? rate : null;
}

/** The same of this process's own hash. */
export function nodeRate(): number {
  const block = new Uint8Array(BLOCK_BYTES);
  const hash = createHash('sha256');
  const began = process.cpuUsage();
  let bytes = 0;
  for (;;) {
    hash.update(block);
    bytes += BLOCK_BYTES;
    const { user, system } = process.cpuUsage(began);
    if (user + system > 1e6) return (bytes * 1e6) / (user + system);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
