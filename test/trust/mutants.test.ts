/** Who survived is judged, and who was judged did survive: what the run of mutants is red for. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { GROUPS } from '../../trust/mutants/groups.ts';
import { examine } from '../../trust/mutants/table.ts';

const FILE = 'src/engine/a.ts';
const SOURCE = 'const a = true;\nconst b = [true, true];\n';
const KEY = `${FILE}: const a = true;: true -> false`;

/** `true` became `false`, at the place where it stands. */
const mutant = (status: string, line = 1, column = 11) => ({
  status,
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: { start: { line, column }, end: { line, column: column + 4 } },
});

const of = (mutants: ReturnType<typeof mutant>[], judged: Record<string, string> = {}) =>
  examine({ files: { [FILE]: { source: SOURCE, mutants } } }, judged);

test('a mutant that nobody judged is complained of, survived or reached by no test', () => {
  for (const status of ['Survived', 'NoCoverage']) {
    const { rows, survivors, complaints } = of([mutant(status), mutant('Killed', 2, 12)]);
    assert.deepEqual(complaints, [`not judged, ${FILE}:1: ${JSON.stringify(KEY)}`]);
    assert.deepEqual(survivors, [`| ${FILE}:1 | \`true\` became \`false\` | not judged yet |`]);
    assert.deepEqual(rows, [`| ${FILE} | 2 | 1 | 1 | 50 % |`]);
  }
});

test('one that was judged is not, and is listed with the reason', () => {
  const { survivors, complaints } = of([mutant('Survived')], { [KEY]: 'nobody sees it' });
  assert.deepEqual(complaints, []);
  assert.deepEqual(survivors, [`| ${FILE}:1 | \`true\` became \`false\` | nobody sees it |`]);
});

test('a judgement of one that was killed is complained of, unless it only ran out of time', () => {
  const judged = { [KEY]: 'it only takes longer' };
  assert.deepEqual(of([mutant('Killed')], judged).complaints, [
    `judged, but it does not survive: ${JSON.stringify(KEY)}`,
  ]);
  assert.deepEqual(of([mutant('Timeout')], judged).complaints, []);
  assert.equal(of([], judged).complaints.length, 1);
});

test('the same change twice in one line is judged twice', () => {
  const key = `${FILE}: const b = [true, true];: true -> false`;
  const both = [mutant('Survived', 2, 12), mutant('Survived', 2, 18)];
  assert.equal(of(both, { [key]: 'x' }).complaints.length, 1);
  assert.deepEqual(of(both, { [key]: 'x', [`${key} (2)`]: 'y' }).complaints, []);
});

test('each group names files and tests that are there', () => {
  for (const [name, { mutate, tests }] of Object.entries(GROUPS)) {
    for (const file of mutate) assert.ok(existsSync(`src/${file}.ts`), `${name}: src/${file}.ts`);
    for (const file of tests) assert.ok(existsSync(`test/${file}.test.ts`), `${name}: test/${file}.test.ts`);
  }
});
