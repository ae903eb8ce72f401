import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StageCounts } from '../../src/model/stage.ts';
import { stageText } from '../../src/reporters/stage-words.ts';

const said = (counts: StageCounts, note: string | null = null) => stageText({ counts, note });

test('a stage says what it counted, each with the right number of its noun', () => {
  assert.equal(said({ files_hashed: 3, files_skipped: 1 }), '3 files hashed, 1 file skipped');
  assert.equal(said({ entries: 1, nested_repositories: 2 }), '1 entry, 2 nested repositories not read');
});

test('counts of zero are left out, but for the first where all are zero', () => {
  assert.equal(said({ files_hashed: 0, files_skipped: 2 }), '2 files skipped');
  assert.equal(said({ files_hashed: 0, files_skipped: 0 }), '0 files hashed');
});

test('a note follows the counts, and stands alone without them', () => {
  assert.equal(said({ missing: 2 }, 'missing-files: auto'), '2 missing files; missing-files: auto');
  assert.equal(said({}, 'disabled'), 'disabled');
  assert.equal(said({}), '');
});

test('what another version counts is named as it is', () => {
  const other = JSON.parse('{"cats_herded":2,"toString":1}') as StageCounts;
  assert.equal(said(other), '2 cats herded, 1 toString');
});
