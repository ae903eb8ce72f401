/** A path that is not there: which one may have been meant. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings, makeRepository } from '../../support/repository.ts';

const FILES = {
  'inventory/combined_inventory.json': { models: [], datasets: [] },
  'models/inventory.json': [],
  'models/checksums.sha256': '',
  '.github/manifest-drift.yml': 'fail-on: warning\n',
};

test('a list or an inventory that was misspelt is answered with the one that is there', async () => {
  using repository = makeRepository(FILES);
  const report = await repository.check({
    checksums: 'model/checksum.sha256',
    'combined-inventory': 'inventory/combined-inventory.json',
    'model-inventory': 'models/inventroy.json',
  });
  const messages = findings(report)
    .map(({ message }) => message)
    .join('\n');
  assert.match(
    messages,
    /^model\/checksum\.sha256 is not there \(did you mean models\/checksums\.sha256\?\)/m,
  );
  assert.match(messages, /\(did you mean inventory\/combined_inventory\.json\?\)/);
  assert.match(messages, /\(did you mean models\/inventory\.json\?\)/);
});

test('nothing is suggested where nothing is near, or what is near is a folder', async () => {
  using repository = makeRepository(FILES);
  for (const checksums of ['weights/all.txt', 'model']) {
    const [missing] = findings(await repository.check({ checksums }), 'list-missing');
    assert.match(missing?.message ?? '', /is not there\. /, checksums);
  }
});

test('a config that was misspelt is answered, too', async () => {
  using repository = makeRepository(FILES);
  await assert.rejects(
    repository.check({ config: '.github/manifest-drift.yaml' }),
    /\(did you mean \.github\/manifest-drift\.yml\?\)\.$/,
  );
});
