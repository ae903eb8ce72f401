/** A command that is cancelled, as by Ctrl-C. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_COMBINED, listOf, makeRepository } from '../../support/repository.ts';
import { runWords as run } from '../../support/terminal.ts';

test('has not passed, and has failed if drift was found before', async () => {
  const files = { 'models/a.bin': 'a' };
  using repository = makeRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    'models/checksums.sha256': listOf(files),
    ...files,
  });
  for (const words of [['check'], ['check', '--format', 'json'], ['record', '--update']]) {
    const free = await run(words, repository.root, { signal: new AbortController().signal });
    assert.equal(free.status, 0, free.err);
    const cancelled = await run(words, repository.root, { signal: AbortSignal.abort() });
    assert.equal(cancelled.status, 2, cancelled.err);
    assert.match(cancelled.err, /was cancelled/);
  }
  repository.write({ 'models/checksums.sha256': listOf({ ...files, 'models/gone.bin': 'g' }) });
  assert.equal((await run(['check'], repository.root, { signal: AbortSignal.abort() })).status, 1);
});
