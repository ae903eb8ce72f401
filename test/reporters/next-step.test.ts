import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calledAs } from '../../src/apps/cli/called-as.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { nextStep } from '../../src/reporters/next-step.ts';
import { renderText } from '../../src/reporters/text.ts';
import { sampleFinding, sampleReport } from './sample-report.ts';

const HERE = { program: 'manifest-drift', isSetUp: true, folder: '', toTop: null, projects: [], data: null };
const command = (report: Report, situation = {}) =>
  /^manifest-drift \w+/.exec(nextStep(report, { ...HERE, ...situation }) ?? '')?.[0].split(' ')[1] ?? null;
const failed = (...kinds: string[]) =>
  sampleReport(
    kinds.map((kind): Finding => sampleFinding({ kind })),
    { outcome: 'fail' },
  );

test('the command is named as it can be started again', () => {
  const script = '/home/me/manifest-drift/dist/cli.js';
  assert.equal(calledAs(script, '/home/me/manifest-drift'), 'node dist/cli.js');
  assert.equal(calledAs(script, '/home/me/my models'), 'node ../manifest-drift/dist/cli.js');
  assert.equal(calledAs(script, '/srv/a/b/c/d/e/f'), `node ${script}`);
  assert.equal(calledAs('/home/my tools/dist/cli.js', '/home'), "node 'my tools/dist/cli.js'");
  for (const installed of [
    '/usr/bin/manifest-drift',
    '/a/node_modules/manifest-drift/dist/cli.js',
    undefined,
  ])
    assert.equal(calledAs(installed, '/a'), 'manifest-drift');
  const program = 'node dist/cli.js';
  assert.match(nextStep(failed('totals-differ'), { ...HERE, program }) ?? '', /^node dist\/cli\.js fix \(/);
});

test('drift is patched where nobody has to decide, else explained', () => {
  assert.equal(command(failed('checksum-mismatch')), 'explain');
  assert.match(nextStep(failed('file-missing'), HERE) ?? '', /explain file-missing/);
  assert.equal(command(failed('checksum-mismatch', 'totals-differ')), 'fix');
  assert.match(nextStep(failed('entry-differs', 'totals-differ'), HERE) ?? '', /2 findings/);
});

test('a project of its own is checked by itself', () => {
  const missing = failed('file-missing', 'totals-differ');
  assert.match(nextStep(missing, { ...HERE, projects: ['a/b', 'c'] }) ?? '', /^manifest-drift check a\/b \(/);
  const odd = nextStep(missing, { ...HERE, projects: ["a b'\u001b;"] }) ?? '';
  assert.ok(odd.startsWith("manifest-drift check 'a b'\\''\\u{001b};' ("), odd);
});

test('a pass leads to a workflow where nothing runs the check and all was seen, else to what it warns of', () => {
  const warned = sampleReport([sampleFinding({ severity: 'warning' })], { outcome: 'pass' });
  const noticed = sampleReport([sampleFinding({ severity: 'notice' })], { outcome: 'pass' });
  const passed = sampleReport([], { outcome: 'pass' });
  for (const report of [passed, warned, noticed]) assert.equal(command(report, { isSetUp: false }), 'init');
  const sawLess = sampleReport(
    [sampleFinding({ severity: 'warning' }), sampleFinding({ kind: 'git-unavailable', severity: 'warning' })],
    { outcome: 'pass' },
  );
  assert.match(nextStep(sawLess, { ...HERE, isSetUp: false }) ?? '', /explain git-unavailable/);
  assert.equal(command(warned), 'explain');
  assert.equal(command(noticed), null);
  assert.equal(command(passed), null);
});

test('nothing to check leads to a list, or to the top of the repository', () => {
  const empty = failed('nothing-to-check');
  assert.match(
    nextStep(empty, HERE) ?? '',
    /^manifest-drift record --files 'FOLDER\/\*\*' --write SHA256SUMS \(/,
  );
  const known = nextStep(empty, { ...HERE, data: "it's/**" }) ?? '';
  assert.match(known, /^manifest-drift record --files 'it'\\''s\/\*\*' --write SHA256SUMS \(records/);
  assert.match(nextStep(empty, { ...HERE, toTop: '../..' }) ?? '', /check \.\.\/\.\. /);
});

test('a pass without any recorded checksum leads to a list first', () => {
  const { summary } = sampleReport([]);
  const bare = sampleReport([], { summary: { ...summary, has_recorded_checksums: false } });
  assert.equal(command(bare, { isSetUp: false, data: 'weights/**' }), 'record');
  assert.equal(command(bare, { isSetUp: false }), 'init');
});

test('in a folder of a repository, manifests of which nothing is found lead to its top', () => {
  const [row] = sampleReport([]).manifests;
  assert.ok(row);
  const of = (compared: number) => ({
    ...failed('file-missing'),
    manifests: [{ ...row, recorded: 2, compared }],
  });
  const below = { ...HERE, toTop: '..' };
  assert.match(nextStep(of(0), below) ?? '', /^manifest-drift check \.\. \(/);
  assert.match(nextStep(of(1), below) ?? '', /explain file-missing/);
  assert.match(nextStep(of(0), HERE) ?? '', /explain file-missing/);
});

test('commands name the checked folder where they are run elsewhere', () => {
  const there = { ...HERE, isSetUp: false, folder: 'my repo' };
  assert.match(nextStep(sampleReport([]), there) ?? '', /^manifest-drift init 'my repo' \(/);
  assert.match(nextStep(failed('totals-differ'), there) ?? '', /^manifest-drift fix 'my repo' \(/);
  assert.match(
    nextStep(failed('nothing-to-check'), { ...there, data: 'w/**' }) ?? '',
    /^manifest-drift record 'my repo' --files 'w\/\*\*' --write 'my repo\/SHA256SUMS' \(/,
  );
});

test('a command is on one line however narrow the terminal, and what it does is below it', () => {
  const next =
    "manifest-drift record --files 'weights/**' --write SHA256SUMS (records their checksums; then check)";
  const lines = (width: number) =>
    [...renderText(sampleReport([]), { next, width })].join('').trimEnd().split('\n');
  assert.equal(lines(120).at(-1), `Next: ${next}`);
  assert.deepEqual(lines(40).slice(-2), [
    "Next: manifest-drift record --files 'weights/**' --write SHA256SUMS",
    '  (records their checksums; then check)',
  ]);
});

test('what could not run or finish has none, and neither has a kind of another version', () => {
  assert.equal(command(sampleReport([], { outcome: 'error', error: 'x' })), null);
  assert.equal(command(failed('of-another-version')), null);
});

test('it is the last line, and not there beside a verdict alone', () => {
  const text = (amount: 'findings' | 'verdict') =>
    [...renderText(sampleReport([]), { amount, next: 'manifest-drift x' })].join('').trimEnd().split('\n');
  assert.equal(text('findings').at(-1), 'Next: manifest-drift x');
  assert.equal(text('verdict').length, 1);
});
