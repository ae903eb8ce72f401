import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pooch } from '../../src/formats/pooch.ts';
import { tfdsChecksums } from '../../src/formats/tfds-checksums.ts';
import { makeRepository, sha256 } from '../support/repository.ts';
import { candidate, sourceOf } from './source.ts';

const D = 'c0ffee00'.repeat(8);

test('a pooch registry has a name, a digest and perhaps a URL a line, split as a shell does', async () => {
  const text = `# data\n\n  a.csv ${D}\n"b c.csv" md5:${D.slice(0, 32)} https://example.org/b\nd\\ e.csv sha1:${D.slice(0, 40).toUpperCase()}\nbroken\n`;
  assert.equal(pooch.identify(candidate('registry.txt', text.replace('broken', ''))), true);
  assert.equal(pooch.identify(candidate('registry.txt', text)), false);
  assert.equal(pooch.identify(candidate('registry.txt', `${D}  a.csv\n`)), false, 'the other order');
  assert.equal(pooch.identify(candidate('a.txt', `SHA2-256(a.csv)= ${D}\n`)), false, 'of OpenSSL');
  const manifest = await pooch.read(sourceOf('data/registry.txt', text));
  const { descriptors, problems } = manifest ?? assert.fail();
  assert.deepEqual(
    Array.from({ length: descriptors.length }, (_, index) => {
      const { path, digests, source, place } = descriptors.get(index);
      return [place, path, digests[0]?.algorithm, source?.is];
    }),
    [
      [3, 'a.csv', 'sha256', undefined],
      [4, 'b c.csv', 'md5', 'url'],
      [5, 'd e.csv', 'sha1', undefined],
    ],
  );
  assert.deepEqual(
    problems.map(({ at }) => at.is === 'line' && at.line),
    [6],
  );
});

test('checksums of TensorFlow Datasets are of remote files, and counted', async () => {
  const text = `https://example.org/a%20b.zip\t12\t${D}\nhttps://example.org/c\t\t${D}\tc.zip\nhttps://example.org/d 5 ${D}\n`;
  assert.equal(tfdsChecksums.identify(candidate('checksums.tsv', text)), true);
  assert.equal(tfdsChecksums.identify(candidate('checksums.tsv', `a.bin\t12\t${D}\n`)), false);
  const manifest = await tfdsChecksums.read(sourceOf('checksums.tsv', text));
  assert.deepEqual(manifest?.notLookedAt, [{ what: 'remote-file', count: 3 }]);
  assert.equal(manifest?.descriptors.length, 0);
});

test('lines that OpenSSL prints are those of a list, also where a setting names it', async () => {
  using repository = makeRepository({
    'data/t/w.bin': 'w',
    'data/openssl.txt': `SHA2-256(t/w.bin)= ${sha256('w')}\n`,
  });
  const report = await repository.check({ 'combined-inventory': 'none', checksums: 'data/openssl.txt' });
  assert.deepEqual([report.outcome, report.summary.matched], ['pass', 1]);
});
