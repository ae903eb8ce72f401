/** Inventories, held to what JSON.parse says of the same text. */

import assert from 'node:assert/strict';
import { readInventory } from '../../../src/formats/inventory/read-inventory.ts';
import type { Target } from '../target.ts';

const ENTRY =
  '{"name":"m","path":"models/m","sha256":"x","size_bytes":1,"files":[{"path":"a","size_bytes":0}]}';

export const INVENTORIES: Target = {
  name: 'inventories',
  maxBytes: 64 * 1024,
  seeds: [
    `{"generated_at":"2026-01-02T03:04:05Z","models":[${ENTRY}],"datasets":[],"totals":{"models_bytes":1}}`,
    `[${ENTRY},{"folder_name":"x","repo_id":"a/b","local_path":"d","top_files":[{"path":"b"}],"files_count":1}]`,
    '{"models":[{"id":1e400,"name":"\\ud800","x":{"__proto__":[]}}]}',
  ],
  words: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u0000',
    '\\ud800',
    'null',
    'true',
    '1e999',
    '-0',
    '{"a":',
    '[[',
    '"__proto__":',
    '"models":',
    '"path":',
    '//',
    '/*',
    '/**/',
    '// x\n',
    '\uFEFF',
    '\n',
    ENTRY,
  ],
  run(input) {
    const { inventory, findings } = readInventory('i.json', 'combined', input);
    for (const { location } of findings)
      if (location) assert.ok(location.line >= 1 && (location.column ?? 1) >= 1, 'a place in the file');
    const text = textOf(input);
    const isJson = text !== null && isParsed(text);
    assert.equal(
      inventory === null,
      findings.some(({ kind }) => kind === 'inventory-unreadable'),
    );
    if (text !== null && inventory !== null)
      assert.ok(isJson || findings.length > 0, 'what JSON.parse refuses is not green');
    for (const entry of inventory?.entries ?? []) assert.ok(entry.id.trim() !== '');
  },
};

function textOf(input: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch {
    return null;
  }
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
