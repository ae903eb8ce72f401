/** Whether a row's status follows from the rest of it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradiction } from '../../../src/engine/shards/row-status.ts';
import type { FileRow } from '../../../src/model/file-row.ts';
import { sha256 } from '../../support/repository.ts';
import { rowOf } from '../../support/shard-reports.ts';

const NONE = { sha256: null, size_bytes: null };
const OTHER = { sha256: sha256('other'), size_bytes: 1 };
const LONGER = { sha256: sha256('a'), size_bytes: 2 };
const ABSENT = { actual: NONE, evidence: 'none' } as const;

const agrees = (more: Partial<FileRow>, isTold = false, isWhole = true) =>
  contradiction(rowOf('a', more), () => isTold, isWhole) === null;

test('matched means the same digest and size, by some evidence', () => {
  assert.ok(agrees({}));
  assert.ok(agrees({ evidence: 'pointer' }));
  assert.ok(agrees({ evidence: 'upstream', actual: NONE }));
  // A blob of a hub's cache is held to its own name.
  assert.ok(agrees({ recorded: NONE }));
  for (const actual of [OTHER, LONGER, NONE]) assert.equal(agrees({ actual }), false);
  assert.equal(agrees({ evidence: 'upstream', actual: OTHER }), false);
  assert.equal(agrees({ evidence: 'none' }), false);
});

test('mismatched means another digest or size, and a finding', () => {
  for (const actual of [OTHER, LONGER, NONE]) {
    assert.ok(agrees({ status: 'mismatched', actual }, true));
    assert.equal(agrees({ status: 'mismatched', actual }, false), false);
  }
  assert.equal(agrees({ status: 'mismatched' }, true), false);
});

test('what could not be read is told by a finding', () => {
  for (const status of ['unreadable', 'changed'] as const) {
    assert.ok(agrees({ status, ...ABSENT }, true));
    assert.equal(agrees({ status, ...ABSENT }, false), false);
  }
});

test('unverified means that there is nothing to compare', () => {
  assert.ok(agrees({ status: 'unverified', ...ABSENT }));
  assert.ok(agrees({ status: 'unverified', recorded: NONE, evidence: 'bytes' }));
  assert.equal(agrees({ status: 'unverified', actual: OTHER }), false);
  assert.equal(agrees({ status: 'unverified' }), false);
});

test('a part of which a file was skipped is not whole, and what is missing has no evidence', () => {
  assert.ok(agrees({ status: 'skipped', ...ABSENT }, false, false));
  assert.equal(agrees({ status: 'skipped', ...ABSENT }, false, true), false);
  assert.ok(agrees({ status: 'missing', ...ABSENT }));
  assert.equal(agrees({ status: 'missing' }), false);
});
