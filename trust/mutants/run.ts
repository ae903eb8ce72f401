/**
 * Mutation testing of the judging part of the core, by Stryker. What each file's mutants came to is kept in
 * reports/mutants/, so that groups can be run one by one; the table of docs/trust/ is made of all of them.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { GROUPS, type Group } from './groups.ts';
import { mergeResult, RESULTS, rangesOfSurvivors, readResult, resultOf } from './result.ts';
import { writeTable } from './table.ts';

/**
 * Runs the mutants of these groups, or of all; `onlySurvivors` runs those again that survived before, and the
 * files that have changed since. Answers the exit status: 1 when a mutant survived that nobody judged.
 */
export function runMutants(names: readonly string[], onlySurvivors: boolean): number {
  mkdirSync(RESULTS, { recursive: true });
  for (const [name, group] of Object.entries(GROUPS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const status = onlySurvivors && existsSync(resultOf(name)) ? runAgain(name, group) : runAll(name, group);
    if (status !== 0) return status;
  }
  return writeTable();
}

function runAll(name: string, { mutate, tests }: Group): number {
  return runStryker(
    name,
    mutate.map((file) => `src/${file}.ts`),
    tests,
  );
}

function runAgain(name: string, { tests }: Group): number {
  const ranges = rangesOfSurvivors(readResult(resultOf(name)));
  if (ranges.length === 0) return 0;
  const again = `${name}.again`;
  const status = runStryker(again, ranges, tests);
  if (status === 0) mergeResult(resultOf(name), resultOf(again));
  return status;
}

function runStryker(name: string, mutate: readonly string[], tests: readonly string[]): number {
  const config = join(RESULTS, `${name}.config.json`);
  writeFileSync(config, JSON.stringify(configOf(name, mutate, tests), null, 2));
  // The property need not be tried long: what it finds at all, it finds in most repositories.
  // All mutants stand in one source, so what was compiled for one does for the next.
  const env = { ...process.env, CHANGES: '8', NODE_COMPILE_CACHE: join(resolve(RESULTS), 'compiled') };
  return spawnSync('stryker', ['run', config], { stdio: 'inherit', env }).status ?? 1;
}

function configOf(name: string, mutate: readonly string[], tests: readonly string[]) {
  return {
    testRunner: 'tap',
    plugins: ['@stryker-mutator/tap-runner'],
    tap: {
      testFiles: tests.map((test) => `test/${test}.test.ts`),
      nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
    },
    mutate,
    // Words of messages are held to by the pages of docs/findings.
    mutator: { excludedMutations: ['StringLiteral'] },
    coverageAnalysis: 'perTest',
    ignoreStatic: false,
    concurrency: availableParallelism(),
    timeoutMS: 10_000,
    // Stryker would read it by an interface that TypeScript no longer has.
    tsconfigFile: 'none',
    tempDirName: join(RESULTS, `sandbox-${name}`),
    ignorePatterns: ['.cache', 'dist', 'reports', 'bench'],
    reporters: ['json', 'clear-text', 'progress-append-only'],
    clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
    jsonReporter: { fileName: resultOf(name) },
  };
}
