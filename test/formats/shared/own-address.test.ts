import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownPath, repositoryAt } from '../../../src/formats/shared/own-address.ts';

const at = (address: string, folder = '') => ({ address, folder });

test('addresses of own files on each server are paths from the root', () => {
  const cases: [string, string, string | null][] = [
    ['github.com/o/r', 'https://github.com/O/R/raw/main/a/b.bin', 'a/b.bin'],
    ['github.com/o/r', 'https://github.com/o/r/blob/main/a.bin?raw=true', 'a.bin'],
    ['github.com/o/r', 'https://www.github.com/o/r/raw/refs/heads/dev/a.bin', 'a.bin'],
    ['github.com/o/r', 'https://raw.githubusercontent.com/o/r/main/a%20b.bin', 'a b.bin'],
    ['github.com/o/r', 'https://raw.githubusercontent.com/o/r/refs/heads/main/a', 'a'],
    ['github.com/o/r', 'https://media.githubusercontent.com/media/o/r/main/a.bin', 'a.bin'],
    ['github.com/o/raw', 'https://github.com/o/raw/raw/main/a', 'a'],
    [
      'huggingface.co/org/m',
      'https://huggingface.co/org/m/resolve/main/a.safetensors?download=true',
      'a.safetensors',
    ],
    ['huggingface.co/datasets/o/d', 'https://hf.co/datasets/O/D/blob/main/a.csv', 'a.csv'],
    ['ghe.example.org/o/r', 'https://ghe.example.org/o/r/raw/main/a', 'a'],
    ['gitlab.com/g/s/r', 'https://gitlab.com/g/s/r/-/raw/main/a', 'a'],
    // Other content: a commit, a tag, a version, a branch of pages, what the Hub converted.
    ['github.com/o/r', `https://github.com/o/r/raw/${'a'.repeat(40)}/a`, null],
    ['github.com/o/r', 'https://github.com/o/r/raw/refs/tags/x/a', null],
    ['github.com/o/r', 'https://raw.githubusercontent.com/o/r/v1.2/a', null],
    ['github.com/o/r', 'https://raw.githubusercontent.com/o/r/gh-pages/a', null],
    ['github.com/o/r', 'https://github.com/o/r/raw/weights/a', null],
    ['github.com/o/r', 'https://github.com/o/r/blob/release-2/a', null],
    ['github.com/o/r', 'https://github.com/o/r/raw/abc1234/a', null],
    ['github.com/o/r', 'https://github.com/o/r/raw/feature/x/a', null],
    ['github.com/o/r', 'https://raw.githubusercontent.com/o/r/refs/heads/feature/x/a', null],
    ['github.com/o/r', 'https://github.com/o/r/raw/mainx/a', null],
    [
      'huggingface.co/datasets/o/d',
      'https://huggingface.co/datasets/o/d/resolve/refs%2Fconvert%2Fparquet/a',
      null,
    ],
    // Other repositories and pages.
    ['github.com/o/r', 'https://github.com/o/r2/raw/main/a', null],
    ['github.com/o/r', 'https://github.com/o/r/releases/download/v1/a', null],
    ['github.com/o/r', 'https://github.com/o/r/tree/main/a', null],
    ['github.com/o/r', 'https://huggingface.co/o/r/resolve/main/a', null],
    ['huggingface.co/o/r', 'https://raw.githubusercontent.com/o/r/main/a', null],
    ['huggingface.co/o/d', 'https://huggingface.co/datasets/o/d/resolve/main/a', null],
    ['github.com/o/r', 'file://github.com/o/r/raw/main/a', null],
    ['github.com/o/r', 'https://github.com/o/r/raw/main', null],
  ];
  for (const [own, url, path] of cases) assert.equal(ownPath(url, at(own)), path, `${url} in ${own}`);
  assert.equal(ownPath('https://github.com/o/r/raw/main/a', null), null);
});

test('the default branch is the only one, where somebody says which that is', () => {
  const of = (branch: string, ref: string) =>
    ownPath(`https://github.com/o/r/raw/${ref}/a/b`, { ...at('github.com/o/r'), branch });
  for (const ref of ['stable', 'refs/heads/stable', 'HEAD']) assert.equal(of('stable', ref), 'a/b', ref);
  for (const ref of ['main', 'develop', 'stable2', 'refs/tags/stable', 'a'.repeat(40)])
    assert.equal(of('stable', ref), null, ref);
  assert.deepEqual([of('release/2', 'release/2'), of('release/2', 'release%2F2')], ['a/b', 'a/b']);
  assert.equal(of('release/2', 'release'), null);
  // A server leads from the one to the other after a renaming.
  assert.deepEqual([of('main', 'master'), of('master', 'main'), of('main', 'develop')], ['a/b', 'a/b', null]);
  const whole = (url: string) => repositoryAt(url, { ...at('github.com/o/r'), branch: 'stable' });
  assert.equal(whole('https://github.com/o/r/tree/stable'), 'own');
  assert.equal(whole('https://github.com/o/r/tree/main'), null);
  assert.equal(whole('https://github.com/before/r/tree/main'), 'unknown');
});

test('where a folder of the repository is checked, only what is below it is its own', () => {
  const own = at('github.com/o/r', 'sub/x');
  assert.equal(ownPath('https://github.com/o/r/raw/main/sub/x/a', own), 'a');
  assert.equal(ownPath('https://github.com/o/r/raw/main/sub/a', own), null);
});

test('an address of a whole repository is the own one, may be it, or is that of others', () => {
  const own = at('github.com/o/r');
  assert.equal(repositoryAt('https://github.com/O/R.git', own), 'own');
  assert.equal(repositoryAt('git+https://github.com/o/r/tree/main', own), 'own');
  assert.equal(repositoryAt('https://github.com/o/r/tree/main/', own), 'own');
  assert.equal(repositoryAt('https://huggingface.co/datasets/o/d', at('huggingface.co/datasets/o/d')), 'own');
  assert.equal(repositoryAt('https://github.com/before/r', own), 'unknown');
  assert.equal(repositoryAt('https://github.com/o/r', null), 'unknown');
  for (const url of [
    'https://github.com/o/other',
    'https://github.com/o/r/tree/v1.0',
    'https://github.com/o/r/tree/weights',
    'https://huggingface.co/datasets/o/d/tree/refs%2Fconvert%2Fparquet',
    'https://zenodo.org/records/7',
    'https://example.org/a/r',
    'data/r',
  ])
    assert.equal(repositoryAt(url, own), null, url);
});
