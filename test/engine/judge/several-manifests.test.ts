/** Manifests of several formats about the same file: each is held to it, and each as gravely as its format says. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { findings, makeRepository, sha256 } from '../../support/repository.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** `a.bin` holds `now`; what records it as it was, and as it is, by format. */
const LISTS = (text: string) => ({ SHA256SUMS: `${sha256(text)}  a.bin\n` });
const WEAK = (text: string) => ({ MD5SUMS: `${md5(text)}  a.bin\n` });
const OUTS = (text: string) => ({
  'a.bin.dvc': `outs:\n- md5: ${md5(text)}\n  size: ${text.length}\n  hash: md5\n  path: a.bin\n`,
});
const DEPS = (text: string) => ({
  'dvc.yaml': 'stages:\n  make:\n    cmd: make\n',
  'dvc.lock': `schema: '2.0'\nstages:\n  make:\n    cmd: make\n    deps:\n    - path: a.bin\n      hash: md5\n      md5: ${md5(text)}\n      size: ${text.length}\n`,
});
const STATEMENT = (text: string) => ({
  'build.intoto.jsonl': `${JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'a.bin', digest: { sha256: sha256(text) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  })}\n`,
});
const REGISTRY = (text: string) => ({
  'registry.json': JSON.stringify([{ path: 'a.bin', size: text.length, md5: md5(text) }]),
});

type Made = (text: string) => Record<string, string>;

/** Severities of what is said of the file, the gravest first. */
async function said(...manifests: Record<string, string>[]): Promise<string[]> {
  using repository = makeRepository({ 'a.bin': 'now', ...Object.assign({}, ...manifests) });
  const found = findings(await repository.check()).filter(({ subject }) => subject === 'a.bin');
  return [...new Set(found.map(({ severity }) => severity))];
}

describe('a file that differs from one manifest of two', () => {
  const cases: [what: string, right: Made, wrong: Made, said: string[]][] = [
    ['a list of MD5 beside one of SHA-256', LISTS, WEAK, ['error']],
    ['a list of SHA-256 beside one of MD5', WEAK, LISTS, ['error']],
    ["DVC's file beside a list", LISTS, OUTS, ['error']],
    ["a list beside DVC's file", OUTS, LISTS, ['error']],
    ['a registry beside a list', LISTS, REGISTRY, ['error']],
    ["a registry beside DVC's file", OUTS, REGISTRY, ['error']],
    ['what a pipeline of DVC read, beside a list', LISTS, DEPS, ['notice']],
    ['a list beside what a pipeline of DVC read', DEPS, LISTS, ['error']],
    ['a registry beside what a pipeline of DVC read', DEPS, REGISTRY, ['error', 'notice']],
    ['the subject of a statement beside a list', LISTS, STATEMENT, ['warning']],
    ['the subject of a statement beside a list of MD5', WEAK, STATEMENT, ['warning']],
    ['a list beside the subject of a statement', STATEMENT, LISTS, ['error', 'warning']],
    ['a list of MD5 beside the subject of a statement', STATEMENT, WEAK, ['error']],
  ];
  for (const [what, right, wrong, expected] of cases)
    for (const old of ['old', 'of another length'])
      test(`${what}, of ${old.length} bytes`, async () => {
        assert.deepEqual(await said(right('now'), wrong(old)), expected);
        assert.deepEqual(await said(right('now'), wrong('now')), [], 'and where they agree nothing is');
      });

  test('differs from both as from the stricter one', async () => {
    for (const lax of [DEPS, STATEMENT])
      for (const strict of [LISTS, WEAK, REGISTRY])
        assert.deepEqual((await said(lax('old'), strict('old')))[0], 'error');
  });
});

test('a missing file is told at the record that makes it an error', async () => {
  const index = { metadata: { total_size: 3 }, weight_map: { w: 'a.safetensors' } };
  const lax = { 'a.safetensors.index.json': JSON.stringify(index) };
  const strict = { 'a.safetensors.sha256': `${sha256('now')}  a.safetensors\n` };
  const told = async (files: Record<string, string>) => {
    using repository = makeRepository(files);
    return findings(await repository.check(), 'file-missing')
      .map(({ severity, location }) => `${severity} ${location?.file}`)
      .toSorted();
  };
  const none = 'notice a.safetensors.index.json';
  assert.deepEqual(await told({ ...lax, ...strict }), ['error a.safetensors.sha256', none]);
  assert.deepEqual(await told(lax), [none]);
});

test('a weak digest is not computed beside a strong one of the same manifest', async () => {
  const record = { path: 'a.bin', md5: md5('old'), sha256: sha256('now') };
  assert.deepEqual(await said({ 'registry.json': JSON.stringify([record]) }), []);
  // The control: alone it is compared.
  assert.deepEqual(await said({ 'registry.json': JSON.stringify([{ ...record, sha256: undefined }]) }), [
    'error',
  ]);
});

test('the row of a file shows the digest that differs', async () => {
  using repository = makeRepository({ 'a.bin': 'now', ...LISTS('now'), ...WEAK('old') });
  const [row] = (await repository.check()).files;
  assert.deepEqual(
    [row?.status, row?.recorded, row?.actual.digest],
    [
      'mismatched',
      { sha256: sha256('now'), size_bytes: null, digest: `md5:${md5('old')}` },
      `md5:${md5('now')}`,
    ],
  );
});

test('the row of a file without a SHA-256 shows the digest that differs, and not one that agrees', async () => {
  const sha512 = createHash('sha512').update('now').digest('hex');
  using repository = makeRepository({ 'a.bin': 'now', SHA512SUMS: `${sha512}  a.bin\n`, ...WEAK('old') });
  const [row] = (await repository.check()).files;
  assert.deepEqual(
    [row?.status, row?.recorded, row?.actual.digest, row?.strength],
    [
      'mismatched',
      { sha256: null, size_bytes: null, digest: `md5:${md5('old')}` },
      `md5:${md5('now')}`,
      undefined,
    ],
  );
});
