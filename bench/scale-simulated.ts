/**
 * One simulated run, as a process of its own: `node bench/scale-simulated.ts check 1000000`. Prints its costs as
 * JSON, without those of the start. The descriptors are real, and so is all that is done with them; the disk is not.
 */

import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../src/engine/check.ts';
import { partitionPlan } from '../src/engine/shards/partition-plan.ts';
import { Digests } from '../src/model/digests.ts';
import { FileRecord } from '../src/model/file-record.ts';
import type { Source } from '../src/model/record-source.ts';
import type { RootPath } from '../src/model/root-path.ts';
import { digestsOfBytes } from '../src/platform/hashing/digesters.ts';
import {
  type Remembered,
  StateReader,
  stateLines,
  type VerificationState,
} from '../src/platform/memory/state-file.ts';
import { keepYoungSpaceSmall } from '../src/platform/young-space.ts';
import type { Ports } from '../src/ports/ports.ts';
import { renderJson } from '../src/reporters/json.ts';
import { resolveSettings } from '../src/settings/settings.ts';

const LIST = 'sums.sha256';
const CHUNK_LINES = 10_000;
const MIB = 1024 * 1024;

const sha256 = (content: string | Uint8Array) => hash('sha256', content);
/** As long as real ones, and told from each other by their first 52 bits. */
const digestOf = (index: number) =>
  `${index.toString(16).padStart(13, '0')}${'5eed'.repeat(12)}cafe`.slice(0, 64);
const nameOf = (index: number) => `models/model-${Math.floor(index / 200)}/weights-${index}.safetensors`;
const indexOf = (name: RootPath) => Number(/-(\d+)\.safetensors$/.exec(name)?.[1]);
const sizeOf = (index: number) => 2 ** (10 + (((index * 2_654_435_761) % 2 ** 32) / 2 ** 32) * 24);

/** Answers the bytes that came of it, where any did. */
const RUNS: Readonly<Record<string, (count: number) => Promise<number>>> = {
  /** A whole check of a list whose files are all there and agree, with the report. */
  async check(count) {
    if (count > 100_000) keepYoungSpaceSmall();
    const settings = { checksums: LIST, 'combined-inventory': 'none', 'model-inventory': 'none' };
    const report = await check(
      resolveSettings({ ...settings, 'dataset-inventory': 'none', manifests: 'none' }),
      null,
      portsOf(count),
    );
    if (report.summary.matched !== count) throw new Error(`${report.summary.matched} of ${count} matched.`);
    let bytes = 0;
    for (const piece of renderJson(report)) bytes += Buffer.byteLength(piece);
    return bytes;
  },

  /** Dividing files among 256 shards. */
  async partition(count) {
    const digests = new Digests();
    const locate = () => ({ file: LIST, line: 1, column: 1 });
    const source: Source = { file: LIST, is: 'list', digests, locate };
    const plan = Array.from(
      { length: count },
      (_, index) => new FileRecord(source, index, nameOf(index), digestOf(index), Math.floor(sizeOf(index))),
    );
    partitionPlan(plan, { index: 1, total: 256 }, resolveSettings({}), sha256);
    return 0;
  },

  /** Writing a state and reading it back. */
  async state(count) {
    const reader = new StateReader(Date.now());
    let bytes = 0;
    for (const line of stateLines(stateOf(count))) {
      bytes += line.length;
      reader.add(line.slice(0, -1));
    }
    const read = reader.end();
    if (typeof read === 'string' || read.files.size !== count)
      throw new Error('The state was not read back.');
    return bytes;
  },
};

function portsOf(count: number): Ports {
  return {
    files: {
      root: path.join(tmpdir(), 'simulated'),
      find: async (patterns) =>
        patterns.map((pattern) => ({ pattern, isGlob: false, paths: pattern === LIST ? [LIST] : [] })),
      tree: async () => ({ paths: [], repositories: [], isWhole: true }),
      list: async () => [],
      async *walk() {},
      stat: async (paths) =>
        paths.map((name) =>
          name === LIST || name.endsWith('.safetensors') ? { is: 'file', size: MIB } : { is: 'missing' },
        ),
      read: async () => ({ is: 'missing' }),
      open: async (name) => (name === LIST ? { is: 'open', chunks: linesOf(count) } : { is: 'missing' }),
    },
    hasher: {
      async hash(jobs, { done }) {
        for (const [index, { path: name, size }] of jobs.entries())
          done(index, { is: 'hashed', sha256: digestOf(indexOf(name)), size });
      },
    },
    progress: { stage() {}, hashed() {} },
    clock: { now: () => new Date(0).toISOString(), elapsed: () => 0 },
    digest: sha256,
    digests: digestsOfBytes,
    blobId: () => '',
    git: null,
    upstream: null,
    baseline: async () => ({ is: 'none', why: 'simulated' }),
    commit: async () => null,
    signal: new AbortController().signal,
  };
}

async function* linesOf(count: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < count; from += CHUNK_LINES) {
    let text = '';
    for (let index = from; index < Math.min(count, from + CHUNK_LINES); index += 1)
      text += `${digestOf(index)}  ${nameOf(index)}\n`;
    yield Buffer.from(text);
  }
}

function stateOf(count: number): VerificationState {
  const files = new Map<RootPath, Remembered>();
  const times = { mtime: 1_769_000_000_123_456_789n, ctime: 1_769_000_000_987_654_321n };
  const by = { others: [], verifiedAt: 1, version: '0.1.0', machine: 'cd'.repeat(8) };
  for (let index = 0; index < count; index += 1) {
    const inode = `64769:${index}`;
    files.set(nameOf(index), { ...by, ...times, inode, size: MIB, sha256: digestOf(index) });
  }
  return { origin: { repository: 'org/name', folder: '' }, files };
}

const [name = '', count = ''] = process.argv.slice(2);
const run = RUNS[name];
if (run === undefined) throw new Error(`There are: ${Object.keys(RUNS).join(' ')}`);
const cpu = process.cpuUsage();
const began = performance.now();
const bytes = await run(Number(count));
const { user, system } = process.cpuUsage(cpu);
const wall = (performance.now() - began) / 1000;
process.stdout.write(
  `${JSON.stringify({ wall, cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024, bytes })}\n`,
);
