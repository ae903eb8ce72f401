import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { dvc } from '../../../src/formats/dvc/index.ts';
import { findings, kinds, makeRepository } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(4);
const md5 = (text: string) => createHash('md5').update(text).digest('hex');

async function read(path: string, text: string, others: Readonly<Record<string, string>> = {}) {
  const manifest = await dvc.read(sourceOf(path, text, others));
  assert.ok(manifest !== null);
  const { descriptors, problems, notLookedAt, locate } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path: name, digests, size, isSizeExact, source, grading } = descriptors.get(index);
    const { line } = locate({ is: 'descriptor', index });
    const parts = [`${line} ${name}`, ...digests.map(({ algorithm }) => algorithm)];
    if (size !== null && isSizeExact) parts.push(`${size}`);
    if (source?.is === 'url') parts.push(`${source.url}@${source.revision}`);
    if (grading?.differs) parts.push('dep');
    return parts.join(' ');
  });
  const counted = Object.fromEntries(notLookedAt.map(({ what, count }) => [what, count]));
  return { files, problems: problems.map(({ kind, at }) => `${kind} ${locate(at).line}`), counted };
}

const readFiles = async (...given: Parameters<typeof read>) => (await read(...given)).files;

describe('a file of DVC is recognised', () => {
  it('by its name and its keys', () => {
    for (const [path, text] of [
      ['data.dvc', 'outs:\n- path: a\n'],
      ['dvc.lock', "schema: '2.0'\nstages: {}\n"],
      ['x/dvc.lock', 'train:\n  cmd: x\n  deps:\n  - path: a\n'],
      ['a.dvc', '{"outs": []}'],
    ] as const)
      assert.ok(dvc.identify(candidate(path, text)), text);
    assert.ok(!dvc.identify(candidate('dvc.yaml', 'stages:\n  a:\n    outs:\n    - b\n')));
    assert.ok(!dvc.identify(candidate('a.dvc', 'DVC is a film\n')));
  });
});

describe('outs', () => {
  it('of DVC 3 are bytes, those of DVC 2 text with the line ends of Unix', async () => {
    const text = `outs:\n- md5: ${D}\n  size: 5\n  hash: md5\n  path: a\n- md5: ${D.toUpperCase()}\n  size: 5\n  path: b\n`;
    assert.deepEqual(await readFiles('d/x.dvc', text), ['2 a md5 5', '6 b md5-dos2unix']);
  });

  it('stand in the folder that the stage runs in', async () => {
    assert.deepEqual(await readFiles('a.dvc', `wdir: ../w\nouts:\n- md5: ${D}\n  path: f\n`), [
      '3 ../w/f md5-dos2unix',
    ]);
    const lock = `schema: '2.0'\nstages:\n  one@x:\n    outs:\n    - {path: a, md5: ${D}}\n  two:\n    outs:\n    - {path: b, md5: ${D}}\n`;
    const yaml = `stages:\n  one:\n    foreach: [x]\n    do: {wdir: sub/, cmd: c}\n  two: {wdir: "\${w}"}\n`;
    assert.deepEqual(await read('p/dvc.lock', lock, { 'p/dvc.yaml': yaml }), {
      files: ['5 sub/a md5-dos2unix'],
      problems: [],
      counted: { component: 1 },
    });
    assert.deepEqual((await read('dvc.lock', lock, { 'dvc.yaml': '[wdir' })).counted, { component: 2 });
  });

  it('of a folder are its files where it lists them, else a folder', async () => {
    const text = `outs:\n- path: d\n  md5: ${D}.dir\n  nfiles: 1\n  hash: md5\n- path: e\n  hash: md5\n  files:\n  - relpath: x/y\n    md5: ${D}\n    size: 3\n  nfiles: 1\n`;
    assert.deepEqual(await read('a.dvc', text), {
      files: ['10 e/x/y md5 3'],
      problems: [],
      counted: { folder: 1 },
    });
  });

  it('of a folder with a version of each file at the remote are its files', async () => {
    const files = `  files:\n  - relpath: x/y\n    md5: ${D}\n    cloud: {s3: {etag: e, version_id: v}}\n  - {relpath: z, md5: ${D}, size: 0}\n`;
    assert.deepEqual(await readFiles('e.dvc', `outs:\n- path: e\n  hash: md5\n${files}`), [
      '6 e/x/y md5',
      '8 e/z md5 0',
    ]);
    const none = await read('e.dvc', 'outs:\n- path: e\n  hash: md5\n  files: []\n');
    assert.deepEqual(none, { files: [], problems: [], counted: { folder: 1 } });
  });

  it('that are imported have a source', async () => {
    const repo = `deps:\n- path: f\n  repo:\n    url: https://example.org/r\n    rev_lock: abc\nouts:\n- {path: f, md5: ${D}}\n`;
    assert.deepEqual(await read('f.dvc', repo), {
      files: ['7 f md5-dos2unix https://example.org/r@abc'],
      problems: [],
      counted: { 'remote-file': 1 },
    });
    const url = `deps:\n- {path: "https://example.org/f", etag: x}\nouts:\n- {path: f, md5: ${D}}\n`;
    assert.deepEqual(await readFiles('f.dvc', url), ['4 f md5-dos2unix https://example.org/f@null']);
  });

  it('elsewhere, and digests of servers, are counted', async () => {
    const text =
      'outs:\n- {path: "s3://b/k", etag: x}\n- {path: /mnt/a, md5: x}\n- {path: c, etag: "9"}\n- {path: d, md5: x, hash: sha9}\n';
    const { files, counted } = await read('a.dvc', text);
    assert.deepEqual(files, ['4 c', '5 d']);
    assert.deepEqual(counted, { 'remote-file': 2, 'unsupported-digest': 2 });
  });
});

