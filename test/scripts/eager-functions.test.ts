import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { observedCalls } from '../../scripts/called-by-checks.ts';
import { calledByChecks, type FunctionNames, functionsOf, withEager } from '../../scripts/eager-functions.ts';

const ROOT = join(import.meta.dirname, '../..');

const MODULE = `import { a } from './a.ts';
const table = [first(1)];
const half = (value: number) => value / 2, third = (value: number) => value / 3;
/** Says what it does. */
export async function later(): Promise<number> { return first(table[0] ?? 0); }
function first(value: number): number { return half(value) + a; }
export function either(value: string): string;
export function either(value: number): number;
export function either(value: string | number) { return value; }
class Some { first() { return third(1); } }
export default new Some();
`;

test('a function that is named is an expression in parentheses, above what the module does', () => {
  assert.equal(
    withEager(MODULE, new Set(['first', 'later', 'third', 'either'])),
    `export const later = (async function later(): Promise<number> { return first(table[0] ?? 0); });
const first = (function first(value: number): number { return half(value) + a; });
import { a } from './a.ts';
const table = [first(1)];
const half = (value: number) => value / 2, third = ((value: number) => value / 3);
/** Says what it does. */


export function either(value: string): string;
export function either(value: number): number;
export function either(value: string | number) { return value; }
class Some { first() { return third(1); } }
export default new Some();
`,
  );
});

test('a module of which nothing is named stays as it is', () => {
  assert.equal(withEager(MODULE, new Set(['method', 'Some'])), MODULE);
});

test('what is listed stands in the sources', () => {
  for (const [file, names] of Object.entries(calledByChecks())) {
    const found = new Set(functionsOf(readFileSync(join(ROOT, file), 'utf8')).map(({ name }) => name));
    assert.deepEqual(
      names.filter((name) => !found.has(name)),
      [],
      `${file}: run "npm run called-by-checks"`,
    );
  }
});

/** How many names of `one` are missing in `other`, as a part of all. */
function missingPart(one: FunctionNames, other: FunctionNames): number {
  const all = Object.entries(one).flatMap(([file, names]) => names.map((name) => [file, name] as const));
  return all.filter(([file, name]) => !other[file]?.includes(name)).length / all.length;
}

/** The machine decides some calls: whether a terminal or git is there, or whether time came to tell of progress. */
const MOST = 0.05;

test('what is listed is what checks call', () => {
  const observed = observedCalls();
  const listed = calledByChecks();
  for (const [part, what] of [
    [missingPart(observed, listed), 'that checks call are not listed'],
    [missingPart(listed, observed), 'that are listed are called by few checks'],
  ] as const)
    assert.ok(
      part <= MOST,
      `${(part * 100).toFixed(1)} % of the functions ${what}: run "npm run called-by-checks"`,
    );
  // A list that lost a tenth of its modules is seen.
  const tenth = Object.fromEntries(Object.entries(listed).filter((_, index) => index % 10 > 0));
  assert.ok(missingPart(observed, tenth) > MOST);
});
