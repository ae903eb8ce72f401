/** Short fingerprints in the hidden marker of an issue. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack, shorten, unpack } from '../../src/reporters/packed-fingerprints.ts';

test('what earlier versions packed is read for ever', () => {
  const cases: [string[], string][] = [
    [[], ''],
    [['000000000'], 'AAAAAA'],
    [['fffffffff'], '......'],
    [['01a03e03f'], 'AaA_A.'],
    [['001040fc0', '123456789'], 'ABBA.AEjRWeJ'],
  ];
  for (const [fingerprints, packed] of cases) {
    assert.equal(pack(fingerprints), packed);
    assert.deepEqual(unpack(packed), fingerprints);
  }
  assert.equal(shorten('0123456789abcdef'), '012345678');
});

test('what nobody packed is not read', () => {
  for (const text of ['A', 'AAAAA', 'AAAAAAA', '-AAAAA', 'AAAAA-', 'AA AAA', 'AAA/AA', 'AAAAAé'])
    assert.equal(unpack(text), null, text);
});
