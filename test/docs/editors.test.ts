/** What docs/editors.md says that an editor does, done by the language services that editors use. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readConfig } from '../../src/settings/read-config.ts';
import { SETTINGS } from '../../src/settings/table.ts';
import { openFile } from '../support/editor.ts';
import { ROOT } from '../support/markdown.ts';
import { EMPTY_COMBINED, kinds, makeRepository } from '../support/repository.ts';

const CONFIG = '.github/manifest-drift.yml';
const CONFIG_SCHEMA = '# yaml-language-server: $schema=../schemas/config.v1.schema.json\n';
const INVENTORY = 'models/inventory.json';
const INVENTORY_SCHEMA = '"$schema": "../schemas/inventory.v1.schema.json"';

const config = (text: string) => openFile(CONFIG, CONFIG_SCHEMA + text);
const inventory = (entry: string) => openFile(INVENTORY, `{ ${INVENTORY_SCHEMA}, "models": [{ ${entry} }] }`);

test('a good config is marked nowhere, a wrong key or value where it stands', async () => {
  const good = await config('fail-on: warning\nconcurrency: 4\nseverities:\n  file-missing: notice\n');
  assert.deepEqual(await good.problems(), []);
  const wrong = await config('chekcsums: none\nfail-on: errror\nseverities:\n  file-missin: notice\n');
  const found = (await wrong.problems()).sort();
  assert.equal(found.length, 3);
  assert.match(found[0] ?? '', /^2: .*chekcsums/);
  assert.match(found[1] ?? '', /^3: .*"warning"/);
  assert.match(found[2] ?? '', /^5: .*file-missin/);
});

test('keys and values of the config are offered, each with what it means', async () => {
  const keys = await (await config('|')).offers();
  for (const key of ['$schema', 'checksums', 'severities', 'optional'])
    assert.match(keys.get(key) ?? '', /\w/, key);
  assert.deepEqual([...(await (await config('fail-on: |')).offers()).keys()], ['error', 'warning', 'notice']);
  assert.ok((await (await config('upstream: |')).offers()).has('huggingface'));
  assert.ok((await (await config('severities:\n  |')).offers()).has('checksum-mismatch'));
  const hover = await (await config('missing-|files: auto')).hover();
  assert.ok(hover.includes(SETTINGS['missing-files'].help), hover);
});

test('keys of an inventory are offered and explained, values of a wrong type are marked', async () => {
  const keys = await (await inventory('"name": "x", |')).offers();
  for (const key of ['path', 'sha256', 'size_bytes', 'version', 'files'])
    assert.match(keys.get(key) ?? '', /\w/, key);
  assert.match(await (await inventory('"sha|256": ""')).hover(), /64 hex digits/);
  assert.deepEqual(await (await inventory('"name": "x", "note": 1')).problems(), []);
  assert.match((await (await inventory('"name": "x", "size_bytes": "1"')).problems()).join(), /^1: /);
  assert.match((await (await inventory('"nmae": "x"')).problems()).join(), /^1: /);
});

for (const name of ['consistent', 'drifted'])
  for (const path of [
    'inventory/combined_inventory.json',
    'models/inventory.json',
    'datasets/inventory.json',
  ])
    test(`an editor marks nothing in ${path} of examples/${name}`, async () => {
      const text = readFileSync(join(ROOT, 'examples', name, path), 'utf8');
      const file = await openFile(path, text.replace('{', `{ ${INVENTORY_SCHEMA},`));
      assert.deepEqual(await file.problems(), []);
    });

for (const name of ['config.v1', 'inventory.v1', 'report.v2'])
  test(`each property that the schema of the ${name} names says what it means`, () => {
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8'));
    assert.deepEqual(undescribed(schema, ''), []);
  });

/** Paths of properties without a description; a reference may have its own. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    // The branches of a choice narrow properties that are described beside them.
    if (key === 'anyOf') return [];
    const inner = undescribed(value, `${path}/${key}`);
    if (key !== 'properties') return inner;
    const nameless = Object.entries(value as object).filter(([, property]) => !('description' in property));
    return [...nameless.map(([name]) => `${path}/${name}`), ...inner];
  });
}

test('$schema changes no verdict, in an inventory or in the config', async () => {
  const { raw, extras } = await readConfig(CONFIG, Buffer.from('$schema: ./x.json\nfail-on: warning\n'));
  assert.deepEqual([raw, extras.optional], [{ 'fail-on': 'warning' }, []]);
  using repository = makeRepository({
    [CONFIG]: '$schema: ./x.json\n',
    'inventory/combined_inventory.json': { $schema: './y.json', ...EMPTY_COMBINED },
    [INVENTORY]: { $schema: './x.json', models: [] },
  });
  const report = await repository.check();
  assert.deepEqual([report.outcome, kinds(report)], ['pass', ['notice nothing-recorded']]);
});
