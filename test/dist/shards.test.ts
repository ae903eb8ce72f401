/** Shards, merge and plan of the built command. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/drifted');

function cli(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...words], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

test('shards are checked, merged, and refused when one is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-merge-'));
  const shard = (index: number) =>
    cli('check', EXAMPLE, '--shard', `${index}/3`, '--output', join(folder, `${index}`));
  try {
    for (const index of [1, 3]) assert.notEqual(shard(index).status, 2);
    const early = cli('merge', folder);
    assert.deepEqual([early.status, early.out], [2, '']);
    assert.match(early.err, /^manifest-drift could not run: 1 of 3 shards is missing: 2\./);
    shard(2);
    const { status, out } = cli('merge', folder, '--format', 'json');
    const whole = JSON.parse(cli('check', EXAMPLE, '--format', 'json').out);
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(out).findings, whole.findings);
    assert.equal(cli('merge', join(folder, '1/report.json'), folder).status, 2, 'shard 1 is there twice');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('wrong words for shards, merge and plan are told', () => {
  for (const [words, reason] of [
    [['check', EXAMPLE, '--shard', '5/4'], /shard: "5\/4" is not I\/N/],
    [['merge'], /merge needs the reports of all shards/],
    [['merge', 'x', '--shard', '1/2'], /--shard is no flag of merge; it belongs to check/],
    [['plan', EXAMPLE, '--format', 'sarif'], /"sarif" is not one of text, nul, json, lfs/],
    [['plan', EXAMPLE, '--output', 'x'], /--output is no flag of plan; it belongs to check, merge/],
  ] as const) {
    const { status, err } = cli(...words);
    assert.equal(status, 2, words.join(' '));
    assert.match(err, reason);
  }
  assert.equal(cli('plan', EXAMPLE).out.split('\n').length, 6);
});