describe('deps', () => {
  const lock = (deps: string, outs = '') =>
    `schema: '2.0'\nstages:\n  one:\n    deps:\n${deps}    outs:\n${outs}  two:\n    deps:\n    - {path: ./s.py, md5: ${D}}\n`;

  it('are taken once, and not what a stage makes', async () => {
    const deps = `    - {path: s.py, md5: ${D}, size: 9}\n    - {path: made/x, md5: ${D}}\n    - {path: d, md5: ${D}.dir}\n`;
    assert.deepEqual(await read('dvc.lock', lock(deps, `    - {path: made, md5: ${D}.dir}\n`)), {
      files: ['5 s.py md5-dos2unix dep'],
      problems: [],
      counted: { folder: 2 },
    });
  });

  it('are not taken where stages ran with different ones, and where a file of DVC records them', async () => {
    const deps = `    - {path: s.py, md5: ${D.replace('c', 'd')}}\n    - {path: in.csv, md5: ${D}}\n    - {path: ../../out, md5: ${D}}\n`;
    assert.deepEqual(await read('dvc.lock', lock(deps), { 'in.csv.dvc': '' }), {
      files: [],
      problems: [],
      counted: { 'remote-file': 1, component: 1 },
    });
  });
});

describe('what is malformed', () => {
  it('is a problem with its place, never an exception', async () => {
    assert.deepEqual((await read('a.dvc', 'outs: [\n')).problems, ['manifest-malformed 2']);
    assert.deepEqual((await read('a.dvc', '- outs: 1\n')).problems, ['manifest-malformed 1']);
    assert.deepEqual((await read('a.dvc', 'outs:\n- &a {path: x}\n- *a\n')).problems, [
      'manifest-malformed 3',
    ]);
    const { files, problems } = await read(
      'a.dvc',
      `outs:\n- 1\n- {md5: ${D}}\n- {path: x, md5: TODO}\n- path: y\n  files: [1]\n  nfiles: 1\n`,
    );
    assert.deepEqual(files, ['4 x']);
    assert.deepEqual(problems, [
      'manifest-malformed 2',
      'manifest-malformed 3',
      'digest-placeholder 4',
      'manifest-malformed 6',
    ]);
  });

  it('is no stage', async () => {
    for (const text of [
      "schema: '2.0'\n",
      "schema: '2.0'\nstages: 1\n",
      "schema: '2.0'\nstages:\n  a: 1\n  __proto__: {outs: 1}\n",
    ])
      assert.deepEqual((await read('dvc.lock', text)).files, []);
  });
});

describe('a check with files of DVC', () => {
  it('matches text of DVC 2 with either line end, and bytes of DVC 3', async () => {
    using repository = makeRepository({
      'data/two.csv.dvc': `outs:\n- md5: ${md5('a\nb\n')}\n  size: 4\n  path: two.csv\n`,
      'data/two.csv': 'a\r\nb\r\n',
      'data/three.csv.dvc': `outs:\n- md5: ${md5('a\r\n')}\n  size: 3\n  hash: md5\n  path: three.csv\n`,
      'data/three.csv': 'a\r\n',
    });
    const report = await repository.check();
    const rows = [...report.files].map(({ path, status, strength }) => `${path} ${status} ${strength}`);
    assert.deepEqual(rows, ['data/three.csv matched weak', 'data/two.csv matched weak']);
    assert.equal(report.outcome, 'pass');
    repository.write({ 'data/three.csv': 'a\n' });
    assert.deepEqual(kinds(await repository.check()), ['warning line-ends-differ']);
    repository.write({ 'data/three.csv': 'b\n' });
    assert.equal((await repository.check()).outcome, 'fail');
  });

  it('fails on an out that differs, and notes a dep that does', async () => {
    const lock = `schema: '2.0'\nstages:\n  s:\n    deps:\n    - {path: s.py, md5: ${md5('old')}, hash: md5, size: 3}\n    outs:\n    - {path: o.bin, md5: ${md5('out')}, hash: md5, size: 3}\n`;
    using repository = makeRepository({ 'dvc.lock': lock, 's.py': 'newer', 'o.bin': 'out' });
    const report = await repository.check();
    assert.deepEqual(kinds(report), ['notice checksum-mismatch']);
    assert.equal(report.outcome, 'pass');
    assert.deepEqual(findings(report)[0]?.location, { file: 'dvc.lock', line: 5, column: 25 });
    repository.write({ 'o.bin': 'tuo' });
    assert.deepEqual(kinds(await repository.check()), [
      'error checksum-mismatch',
      'notice checksum-mismatch',
    ]);
  });

  it('fails on a dep that a checksum list records too', async () => {
    const lock = `schema: '2.0'\nstages:\n  s:\n    deps:\n    - {path: s.py, md5: ${md5('old')}, hash: md5}\n`;
    using repository = makeRepository({ 'dvc.lock': lock, 's.py': 'new', MD5SUMS: `${md5('old')}  s.py\n` });
    assert.deepEqual(kinds(await repository.check()), ['error checksum-mismatch']);
  });
});
