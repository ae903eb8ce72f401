import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import valid from 'semver/functions/valid.js';
import { isCommit, semanticVersion } from '../../../src/engine/versions/version-number.ts';
import { compareVersions } from '../../../src/engine/versions/version-order.ts';

test('versions in the forms that people write', () => {
  for (const [written, version] of [
    ['1.2.3', '1.2.3'],
    ['1.2', '1.2.0'],
    ['1', '1.0.0'],
    ['12.34.56', '12.34.56'],
    [' v1.2.3 ', '1.2.3'],
    ['V2', '2.0.0'],
    ['model:v1.0', '1.0.0'],
    ['models:1.0', '1.0.0'],
    ['dataset:v1.0', '1.0.0'],
    ['datasets:v1.0', '1.0.0'],
    ['1.2-rc.1', '1.2.0-rc.1'],
    ['1+build.7', '1.0.0+build.7'],
    ['1.2.3-rc.1+b', '1.2.3-rc.1+b'],
    ['1.2.3.4', null],
    ['1.2.3rc1', null],
    ['x1.2.3', null],
    ['xmodels:1.0', null],
    ['vv1', null],
    ['1.v2', null],
    ['1.models:2', null],
    ['01.2.3', null],
    ['1.2-', null],
    ['latest', null],
    ['', null],
  ] as const)
    assert.equal(semanticVersion(written), version, written);
});

test('a version is what npm takes for one', () => {
  const number = fc.oneof(
    fc.nat(30).map(String),
    fc.constantFrom('00', '01', '9007199254740991', '9007199254740992', '99999999999999999999'),
  );
  const word = fc.stringMatching(/^[0-9A-Za-z-]{0,4}$/);
  const words = fc.array(fc.oneof(word, number), { maxLength: 3 }).map((some) => some.join('.'));
  const rest = fc.tuple(
    fc.constantFrom('', '-', '+', '--', '-+'),
    words,
    fc.constantFrom('', '+', '-'),
    words,
  );
  const padding = fc.constantFrom('', 'a'.repeat(240), 'a'.repeat(260));
  const versions = fc
    .tuple(number, number, number, rest, padding)
    .map(([major, minor, patch, more, end]) => `${major}.${minor}.${patch}${more.join('')}${end}`);
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(versions, (version) => {
      seen.add(valid(version) !== null);
      assert.equal(semanticVersion(version) !== null, valid(version) !== null, version);
    }),
    { numRuns: 2000 },
  );
  assert.equal(seen.size, 2);
});

test('their order, build metadata last', () => {
  for (const [a, b] of [
    ['1.0.0', '1.0.1'],
    ['1.9.0', '1.10.0'],
    ['1.0.0-rc.1', '1.0.0'],
    ['1.0.0', '1.0.0+2'],
  ] as const) {
    assert.ok(compareVersions(a, b) < 0, `${a} ${b}`);
    assert.ok(compareVersions(b, a) > 0, `${b} ${a}`);
  }
  assert.equal(compareVersions('1.0.0', '1.0.0'), 0);
});

test('commits', () => {
  for (const [text, expected] of [
    ['a'.repeat(40), true],
    ['A'.repeat(40), true],
    ['0'.repeat(64), true],
    ['a'.repeat(41), false],
    ['a'.repeat(39), false],
    ['a'.repeat(65), false],
    ['g'.repeat(40), false],
    [`x${'a'.repeat(40)}`, false],
  ] as const)
    assert.equal(isCommit(text), expected, text);
});
