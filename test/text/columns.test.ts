import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, wrapLine } from '../../src/text/columns.ts';
import { countOf, grouped } from '../../src/text/plural.ts';

test('wide signs take two columns, marks none', () => {
  for (const [text, columns] of [
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['模型', 4],
    ['한글.bin', 8],
    ['a😀b', 4],
    ['ﬁ–…', 3],
  ] as const)
    assert.equal(columnsOf(text), columns, text);
});

test('lines break at spaces only, with what stands before them', () => {
  assert.deepEqual(wrapLine('one two three', 8), ['one two', 'three']);
  assert.deepEqual(wrapLine('one two three', 9, '- ', '  '), ['- one two', '  three']);
  assert.deepEqual(wrapLine('one two', Number.POSITIVE_INFINITY, '- '), ['- one two']);
  const digest = 'f'.repeat(64);
  assert.deepEqual(wrapLine(`is ${digest} now`, 20, '  '), ['  is', `  ${digest}`, '  now']);
  assert.deepEqual(wrapLine('模型 模型', 6), ['模型', '模型']);
  assert.deepEqual(wrapLine('', 10, '> '), ['> ']);
});

test('no word is lost, whatever the width', () => {
  const text = 'Record paths relative to the root of the repository, with `/`, as they are spelled on disk.';
  for (let width = 1; width < 100; width += 1) {
    const lines = wrapLine(text, width, '  → ', '    ');
    assert.equal(lines.map((line) => line.slice(4)).join(' '), text);
    for (const line of lines)
      assert.ok(line.length <= width || !line.slice(4).includes(' '), `${width}: ${line}`);
  }
});

test('large numbers have separators', () => {
  for (const [number, text] of [
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12_345, '12,345'],
    [1_234_567, '1,234,567'],
  ] as const)
    assert.equal(grouped(number), text);
  assert.equal(countOf(1, 'file'), '1 file');
  assert.equal(countOf(10_000, 'entry', 'entries'), '10,000 entries');
});
