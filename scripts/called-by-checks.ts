/**
 * Asks which functions checks call, by five small repositories without drift. What more than half of the
 * checks call that load its module is compiled with its file (eager-functions.ts).
 *
 *     npm run called-by-checks
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FunctionNames, functionsOf } from './eager-functions.ts';
import { FIRST_RUNS, type FirstRun, writeFiles } from './first-run-cases.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(import.meta.dirname, 'called-by-checks.txt');

/** What V8 writes for NODE_V8_COVERAGE, as far as it is read here. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly CoveredFunction[];
  }[];
}

interface CoveredFunction {
  readonly functionName: string;
  readonly ranges: readonly { readonly endOffset: number; readonly count: number }[];
}

/** Runs the checks from the sources. */
export function observedCalls(): FunctionNames {
  const loads = new Map<string, number>();
  const calls = new Map<string, Map<string, number>>();
  for (const run of Object.values(FIRST_RUNS))
    for (const [file, names] of calledIn(run)) {
      loads.set(file, (loads.get(file) ?? 0) + 1);
      const counts = calls.get(file) ?? new Map<string, number>();
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      calls.set(file, counts);
    }
  const common: [string, string[]][] = [...calls].map(([file, counts]) => [
    file,
    [...counts]
      .filter(([, count]) => count * 2 > (loads.get(file) ?? 0))
      .map(([name]) => name)
      .toSorted(),
  ]);
  return Object.fromEntries(
    common.filter(([, names]) => names.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Names of the top-level functions that one check calls, by module. */
function calledIn({ files, projects: [project = '.'] = [] }: FirstRun): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'called-'));
  try {
    const root = join(folder, 'repository');
    writeFiles(root, files);
    const written = join(folder, 'coverage');
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'src/apps/cli/main.ts'), 'check', project, '--format', 'json'],
      { cwd: root, env: { NODE_V8_COVERAGE: written }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`a check ended with ${status}: ${stderr}`);
    const [name = ''] = readdirSync(written);
    const { result } = JSON.parse(readFileSync(join(written, name), 'utf8')) as Coverage;
    const own = pathToFileURL(`${ROOT}/`).href;
    return new Map(
      result
        .filter(({ url }) => url.startsWith(`${own}src/`))
        .map(({ url, functions }) => [url.slice(own.length), calledOf(url, functions)]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of top-level functions that were called. The first range of a function is the whole of it. */
function calledOf(url: string, functions: readonly CoveredFunction[]): string[] {
  const called = new Set(
    functions
      .filter(({ ranges: [whole] }) => whole && whole.count > 0)
      .map(({ functionName, ranges: [whole] }) => `${functionName}:${whole?.endOffset}`),
  );
  return functionsIn(fileURLToPath(url))
    .filter(({ name, end }) => called.has(`${name}:${end}`))
    .map(({ name }) => name);
}

/** Every check loads much the same modules, and each is parsed once. */
const parsed = new Map<string, ReturnType<typeof functionsOf>>();
function functionsIn(file: string): ReturnType<typeof functionsOf> {
  const found = parsed.get(file) ?? functionsOf(readFileSync(file, 'utf8'));
  parsed.set(file, found);
  return found;
}

if (import.meta.main) {
  const lines = Object.entries(observedCalls()).map(([file, names]) => [file, ...names].join(' '));
  writeFileSync(FILE, `${lines.join('\n')}\n`);
}
