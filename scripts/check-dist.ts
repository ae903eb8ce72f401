/** Fails unless dist/ is, byte for byte, what the sources build, with the same files executable. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const built = mkdtempSync(join(tmpdir(), 'dist-'));
const run = spawnSync('npx', ['rolldown', '-c', 'rolldown.config.ts', '--dir', built], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (run.status !== 0) process.exit(1);
const names = new Set([...readdirSync('dist'), ...readdirSync(built)]);
const stale = [...names].filter((name) => read(join('dist', name)) !== read(join(built, name)));
rmSync(built, { recursive: true });
for (const name of stale)
  console.error(`dist/${name} is not what the sources build; run npm run build and commit.`);
console.log(stale.length === 0 ? `dist/ is what the sources build (${names.size} files).` : '');
process.exitCode = stale.length === 0 ? 0 : 1;

/** Whether a file can be executed, and its text. */
function read(path: string): string | null {
  try {
    const isExecutable = process.platform !== 'win32' && (statSync(path).mode & 0o111) !== 0;
    return `${isExecutable}\n${readFileSync(path, 'utf8')}`;
  } catch {
    return null;
  }
}
