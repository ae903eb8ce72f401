/** init proposes a mapping for a registry whose digests no reader takes. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { parse } from 'yaml';
import { planSetup } from '../../../src/apps/run/plan-setup.ts';
import { kinds, makeRepository, sha256 } from '../../support/repository.ts';

const CONFIG = '.github/manifest-drift.yml';

async function configOf(files: Readonly<Record<string, object | string>>): Promise<string> {
  using repository = makeRepository(files);
  const signal = new AbortController().signal;
  const { files: made } = await planSetup(
    { root: repository.root },
    { cwd: repository.root, environment: process.env, signal },
  );
  const config = made.find(({ path }) => path === CONFIG);
  return config === undefined ? '' : new TextDecoder().decode(config.after);
}

test('a registry with paths and digests in fields of other names gets a mapping that reads it', async () => {
  const models = [
    { weights: 'a.bin', fingerprint: sha256('a') },
    { weights: 'b.bin', fingerprint: sha256('b') },
  ];
  const files = { 'models/manifest.json': { all: { models } }, 'models/a.bin': 'a', 'models/b.bin': 'B' };
  const config = await configOf(files);
  assert.deepEqual(parse(config).manifests, [
    { file: 'models/manifest.json', items: '$.all.models[*]', path: '@.weights', sha256: '@.fingerprint' },
  ]);
  using repository = makeRepository({ ...files, [CONFIG]: config });
  assert.deepEqual(kinds(await repository.check()), ['error checksum-mismatch']);
});

test('one with ids in place of paths gets a comment to fill in', async () => {
  const config = await configOf({
    'models/manifest.json': { yunet: { md5: '0'.repeat(32) }, other: { md5: '1'.repeat(32) } },
  });
  assert.equal(parse(config).manifests, undefined);
  const { manifests } = parse(config.replace(/^# /gm, '').replaceAll(/PATH # .*/g, 'x'));
  assert.deepEqual(manifests, [
    {
      file: 'models/manifest.json',
      items: '$.*',
      path: '@key',
      digest: '@.md5',
      algorithm: 'md5',
      files: { yunet: 'x', other: 'x' },
    },
  ]);
});

test('a registry that is read gets none', async () => {
  const files = { 'models/manifest.json': { 'a.bin': sha256('a') }, 'models/a.bin': 'a' };
  assert.doesNotMatch(await configOf(files), /^manifests:/m);
});
