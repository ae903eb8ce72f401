/** Formats that name files and record no digests. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kitfile } from '../../src/formats/kitfile.ts';
import { mlmodel } from '../../src/formats/mlmodel.ts';
import { findings, kinds, makeRepository } from '../support/repository.ts';
import { candidate, sourceOf } from './source.ts';

const KIT = `manifestVersion: "1.0.0"
package:
  name: p
model:
  name: m
  path: model/w.gguf
  parts:
  - path: model/[x].json
datasets:
- name: d
  path: ./data
code:
- path: .
docs:
- path: ../outside.md
- path: ghcr.io/org/other:1.0
`;

const ML = `artifact_path: model
flavors:
  python_function:
    env: {conda: conda.yaml}
    loader_module: mlflow.sklearn
    model_path: model.pkl
  sklearn:
    pickled_model: model.pkl
    data: https://example.org/x
mlflow_version: 2.9.2
`;

describe('a Kitfile', () => {
  it('names files and folders that have to be there', async () => {
    assert.ok(kitfile.identify(candidate('Kitfile', KIT)));
    assert.ok(!kitfile.identify(candidate('Kitfile', 'manifestVersion: 1\n')));
    const manifest = await kitfile.read(sourceOf('k/Kitfile', KIT));
    assert.deepEqual(
      manifest?.fileSets.map(({ folder, includes }) => [folder, includes[0]]),
      [
        ['k', 'model/w.gguf'],
        ['k', 'model/\\[x\\].json'],
        ['k', 'data'],
      ],
    );
    assert.deepEqual(manifest?.notLookedAt, [{ what: 'remote-file', count: 2 }]);
    assert.equal(await kitfile.read(sourceOf('Kitfile', '- a\n')), null);
  });

  it('is told of where one is missing', async () => {
    const files = { 'model/w.gguf': 'w', 'model/[x].json': '{}', 'data/a.csv': 'a' };
    using repository = makeRepository({ Kitfile: KIT, ...files });
    assert.deepEqual(kinds(await repository.check()), ['notice manifest-unread', 'notice nothing-recorded']);
    using lacking = makeRepository({ Kitfile: KIT, 'model/w.gguf': 'w', 'model/x.json': '{}' });
    assert.deepEqual(
      findings(await lacking.check(), 'fileset-empty').map(({ severity, location }) => [
        severity,
        location?.line,
      ]),
      [
        ['warning', 8],
        ['warning', 11],
      ],
    );
  });
});

describe('an MLmodel file', () => {
  it('names what each flavor keeps', async () => {
    assert.ok(mlmodel.identify(candidate('MLmodel', ML)));
    assert.ok(!mlmodel.identify(candidate('MLmodel', 'flavors: {}\n')));
    const manifest = await mlmodel.read(sourceOf('m/MLmodel', ML));
    assert.deepEqual(
      manifest?.fileSets.map(({ includes, name }) => [includes[0], name]),
      [['model.pkl', 'python_function']],
    );
    assert.deepEqual(manifest?.notLookedAt, [{ what: 'remote-file', count: 1 }]);
    assert.equal(manifest?.format.version, '2.9.2');
    assert.equal(await mlmodel.read(sourceOf('MLmodel', 'flavors: []\n')), null);
  });

  it('is told of where one is missing', async () => {
    using repository = makeRepository({ 'm/MLmodel': ML, 'm/model.pkl': 'x' });
    assert.deepEqual(kinds(await repository.check()), ['notice manifest-unread', 'notice nothing-recorded']);
    using lacking = makeRepository({ 'm/MLmodel': ML, 'model.pkl': 'x' });
    assert.deepEqual(
      findings(await lacking.check(), 'fileset-empty').map(({ subject }) => subject),
      ['m/MLmodel'],
    );
  });
});
