/** The programs that are compared, each told to verify the same list in the same folder. */

import path from 'node:path';
import type { Program } from './measure.ts';

const CLI = path.join(import.meta.dirname, '../dist/cli.js');
const HASHA = path.join(import.meta.dirname, 'hash-with-hasha.mjs');
const NONE = [
  '--manifests',
  'none',
  '--combined-inventory',
  'none',
  '--model-inventory',
  'none',
  '--dataset-inventory',
  'none',
];

/** The row that the others are compared with. */
export const OURS = 'manifest-drift';

export const BARE_NODE: Program = { name: 'node -e 0', command: [process.execPath, '-e', '0'] };

/** `check .` with more flags. */
export function check(name: string, ...flags: readonly string[]): Program {
  return checkAs('json', name, ...flags);
}

/** The same with another report on standard output. */
export function checkAs(format: 'json' | 'text', name: string, ...flags: readonly string[]): Program {
  return { name, command: [process.execPath, CLI, 'check', '.', '--format', format, ...flags] };
}

/** Verifies `sums.sha256` and nothing else. */
export function checkSums(name: string, ...flags: readonly string[]): Program {
  return check(name, '--checksums', 'sums.sha256', ...NONE, ...flags);
}

/** Every peer; `perCall` says how many files one of the short-lived processes gets. */
export function peers(cores: number, perCall: number): Program[] {
  const parallel = ['xargs', '-0', '-a', 'names.0', `-P${cores}`, `-n${perCall}`];
  const rclone = ['rclone', 'checksum', 'sha256', 'sums.sha256', '.', '--one-way'];
  const filters = ['--include', '/data/**', `--checkers=${cores}`, '--config', '/dev/null', '-q'];
  return [
    { name: 'sha256sum -c', command: ['sha256sum', '-c', '--quiet', 'sums.sha256'] },
    { name: `xargs -P${cores} -n${perCall} sha256sum`, command: [...parallel, 'sha256sum'], isBlind: true },
    {
      name: 'openssl dgst',
      command: ['xargs', '-0', '-a', 'names.0', '-n5000', 'openssl', 'dgst', '-sha256'],
      isBlind: true,
    },
    {
      name: `xargs -P${cores} -n${perCall} openssl dgst`,
      command: [...parallel, 'openssl', 'dgst', '-sha256'],
      isBlind: true,
    },
    {
      name: `hashdeep -j${cores}`,
      command: ['hashdeep', '-c', 'sha256', `-j${cores}`, '-l', '-r', '-a', '-k', 'hashdeep.txt', 'data'],
    },
    { name: 'rhash -c', command: ['rhash', '--skip-ok', '-c', 'sums.sha256'] },
    { name: 'rclone checksum', command: [...rclone, ...filters] },
    { name: 'git lfs fsck', command: ['git-lfs', 'fsck', '--objects'], env: { GIT_DIR: 'lfs/.git' } },
    { name: 'hasha hashFile', command: [process.execPath, HASHA, 'sums.sha256'] },
  ];
}

/** Without the one that wants a repository of its own. */
export function sumsOnly(programs: readonly Program[]): Program[] {
  return programs.filter(({ name }) => name !== 'git lfs fsck');
}

const READ_BOTH = `for (const name of ['models/inventory.json', 'inventory/combined_inventory.json'])
  JSON.parse(require('node:fs').readFileSync(name, 'utf8'));`;
const READ_BOTH_PYTHON = `import json
for name in ['models/inventory.json', 'inventory/combined_inventory.json']:
    with open(name) as file: json.load(file)`;

/** What lists of absent files are measured by. */
export const IGNORE_MISSING: Program = {
  name: 'sha256sum -c --ignore-missing',
  command: ['sha256sum', '-c', '--ignore-missing', 'sums.sha256'],
  status: 1,
};

/** What inventories are measured by: less cannot be done with them. */
export const JSON_PARSE: Program = {
  name: 'node, JSON.parse of both',
  command: [process.execPath, '-e', READ_BOTH],
};

/** What one manifest in JSON is measured by. */
export function parseOne(file: string): Program {
  const script = `JSON.parse(require('node:fs').readFileSync('${file}', 'utf8'))`;
  return { name: 'node, JSON.parse', command: [process.execPath, '-e', script] };
}

/** Parse the same two inventories and compare nothing: the least that a check has to do. */
export const parseInventories: readonly Program[] = [
  JSON_PARSE,
  { name: 'python3, json.load of both', command: ['python3', '-c', READ_BOTH_PYTHON] },
];
