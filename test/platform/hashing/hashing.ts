/** Hashing real files in tests: one file step by step, or a plan to its end. */

import { spawnSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import type { Algorithm } from '../../../src/model/digest.ts';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import {
  BUFFER_BYTES,
  type HashAttempt,
  type HashContext,
  hashFile,
} from '../../../src/platform/hashing/hash-file.ts';
import { Opener } from '../../../src/platform/hashing/opener.ts';
import { createHasher, type HasherOptions } from '../../../src/platform/hashing/pool.ts';
import type { HashJob } from '../../../src/ports/hasher.ts';

export const IS_LINUX = process.platform === 'linux';
export const IS_WINDOWS = process.platform === 'win32';
export const IS_ROOT = process.getuid?.() === 0;

/** Both ways to open a file; the second is the only one on other systems than Linux. */
export const WAYS = IS_LINUX ? [true, false] : [false];

/** The hasher uses one buffer for all of its files, too; a new one would take longer than to hash a small file. */
const BUFFER = Buffer.alloc(BUFFER_BYTES);

export function readingOf(
  root: string,
  byHandle?: boolean,
  bufferBytes?: number,
  onBytes: HashContext['onBytes'] = () => {},
): HashContext {
  const buffer = bufferBytes === undefined ? BUFFER : Buffer.alloc(bufferBytes);
  return { root, buffer, onBytes, opener: new Opener(root, byHandle) };
}

/** Hashes one file, a small one in one read unless the buffer is smaller; `between` is called after each step. */
export function hashOne(
  root: string,
  name: string,
  {
    byHandle,
    bufferBytes,
    onBytes,
    between = () => {},
    algorithms = [],
    size,
    head,
  }: {
    byHandle?: boolean;
    bufferBytes?: number;
    onBytes?: (count: number) => void;
    between?: (step: number) => void;
    algorithms?: readonly Algorithm[];
    /** Of how many bytes it was seen to be, and how its digest should begin. */
    size?: number;
    head?: number;
  } = {},
): HashAttempt {
  const reading = readingOf(root, byHandle, bufferBytes, onBytes);
  const steps = hashFile(name, reading, algorithms, size, head);
  if ('is' in steps) {
    reading.opener.release();
    return steps;
  }
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) {
      reading.opener.release();
      return step.value;
    }
    between(count);
  }
}

export interface Hashed {
  readonly outcomes: readonly HashOutcome[];
  /** What `bytes` was called with. */
  readonly reports: readonly number[];
}

/** Told as the hashing goes on. */
export interface Listeners {
  readonly onDone?: (index: number, outcome: HashOutcome) => void;
  /** More bytes were read. */
  readonly onBytes?: (count: number) => void;
}

/** Hashes a plan; throws when a job is answered twice or not at all. */
export async function hashAll(
  options: Omit<HasherOptions, 'concurrency'> & { concurrency?: number },
  jobs: readonly HashJob[],
  signal: AbortSignal = new AbortController().signal,
  { onDone, onBytes }: Listeners = {},
): Promise<Hashed> {
  const outcomes: HashOutcome[] = [];
  const reports: number[] = [];
  const hasher = createHasher({ concurrency: 2, ...options });
  await hasher.hash(
    jobs,
    {
      done(index, outcome) {
        if (outcomes[index]) throw new Error(`job ${index} was answered twice`);
        outcomes[index] = outcome;
        onDone?.(index, outcome);
      },
      bytes(count) {
        reports.push(count);
        onBytes?.(count);
      },
    },
    signal,
  );
  for (const index of jobs.keys()) if (!outcomes[index]) throw new Error(`job ${index} was not answered`);
  return { outcomes, reports };
}

/** A file of that many bytes that takes no place on the disk. */
export function writeSparse(path: string, size: number): void {
  writeFileSync(path, '');
  truncateSync(path, size);
}

/** Whether a program can be started here; those of other systems than Linux are not asked for. */
export function has(program: string, ...args: string[]): boolean {
  return IS_LINUX && spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
