/** How values that an inventory's schema refuses are told. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import { MAX_SCHEMA_FINDINGS, shown } from '../../../src/formats/inventory/schema-findings.ts';
import type { InventoryInvalid } from '../../../src/rules/inventory-invalid.ts';

function findingsOf(content: unknown) {
  const text = JSON.stringify(content);
  const { findings } = readInventory('i.json', 'model', new TextEncoder().encode(text));
  assert.ok(findings.every(({ kind, subject }) => kind === 'inventory-invalid' && subject === 'i.json'));
  return findings.map((finding) => ({ ...finding, at: text.slice((finding.location?.column ?? 0) - 1) }));
}

const told = (content: unknown) =>
  findingsOf(content).map(({ data }) => {
    const { pointer, expected, actual } = data as Schema;
    return `${pointer || 'the whole file'} ${expected}; it is ${actual}.`;
  });

type Schema = Extract<InventoryInvalid, { what: 'schema' }>;

const entry = (more: object) => ({ models: [{ name: 'm', ...more }] });

test('each value that is refused is named with what it must be and what it is', () => {
  for (const [content, expected] of [
    [{ models: [{ name: 'm' }] }, []],
    [[{ name: 'm', path: null, sha256: null, files: null }], []],
    ['text', ['the whole file must be an object or an array; it is "text".']],
    [{}, ['the whole file needs `models` or `datasets`, or to be a list of entries; it is {}.']],
    [{ models: {} }, ['/models must be an array; it is {}.']],
    [{ models: [], totals: 5 }, ['/totals must be an object or null; it is 5.']],
    [[5], ['/0 must be an object; it is 5.']],
    [{ models: [{}] }, ['/models/0 needs one of `id`, `repo_id`, `name` and `folder_name`; it is {}.']],
    [entry({ id: 5 }), ['/models/0/id must be a string or null; it is 5.']],
    [entry({ id: ' ' }), ['/models/0/id must be text that is not empty and holds no NUL; it is " ".']],
    [entry({ size_bytes: 0.5 }), ['/models/0/size_bytes must be a whole number or null; it is 0.5.']],
    [entry({ size_bytes: -1 }), ['/models/0/size_bytes must be >= 0; it is -1.']],
    [
      entry({ files_count: 2 ** 53 }),
      ['/models/0/files_count must be <= 9007199254740991; it is 9007199254740992.'],
    ],
    [entry({ files: [{ path: 5 }] }), ['/models/0/files/0/path must be a string; it is 5.']],
    [entry({ files: [{ size_bytes: 1 }] }), ['/models/0/files/0 needs `path`; it is {"size_bytes":1}.']],
    [{ models: [], generated_at: 'now' }, ['/generated_at must be an ISO 8601 date-time; it is "now".']],
    [entry({ entrypoint: { loader: 'gguf' }, smoke_test: { max_seconds: 0.5 } }), []],
    [entry({ entrypoint: null, smoke_test: null }), []],
    [entry({ entrypoint: 'gguf' }), ['/models/0/entrypoint must be an object or null; it is "gguf".']],
    [entry({ entrypoint: {} }), ['/models/0/entrypoint needs `loader`; it is {}.']],
    [entry({ smoke_test: {} }), ['/models/0/smoke_test needs `max_seconds`; it is {}.']],
    [entry({ smoke_test: { max_seconds: 0 } }), ['/models/0/smoke_test/max_seconds must be > 0; it is 0.']],
    [{ name: 'm', smoke_test: { max_seconds: 1 } }, []],
    [
      { name: 'm', size_bytes: -1, smoke_test: { max_seconds: '1' } },
      ['/size_bytes must be >= 0; it is -1.', '/smoke_test/max_seconds must be a number; it is "1".'],
    ],
    [
      { smoke_test: { max_seconds: 1 } },
      [
        'the whole file needs one of `id`, `repo_id`, `name` and `folder_name`; it is {"smoke_test":{"max_seconds":1}}.',
      ],
    ],
    [
      entry({ path: 'a\0b' }),
      ['/models/0/path must be text that is not empty and holds no NUL; it is "a\\u0000b".'],
    ],
    [
      [{ name: 'm', size_bytes: -1 }, { name: 5 }],
      [
        '/0/size_bytes must be >= 0; it is -1.',
        '/1/name must be a string or null; it is 5.',
        '/1 needs one of `id`, `repo_id`, `name` and `folder_name`; it is {"name":5}.',
      ],
    ],
  ] as const)
    assert.deepEqual(told(content).toSorted(), expected.toSorted(), JSON.stringify(content));
});

test('what is refused is told at its place, with a key of its own', () => {
  const findings = findingsOf({ models: [{ name: 'm', size_bytes: -1, files: [{}], files_count: 0.5 }] });
  const values = findings.map(({ data, key }) => [(data as Schema).expected, (data as Schema).actual, key]);
  assert.deepEqual(values.toSorted(), [
    ['must be >= 0', '-1', '/models/0/size_bytes minimum'],
    ['must be a whole number or null', '0.5', '/models/0/files_count type'],
    ['needs `path`', '{}', '/models/0/files/0 required'],
  ]);
  for (const { at, data } of findings) assert.ok(at.startsWith((data as Schema).actual), at);
});

test('of very many values that are refused the first are told, and how many more there are', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `m${index}`, path: 5 }));
  const most = MAX_SCHEMA_FINDINGS;
  assert.equal(findingsOf(many(most)).length, most);
  assert.ok(findingsOf(many(most)).every(({ key }) => key !== 'more'));
  for (const more of [1, 7]) {
    const findings = findingsOf(many(most + more));
    assert.equal(findings.length, most + 1);
    const last = findings.at(-1);
    assert.deepEqual([last?.key, last?.data], ['more', { what: 'more', count: more }]);
    assert.match(last?.at ?? '', new RegExp(`^5\\}${',[^,]*,[^,]*'.repeat(more - 1)}\\]$`));
  }
});

test('a long value is shown by its beginning', () => {
  assert.equal(shown(undefined), 'absent');
  assert.equal(shown(null), 'null');
  assert.equal(shown('x'.repeat(198)), `"${'x'.repeat(198)}"`);
  assert.equal(shown('x'.repeat(199)), `"${'x'.repeat(199)}…`);
  assert.equal(shown('x'.repeat(999)).length, 201);
});
