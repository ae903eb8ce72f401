/** The words of the hidden marker, which people can edit and which are read back by the next run. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Memory, readWords, writeWords } from '../../src/reporters/marker-words.ts';

const [A, B, C] = ['000000000', 'fffffffff', '001040fc0'];
const monday = { date: '2026-10-05', run: '12345678901234567890' };
const unnamed = { date: '2026-10-06', run: '' };

const CASES: readonly [Memory, readonly string[]][] = [
  [{ fingerprints: [] }, []],
  [{ fingerprints: [A, B] }, ['g///AAAAAA......']],
  [
    {
      fingerprints: [A, B, C],
      seen: new Map([
        [A, monday],
        [B, unnamed],
        [C, monday],
      ]),
    },
    ['g/2026-10-05/12345678901234567890/AAAAAAABBA.A', 'g/2026-10-06//......'],
  ],
  [
    {
      fingerprints: [A, B],
      seen: new Map([[B, unnamed]]),
      names: new Map([
        [A, { kind: 'file-missing', subject: 'models/a--b.bin -->' }],
        [B, { kind: 'size-mismatch', subject: '' }],
      ]),
    },
    [
      'g///AAAAAA',
      'g/2026-10-06//......',
      'n/AAAAAA/file-missing/models%2Fa%2D%2Db.bin%20%2D%2D%3E',
      'n/....../size-mismatch/',
    ],
  ],
  [{ fingerprints: [A], grouped: new Set(['0a3', 'fff']) }, ['g///AAAAAA', 'k/0a3', 'k/fff']],
];

test('the words stay what earlier versions wrote, and are read as they were meant', () => {
  for (const [memory, words] of CASES) {
    assert.deepEqual(writeWords(memory), words);
    const { fingerprints, ...rest } = readWords(words) ?? { fingerprints: [] };
    // Those of one run stand together.
    assert.deepEqual(new Set(fingerprints), new Set(memory.fingerprints));
    assert.deepEqual(
      { ...rest, fingerprints: null },
      { seen: new Map(), names: new Map(), grouped: new Set(), ...memory, fingerprints: null },
    );
  }
});

test('a name that is no text, or that cannot be seen, can be seen once it is read', () => {
  const memory = { fingerprints: [], names: new Map([[A, { kind: 'k', subject: '\ud800' }]]) };
  assert.deepEqual(writeWords(memory), ['n/AAAAAA/k/%EF%BF%BD']);
  const read = readWords(['n/AAAAAA/a%0Ab/c%E2%80%AEd']);
  assert.deepEqual(read?.names.get(A), { kind: 'a\\u{000a}b', subject: 'c\\u{202e}d' });
});

test('one word that nobody wrote so, and nothing is read', () => {
  const wrong = [
    '',
    'x',
    'xg///AAAAAA',
    'g///AAAAAA/',
    'g///AAAAAA-',
    'g///AAAAA',
    'g///',
    'g/2026-10-5//AAAAAA',
    'g/202-10-05//AAAAAA',
    'g/2026-1-05//AAAAAA',
    'g/yyyy-10-05//AAAAAA',
    'g/2026-mm-05//AAAAAA',
    'g/2026-10-dd//AAAAAA',
    'g//123456789012345678901/AAAAAA',
    'g//run/AAAAAA',
    'h///AAAAAA',
    'xn/AAAAAA/k/s',
    'n/AAAAA/k/s',
    'n/AAAAAAAAAAAA/k/s',
    'n/AAAAA-/k/s',
    'n/AAAAAA/k/s/',
    'n/AAAAAA/k',
    'n/AAAAAA/%zz/s',
    'n/AAAAAA/k/%zz',
  ];
  for (const word of wrong) {
    assert.equal(readWords([word]), null, word);
    assert.equal(readWords(['g///AAAAAA', word, 'n/AAAAAA/k/s']), null, word);
  }
});
