/** What Stryker's JSON report says of the mutants of each file. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Place {
  readonly line: number;
  readonly column: number;
}
export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface FileResult {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}
export interface Result {
  readonly files: Readonly<Record<string, FileResult>>;
}

/** One result for each group, which are kept so that groups can be run one by one. */
export const RESULTS = 'reports/mutants';

export const resultOf = (group: string) => join(RESULTS, `${group}.json`);

export const readResult = (file: string): Result => JSON.parse(readFileSync(file, 'utf8'));

export const survived = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';

/** Where the survivors stand, as Stryker is told what to mutate: lines are counted from 1, columns from 0. */
export function rangesOfSurvivors({ files }: Result): readonly string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    if (readFileSync(file, 'utf8') !== source) return [file];
    return mutants.filter(survived).map(({ location: { start, end } }) => {
      return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
    });
  });
}

/** Puts what a second run of some mutants came to into the result of the first. */
export function mergeResult(into: string, again: string): void {
  const first = readResult(into);
  const second = readResult(again).files;
  const merged = Object.entries(first.files).map(([file, before]) => {
    const after = second[file];
    if (after === undefined) return [file, before];
    if (after.source !== before.source) return [file, after];
    const now = new Map(after.mutants.map((mutant) => [keyOf(mutant), mutant]));
    return [file, { ...before, mutants: before.mutants.map((mutant) => now.get(keyOf(mutant)) ?? mutant) }];
  });
  writeFileSync(into, JSON.stringify({ ...first, files: Object.fromEntries(merged) }));
}

const keyOf = ({ mutatorName, replacement, location }: Mutant) =>
  JSON.stringify([mutatorName, replacement, location]);
