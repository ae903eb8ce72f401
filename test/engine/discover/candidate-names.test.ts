import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameMatcher } from '../../../src/engine/discover/candidate-names.ts';
import { reasonToLeaveOut } from '../../../src/engine/discover/left-out.ts';
import { FORMATS } from '../../../src/formats/index.ts';

test('a pattern is over the name in lower case, or over the end of the path', () => {
  const matches = nameMatcher([
    '*manifest*.json',
    'model.yml',
    '*.md5',
    'url_checksums/*.txt',
    '*sums',
    'a?.chk',
  ]);
  for (const path of [
    'x/My-Manifest.v2.JSON',
    'manifest.json',
    'a/model.yml',
    'W.MD5',
    'd/url_checksums/a.txt',
    'SHA256SUMS',
    'ab.chk',
  ])
    assert.equal(matches(path), true, path);
  for (const path of [
    'manifest.yaml',
    'manifest/x.json',
    'mymodel.yml',
    'md5',
    'url_checksums.txt',
    'url_checksums/a/b.txt',
    'sums.txt',
    'abc.chk',
  ])
    assert.equal(matches(path), false, path);
});

test('a million names take no million times all patterns', () => {
  const matches = nameMatcher(FORMATS.flatMap(({ names }) => names));
  const names = Array.from(
    { length: 200_000 },
    (_, index) => `data/train/${index % 100}/image-${index}.jpeg`,
  );
  assert.equal(names.filter(matches).length, 0);
});

test('what other tools put there is left out, and samples are named by their folder', () => {
  for (const [path, reason] of [
    ['a/node_modules/x/manifest.json', 'foreign'],
    ['package-lock.json', 'foreign'],
    ['app/poetry.lock', 'foreign'],
    ['.github/manifest-drift.yml', 'foreign'],
    ['m/.cache/huggingface/download/w.bin.metadata', null],
    ['m/.cache/huggingface/download/w.json', 'foreign'],
    ['a/Tests/manifest.json', { sample: 'Tests' }],
    ['vendor/x/SHA256SUMS', { sample: 'vendor' }],
    ['models.example.json', { sample: '*.example.*' }],
    ['models/manifest.json', null],
    ['latest/manifest.json', null],
  ] as const)
    assert.deepEqual(reasonToLeaveOut(path), reason, path);
});
