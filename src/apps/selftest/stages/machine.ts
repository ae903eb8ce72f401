/** What this machine has beside Node. Nothing of it is needed by a check, so what is lacking is a skip. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { findGit } from '../../../platform/git/find-git.ts';
import { findPython, programOn, scriptOf } from '../../../smoke/loaders/python.ts';
import { type BuiltInLoader, LOADERS } from '../../../smoke/model.ts';
import { type Bench, Skipped, type Stage } from '../stage.ts';

const WAIT_MS = 20_000;

async function printed(
  program: string,
  words: readonly string[],
  { folder, environment, signal }: Bench,
): Promise<string | null> {
  try {
    const options = { cwd: folder, env: environment, timeout: WAIT_MS, signal };
    return (await promisify(execFile)(program, words, options)).stdout.trim();
  } catch {
    return null;
  }
}

export const gitLfs: Stage = {
  name: 'git-lfs',
  async run(bench) {
    const { folder: root, environment } = bench;
    const git = findGit({ root, environment });
    if (git === null) throw new Skipped('there is no git on PATH');
    const has = programOn(environment.PATH ?? '', 'git-lfs');
    const version = has && (await printed(git, ['lfs', 'version'], bench));
    if (!version) throw new Skipped('git-lfs is not installed; `restore` fetches its files without it');
    return version.split(' ')[0] ?? version;
  },
};

export const accelerator: Stage = {
  name: 'accelerator',
  run() {
    const device = ['/dev/nvidia0', '/dev/dxg'].find((path) => existsSync(path));
    if (device === undefined)
      throw new Skipped('there is no CUDA device; tests of the profile cuda are blocked');
    return `a CUDA device: ${device}`;
  },
};

/** Versions of packages, asked without running any of their code. */
const VERSIONS = `
import json, sys
from importlib import metadata
found = {}
for name in sys.argv[1:]:
    try:
        found[name] = metadata.version(name)
    except metadata.PackageNotFoundError:
        found[name] = None
print(json.dumps(found))
`;

/** What a runner script itself asks for: `need("package", "least version")`. */
function needsOf(loader: BuiltInLoader): { readonly name: string; readonly least: string | null }[] {
  const calls = scriptOf(loader).text.matchAll(/\bneed\("([\w.-]+)"(?:, "([\d.]+)")?\)/g);
  return [...calls].map(([, name = '', least]) => ({ name, least: least ?? null }));
}

const loaderStage = (loader: BuiltInLoader): Stage => ({
  name: `loader ${loader}`,
  async run(bench) {
    const python = findPython(bench.environment, bench.folder);
    if (python === null) throw new Skipped('there is no python3 on PATH');
    const needs = needsOf(loader);
    const text = await printed(python, ['-I', '-c', VERSIONS, ...needs.map(({ name }) => name)], bench);
    if (text === null) throw new Skipped('python3 cannot tell what is installed');
    const found = JSON.parse(text) as Readonly<Record<string, string | null>>;
    const lacking = needs.filter(({ name, least }) => !isEnough(found[name] ?? null, least));
    if (lacking.length > 0) {
      const wanted = lacking.map(({ name, least }) => (least === null ? name : `${name} ${least} or later`));
      throw new Skipped(`python3 lacks ${wanted.join(', ')}`);
    }
    return needs.map(({ name }) => `${name} ${found[name]}`).join(', ');
  },
});

/** By the first three numbers, as the runner scripts compare. */
function isEnough(version: string | null, least: string | null): boolean {
  if (version === null || least === null) return version !== null;
  const [found, wanted] = [numbersOf(version), numbersOf(least)];
  const place = [0, 1, 2].find((index) => found[index] !== wanted[index]);
  return place === undefined || (found[place] ?? 0) > (wanted[place] ?? 0);
}

const numbersOf = (version: string) =>
  [0, 1, 2].map((index) => Number.parseInt(version.split('.')[index] ?? '0', 10) || 0);

export const machine: readonly Stage[] = [gitLfs, ...LOADERS.map(loaderStage), accelerator];
