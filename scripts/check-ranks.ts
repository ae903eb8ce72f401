/**
 * Checks the walls of the house: a folder below src/ imports only folders that stand before it in RANKS, and
 * a plug-in imports no other plug-in. Types count too. Prints each breach, and exits with 1 if there is one.
 */

import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import process from 'node:process';

/** Each folder may import those of the lines before its own. */
const RANKS = [
  ['model'],
  ['text', 'ports', 'generated'],
  ['rules'],
  ['settings'],
  ['formats', 'evidence'],
  ['engine'],
  ['reporters'],
  ['platform'],
  ['restore', 'smoke'],
  ['apps/run'],
  ['apps/smoke', 'apps/restore'],
  ['apps/action', 'apps/page'],
  ['apps/fix'],
  ['apps/selftest'],
  ['apps/cli'],
];

/** Folders whose parts know nothing of each other; each part is a file or a folder. */
const PLUGINS = ['formats', 'evidence', 'rules', 'restore/sources', 'smoke/loaders'];

/**
 * The second zone runs models and writes files, so the check must not be able to reach it: only these files and
 * folders import what stands behind each gate.
 */
const GATES: Readonly<Record<string, readonly string[]>> = {
  'src/smoke/': [
    'src/smoke/',
    'src/apps/smoke/',
    'src/apps/cli/run-smoke.ts',
    'src/apps/cli/smoke-command.ts',
    'src/apps/selftest/',
  ],
  'src/restore/': [
    'src/restore/',
    'src/apps/restore/',
    'src/apps/run/recorded-files.ts',
    'src/apps/cli/run-restore.ts',
    'src/apps/cli/restore-',
    'src/apps/selftest/',
  ],
  'src/apps/fix/': ['src/apps/fix/'],
  'src/apps/restore/': ['src/apps/restore/', 'src/apps/cli/run-restore.ts', 'src/apps/cli/restore-'],
  'src/apps/smoke/': [
    'src/apps/smoke/',
    'src/apps/cli/run-smoke.ts',
    'src/apps/cli/smoke-command.ts',
    'src/apps/selftest/',
  ],
  // It tries both zones, and everything that is delivered.
  'src/apps/selftest/': ['src/apps/selftest/', 'src/apps/cli/run-selftest.ts'],
};

/** What the plug-ins of a folder have in common: their interface, and parts that several build on. */
const SHARED = new Set(['format.ts', 'rule.ts', 'shared', 'pointers']);

const FOLDERS = RANKS.flat();
const breaches: string[] = [];

for (const file of globSync('src/**/*.ts').map(withSlashes).sort()) {
  for (const target of importsOf(file)) {
    const breach = breachOf(file, target);
    if (breach !== null) breaches.push(`${file} imports ${target}: ${breach}`);
  }
}
for (const breach of breaches) console.error(breach);
if (breaches.length > 0) process.exit(1);

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*['"](\.[^'"]+)['"]/gm);
  return [...found].map(([, name = '']) => posix.join(posix.dirname(file), name));
}

function breachOf(file: string, target: string): string | null {
  const from = folderOf(file);
  const to = folderOf(target);
  if (from === null || to === null) return 'it lies in no folder of the plan in scripts/check-ranks.ts';
  for (const [gate, mayPass] of Object.entries(GATES))
    if (target.startsWith(gate) && !mayPass.some((place) => file.startsWith(place)))
      return 'only its own command and action may reach what runs models or writes files, and the self-test';
  if (from !== to) {
    return rankOf(to) < rankOf(from) ? null : `${from} stands before ${to} or beside it`;
  }
  for (const plugins of PLUGINS) {
    const [own, other] = [partOf(file, plugins), partOf(target, plugins)];
    if (own !== null && other !== null && own !== other && !isShared(own) && !isShared(other)) {
      return 'a plug-in imports no other';
    }
  }
  return null;
}

function folderOf(file: string): string | null {
  return FOLDERS.find((folder) => file.startsWith(`src/${folder}/`)) ?? null;
}

function rankOf(folder: string): number {
  return RANKS.findIndex((folders) => folders.includes(folder));
}

/** The name of the plug-in that a file belongs to; null where it belongs to none of `plugins`. */
function partOf(file: string, plugins: string): string | null {
  const start = `src/${plugins}/`;
  return file.startsWith(start) ? (file.slice(start.length).split('/')[0] ?? null) : null;
}

/** The list of the plug-ins, and what they have in common. */
function isShared(part: string): boolean {
  return part === 'index.ts' || SHARED.has(part);
}

function withSlashes(file: string): string {
  return file.replaceAll('\\', '/');
}
