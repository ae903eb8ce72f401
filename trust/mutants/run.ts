/**
 * Mutation testing of the judging part of the core, by Stryker. What each file's mutants came to is kept in
 * reports/mutants/, so that groups can be run one by one; the table of docs/trust/ is made of all of them.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { GROUPS, type Group } from './groups.ts';
import { writeTable } from './table.ts';

export const RESULTS = 'reports/mutants';

/** Answers the exit status: 1 when a mutant survived that nobody judged. */
export function runMutants(names: readonly string[]): number {
  for (const [name, group] of Object.entries(GROUPS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const status = mutate(name, group);
    if (status !== 0) return status;
  }
  return writeTable(RESULTS);
}

function mutate(name: string, { mutate: files, tests }: Group): number {
  mkdirSync(RESULTS, { recursive: true });
  const config = join(RESULTS, `${name}.config.json`);
  writeFileSync(config, JSON.stringify(configOf(name, files, tests), null, 2));
  // The property need not be tried long: what it finds at all, it finds in most repositories.
  const env = { ...process.env, CHANGES: '8' };
  return spawnSync('stryker', ['run', config], { stdio: 'inherit', env }).status ?? 1;
}

function configOf(name: string, files: readonly string[], tests: readonly string[]) {
  return {
    testRunner: 'tap',
    plugins: ['@stryker-mutator/tap-runner'],
    tap: {
      testFiles: tests.map((test) => `test/core/${test}.test.ts`),
      nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
    },
    mutate: files.map((file) => `src/core/${file}.ts`),
    // Words of messages are held to by the pages of docs/findings.
    mutator: { excludedMutations: ['StringLiteral'] },
    coverageAnalysis: 'perTest',
    ignoreStatic: false,
    concurrency: 1,
    timeoutMS: 20_000,
    // Stryker would read it by an interface that TypeScript no longer has.
    tsconfigFile: 'none',
    tempDirName: 'reports/mutants/sandbox',
    ignorePatterns: ['dist', 'reports', 'bench'],
    reporters: ['json', 'clear-text', 'progress-append-only'],
    clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
    jsonReporter: { fileName: join(RESULTS, `${name}.json`) },
  };
}
