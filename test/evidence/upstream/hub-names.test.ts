/** What the hub allows as names, revisions and paths, to the letter. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isPinned,
  isRepoId,
  isRepoPath,
  isRevision,
  readHubUrl,
} from '../../../src/evidence/upstream/hub-source.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

function holds(is: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  for (const text of yes) assert.ok(is(text), JSON.stringify(text));
  for (const text of no) assert.ok(!is(text), JSON.stringify(text));
}

test('only a full commit is pinned', () => {
  const no = [
    '',
    'main',
    COMMIT.slice(1),
    `${COMMIT}0`,
    `x${COMMIT}`,
    COMMIT.toUpperCase(),
    `g${COMMIT.slice(1)}`,
  ];
  holds(isPinned, [COMMIT], no);
  assert.ok(!isPinned(null));
});

test('a repository has a name, and mostly an owner before it', () => {
  holds(
    isRepoId,
    [
      'a',
      'A1',
      '_x',
      'ab',
      'a/b',
      '_o/_n',
      'o1/n2',
      'a-b.c_d/e-f.g_h',
      'a-b.c',
      'a.git/b',
      'a.gitx',
      `o/${'n'.repeat(94)}`,
    ],
    [
      '',
      '/',
      '/b',
      'a/',
      '-a',
      'a-',
      '.a',
      'a.',
      'a/-b',
      'a/b-',
      'a/.b',
      'a/b.',
      '-a/b',
      'a-/b',
      '.a/b',
      'a./b',
    ],
  );
  holds(
    isRepoId,
    [],
    [
      'a/b/c',
      'a b',
      'a/b c',
      'é/b',
      'a/é',
      'aéb',
      'aéb/c',
      'a--b',
      'a/b--c',
      'a..b',
      'a.git',
      'o/a.git',
      `o/${'n'.repeat(95)}`,
    ],
  );
});

test('a revision is a branch, tag or commit', () => {
  holds(
    isRevision,
    ['a', '_a', 'A9', '1', 'v1.0+cu-12', 'refs/pr/1', 'a.locks', 'a.lock/b', 'r'.repeat(200), COMMIT],
    [
      '',
      '-a',
      '.a',
      '/a',
      '+a',
      'a b',
      ' a',
      'a ',
      'a..b',
      'a//b',
      'a/',
      'a.lock',
      'é',
      'aé',
      'a@b',
      'r'.repeat(201),
    ],
  );
});

test('a path has no empty segment and none that leads elsewhere', () => {
  holds(
    isRepoPath,
    ['a', 'a/b.bin', '.a', 'a/...', 'é ü/~', 'p'.repeat(1024)],
    [
      '',
      '/a',
      'a/',
      'a//b',
      '.',
      '..',
      './a',
      'a/.',
      'a/../b',
      '../a',
      'a\\b',
      'a\nb',
      'a\u0000',
      '\u007fa',
      'p'.repeat(1025),
    ],
  );
});

const short = (text: string) => {
  const place = readHubUrl(text);
  return place && [place.type, place.repo, place.revision, place.path].join(' ').trimEnd();
};

test('addresses of the hub, however they are written', () => {
  for (const [text, expected] of [
    ['http://huggingface.co/org/name', 'model org/name'],
    ['https://www.huggingface.co/org/name', 'model org/name'],
    ['https://www.hf.co/org/name', 'model org/name'],
    ['HTTPS://HuggingFace.co/Org/Name', 'model Org/Name'],
    ['https://hf.co/org/name///', 'model org/name'],
    ['https://hf.co/org/name/?download=true', 'model org/name'],
    ['https://hf.co/models/org/name', 'model org/name'],
    ['https://hf.co/datasets/docs/hub', 'dataset docs/hub'],
    ['https://hf.co/docsx/name', 'model docsx/name'],
    ['https://hf.co/xdocs/name', 'model xdocs/name'],
    ['https://hf.co/tree/name', 'model tree/name'],
    ['https://hf.co/org/name/tree', 'model org/name'],
    ['https://hf.co/org/name/raw/main/x/y', 'model org/name main x/y'],
    ['https://hf.co/org/name/resolve/main/resolve/tree/x', 'model org/name main resolve/tree/x'],
    ['https://hf.co/datasets/imdb/resolve/main/x', 'dataset imdb main x'],
    ['hf://org/name/', 'model org/name'],
    ['hf://org/name@main', 'model org/name main'],
    ['hf://org/name/x', 'model org/name  x'],
    ['hf://models/org/name', 'model org/name'],
    ['hf://spaces/org/name@refs%2Fpr%2F1/a/b', 'space org/name refs/pr/1 a/b'],
    [`https://hf.co/org/name${'/'.repeat(2048 - 22)}`, 'model org/name'],
  ] as const)
    assert.equal(short(text), expected, text);
});

test('what only looks like an address of the hub', () => {
  for (const text of [
    'xhttps://hf.co/org/name',
    'https://hfxco/org/name',
    'https://huggingfacexco/org/name',
    'https://wwwxhf.co/org/name',
    'https://hf.co/org/name?download=true&x',
    'https://hf.co/org/name?download=truex',
    'https://hf.co/Docs/hub',
    'https://hf.co/docs/hub/tree/main',
    'https://hf.co/gpt2',
    'https://hf.co/models',
    'https://hf.co/org//name',
    'https://hf.co//org/name',
    'https://hf.co/org/name/resolve//x',
    'https://hf.co/org/name/resolve/main//x',
    'hf://org//name',
    'hf://org/name//x',
    'https://hf.co/org/name/x/tree/main/y',
    'https://hf.co/datasets/org%2fname',
    'https://hf.co/org%2fname/resolve/main/x',
    'https://hf.co/org/name/resolve/main/x/a%2fb',
    'https://hf.co/org/name/resolve/main/%0a',
    'xhf://org/name',
    'HF://org/name',
    'hf://org/name?x',
    'hf://org/name#x',
    'hf:///org/name',
    'hf://org/name@',
    'hf://datasets/name',
    `https://hf.co/org/name${'/'.repeat(2049 - 22)}`,
  ])
    assert.equal(readHubUrl(text), null, text);
});
