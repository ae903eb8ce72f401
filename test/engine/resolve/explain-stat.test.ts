/** What stands where a file should be, in words. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeText } from '../../../src/engine/judge/place-text.ts';
import { explainStat } from '../../../src/engine/resolve/explain-stat.ts';

test('each thing that is no file is told in its own words', () => {
  for (const [stat, words] of [
    [{ is: 'directory' }, 'it is a directory'],
    [{ is: 'missing' }, 'it is not there'],
    [{ is: 'broken-link', target: 'gone' }, 'it is a link to gone, which is not there'],
    [{ is: 'outside', target: '/etc' }, 'it leads out of the repository, to /etc'],
    [{ is: 'special', what: 'a named pipe' }, 'it is a named pipe'],
    [{ is: 'unreadable', why: 'permission denied' }, 'permission denied'],
  ] as const)
    assert.equal(explainStat(stat), words);
});

test('a place is a file and its line', () => {
  assert.equal(placeText({ file: 'models/SHA256SUMS', line: 12, column: 3 }), 'models/SHA256SUMS:12');
});
