import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { ALGORITHMS, algorithmNamed, algorithmOfLength, infoOf, rankOf } from '../../src/model/digest.ts';

describe('the table of algorithms', () => {
  it('says the length that node:crypto makes, for each that is computed', () => {
    for (const { computed, hexLength, name } of ALGORITHMS) {
      // Of one, the first digits are compared.
      if (computed === null || computed.of === 'start') continue;
      assert.equal(createHash(computed.hash).digest('hex').length, hexLength, name);
    }
  });

  it('finds each row by its name, its label and its other spellings', () => {
    for (const { name, label, aliases } of ALGORITHMS) {
      assert.equal(algorithmNamed(name), name);
      for (const alias of aliases) assert.equal(algorithmNamed(alias), name, alias);
      assert.equal(infoOf(name).label, label);
    }
  });

  const SPELLINGS = {
    'SHA2-256': 'sha256',
    sha_256: 'sha256',
    'SHA512/256': 'sha512-256',
    'BLAKE2b-512': 'blake2b',
    BLAKE2b: 'blake2b',
    'BLAKE2b-256': 'blake2b-256',
    BLAKE2s256: 'blake2s',
    sha3_384: 'sha3-384',
    SHA1: 'sha1',
    gitBlob: 'git-blob',
  } as const;
  for (const [written, name] of Object.entries(SPELLINGS)) {
    it(`knows ${written} as ${name}`, () => assert.equal(algorithmNamed(written), name));
  }

  it('does not know what is none', () => {
    for (const name of ['', 'sha', 'sha25', 'constructor', '__proto__'])
      assert.equal(algorithmNamed(name), name === 'sha' ? 'sha1' : null, name);
  });

  it('takes one algorithm for each usual length', () => {
    const found = [8, 16, 32, 40, 56, 64, 96, 128, 63].map(algorithmOfLength);
    assert.deepEqual(found, ['crc32', 'xxh64', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', null]);
  });

  it('prefers strong digests to weak ones, and those that are computed to those that are not', () => {
    const order = ALGORITHMS.map(
      ({ computed, strength }) => (computed ? 0 : 2) + (strength === 'weak' ? 1 : 0),
    );
    assert.deepEqual(
      order.filter((rank) => rank < 2),
      order.filter((rank) => rank < 2).sort(),
    );
    assert.ok(rankOf('sha256') < rankOf('md5'));
  });
});
