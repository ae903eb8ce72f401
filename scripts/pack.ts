/**
 * Packs the command as npm installs it: `node scripts/pack.ts FOLDER` writes manifest-drift-X.Y.Z.tgz there and
 * prints its path. Everything is bundled in dist/, so the packed package.json names no dependencies: those of the
 * repository's own are what dist/ is built from.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What of package.json says something to those who install it. */
const KEPT = [
  'name',
  'version',
  'description',
  'license',
  'repository',
  'type',
  'bin',
  'files',
  'engines',
  'keywords',
];

const target = resolve(process.argv[2] ?? '.');
const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly files: readonly string[];
};
const staging = mkdtempSync(join(tmpdir(), 'pack-'));
try {
  for (const name of [...own.files, 'README.md', 'LICENSE'])
    cpSync(join(ROOT, name), join(staging, name), { recursive: true });
  const kept = Object.entries(own).filter(([name]) => KEPT.includes(name));
  writeFileSync(join(staging, 'package.json'), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  mkdirSync(target, { recursive: true });
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--json', '--pack-destination', target], {
    cwd: staging,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
  const [packed] = JSON.parse(stdout) as { readonly filename: string }[];
  console.log(join(target, packed?.filename ?? ''));
} finally {
  rmSync(staging, { recursive: true });
}
