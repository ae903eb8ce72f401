/** What the words of restore's flags mean, and what is refused. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SettingsError } from '../../src/model/errors.ts';
import { readOptions } from '../../src/restore/options.ts';
import { readCount, readDuration, readSize } from '../../src/restore/quantities.ts';
import { readReference } from '../../src/restore/reference.ts';
import { fillTemplate, ordered, readSourceSpec } from '../../src/restore/source-spec.ts';

const HEX = '0123456789abcdef'.repeat(4);

describe('--from', () => {
  test('names servers, stores by digest, folders and words', () => {
    assert.deepEqual(readSourceSpec('huggingface'), { is: 'huggingface' });
    assert.deepEqual(readSourceSpec('https://Models.example.com/'), {
      is: 'server',
      origin: 'https://models.example.com',
    });
    assert.deepEqual(readSourceSpec('../mirror'), { is: 'folder', folder: '../mirror' });
    const spec = readSourceSpec('https://example.com/s/{sha256:0:2}/{sha256}/{path}');
    assert.ok(spec.is === 'template');
    assert.equal(
      fillTemplate(spec.template, HEX, 'a b/ü?.bin'),
      `https://example.com/s/01/${HEX}/a%20b/%C3%BC%3F.bin`,
    );
  });

  const REFUSED = [
    'http://example.com',
    'https://user@example.com',
    'https://user:secret@example.com/{sha256}',
    'https://example.com/path',
    'https://example.com/{sha256}?token=x',
    'https://example.com/{sha256}#x',
    'https://{sha256}.example.com/',
    'https://{path}/{sha256}',
    'https://example.com/{sha512}',
    'https://example.com/{sha256:8:2}',
    'https://example.com/{sha256:0:65}',
    'https://',
    'hugingface',
    'ftp://example.com/{sha256}',
    's3://Bucket/key',
    's3://b',
    's3://bucket/a//b',
    's3://bucket/../b',
    's3://bucket/{sha512}',
    's3://bu..cket/a',
    'gh-release:o/r',
    'gh-release:o/..@v1',
    'oci://host',
    'oci://user@host/name',
    'oci://host/Name',
    'command:curl',
    'command:rclone',
    'command:rclone:-x',
    'command:dvc:remote',
  ];
  for (const word of REFUSED) {
    test(`refuses ${word}`, () => {
      assert.throws(() => readSourceSpec(word), SettingsError);
    });
  }

  test('stores that cost no request come first, unless they were given a place', () => {
    const names = (words: string[]) => ordered(words.map((word) => readSourceSpec(word))).map(({ is }) => is);
    assert.deepEqual(names([]), ['local', 'cache', 'recorded']);
    assert.deepEqual(names(['huggingface', 'local']), ['cache', 'huggingface', 'local', 'recorded']);
  });
});

describe('--ref', () => {
  test('names one file', () => {
    assert.deepEqual(readReference('hf:org/name@v1%2Fx/sub/model.gguf'), {
      source: { is: 'huggingface' },
      sha256: null,
      size: null,
      origin: {
        is: 'hub',
        type: 'model',
        repo: 'org/name',
        revision: 'v1/x',
        path: 'sub/model.gguf',
        isGuess: false,
      },
      path: 'sub/model.gguf',
    });
    const { origin } = readReference('hf:datasets/org/name/data.csv');
    assert.deepEqual(
      [origin?.is === 'hub' && origin.type, origin?.is === 'hub' && origin.revision],
      ['dataset', null],
    );
    const web = readReference('https://huggingface.co/org/name/resolve/main/a.bin').origin;
    assert.ok(web?.is === 'hub' && web.path === 'a.bin' && web.revision === 'main');
    assert.equal(readReference('https://example.com/x/a%20b.bin?y=1').path, 'a b.bin');
  });

  test('names a file of a release, a bucket, a registry or a git-lfs server', () => {
    const nothing = { origin: null, sha256: null, size: null };
    assert.deepEqual(readReference('gh-release:o/r@v1/beta/a.bin'), {
      ...nothing,
      source: { is: 'gh-release', repository: 'o/r', tag: 'v1/beta' },
      path: 'a.bin',
    });
    assert.deepEqual(readReference('s3://bucket/models/a.bin'), {
      ...nothing,
      source: { is: 's3', bucket: 'bucket', prefix: 'models' },
      path: 'a.bin',
    });
    assert.deepEqual(readReference(`oci://example.com/org/m@sha256:${HEX}`), {
      ...nothing,
      source: { is: 'oci', origin: 'https://example.com', name: 'org/m' },
      sha256: HEX,
      path: HEX,
    });
    assert.deepEqual(readReference(`lfs:${HEX}:7`), {
      ...nothing,
      source: { is: 'lfs' },
      sha256: HEX,
      size: 7,
      path: HEX,
    });
  });

  const REFUSED = [
    'gh-release:o/r@v1',
    'gh-release:o/r/a.bin',
    'gh-release:o/r@v1/..',
    's3://bucket',
    's3://bucket/{sha256}',
    's3://bucket/..',
    `oci://example.com/m@sha256:${HEX.slice(1)}`,
    'oci://example.com/m:tag',
    `lfs:${HEX}`,
    'lfs:',
    'hf:org/name',
    'hf:org/name/../x',
    'hf:org/name/-rf',
    'hf:org/name@main',
    'hf:name/model.gguf',
    'hf:org/name@a..b/x',
    'hf:org/na me/x',
    'http://example.com/a',
    'https://u:p@example.com/a',
    'https://example.com/',
    'https://example.com/a%2Fb',
    'https://example.com/-rf',
    'org/name/file',
  ];
  for (const word of REFUSED) {
    test(`refuses ${word}`, () => {
      assert.throws(() => readReference(word), SettingsError);
    });
  }
});

test('flags that contradict each other or mean nothing are refused', () => {
  for (const given of [
    { ref: 'https://example.com/a.bin' },
    { ref: 'hf:org/name/a', only: 'x' },
    { ref: 'hf:org/name/a', sha256: 'abc' },
    { sha256: HEX },
    { ref: `lfs:${HEX}:7`, sha256: 'f'.repeat(64) },
    { from: 'command:hf', client: 'native' },
    { auth: 'https://example.com/x=TOKEN' },
    { auth: 'http://example.com=TOKEN' },
    { replace: 'all' },
    { only: '', largest: '0' },
  ])
    assert.throws(() => readOptions(given), SettingsError, JSON.stringify(given));
  assert.deepEqual([...readOptions({ auth: 'https://Example.com=T' }).auth], [['https://example.com', 'T']]);
});

test('sizes, times and counts', () => {
  assert.deepEqual(
    ['1', '10kB', '1.5 GiB', '20G', '7mb'].map((text) => readSize('x', text)),
    [1, 10_000, 1_610_612_736, 21_474_836_480, 7_000_000],
  );
  for (const text of ['0', '-1', '1XB', '', 'GB', '1e9'])
    assert.throws(() => readSize('x', text), SettingsError);
  assert.deepEqual(
    ['60s', '5m', '90'].map((text) => readDuration('x', text)),
    [60_000, 300_000, 90_000],
  );
  for (const text of ['0s', '25h', '1d', '']) assert.throws(() => readDuration('x', text), SettingsError);
  assert.throws(() => readCount('x', '1.5'), SettingsError);
});
