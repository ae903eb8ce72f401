/** Repositories made to get a green light they do not deserve, or a red one, or a crash. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  baseOf,
  EMPTY_COMBINED,
  findings,
  kinds,
  listOf,
  makeRepository,
  sha256,
} from '../support/repository.ts';

const COMBINED = 'inventory/combined_inventory.json';
const BASE = { [COMBINED]: EMPTY_COMBINED };
const LIST = 'models/checksums.sha256';
const CONFIG = '.github/manifest-drift.yml';

test('a file missing from its entry is not found elsewhere under the same name', async () => {
  const models = [{ name: 'm', path: 'models/a', files: [{ path: 'LICENSE', sha256: sha256('x') }] }];
  using repository = makeRepository({
    [COMBINED]: { models, datasets: [] },
    'models/inventory.json': models,
    'models/a/keep': '',
    LICENSE: 'x',
  });
  const report = await repository.check();
  assert.deepEqual(
    findings(report, 'file-missing').map(({ subject }) => subject),
    ['models/a/LICENSE'],
  );
});

test('a bag is never verified by files outside of it', async () => {
  using repository = makeRepository({
    ...BASE,
    'data/f': 'x',
    'bag/bagit.txt': 'BagIt-Version: 1.0\n',
    'bag/manifest-sha256.txt': listOf({ 'data/f': 'x' }),
  });
  const report = await repository.check({ checksums: 'bag/manifest-sha256.txt' });
  assert.deepEqual(kinds(report), ['error file-missing']);
});

test('a digest of a listed file is kept when something is recorded below its path', async () => {
  const models = [{ name: 'm', path: 'models/m', files: [{ path: 'w', sha256: sha256('x') }] }];
  using repository = makeRepository({
    [COMBINED]: { models, datasets: [] },
    'models/inventory.json': models,
    [LIST]: listOf({ 'models/m/w/x': 'y' }),
    [CONFIG]: 'optional: ["models/m/w/*"]\n',
  });
  const report = await repository.check();
  assert.deepEqual(
    findings(report, 'file-missing').map(({ subject }) => subject),
    ['models/m/w'],
  );
});

for (const pattern of ['!models/**', '', 'models/(a+)+c', 'a|b']) {
  test(`an optional pattern that could excuse or hang more than it says is refused: ${pattern}`, async () => {
    using repository = makeRepository({ ...BASE, [CONFIG]: `optional: [${JSON.stringify(pattern)}]\n` });
    await assert.rejects(repository.check(), {
      name: 'SettingsError',
      message: /optional: .* cannot be used/,
    });
  });
}

test('inputs that only exclude are refused', async () => {
  using repository = makeRepository(BASE);
  await assert.rejects(repository.check({ checksums: '!models/*' }), /only excludes/);
});

test('a forced missing-files answer is not softened by the config', async () => {
  using repository = makeRepository({
    ...BASE,
    [LIST]: listOf({ 'models/x': 'x' }),
    [CONFIG]: 'severities: { file-missing: notice }\n',
  });
  assert.equal((await repository.check({ 'missing-files': 'error' })).outcome, 'fail');
  assert.equal((await repository.check()).outcome, 'pass');
});

test('folders of a listed name do not decide what paths are relative to', async () => {
  using repository = makeRepository({
    ...BASE,
    'models/tok': 'x',
    'tok/keep': '',
    'y/keep': '',
    [LIST]: listOf({ tok: 'x', y: 'y' }),
  });
  const report = await repository.check();
  assert.deepEqual([baseOf(report, LIST), report.summary.matched, report.summary.missing], ['models', 1, 1]);
});

test('paths deeper than any file system are one finding each, and the rest is checked', async () => {
  const deep = `${'a/'.repeat(30_000)}b`;
  const list = `${sha256('x')}  ${deep}\n${sha256('x')}  /${deep.slice(0, 20_000)}\n${listOf({ 'models/x': 'x' })}`;
  using repository = makeRepository({ ...BASE, 'models/x': 'x', [LIST]: list });
  const report = await repository.check();
  assert.equal(report.summary.matched, 1);
  assert.equal(report.outcome, 'fail');
});
