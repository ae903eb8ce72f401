import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checksumList } from '../../../src/formats/checksum-list/index.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);

const ARMOUR = `-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v2\n\n${D}==\n=abcd\n-----END PGP SIGNATURE-----\n`;

describe('a checksum list', () => {
  const YES = {
    'checksums.txt': `# made by us\n${D}  a\n`,
    'hashes.txt': `MD5 (a) = ${D.slice(0, 32)}\n`,
    SHA256SUMS: 'nothing of use',
    'a.sha256': '',
    'x/checklist.chk': `${D} *./a\n`,
    'SHA512SUMS.asc': `${D}  a\n${ARMOUR}`,
    'MD5SUMS.asc': `${ARMOUR}${D}  a\n`,
    'SHA256SUMS.asc': `${ARMOUR}${D}  a\n${ARMOUR}`,
    'SHA1SUMS.asc': ARMOUR.replace('\n\n', `\n${D}  a\n`),
    'SHA224SUMS.asc': ARMOUR.replace('Version: GnuPG v2', `sha256:${D}  a`),
    SHA384SUMS: ARMOUR,
    'a.bin.sha256': ARMOUR,
  };
  for (const [path, text] of Object.entries(YES))
    it(`is ${path}`, () => assert.equal(checksumList.identify(candidate(path, text)), true));

  const NO = {
    'checksums.txt': 'These are the checksums:\nsee below\n',
    'go.sum': `${D}  a\n`,
    'hashes.txt': `a ${D}\n`,
    'checksum.py': 'def checksum():\n  pass\n',
    'x.hash': '\0\x01',
    'SHA256SUMS.asc': ARMOUR,
    'SHA512SUMS.asc': ARMOUR + ARMOUR.replace('v2', 'v1.4.11 (GNU/Linux)').replaceAll('\n', '\r\n'),
  };
  for (const [path, text] of Object.entries(NO))
    it(`is not ${path}`, () => assert.equal(checksumList.identify(candidate(path, text)), false));
});

describe('a sidecar', () => {
  const read = async (path: string, text: string, others: string[] = []) => {
    const { base, descriptors, problems } = await checksumList.read(sourceOf(path, text, others));
    const names = Array.from({ length: descriptors.length }, (_, index) => descriptors.path(index));
    return { base: base.is === 'folder' ? base.folder : base.is, names, problems: problems.length };
  };

  it('holds the digest alone', async () => {
    assert.deepEqual(await read('m/w.bin.sha256', `${D.toUpperCase()}\r\n`), {
      base: 'm',
      names: ['w.bin'],
      problems: 0,
    });
    assert.deepEqual(await read('w.md5', `${D.slice(0, 32)}`), { base: '', names: ['w'], problems: 0 });
  });

  it('holds a line of the file beside it, whose folder may be that of another machine', async () => {
    for (const name of ['w.bin', './w.bin', '/home/me/w.bin', 'C:\\me\\w.bin'])
      assert.deepEqual(
        await read('m/w.bin.sha256', `${D}  ${name}\n`),
        { base: 'm', names: ['w.bin'], problems: 0 },
        name,
      );
    assert.deepEqual((await read('m/w.bin.sha256', `${D}  x/w.bin\n`, ['m/w.bin'])).names, ['w.bin']);
  });

  it('is an ordinary list where it names others', async () => {
    assert.deepEqual(await read('m/w.bin.sha256', `${D}  x/w.bin\n`), {
      base: 'open',
      names: ['x/w.bin'],
      problems: 0,
    });
    assert.deepEqual(await read('m/w.sha256', `${D}  a\n${D}  w\n`), {
      base: 'open',
      names: ['a', 'w'],
      problems: 0,
    });
    assert.deepEqual(await read('m/checksums.sha256', `${D}\n`), { base: 'm', names: [], problems: 1 });
  });
});
