/** What a file that is not there comes to, and an entry whose files are not there. */

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import { applyPolicy } from '../../../src/engine/judge/apply-policy.ts';
import { digestOf, know, recordOf } from '../../support/records.ts';
import { type Content, findings, listOf, makeRepository } from '../../support/repository.ts';

const COMBINED = 'inventory/combined_inventory.json';
const SOURCE = 'models/inventory.json';
const LIST = 'models/checksums.sha256';
const onPosix = { skip: process.platform === 'win32' };

/** The findings about what is missing where these models are, with the line of each. */
async function missing(
  models: readonly object[],
  files: Readonly<Record<string, Content>> = {},
  link?: { readonly at: string; readonly to: string },
): Promise<unknown[]> {
  using repository = makeRepository({ [COMBINED]: { models }, [SOURCE]: { models }, ...files });
  if (link) symlinkSync(link.to, repository.path(link.at));
  const report = await repository.check({ 'checksum-base': 'root' });
  return findings(report, 'file-missing').map(({ severity, subject, data, location }) => [
    `${location?.file}:${location?.line} ${severity} ${subject}`,
    data,
  ]);
}

test('each setting has one answer for files, which optional ones and those that are there do not get', async () => {
  for (const [setting, withDigest, without] of [
    ['auto', 'error', 'notice'],
    ['error', 'error', 'error'],
    ['warning', 'warning', 'warning'],
    ['ignore', null, null],
  ] as const) {
    const plan = ['a', 'b', 'c.opt', 'd.opt', 'there', 'there.opt'].map((path) =>
      recordOf(path, { sha256: path === 'b' ? null : digestOf(path) }),
    );
    for (const record of plan)
      know(record, { status: record.path.startsWith('there') ? 'matched' : 'missing' });
    const { value, findings, counts, note } = await applyPolicy(plan, [], setting, ['*.opt']);
    assert.deepEqual(plan.slice(0, 4).map(value.severityOf), [withDigest, without, null, null], setting);
    assert.deepEqual(
      [findings, counts, note],
      [[], { missing: 4, missing_optional: 2 }, `missing-files: ${setting}`],
    );
  }
  const { counts } = await applyPolicy([recordOf('a')], [], 'auto', []);
  assert.deepEqual(counts, { missing: 0, missing_optional: 0 });
});

test('many patterns give way to a signal, and what they were not asked about is not called missing', async () => {
  const patterns = Array.from({ length: 500 }, (_, n) => `**/${'*a'.repeat(10)}*b${n}`);
  const plan = Array.from({ length: 200 }, (_, n) => recordOf(`${'a'.repeat(100)}${n}`));
  for (const record of plan) know(record, { status: 'missing' });
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  const { value } = await applyPolicy(plan, [], 'auto', patterns, plan, controller.signal);
  const judged = plan.filter((record) => value.severityOf(record) !== null).length;
  assert.ok(judged > 0 && judged < plan.length, `${judged}`);
  const control = await applyPolicy(plan, [], 'auto', patterns.slice(0, 9));
  assert.ok(
    plan.every((record) => control.value.severityOf(record) !== null),
    'the control',
  );
});

test('what is ignored is found nowhere, so that no suppression is used up on it', async () => {
  const models = [{ name: 'm', path: 'models/m' }];
  const suppress = [{ kind: 'file-missing', path: '**', reason: 'is on its way', expires: '2099-12-31' }];
  using repository = makeRepository({
    [COMBINED]: { models },
    [SOURCE]: { models },
    [LIST]: listOf({ 'models/gone.bin': 'a' }),
    '.github/manifest-drift.yml': JSON.stringify({ suppress }),
  });
  const counted = async (setting: string) =>
    (await repository.check({ 'missing-files': setting })).suppressions[0]?.findings;
  assert.deepEqual([await counted('auto'), await counted('ignore')], [2, 0]);
});

test('an entry of which nothing is there is told where its path stands', async () => {
  assert.deepEqual(await missing([{ name: 'm', version: '1.0.0', path: 'models/m' }]), [
    [`${SOURCE}:6 notice model:m`, { what: 'entry', path: 'models/m' }],
  ]);
  assert.deepEqual(await missing([{ name: 'm', version: '1.0.0', local_path: 'models/m' }]), [
    [`${SOURCE}:6 notice model:m`, { what: 'entry', path: 'models/m' }],
  ]);
});

test('an entry that names a link to nothing is told', onPosix, async () => {
  assert.deepEqual(
    await missing([{ name: 'm', path: 'models/m' }], {}, { at: 'models/m', to: 'elsewhere' }),
    [[`${SOURCE}:5 notice model:m`, { what: 'entry', path: 'models/m' }]],
  );
});

test('an entry whose folder is there lacks nothing, though nothing in it is recorded', async () => {
  assert.deepEqual(await missing([{ name: 'm', path: 'models/m' }], { 'models/m/weights.bin': 'w' }), []);
});

test('an absent file of an entry that a list records is told once, as a file', async () => {
  const list = { [LIST]: listOf({ 'models/m.bin': 'm' }) };
  assert.deepEqual(await missing([{ name: 'm', path: 'models/m.bin' }], list), [
    [`${LIST}:1 error models/m.bin`, { what: 'file', why: null, expected: digestOf('m') }],
  ]);
});

test('a digest for a folder that is not there is a conflict, and not also a missing file', async () => {
  const models = [{ name: 'm', path: 'models/m', files_count: 3, sha256: digestOf('m') }];
  using repository = makeRepository({ [COMBINED]: { models }, [SOURCE]: { models } });
  const report = await repository.check();
  assert.deepEqual(
    findings(report)
      .filter(({ severity }) => severity === 'error')
      .map(({ kind }) => kind),
    ['checksum-conflict', 'checksum-conflict'],
    'one for each inventory',
  );
  assert.deepEqual(findings(report, 'file-missing'), []);
});

test('of the files that an entry lists, those that nothing records are counted', async () => {
  const files = ['a', 'b', 'c'].map((path) => ({ path }));
  const models = [{ name: 'm', path: 'models/m', files }];
  const at = `${SOURCE}:5 notice model:m`;
  const list = { [LIST]: listOf({ 'models/m/a': 'a' }) };
  const a = [`${LIST}:1 error models/m/a`, { what: 'file', why: null, expected: digestOf('a') }];
  // The list records one file of the folder, so it is not the folder that nothing records.
  assert.deepEqual(await missing(models, list), [a, [at, { what: 'entry-files', absent: 2, listed: 3 }]]);
  assert.deepEqual(await missing(models, { ...list, 'models/m/b': 'b' }), [
    a,
    [at, { what: 'entry-files', absent: 1, listed: 3 }],
  ]);
  assert.deepEqual(await missing(models, { 'models/m/other': '' }), [
    [at, { what: 'entry-files', absent: 3, listed: 3 }],
  ]);
  assert.deepEqual(await missing(models), [[at, { what: 'entry', path: 'models/m' }]]);
});

test('files that an entry lists without a path of its own are told where the entry stands', async () => {
  assert.deepEqual(await missing([{ name: 'm', files: [{ path: 'models/a.bin' }] }]), [
    [`${SOURCE}:3 notice model:m`, { what: 'entry-files', absent: 1, listed: 1 }],
  ]);
});
