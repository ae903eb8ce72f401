/** The results as one table. */

import type { Machine } from './machine.ts';
import { type Cost, median } from './measure.ts';

export interface Row {
  readonly workload: {
    readonly name: string;
    readonly title: string;
    readonly unit: string;
    readonly cores: number;
    readonly files: number;
    readonly bytes: number;
    /** How many tests a run makes; 0: it is no run of tests. */
    readonly tests: number;
    /** The highest load while it ran. */
    readonly load: number;
  };
  readonly program: string;
  /** A run each, in the order of the rounds; none when the program is not installed. */
  readonly costs: readonly Cost[];
}

/** Bytes a second of CPU on one core, in memory, at one time during the run. */
export interface Rates {
  /** Null when OpenSSL's command is not installed. */
  readonly openssl: number | null;
  readonly node: number;
}

export interface Results {
  readonly machine: Machine;
  readonly is_quick: boolean;
  readonly rates: readonly Rates[];
  readonly rows: readonly Row[];
}

const GB = 1e9;
const MIB = 1024 * 1024;

export function tableOf({ machine, is_quick, rates, rows }: Results): string {
  const openssl = median(rates.flatMap((each) => each.openssl ?? []));
  const node = median(rates.map((each) => each.node));
  const limit = Number.isNaN(openssl) ? node : openssl;
  const sha = { true: 'with', false: 'without', null: 'perhaps with' }[`${machine.sha_instructions}`];
  const lines = [
    `${machine.cpu}, ${machine.cores} usable cores, ${sha} SHA instructions, ${machine.memory_gib} GiB of memory, ` +
      `${machine.platform}, Node ${machine.node}, ${machine.openssl}.${is_quick ? ' Quick run: small workloads.' : ''}`,
    '',
    ...(Number.isNaN(limit)
      ? [] // Measured only beside workloads that hash.
      : [
          `The limit: OpenSSL hashes ${rate(openssl)} GB a second on one core, in memory (\`openssl speed -evp sha256\`); ` +
            `\`node:crypto\` hashes ${rate(node)}.`,
          '',
        ]),
    '| | wall s | × | CPU s | × | peak MiB | GB/s | of the limit | CPU µs a file | beyond it, ms a test |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
  ];
  let title = '';
  for (const row of rows) {
    if (row.workload.title !== title) lines.push(headOf(row));
    title = row.workload.title;
    lines.push(lineOf(row, rows, limit));
  }
  lines.push('', NOTES, '');
  return lines.join('\n');
}

const NOTES = `Medians of runs in which the programs took turns; what took over 30 seconds of CPU was run once. ×: how many
times as much as the one named in the row above: the median of the rounds' ratios, and the lowest and highest. CPU: user and system time
of all processes. Peak: of the largest process. Of the limit: the rate against what the cores that can be
busy would hash in memory; the second number is the same per second of CPU, on which other load has less
influence. Beyond it: what a test takes more than the one named in the row above, by the clock and of CPU. Load: the highest number of processes that wanted a core, these included.`;

function headOf({ workload }: Row): string {
  return `| **${workload.title}** (× \`${workload.unit}\`; load ${workload.load.toFixed(1)}) ||||||||||`;
}

function lineOf({ workload, program, costs }: Row, rows: readonly Row[], limit: number): string {
  if (costs.length === 0) return `| ${program} | not installed |||||||||`;
  const wall = median(costs.map((cost) => cost.wall));
  const cpu = median(costs.map((cost) => cost.cpu));
  const peak = median(costs.map((cost) => cost.peak));
  const { bytes, files, cores, tests } = workload;
  const isRate = cores > 0;
  const unit = rows.find(
    (row) => row.workload.name === workload.name && row.program === workload.unit,
  )?.costs;
  const busy = Math.min(cores, files);
  const ofLimit = `${(bytes / wall / busy / limit).toFixed(2)} / ${(bytes / cpu / limit).toFixed(2)}`;
  const cells = [
    program,
    wall < 1 ? wall.toFixed(3) : wall.toFixed(2),
    ratioOf('wall', costs, unit),
    cpu < 1 ? cpu.toFixed(3) : cpu.toFixed(2),
    ratioOf('cpu', costs, unit),
    (peak / MIB).toFixed(0),
    isRate ? rate(bytes / wall) : '',
    isRate ? ofLimit : '',
    files > 1000 ? ((cpu / files) * 1e6).toFixed(1) : '',
    tests > 0 && costs !== unit
      ? `${beyond('wall', costs, unit, tests)} / ${beyond('cpu', costs, unit, tests)}`
      : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function ratioOf(of: 'wall' | 'cpu', costs: readonly Cost[], unit: readonly Cost[] | undefined): string {
  const ratios = costs.map((cost, round) => cost[of] / (unit?.[round]?.[of] ?? Number.NaN));
  const middle = median(ratios).toFixed(2);
  if (costs === unit || ratios.length < 2) return middle;
  return `${middle} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
}

/** Milliseconds a test: the median of the rounds' differences. */
function beyond(
  of: 'wall' | 'cpu',
  costs: readonly Cost[],
  unit: readonly Cost[] | undefined,
  tests: number,
): string {
  const differences = costs.map((cost, round) => cost[of] - (unit?.[round]?.[of] ?? Number.NaN));
  return ((median(differences) / tests) * 1000).toFixed(1);
}

function rate(bytesPerSecond: number): string {
  return (bytesPerSecond / GB).toFixed(2);
}
