/** A missing file is as grave as the strictest record of it says, whichever record of it comes first. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { findings, makeRepository, sha256 } from '../../support/repository.ts';

const FILE = 'models/w.bin';
const md5 = createHash('md5').update('w').digest('hex');
const bare = { path: FILE, size_bytes: 1 };
const recorded = { path: FILE, sha256: sha256('w') };

const inventory = (kind: 'models' | 'datasets', ...files: object[]) =>
  JSON.stringify({ [kind]: files.map((file, at) => ({ name: `m${at}`, files: [file] })) });

async function severityOfMissing(manifests: Record<string, string>): Promise<string[]> {
  using repository = makeRepository(manifests);
  return findings(await repository.check())
    .filter(({ kind, subject }) => kind === 'file-missing' && subject === FILE)
    .map(({ severity }) => severity);
}

describe('a missing file of which one record has no digest', () => {
  const cases: Record<string, Record<string, string>> = {
    'and another inventory has one': {
      'models/inventory.json': inventory('models', bare),
      'datasets/inventory.json': inventory('datasets', recorded),
    },
    'and the combined inventory has one': {
      'models/inventory.json': inventory('models', bare),
      'inventory/combined_inventory.json': inventory('models', recorded),
    },
    'and another entry of the same inventory has one': {
      'models/inventory.json': inventory('models', bare, recorded),
    },
    'and another record of the same registry has an MD5': {
      'registry.json': JSON.stringify([
        { path: FILE, size: 1 },
        { path: FILE, size: 1, md5 },
        { path: 'models/v.bin', size: 1, md5 },
      ]),
    },
  };
  for (const [what, manifests] of Object.entries(cases))
    test(what, async () => {
      assert.deepEqual(await severityOfMissing(manifests), ['error']);
    });
});

test('a missing file of which no record has a digest is no error', async () => {
  const both = { 'models/inventory.json': inventory('models', bare, bare) };
  assert.deepEqual(await severityOfMissing(both), []);
});
