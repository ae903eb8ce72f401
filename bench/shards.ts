/**
 * Measures shards: `npm run bench -- shards`. Hashing in parts one after another against one run, the
 * partition of a million files, and merging 256 reports. Prints a table and writes it to results/.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FILE_COST, partitionPlan } from '../src/engine/shards/partition-plan.ts';
import { Digests } from '../src/model/digests.ts';
import { FileRecord } from '../src/model/file-record.ts';
import type { Source } from '../src/model/record-source.ts';
import { resolveSettings } from '../src/settings/settings.ts';
import { partsOf, rowOf } from '../test/support/shard-reports.ts';
import { makeData, newFolder } from './data.ts';
import { describeMachine } from './machine.ts';

const CLI = path.join(import.meta.dirname, '../dist/cli.js');
const MIB = 1024 * 1024;
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

interface Cost {
  readonly seconds: number;
  /** Seconds of all cores: what else the machine does adds nothing. */
  readonly work: number;
  /** Mebibytes at the peak. */
  readonly memory: number;
}

function cost(words: readonly string[], cwd: string): Cost {
  const run = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', process.execPath, CLI, ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (run.status !== 0) throw new Error(`${words.join(' ')} gave ${run.status}: ${run.stderr.slice(-500)}`);
  const [seconds = 0, user = 0, system = 0, kibibytes = 0] = (run.stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { seconds, work: user + system, memory: Math.round(kibibytes / 1024) };
}

/** 8 GiB in 200 files of mixed size, warm in the page cache; sizes are recorded. */
async function hashing(): Promise<string[]> {
  const sizes = Array.from({ length: 200 }, (_, index) => Math.round(2 ** (1 + (index % 40) / 5)));
  const scale = (8 * 1024) / sizes.reduce((sum, size) => sum + size, 0);
  const data = await makeData(
    'shards',
    sizes.map((size, index) => ({ name: `data/${index}.bin`, size: Math.round(size * scale * MIB) })),
  );
  const flags = ['--checksums', 'hashdeep.txt', '--combined-inventory', 'none', '--format', 'json'];
  const none = ['--model-inventory', 'none', '--dataset-inventory', 'none'];
  const run = (...more: string[]) => cost(['check', ...flags, ...none, ...more], data.folder).work;
  run();
  const single = run();
  const lines = [`| 1 run | ${single.toFixed(2)} | | | | |`];
  for (const total of [1, 2, 4, 8]) {
    const parts = Array.from({ length: total }, (_, index) => run('--shard', `${index + 1}/${total}`));
    const sum = parts.reduce((all, part) => all + part, 0);
    const most = Math.max(...parts);
    const overhead = (sum - single) / total;
    lines.push(
      `| ${total} shards | ${sum.toFixed(2)} | ${most.toFixed(2)} | ${(most / (sum / total)).toFixed(2)} | ${(most / (single / total)).toFixed(2)} | ${overhead.toFixed(2)} |`,
    );
  }
  rmSync(data.folder, { recursive: true });
  return [
    '| 8 GiB | sum, s of CPU | largest, s | largest × n / sum | largest × n / single | overhead a shard, s |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ];
}

function partitioning(): string[] {
  const source: Source = {
    file: 'list',
    is: 'list',
    digests: new Digests(),
    locate: () => ({ file: 'list', line: 1, column: 1 }),
  };
  const digest = sha256('');
  const plan = Array.from({ length: 1_000_000 }, (_, index) => {
    const size = Math.floor(2 ** (10 + (((index * 2_654_435_761) % 2 ** 32) / 2 ** 32) * 24));
    return new FileRecord(source, index, `f${String(index).padStart(7, '0')}`, digest, size);
  });
  const start = performance.now();
  const { value } = partitionPlan(plan, { index: 1, total: 256 }, resolveSettings({}), sha256);
  const seconds = (performance.now() - start) / 1000;
  const mine = value.files.reduce((sum, { size }) => sum + (size ?? 0) + FILE_COST, 0);
  return [
    `1,000,000 files of 1 KiB to 16 GiB over 256 shards: partitioned in ${seconds.toFixed(2)} s, the largest shard has ${value.partition.imbalance} times the mean (shard 1: ${value.files.length} files, ${(mine / 2 ** 40).toFixed(2)} TiB).`,
  ];
}

/** 256 reports of 4,000 files, as 256 jobs leave them. */
function merging(): string[] {
  const [shards, each] = [256, 4000];
  const folder = newFolder('merge');
  const name = (index: number) =>
    `models/some/longer/folder/of-a-model/file-${String(index).padStart(7, '0')}.bin`;
  const reports = partsOf(
    Array.from({ length: shards }, (_, shard) => ({
      files: Array.from({ length: each }, (_, index) =>
        rowOf(name(index * shards + shard), { list: 'models/checksums.sha256' }),
      ),
      summary: { matched: each },
    })),
  );
  let bytes = 0;
  for (const { report } of reports) {
    const text = JSON.stringify(report);
    bytes += text.length;
    const own = path.join(folder, `${report.shard.index}`);
    mkdirSync(own);
    writeFileSync(path.join(own, 'report.json'), text);
  }
  const { seconds, memory } = cost(['merge', folder, '--output', path.join(folder, 'merged')], folder);
  rmSync(folder, { recursive: true });
  return [
    `256 reports of 4,000 files (${Math.round(bytes / MIB)} MiB) merged and written: ${seconds.toFixed(1)} s, ${memory} MiB at the peak.`,
  ];
}

const machine = describeMachine();
const text = [
  `# Shards: ${machine.cpu}, ${machine.cores} cores`,
  '',
  ...(await hashing()),
  '',
  ...partitioning(),
  '',
  ...merging(),
  '',
].join('\n');
console.log(text);
writeFileSync(path.join(import.meta.dirname, 'results/shards.md'), text);
