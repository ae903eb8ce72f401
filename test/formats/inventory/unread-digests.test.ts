/** Digests of an inventory that stand where nothing reads them are told, wherever that is. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findings, makeRepository, sha256 } from '../../support/repository.ts';

const HEX = sha256('a');
const SETTINGS = { 'combined-inventory': 'none', checksums: 'none' };

async function told(entry: object) {
  using repository = makeRepository({
    'models/a.bin': 'a',
    'models/inventory.json': { models: [{ name: 'm', version: '1.0.0', path: 'models/a.bin', ...entry }] },
  });
  const report = await repository.check(SETTINGS);
  const some = findings(report).filter(({ kind }) => kind === 'digest-unread' || kind === 'path-unknown');
  return { some, outcome: report.outcome };
}

describe('told', () => {
  const cases: [string, object][] = [
    ['a transposed name', { sha265: HEX }],
    ['a name in capitals', { SHA256: HEX }],
    ['a name with a dash', { 'sha-256': HEX }],
    ['checksum', { checksum: `sha256:${HEX}` }],
    ['hash', { hash: HEX.toUpperCase() }],
    ['an object', { integrity: { sha256: HEX } }],
    ['a list of another name', { assets: [{ path: 'models/a.bin', sha256: HEX }] }],
    ['another name in a listed file', { path: 'models', files: [{ path: 'a.bin', checksum: HEX }] }],
    ['MD5', { md5: 'a'.repeat(32) }],
    ['MD5 in a listed file', { path: 'models', files: [{ path: 'a.bin', md5sum: 'a'.repeat(32) }] }],
    ['SHA-1', { sha1: 'a'.repeat(40) }],
    ['SHA-1 behind its name', { checksum: `sha1:${'a'.repeat(40)}` }],
    ['SHA-512 under a name of its own', { digest: 'f'.repeat(128) }],
  ];
  for (const [what, entry] of cases) {
    test(what, async () => {
      const { some } = await told(entry);
      assert.deepEqual(
        some.map(({ kind, severity, subject }) => [kind, severity, subject]),
        [['digest-unread', 'warning', 'models/inventory.json']],
      );
    });
  }

  test('a digest without a path, which is an error', async () => {
    const { some, outcome } = await told({ path: undefined, filename: 'a.bin', sha256: HEX });
    assert.deepEqual(
      some.map(({ kind, severity }) => [kind, severity]),
      [['path-unknown', 'error']],
    );
    assert.equal(outcome, 'fail');
  });
});

describe('not told', () => {
  const cases: [string, object][] = [
    ['what is read', { sha256: HEX }],
    ['what is read of listed files', { path: 'models', files: [{ path: 'a.bin', sha256: HEX }] }],
    ['a commit', { revision: 'a'.repeat(40), snapshot: 'b'.repeat(40) }],
    [
      'a commit under the name of a digest',
      { sha: 'a'.repeat(40), checksum: 'as the publisher has it, see there' },
    ],
    ['an MD5 sum of something else', { etag: 'c'.repeat(32) }],
    ['other text', { notes: 'x'.repeat(64), license: 'mit' }],
  ];
  for (const [what, entry] of cases) {
    test(what, async () => {
      assert.deepEqual((await told(entry)).some, []);
    });
  }
});
