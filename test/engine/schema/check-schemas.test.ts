/** A repository's own JSON Schema, which strangers may write: it says where a manifest breaks it, and never hangs. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSchemas } from '../../../src/engine/schema/check-schemas.ts';
import type { RootPath } from '../../../src/model/root-path.ts';
import { createFiles } from '../../../src/platform/files.ts';
import { inTime } from '../../../src/platform/in-time.ts';
import { findings, kinds, makeRepository } from '../../support/repository.ts';

const INVENTORY = 'models/inventory.json';
const SCHEMA = 'inventory/manifest_schema.json';
const CONFIG = '.github/manifest-drift.yml';

const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';
const DRAFT_2020 = 'https://json-schema.org/draft/2020-12/schema';

const BASE = {
  'inventory/combined_inventory.json': { models: [{ name: 'm' }] },
  [INVENTORY]: { models: [{ name: 'm' }] },
};

async function checked(schema: unknown, given: string = SCHEMA, files: object = {}) {
  using repository = makeRepository({ ...BASE, [SCHEMA]: schema as object, ...files });
  const report = await repository.check({ 'manifest-schema': given, manifests: 'none' });
  return findings(report)
    .filter(({ kind }) => kind === 'manifest-malformed' || kind === 'list-missing')
    .map(({ kind, subject, severity, location }) => `${severity} ${kind} ${subject}:${location?.line ?? 0}`);
}

describe('a schema', () => {
  it('is followed by the inventories, in both dialects', async () => {
    for (const $schema of [DRAFT_07, DRAFT_2020, undefined]) {
      const fits = { $schema, type: 'object', required: ['models'] };
      assert.deepEqual(await checked(fits), [], $schema);
      const refuses = {
        $schema,
        properties: { models: { items: { required: ['path'], properties: { name: { type: 'number' } } } } },
      };
      assert.deepEqual(
        await checked(refuses),
        [
          'error manifest-malformed inventory/combined_inventory.json:3',
          'error manifest-malformed inventory/combined_inventory.json:4',
          'error manifest-malformed models/inventory.json:3',
          'error manifest-malformed models/inventory.json:4',
        ],
        $schema,
      );
    }
  });

  it('may be for other manifests, by a glob, in any syntax', async () => {
    const files = { 'data/a.yaml': 'x:\n  - 1\n  - y\n', 'data/b.yaml': 'x: []\n' };
    const schema = { properties: { x: { items: { type: 'integer' } } } };
    assert.deepEqual(await checked(schema, `data/*.yaml=${SCHEMA}`, files), [
      'error manifest-malformed data/a.yaml:3',
    ]);
    assert.deepEqual(await checked(schema, `none/*.yaml=${SCHEMA}`, files), [
      'error list-missing none/*.yaml:0',
    ]);
  });

  it('that is not there, or is none, fails', async () => {
    assert.deepEqual(await checked({}, 'none.json'), ['error list-missing none.json:0']);
    const broken = [`error manifest-malformed ${SCHEMA}:1`];
    assert.deepEqual(await checked('{'), broken);
    assert.deepEqual(await checked([]), broken);
    assert.deepEqual(await checked({ type: 'nothing' }), broken);
    assert.deepEqual(await checked({ $schema: 'http://json-schema.org/draft-04/schema#' }), broken);
    assert.deepEqual(await checked({ properties: { name: { pattern: '(' } } }), broken);
  });

  it('may lead to itself, whole or in part, as trees do', async () => {
    const name = { type: 'number' };
    const models = { items: { properties: { name } } };
    for (const $schema of [DRAFT_07, DRAFT_2020, undefined])
      for (const about of [{}, { $id: 'models.json' }, { $id: 'https://example.org/models.json' }]) {
        const tree = { $schema, ...about, properties: { children: { items: { $ref: '#' } }, models } };
        const part = {
          $schema,
          ...about,
          properties: { models: { $ref: '#/$defs/list' } },
          $defs: { list: { items: { properties: { name, inner: { $ref: '#/$defs/list' } } } } },
        };
        for (const schema of [tree, part]) {
          const found = await checked(schema);
          assert.ok(
            found.length === 2 && found.every((one) => !one.includes(SCHEMA)),
            `${JSON.stringify(schema)}: ${found.join()}`,
          );
        }
      }
  });

  it('reaches for nothing outside itself, and runs nothing', async () => {
    const broken = [`error manifest-malformed ${SCHEMA}:1`];
    for (const $ref of ['https://example.org/x.json', 'other.json', 'file:///etc/passwd', '//example.org/x'])
      assert.deepEqual(await checked({ allOf: [{ $ref }] }), broken, $ref);
    assert.deepEqual(await checked({ $dynamicRef: 'https://example.org/x' }), broken);
    assert.deepEqual(await checked({ $async: true }), broken);
    assert.deepEqual(await checked({ $ref: '#/$defs/none' }), broken);
    const name = "x'];globalThis.wasRun = true;//\u2028";
    await checked({
      required: [name],
      properties: { [name]: { const: name, pattern: "'+(globalThis.wasRun=1)+'" } },
    });
    assert.ok(!('wasRun' in globalThis));
  });

  it('that would take forever is given up', async () => {
    const slow = { properties: { models: { items: { properties: { name: { pattern: '^(a+)+$' } } } } } };
    const files = { [INVENTORY]: { models: [{ name: `${'a'.repeat(50)}b` }] } };
    using repository = makeRepository({ ...BASE, [SCHEMA]: slow, ...files });
    const limits: number[] = [];
    const { findings: found } = await checkSchemas(
      [{ schema: SCHEMA as RootPath, manifests: INVENTORY }],
      { combined: [], sources: [], unknown: new Set(), hasCombined: true },
      {
        files: createFiles(repository.root),
        // A check gives it seconds, in which as much is tried as in a part of one.
        inTime: (milliseconds, task) => {
          limits.push(milliseconds);
          return inTime(200, task);
        },
      },
    );
    assert.deepEqual(limits, [5000]);
    assert.deepEqual(
      found.map(({ kind, subject }) => `${kind} ${subject}`),
      [`manifest-malformed ${SCHEMA}`],
    );
  });

  it('is named by the config too, which has to stay as strict', async () => {
    using repository = makeRepository({
      ...BASE,
      [SCHEMA]: { required: ['x'] },
      [CONFIG]: `manifest-schema: ${SCHEMA}\n`,
    });
    assert.ok(kinds(await repository.check()).includes('error manifest-malformed'));
  });
});
