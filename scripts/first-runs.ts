/**
 * Times what a stranger does first, in five kinds of repository, from a clean home folder with only Node and git:
 * install the packed command, check, set up the weekly workflow, check again. Exits with 1 where a verdict is wrong,
 * a first verdict takes more than a minute, or all of it more than five.
 *
 *     npm run first-runs
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { FIRST_RUNS, type FirstRun, writeFiles } from './first-run-cases.ts';

const MINUTE_MS = 60_000;
const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'first-runs-'));

try {
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  // npm stands beside Node, wherever that is.
  for (const name of ['node', 'npm', 'git']) symlinkSync(which(name), join(programs, name));
  const packed = execute(
    process.execPath,
    [join(ROOT, 'scripts/pack.ts'), folder],
    ROOT,
    process.env,
  ).out.trim();
  console.log(`packed: ${(statSync(packed).size / 1e6).toFixed(1)} MB`);
  console.log('| Repository | Installed and first verdict | Until the workflow is there | Verdict |');
  console.log('| --- | ---: | ---: | --- |');
  for (const [name, run] of Object.entries(FIRST_RUNS)) firstRun(name, run, packed, programs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function firstRun(
  name: string,
  { files, projects = [], verified }: FirstRun,
  packed: string,
  programs: string,
): void {
  const home = join(folder, name.replaceAll(' ', '-'), 'home');
  const root = join(home, 'repository');
  writeFiles(root, files);
  const environment = { HOME: home, PATH: programs, GIT_CONFIG_NOSYSTEM: '1' };
  const inRoot = (words: readonly string[]) => execute(words[0] ?? '', words.slice(1), root, environment);
  inRoot(['git', 'init', '-q']);
  inRoot(['git', 'add', '-A']);
  inRoot(['git', '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'first']);
  const begin = performance.now();
  const prefix = join(home, 'tools');
  inRoot(['npm', 'install', '--offline', '--no-audit', '--no-fund', '--global', '--prefix', prefix, packed]);
  const command = ['node', join(prefix, 'lib/node_modules/manifest-drift/dist/cli.js')];
  const [project = '.'] = projects;
  const first = inRoot([...command, 'check', project, '--format', 'json']);
  const verdict = performance.now() - begin;
  const { outcome, summary } = JSON.parse(first.out) as { outcome: string; summary: { matched: number } };
  inRoot([...command, 'init', '--write']);
  const again = inRoot([...command, 'check', project]);
  const all = performance.now() - begin;
  const workflow = readFileSync(join(root, '.github/workflows/manifest-drift.yml'), 'utf8');
  const isRight =
    outcome === 'pass' &&
    summary.matched === verified &&
    again.status === 0 &&
    workflow.includes('manifest-drift@');
  const isFast = verdict < MINUTE_MS && all < 5 * MINUTE_MS;
  if (!isRight || !isFast) process.exitCode = 1;
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  const said = `${outcome}, ${summary.matched} of ${verified} verified`;
  console.log(`| ${name} | ${seconds(verdict)} | ${seconds(all)} | ${isRight ? '' : 'wrong: '}${said} |`);
}

function which(name: string): string {
  return execute('sh', ['-c', `command -v ${name}`], ROOT, process.env).out.trim();
}

function execute(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, env, encoding: 'utf8' });
  if (error !== undefined || status === null || status === 2)
    throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr}`);
  return { status, out: stdout };
}
