/** The list that is printed, held to what the check reads in it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ListLine, recordLines } from '../../../src/engine/record/record-lines.ts';
import { parseLine, type Separator } from '../../../src/formats/checksum-list/line.ts';
import { digestOf } from '../../support/records.ts';

const D = digestOf('a');

const linesOf = (...files: ListLine[]) => [...recordLines(files)];
const lineOf = (path: string) => linesOf({ path, sha256: D }).join('');

test('a line is a digest, two blanks and a name, and one that has to be escaped says so in front', () => {
  for (const [path, expected] of [
    ['models/a b.bin', `${D}  models/a b.bin\n`],
    [' *a ', `${D}   *a \n`],
    ['a\\b', `\\${D}  a\\\\b\n`],
    ['a\nb\rc\n', `\\${D}  a\\nb\\rc\\n\n`],
    ['a\tb"ü', `${D}  a\tb"ü\n`],
    ['-', `${D}  ./-\n`],
    ['a/-', `${D}  a/-\n`],
  ] as const)
    assert.equal(lineOf(path), expected);
});

test('each file has its line, in the order given', () => {
  const [a, b] = [digestOf('a'), digestOf('b')];
  assert.deepEqual(linesOf({ path: 'z', sha256: a }, { path: 'y', sha256: b }), [`${a}  z\n`, `${b}  y\n`]);
  assert.deepEqual(linesOf(), []);
});

test('the check reads in a line what was recorded, whatever the name', () => {
  const sign = fc.constantFrom('\\', '\n', '\r', ' ', '*', '-', '#', '(', ')', '=', '\t', 'a', 'n', '/', 'é');
  const name = fc.string({ unit: sign, minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (paths) => {
      const separator: Separator = { style: 'unknown' };
      for (const line of recordLines(paths.map((path) => ({ path, sha256: digestOf(path) })))) {
        assert.match(line, /^[^\n]+\n$/);
        const path = paths.shift() ?? '';
        const name = path === '-' ? './-' : path;
        const read = parseLine(line.slice(0, -1), separator);
        assert.deepEqual(read, {
          is: 'record',
          digests: [{ algorithm: 'sha256', value: digestOf(path) }],
          name,
        });
      }
    }),
  );
});
