import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { frictionless } from '../../../src/formats/frictionless/index.ts';
import { findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';
import { candidate, sourceOf } from '../source.ts';

const D = 'c0ffee00'.repeat(8);
const MD5 = D.slice(32);

async function read(value: unknown, path = 'datapackage.json') {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const manifest = await frictionless.read(sourceOf(path, text));
  assert.ok(manifest !== null);
  const { descriptors, problems, notLookedAt } = manifest;
  const files = Array.from({ length: descriptors.length }, (_, index) => {
    const { path: name, digests, size } = descriptors.get(index);
    return [name, ...digests.map(({ algorithm }) => algorithm), ...(size === null ? [] : [size])].join(' ');
  });
  const counted = Object.fromEntries(notLookedAt.map(({ what, count }) => [what, count]));
  return { files, problems: problems.map(({ kind }) => kind), counted };
}

describe('a data package', () => {
  it('is recognised by its name and its resources', () => {
    assert.ok(frictionless.identify(candidate('a/datapackage.json', '{"name": "x", "resources": []}')));
    assert.ok(frictionless.identify(candidate('datapackage.yaml', 'name: x\nresources:\n- path: a\n')));
    assert.ok(!frictionless.identify(candidate('datapackage.json', '{"name": "x"}')));
    assert.ok(!frictionless.identify(candidate('k8s.yaml', 'resources:\n- path: a\n')));
  });

  it('has files with digests of any algorithm, MD5 where none is named', async () => {
    const resources = [
      { path: 'a', hash: MD5, bytes: 3 },
      { path: 'b', hash: `sha256:${D}` },
      { path: ['c'], hash: `sha512:${D}${D}`, bytes: '3' },
      { path: 'd', stats: { md5: MD5, sha256: D, bytes: 4 } },
      { path: 'e', stats: { hash: D, hashing: 'sha256' } },
      { path: 'f', hash: '', bytes: 1.5 },
    ];
    assert.deepEqual(await read({ resources }), {
      files: ['a md5 3', 'b sha256', 'c sha512 3', 'd md5 sha256 4', 'e sha256', 'f'],
      problems: [],
      counted: {},
    });
    const yaml = `resources:\n- path: a\n  hash: ${'1'.repeat(32)}\n  bytes: 3\n`;
    assert.deepEqual((await read(yaml, 'datapackage.yaml')).files, ['a md5 3']);
  });

  it('has files that are named by addresses of its own repository', async () => {
    const raw = 'https://raw.githubusercontent.com/owner';
    const resources = [
      { path: `${raw}/repository/master/data/a%20b.csv`, hash: MD5 },
      { path: `${raw}/other/master/data/a.csv`, hash: MD5 },
    ];
    assert.deepEqual(await read({ resources }, 'meta/datapackage.json'), {
      files: ['../data/a b.csv md5'],
      problems: [],
      counted: { 'remote-file': 1 },
    });
  });

  it('counts what is no file of its own', async () => {
    const resources = [
      { data: [1] },
      { url: 'https://example.org/a' },
      { path: 'https://example.org/a', hash: MD5 },
      { path: 'd/' },
      { path: '.' },
      { path: ['a', 'b'], hash: MD5, bytes: 3 },
      'resource.json',
    ];
    assert.deepEqual(await read({ resources }), {
      files: ['a', 'b'],
      problems: [],
      counted: { component: 2, 'remote-file': 2, folder: 2, 'unsupported-digest': 1 },
    });
  });

  it('has problems where it is malformed or hostile, never an exception', async () => {
    assert.deepEqual((await read('{"resources": [')).problems, ['manifest-malformed']);
    assert.deepEqual((await read({ resources: {} })).problems, ['manifest-malformed']);
    assert.deepEqual((await read([1])).problems, ['manifest-malformed']);
    const resources = [1, {}, { path: 7, hash: 'W/"etag"' }, { path: [null, ''] }, { path: 'x', hash: [] }];
    const { files, problems } = await read({ resources });
    assert.deepEqual(files, ['7', 'x']);
    assert.deepEqual(problems, [
      'manifest-malformed',
      'manifest-malformed',
      'digest-placeholder',
      'manifest-malformed',
      'manifest-malformed',
      'digest-placeholder',
    ]);
  });
});

describe('a check with a data package', () => {
  it('passes, and fails where a file differs or is missing', async () => {
    const resources = [
      { path: 'data/a.csv', hash: createHash('md5').update('a\n').digest('hex'), bytes: 2 },
      { path: 'data/b.csv', hash: `sha256:${sha256('b\n')}` },
    ];
    const files = { 'set/data/a.csv': 'a\n', 'set/data/b.csv': 'b\n' };
    using repository = makeRepository({ 'set/datapackage.json': { name: 'x', resources }, ...files });
    const report = await repository.check();
    assert.equal(report.outcome, 'pass');
    assert.deepEqual(
      [...report.files].map(({ path, status, strength }) => `${path} ${status} ${strength}`),
      ['set/data/a.csv matched weak', 'set/data/b.csv matched undefined'],
    );
    repository.write({ 'set/data/a.csv': 'A\n' });
    const changed = await repository.check();
    assert.deepEqual(kinds(changed), ['error checksum-mismatch']);
    assert.equal(findings(changed)[0]?.location?.line, 6);
    using empty = makeRepository({ 'set/datapackage.json': { resources } });
    assert.deepEqual(kinds(await empty.check()), ['error file-missing', 'error file-missing']);
  });

  it('notes a missing file that no digest is recorded for', async () => {
    const resources = [{ path: 'a.csv', bytes: 2 }, { path: 'b.csv' }];
    using repository = makeRepository({ 'datapackage.json': { resources }, 'a.csv': 'a\n' });
    const report = await repository.check();
    assert.deepEqual(
      [...report.files].map(({ path, status }) => `${path} ${status}`),
      ['a.csv unverified', 'b.csv missing'],
    );
    assert.deepEqual(
      findings(report, 'file-missing').map(({ subject, severity }) => `${severity} ${subject}`),
      ['notice b.csv'],
    );
  });

  it('never leaves the root', async () => {
    const resources = [{ path: '../../secret', hash: MD5 }];
    using repository = makeRepository({ 'set/datapackage.json': { resources } });
    assert.deepEqual(kinds(await repository.check()), ['error path-escapes']);
  });
});
