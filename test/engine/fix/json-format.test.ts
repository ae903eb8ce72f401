/** How a JSON text is laid out, so that what is added looks like the rest. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from '../../../src/engine/fix/json-format.ts';

test('the first indented key tells how all are indented, and one line end how all lines end', () => {
  for (const [text, insertSpaces, tabSize, eol] of [
    ['{\n  "a": {\n    "b": 1\n  }\n}\n', true, 2, '\n'],
    ['{\n    "a": 1\n}', true, 4, '\n'],
    ['{\n   "a": 1\r\n}', true, 3, '\r\n'],
    ['{\n\t"a": {\n\t\t"b": 1}}', false, 1, '\n'],
    ['{\r\n\t\t"a": 1}', false, 1, '\r\n'],
    ['{\n"a": {\n "b": 1}}', true, 1, '\n'],
  ] as const)
    assert.deepEqual(formatOf(text), { insertSpaces, tabSize, eol }, JSON.stringify(text));
});

test('where nothing is indented, two spaces are taken', () => {
  for (const text of ['', '{"a": 1}', '{\n"a": 1\n}', '{"a":   "b"}', '{\n  1\n}'])
    assert.deepEqual(formatOf(text), { insertSpaces: true, tabSize: 2, eol: '\n' }, text);
});
