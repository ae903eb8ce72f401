/** Texts cut to the room there is, without ever breaking a character in two. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, cutMiddle } from '../../src/reporters/cut.ts';

/** The first and the last character that is written with two units. */
const [FIRST, LAST] = ['\u{10000}', '\u{10ffff}'];

test('the end is cut off, and an ellipsis says so', () => {
  const cases: [string, number, string][] = [
    ['abcd', 4, 'abcd'],
    ['abcd', 3, 'ab…'],
    ['abcd', 1, '…'],
    ['abcd', 0, ''],
    ['abcd', -1, ''],
    ['', 0, ''],
    [`a${FIRST}b`, 3, 'a…'],
    [`a${LAST}b`, 3, 'a…'],
    [`${FIRST}ab`, 3, `${FIRST}…`],
    ['ab\uff01\uff01', 3, 'ab…'],
    // Half a character, as a file's name on Windows may hold it.
    ['\udc00ab', 1, '…'],
  ];
  for (const [text, limit, expected] of cases)
    assert.equal(cut(text, limit), expected, JSON.stringify([text, limit]));
});

test('what is cut out of the middle leaves the end to be read', () => {
  const cases: [string, number, string][] = [
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'ab…ef'],
    ['abcdef', 4, 'ab…f'],
    ['abcdef', 3, 'a…f'],
    ['abcdef', 2, 'a…'],
    ['abcdef', 0, ''],
    [`ab${FIRST}cde${LAST}f`, 6, `ab…f`],
    [`ab${FIRST}cde${LAST}f`, 7, `ab…${LAST}f`],
    [`ab${LAST}cde${FIRST}f`, 6, `ab…f`],
    [`ab${LAST}cde${FIRST}f`, 8, `ab${LAST}…${FIRST}f`],
    ['\uff01\uff01\uff01\uff01', 3, '\uff01…\uff01'],
  ];
  for (const [text, limit, expected] of cases)
    assert.equal(cutMiddle(text, limit), expected, JSON.stringify([text, limit]));
});
