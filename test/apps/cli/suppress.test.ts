/** Today's findings as suppressions: a config with reasons that somebody has to fill in. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { proposeSuppressions } from '../../../src/engine/suppress/propose-suppressions.ts';
import type { Report } from '../../../src/model/report.ts';
import { kinds, listOf, makeRepository, sha256 } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const CONFIG = '.github/manifest-drift.yml';
const NAMES = ['a.bin', 'b (copy) [1].bin', 'c*d.bin'];

function drifted(config: string | null = null) {
  const was = Object.fromEntries(NAMES.map((name) => [name, 'was']));
  const now = Object.fromEntries(NAMES.map((name) => [name, 'now']));
  return makeRepository({
    SHA256SUMS: listOf(was),
    ...now,
    ...(config === null ? {} : { [CONFIG]: config }),
  });
}

/** The config with each reason filled in. */
const filled = (text: string) => text.replaceAll(/reason: ("")?$/gm, 'reason: is known');

test('suppress --init prints the findings with their values and an end, and writes nothing', async () => {
  using repository = drifted();
  const { status, out, err } = await runWords(['suppress', '--init'], repository.root);
  assert.equal(status, 0, err);
  assert.deepEqual(readdirSync(repository.root).sort(), ['SHA256SUMS', ...NAMES]);
  const { suppress } = parse(out);
  assert.equal(suppress.length, 3);
  for (const { kind, actual, reason } of suppress)
    assert.deepEqual([kind, actual, reason], ['checksum-mismatch', sha256('now'), '']);
  assert.equal((await runWords(['suppress'], repository.root)).status, 2, '--init is required');
});

test('an empty reason is refused, and a reason makes the check pass until the content is another', async () => {
  using repository = drifted();
  const run = await runWords(['suppress', '--init', '--write'], repository.root);
  assert.deepEqual([run.status, run.out], [0, ''], run.err);
  await assert.rejects(repository.check(), { name: 'SettingsError', message: /reason/ });
  repository.write({ [CONFIG]: filled(readFileSync(repository.path(CONFIG), 'utf8')) });
  const report = await repository.check();
  assert.deepEqual([report.outcome, report.summary.suppressed], ['pass', 3], kinds(report).join());
  repository.write({ 'a.bin': 'tampered' });
  assert.equal((await repository.check()).outcome, 'fail');
});

test('a config keeps what it says and how', async () => {
  for (const [config, expected] of [
    ['# ours\nfail-on: warning # strict', 0],
    ['{"fail-on": "warning"}', 0],
    [
      'fail-on: warning\nsuppress:\n  # the old one\n  - {kind: file-missing, path: x, reason: is gone, expires: 2099-01-01}\noptional: [y]\n',
      1,
    ],
    ['suppress: []\nfail-on: warning\n', 0],
  ] as const) {
    using repository = drifted(config);
    const run = await runWords(['suppress', '--init', '--write'], repository.root);
    assert.equal(run.status, 0, run.err);
    const text = readFileSync(repository.path(CONFIG), 'utf8');
    const value = parse(text);
    assert.deepEqual([value['fail-on'], value.suppress.length], ['warning', 3 + expected], text);
    for (const comment of ['# ours', '# strict', '# the old one'])
      assert.equal(text.includes(comment), config.includes(comment), text);
  }
});

test('notices, groups and what cannot be suppressed are left, and counted', () => {
  const finding = (more: object) => ({
    kind: 'checksum-mismatch',
    severity: 'error',
    subject: 'a',
    actual: null,
    count: 1,
    ...more,
  });
  const findings = [
    finding({}),
    finding({}),
    finding({ severity: 'notice', subject: 'b' }),
    finding({ count: 1500, subject: 'list' }),
    finding({ kind: 'suppression-expired', subject: 'c' }),
    finding({ subject: '!d', severity: 'warning', actual: '5' }),
  ];
  const { entries, left } = proposeSuppressions(
    { findings } as unknown as Report,
    '2026-12-15T10:00:00.000Z',
  );
  const expires = '2027-01-14';
  const kind = 'checksum-mismatch';
  assert.deepEqual(entries, [
    { kind, path: 'a', actual: null, expires },
    { kind, path: './!d', actual: '5', expires },
  ]);
  assert.equal(left, 1501);
});
