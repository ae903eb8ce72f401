/** Which stages a file's state fails, by what the config makes of it. */

import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import process from 'node:process';
import { test } from 'node:test';
import type { Report } from '../../src/model/report.ts';
import type { Git } from '../../src/ports/git.ts';
import { COMBINED, entry, type Given, GOOD, recorded, run, SOURCE, stage } from '../support/given-ports.ts';
import { type Content, kinds, makeRepository } from '../support/repository.ts';

const onPosix = { skip: process.platform === 'win32' && 'needs symbolic links' };

/** `NAME status` of the stages that are about files, and the verdict. */
const statuses = (report: Report) => [
  ...['evidence', 'pointers', 'missing files'].map((name) => stage(report, name)?.status),
  report.outcome,
];

test('a stage about files fails where one of them comes to an error, whoever told', async () => {
  const leftOut = (bytes: string): Git => ({
    indexed: async () => null,
    annex: async () => null,
    standing: async () => null,
    ids: async () => null,
    filters: async () => null,
    ignored: async () => new Map(),
    problem: () => null,
    leftOut: async (isWanted) =>
      new Map(isWanted('models/m.bin') ? [['models/m.bin', { size: 1, bytes: Buffer.from(bytes) }]] : []),
  });
  const gone = recorded([entry()]);
  const changed = { is: 'changed', why: 'it grew' } as const;
  const unreadable = { is: 'unreadable', why: 'it is broken' } as const;
  for (const [what, files, given, expected] of [
    ['another content', { ...GOOD, 'models/m.bin': 'x' }, {}, ['fail', 'skip', 'pass', 'fail']],
    ['a folder', { ...gone, 'models/m.bin/x': 'm' }, {}, ['fail', 'skip', 'pass', 'fail']],
    ['changing', GOOD, { outcomes: { 'models/m.bin': changed } }, ['fail', 'skip', 'pass', 'fail']],
    ['unreadable', GOOD, { outcomes: { 'models/m.bin': unreadable } }, ['fail', 'skip', 'pass', 'fail']],
    ['missing', gone, {}, ['skip', 'pass', 'fail', 'fail']],
    ['left out', gone, { ports: { git: leftOut('m') } }, ['skip', 'pass', 'pass', 'pass']],
    ['another left out', gone, { ports: { git: leftOut('x') } }, ['skip', 'fail', 'pass', 'fail']],
  ] as [string, Record<string, Content>, Given, string[]][])
    assert.deepEqual(statuses(await run(files, given)), expected, what);
});

test('what DVC tells of a broken link fails the stage of pointers', onPosix, async () => {
  using repository = makeRepository({
    ...recorded([entry({ size_bytes: 1 })]),
    '.dvc/config': '',
    'models/m.bin.dvc': `outs:\n- md5: ${'0'.repeat(32)}\n  size: 2\n  path: m.bin\n`,
  });
  symlinkSync('gone', repository.path('models/m.bin'));
  const report = await repository.check();
  assert.deepEqual(kinds(report), ['error pointer-mismatch']);
  assert.deepEqual(statuses(report), ['skip', 'fail', 'pass', 'fail']);
});

test('no stage fails by what the config softens or suppresses', async () => {
  const suppressed = (kind: 'checksum-mismatch' | 'file-missing') => ({
    kind,
    path: '**',
    actual: null,
    reason: 'is known',
    expires: '2099-12-31',
    location: { file: 'config', line: 1, column: 1 },
  });
  const other = { ...GOOD, 'models/m.bin': 'x' };
  const gone = recorded([entry()]);
  for (const [what, files, given] of [
    ['softened', other, { extras: { severities: { 'checksum-mismatch': 'warning' } } }],
    ['suppressed', other, { extras: { suppress: [suppressed('checksum-mismatch')] } }],
    ['softened', gone, { extras: { severities: { 'file-missing': 'warning' } } }],
    ['suppressed', gone, { extras: { suppress: [suppressed('file-missing')] } }],
    ['missing as a warning', gone, { settings: { 'missing-files': 'warning' } }],
    ['missing and ignored', gone, { settings: { 'missing-files': 'ignore' } }],
    ['missing and optional', gone, { extras: { optional: ['models/*'] } }],
  ] as [string, Record<string, Content>, Given][]) {
    const report = await run(files, given);
    assert.equal(report.outcome, 'pass', what);
    assert.deepEqual(
      report.stages.filter(({ status }) => status === 'fail'),
      [],
      what,
    );
  }
});

test('what has no checksum fails the stage of missing files where the config makes it an error', async () => {
  const models = [entry({ files: [{ path: 'models/m.bin', size_bytes: 1 }] })];
  const files = { [COMBINED]: { models }, [SOURCE]: { models } };
  const mild = await run(files);
  assert.deepEqual(
    [stage(mild, 'missing files')?.status, kinds(mild)],
    ['pass', ['notice file-missing', 'notice nothing-recorded']],
  );
  const grave = await run(files, { extras: { severities: { 'file-missing': 'error' } } });
  assert.deepEqual(
    [stage(grave, 'missing files')?.status, kinds(grave)],
    ['fail', ['error file-missing', 'notice nothing-recorded']],
  );
});

test('suppressions are a stage where the config has any', async () => {
  const suppress = [
    {
      kind: 'checksum-mismatch' as const,
      path: 'models/z.bin',
      actual: null,
      reason: 'is known',
      expires: '2099-12-31',
      location: { file: 'config', line: 1, column: 1 },
    },
  ];
  assert.equal(stage(await run(GOOD), 'suppressions'), undefined);
  const report = await run(GOOD, { extras: { suppress } });
  assert.deepEqual(stage(report, 'suppressions')?.counts, {
    suppressed: 0,
    suppressions: 1,
    suppressions_expired: 0,
  });
});
