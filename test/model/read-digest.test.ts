import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDigest } from '../../src/model/read-digest.ts';

const EMPTY = {
  md5: 'd41d8cd98f00b204e9800998ecf8427e',
  sha1: 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
} as const;

describe('readDigest', () => {
  it('takes bare hex by its length', () => {
    for (const [algorithm, value] of Object.entries(EMPTY))
      assert.deepEqual(readDigest(` ${value.toUpperCase()}\n`), { algorithm, value });
  });

  it('takes what the place says for hex of its length', () => {
    const value = EMPTY.sha256;
    assert.deepEqual(readDigest(value, 'blake3'), { algorithm: 'blake3', value });
    assert.equal(readDigest(EMPTY.md5, 'sha256'), null);
  });

  it('takes a prefix before what the place says', () => {
    assert.deepEqual(readDigest(`md5:${EMPTY.md5}`, 'sha256'), { algorithm: 'md5', value: EMPTY.md5 });
    assert.deepEqual(readDigest(`SHA-256: ${EMPTY.sha256}`), { algorithm: 'sha256', value: EMPTY.sha256 });
  });

  it('reads Subresource Integrity', () => {
    const base64 = Buffer.from(EMPTY.sha256, 'hex').toString('base64');
    assert.deepEqual(readDigest(`sha256-${base64}`), { algorithm: 'sha256', value: EMPTY.sha256 });
    assert.equal(readDigest(`sha384-${base64}`), null);
  });

  it('takes no other letter for a digit, wherever it stands and whatever was read before', () => {
    for (const letter of [
      'g',
      'G',
      '/',
      ':',
      '`',
      '@',
      '\0',
      'é',
      'š',
      'ａ',
      'Ａ',
      '\ud800',
      '\u0130',
      '\u0161',
    ])
      for (const at of [0, 1, 31, 62, 63]) {
        assert.ok(readDigest(EMPTY.sha256, 'sha256'));
        const text = EMPTY.sha256.slice(0, at) + letter + EMPTY.sha256.slice(at + 1);
        assert.equal(readDigest(text, 'sha256'), null, `${letter} at ${at}`);
      }
    const sha512 = 'aB'.repeat(64);
    assert.deepEqual(readDigest(sha512, 'sha512'), { algorithm: 'sha512', value: 'ab'.repeat(64) });
  });

  it('tells the case of each text, whatever was read before', () => {
    const value = EMPTY.sha256;
    for (const text of [value, value, value.toUpperCase(), value.toUpperCase(), value])
      assert.deepEqual(readDigest(text), { algorithm: 'sha256', value });
    for (const text of [value.replace('e', 'g'), '', value.slice(4)]) assert.equal(readDigest(text), null);
    assert.deepEqual(readDigest(value), { algorithm: 'sha256', value });
  });

  const PLACEHOLDERS = [
    '',
    'TODO',
    'sha256',
    'main',
    'PLACEHOLDER_SHA256',
    'https://github.com/mlcommons/croissant/issues/80',
    `${EMPTY.sha256}0`,
    EMPTY.sha256.replace('e', 'g'),
    `nosuch:${EMPTY.sha256}`,
    `sha256:${EMPTY.md5}`,
  ];
  for (const text of PLACEHOLDERS) {
    it(`finds no digest in ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(readDigest(text), null));
  }
});
