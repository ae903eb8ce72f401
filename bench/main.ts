/**
 * Measures the built command against other programs: `npm run bench`, or `npm run bench -- --quick`,
 * or with the names of workloads, of which `shards` and `scale` are run by those names alone. Prints one table and writes it to results/, a quick one to work/.
 */

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findDamage } from './controls.ts';
import { describeMachine, nodeRate, opensslRate } from './machine.ts';
import { isInstalled, measureGood, type Program } from './measure.ts';
import { type Rates, type Results, type Row, tableOf } from './table.ts';
import type { Workload } from './workload.ts';
import { workloads } from './workloads.ts';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const names = words.filter((word) => !word.startsWith('-'));
/** `--peers=rhash,openssl`: beside ours only those whose names begin with one of these words. */
const peers = words
  .find((word) => word.startsWith('--peers='))
  ?.slice('--peers='.length)
  .split(',');

if (!existsSync(path.join(import.meta.dirname, '../dist/cli.js')) || !isInstalled('time')) {
  console.error('The bench needs the built command (npm run build) and GNU time.');
  process.exit(2);
}

if (names.includes('shards')) {
  await import('./shards.ts');
  process.exit(0);
}
if (names.includes('scale')) {
  const chosen = names.filter((name) => name !== 'scale');
  await (await import('./scale.ts')).measureScale(isQuick, chosen);
  process.exit(0);
}

/** What takes longer, of CPU, is run once: the others would wait for it through every round. */
const SLOW_SECONDS = 30;

const machine = describeMachine();
const rates: Rates[] = [];
const rows: Row[] = [];
const all = workloads(machine.cores, isQuick);
const chosen = names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
if (chosen.length === 0) {
  console.error(`There are: ${all.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}
for (const workload of chosen) rows.push(...(await run(workload)));

const results: Results = { machine, is_quick: isQuick, rates, rows };
const table = tableOf(results);
console.log(table);
// A quick run is for a look; only whole ones are kept.
const folder = path.join(import.meta.dirname, isQuick ? 'work' : 'results');
mkdirSync(folder, { recursive: true });
const file = path.join(folder, fileName());
writeFileSync(`${file}.md`, table);
writeFileSync(`${file}.json`, `${JSON.stringify(results, null, 2)}\n`);

/** The programs take turns, so that what else the machine does meets them all alike. */
async function run(workload: Workload): Promise<Row[]> {
  console.error(`${workload.title} …`);
  const data = await workload.prepare();
  const isChosen = ({ name }: Program) =>
    peers === undefined || name === workload.unit || peers.some((word) => name.startsWith(word));
  const measured = workload.programs.filter(isChosen).map((program) => ({
    program,
    isThere: isInstalled(program.needs ?? program.command[0] ?? ''),
    costs: [] as ReturnType<typeof measureGood>[],
  }));
  const loads: number[] = [];
  for (let round = 0; round < workload.rounds; round++) {
    if (workload.cores > 0) takeRates();
    for (const { program, isThere, costs } of measured) {
      if (!isThere || (costs[0]?.cpu ?? 0) > SLOW_SECONDS) continue;
      workload.before?.(data);
      costs.push(measureGood(program, data.folder));
      loads.push(os.loadavg()[0] ?? 0);
    }
  }
  if (workload.name === 'mixed') findDamage(workload.programs, data);
  rmSync(data.folder, { recursive: true });
  const { name, title, unit, cores } = workload;
  const { files, bytes, tests = 0 } = data;
  const load = Math.max(...loads);
  return measured.map(({ program, costs }) => ({
    workload: { name, title, unit, cores, files, bytes, tests, load },
    program: program.name,
    costs,
  }));
}

function takeRates(): void {
  rates.push({ openssl: opensslRate(), node: nodeRate() });
}

function fileName(): string {
  const cpu = machine.cpu.replace(/\(\w+\)/g, '');
  const words = `${cpu} ${machine.cores} cores${isQuick ? ' quick' : ''} ${names.join(' ')}`;
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
