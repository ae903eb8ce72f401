/** The hunks of texts of which many lines differ. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longHunks } from '../../src/reporters/long-hunks.ts';
import { applyHunks } from './apply-hunks.ts';

const hunks = (before: string, after: string) => [...longHunks(before, after)];
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}\n`);
/** Twenty lines of which these, counted from 1, are others; `…` stands for a line that is not there. */
const changed = (lines: Readonly<Record<number, string>>, count = 20) =>
  numbered(count)
    .map((line, index) => lines[index + 1] ?? line)
    .join('');

test('a changed line stands with three lines before and behind it', () => {
  assert.deepEqual(hunks(changed({}), changed({ 10: 'x\n' })), [
    {
      oldStart: 7,
      oldLines: 7,
      newStart: 7,
      newLines: 7,
      lines: [' 7', ' 8', ' 9', '-10', '+x', ' 11', ' 12', ' 13'],
    },
  ]);
  assert.deepEqual(hunks(changed({}), changed({ 2: 'x\n', 3: 'y\n' })), [
    {
      oldStart: 1,
      oldLines: 6,
      newStart: 1,
      newLines: 6,
      lines: [' 1', '-2', '-3', '+x', '+y', ' 4', ' 5', ' 6'],
    },
  ]);
  assert.deepEqual(hunks(changed({}), changed({ 19: 'x\n' })), [
    {
      oldStart: 16,
      oldLines: 5,
      newStart: 16,
      newLines: 5,
      lines: [' 16', ' 17', ' 18', '-19', '+x', ' 20'],
    },
  ]);
});

test('changes share a hunk where their lines around meet', () => {
  const starts = (lines: Readonly<Record<number, string>>) =>
    hunks(changed({}), changed(lines)).map(({ oldStart, oldLines }) => [oldStart, oldLines]);
  assert.deepEqual(starts({ 4: 'x\n', 11: 'y\n' }), [[1, 14]]);
  assert.deepEqual(starts({ 4: 'x\n', 12: 'y\n' }), [
    [1, 7],
    [9, 7],
  ]);
  assert.deepEqual(starts({ 2: 'x\n', 9: 'y\n', 18: 'z\n' }), [
    [1, 12],
    [15, 6],
  ]);
});

test('where lines are more or fewer, all between what both begin and end with is one change', () => {
  assert.deepEqual(hunks(changed({}), changed({ 5: 'x\n', 12: 'y\nz\n' })), [
    {
      oldStart: 2,
      oldLines: 14,
      newStart: 2,
      newLines: 15,
      lines: [
        ...[' 2', ' 3', ' 4'],
        ...['-5', '-6', '-7', '-8', '-9', '-10', '-11', '-12'],
        ...['+x', '+6', '+7', '+8', '+9', '+10', '+11', '+y', '+z'],
        ...[' 13', ' 14', ' 15'],
      ],
    },
  ]);
  assert.deepEqual(hunks('a\na\n', 'a\n'), [
    { oldStart: 1, oldLines: 2, newStart: 1, newLines: 1, lines: [' a', '-a'] },
  ]);
  assert.deepEqual(hunks('', 'a\nb'), [
    {
      oldStart: 1,
      oldLines: 0,
      newStart: 1,
      newLines: 2,
      lines: ['+a', '+b', '\\ No newline at end of file'],
    },
  ]);
});

test('a last line may lack its line feed', () => {
  const without = { lines: ['-old', '+new', '\\ No newline at end of file'], oldStart: 1, newStart: 1 };
  assert.deepEqual(hunks('old\n', 'new'), [{ ...without, oldLines: 1, newLines: 1 }]);
  assert.deepEqual(hunks('old', 'new\n'), [
    { ...without, lines: ['-old', '\\ No newline at end of file', '+new'], oldLines: 1, newLines: 1 },
  ]);
});

test('the same text has no hunks', () => {
  assert.deepEqual(hunks('', ''), []);
  assert.deepEqual(hunks('a\n\nb', 'a\n\nb'), []);
});

test('whatever the texts, the hunks make the one of the other', () => {
  const ends = ['', '\n'];
  const texts: string[] = [''];
  for (const a of ['', 'a', 'b'])
    for (const b of ['', 'a', 'b'])
      for (const rest of ['a', '\n', 'a\nb', 'b\na', 'a\na\na'])
        for (const end of ends) texts.push(`${a}\n${b}\n${rest}${end}`);
  for (const before of texts)
    for (const after of texts)
      assert.equal(applyHunks(before, longHunks(before, after)), after, JSON.stringify([before, after]));
  for (let one = 1; one <= 20; one += 1)
    for (let other = one; other <= 20; other += 1)
      for (const line of ['x\n', 'x\ny\n', '']) {
        const after = changed({ [one]: line, [other]: 'z\n' });
        assert.equal(
          applyHunks(changed({}), longHunks(changed({}), after)),
          after,
          `${one} ${other} ${line}`,
        );
      }
});
