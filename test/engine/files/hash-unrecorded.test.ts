/** Files that are named without a digest are hashed for the report, and nothing is judged by that. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HashOutcome } from '../../../src/model/file-state.ts';
import type { Hasher } from '../../../src/ports/hasher.ts';
import { COMBINED, entry, LIST, run, SOURCE, stage } from '../../support/given-ports.ts';
import { listOf, sha256 } from '../../support/repository.ts';

const models = [
  entry(),
  entry({ name: 'o', path: 'other.bin', size_bytes: 5 }),
  entry({ name: 'p', path: 'plain.txt' }),
];
const FILES = {
  [COMBINED]: { models },
  [SOURCE]: { models },
  [LIST]: listOf({ 'models/m.bin': 'm' }),
  'models/m.bin': 'm',
  'other.bin': 'other',
  'plain.txt': 'plain',
};

const rowsOf = (report: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(
    [...report.files].map(({ path, status, evidence, actual }) => [path, [status, evidence, actual.sha256]]),
  );

test('all: the report has the digest of every file that is here, and each is unverified as before', async () => {
  const report = await run(FILES);
  assert.deepEqual(rowsOf(report), {
    'models/m.bin': ['matched', 'bytes', sha256('m')],
    'other.bin': ['unverified', 'none', sha256('other')],
    'plain.txt': ['unverified', 'none', sha256('plain')],
  });
  assert.equal(report.summary.bytes_hashed, 11);
  assert.equal(report.outcome, 'pass');
  assert.equal(stage(report, 'hashes')?.status, 'pass');
});

test('recorded: only files with a recorded digest are read', async () => {
  const report = await run(FILES, { settings: { hash: 'recorded' } });
  assert.deepEqual(rowsOf(report)['other.bin'], ['unverified', 'none', null]);
  assert.equal(report.summary.bytes_hashed, 1);
  assert.equal(stage(report, 'hashes'), undefined);
});

test('a file whose size tells already is hashed too, and told by its size', async () => {
  const long = 'x'.repeat(40_000);
  const report = await run({ ...FILES, 'other.bin': long });
  assert.deepEqual(rowsOf(report)['other.bin'], ['mismatched', 'none', sha256(long)]);
  assert.deepEqual(
    [...report.findings].filter(({ subject }) => subject === 'other.bin').map(({ kind }) => kind),
    ['size-mismatch'],
  );
});

test('a text that looks like a pointer is no pointer where its size is the recorded one', async () => {
  const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('x')}\nsize 1\n`;
  const report = await run({ ...FILES, 'plain.txt': text });
  assert.deepEqual(rowsOf(report)['plain.txt'], ['unverified', 'none', sha256(text)]);
  assert.equal(report.outcome, 'pass');
});

test('what cannot be read stays unverified, without a finding', async () => {
  const answers: HashOutcome[] = [
    { is: 'unreadable', why: 'it is locked' },
    { is: 'changed', why: 'it grew' },
    { is: 'skipped' },
    { is: 'missing' },
  ];
  for (const answer of answers) {
    const report = await run(FILES, { outcomes: { 'plain.txt': answer } });
    assert.deepEqual(rowsOf(report)['plain.txt'], ['unverified', 'none', null], answer.is);
    assert.deepEqual([report.outcome, report.complete], ['pass', true], answer.is);
  }
});

/** Answers for recorded files, and then ends the run for `reason`. */
function endingWith(reason: Error) {
  const controller = new AbortController();
  const hasher: Hasher = {
    async hash(jobs, { done }) {
      const isRecorded = jobs.some(({ path }) => path === 'models/m.bin');
      if (!isRecorded) controller.abort(reason);
      const outcome: HashOutcome = isRecorded
        ? { is: 'hashed', sha256: sha256('m'), size: 1 }
        : { is: 'skipped' };
      for (const index of jobs.keys()) done(index, outcome);
    },
  };
  return { hasher, signal: controller.signal };
}

test('a time budget that ends after all recorded files were read is no reason to fail', async () => {
  const report = await run(FILES, { ports: endingWith(new DOMException('late', 'TimeoutError')) });
  assert.deepEqual([report.outcome, report.complete, report.summary.skipped], ['pass', true, 0]);
});

test('a run that is cancelled there has not passed', async () => {
  const report = await run(FILES, { ports: endingWith(new Error('cancelled')) });
  assert.deepEqual([report.outcome, report.complete], ['error', false]);
});
