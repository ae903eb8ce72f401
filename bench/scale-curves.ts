/** What grows, how far, and what is run at each size. */

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { type Data, makeData } from './data.ts';
import { makeInventories, makeLongList } from './inventories.ts';
import { type Cost, measureGood, type Program } from './measure.ts';
import { check, checkSums, OURS } from './programs.ts';

export interface Curve {
  readonly name: string;
  readonly title: string;
  /** What its sizes count. */
  readonly unit: string;
  readonly sizes: readonly number[];
  /** The run at one size, made ready. Null: it ended without memory. */
  ready(size: number): Promise<{ run(): Omit<Cost, 'status'> | null; end(): void }>;
}

const KIB = 1024;
const GIB = KIB ** 3;
const SIMULATED = path.join(import.meta.dirname, 'scale-simulated.ts');

const upTo = (most: number) =>
  [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000]
    .map((thousands) => thousands * 1000)
    .filter((size) => size <= most);

export function curves(isQuick: boolean): Curve[] {
  const sizes = (most: number) => upTo(isQuick ? 10_000 : most);
  const noLists = ['--dataset-inventory', 'none', '--checksums', 'none'];
  return [
    real('files', 'Files of 4 KiB, all read', 'files', sizes(100_000), checkSums(OURS), (size) =>
      makeData('scale', small(size), { isInMemory: true }),
    ),
    real(
      'entries',
      'Entries in two inventories',
      'entries',
      sizes(100_000),
      check(OURS, ...noLists),
      async (size) => makeInventories(size),
    ),
    real(
      'lines',
      'Lines whose files are not here',
      'lines',
      sizes(1_000_000),
      checkSums(OURS, '--missing-files', 'ignore'),
      makeLongList,
    ),
    real(
      'bytes',
      'Bytes of one file, all read',
      'bytes',
      [2 ** 20, 2 ** 24, 2 ** 28, GIB, ...(isQuick ? [] : [4 * GIB, 16 * GIB])],
      checkSums(OURS),
      (size) => makeData('scale', [{ name: 'data/0.bin', size }], { isSparse: true, isInMemory: true }),
    ),
    simulated('check', 'A check and its report, simulated', sizes(10_000_000)),
    simulated('partition', 'Division by 256, simulated', sizes(1_000_000)),
    simulated('state', 'A state, simulated', sizes(1_000_000)),
  ];
}

function* small(count: number) {
  for (let index = 0; index < count; index += 1)
    yield {
      name: `data/${Math.floor(index / 1000)}/${Math.floor(index / 100) % 10}/${index % 100}.bin`,
      size: 4 * KIB,
    };
}

function real(
  name: string,
  title: string,
  unit: string,
  sizes: readonly number[],
  program: Program,
  make: (size: number) => Promise<Data>,
): Curve {
  return {
    ...{ name, title, unit, sizes },
    async ready(size) {
      const { folder } = await make(size);
      return { run: () => measureGood(program, folder), end: () => rmSync(folder, { recursive: true }) };
    },
  };
}

function simulated(name: string, title: string, sizes: readonly number[]): Curve {
  return {
    ...{ name, title, unit: 'files', sizes },
    ready: async (size) => ({ run: () => simulate(name, size), end() {} }),
  };
}

function simulate(name: string, size: number): Omit<Cost, 'status'> | null {
  const run = spawnSync(process.execPath, [SIMULATED, name, String(size)], { encoding: 'utf8' });
  if (run.status === 0) return JSON.parse(run.stdout) as Omit<Cost, 'status'>;
  if (/heap out of memory|Invalid (string|array) length|size exceeded/i.test(run.stderr)) return null;
  throw new Error(`${name} of ${size}: ${run.stderr.slice(-500)}`);
}
