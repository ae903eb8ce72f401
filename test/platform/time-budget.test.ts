import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeBudgetOf } from '../../src/apps/run/load-settings.ts';
import { makeRepository } from '../support/repository.ts';

test('how long a check may take is known before it begins, from what is given or else from the config', async () => {
  using repository = makeRepository({ '.github/manifest-drift.yml': 'time-budget: 2m\n' });
  for (const [given, milliseconds] of [
    [{}, 120_000],
    [{ 'time-budget': '' }, 120_000],
    [{ 'time-budget': ' ' }, 120_000],
    [{ 'time-budget': ' 1h ' }, 3_600_000],
    [{ 'time-budget': 'none' }, null],
  ] as const)
    assert.equal(await timeBudgetOf(given, repository.root), milliseconds);
});
