/** What the whole comparison comes to: with an earlier commit, without one, and with one that is not all readable. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkVersions } from '../../../src/engine/versions/check-versions.ts';
import type { Snapshot } from '../../../src/engine/versions/match-entries.ts';
import type { UngradedFinding } from '../../../src/model/finding.ts';
import type { BaselineAnswer } from '../../../src/ports/baseline.ts';
import type { FindingKind } from '../../../src/rules/index.ts';
import '../../../src/rules/index.ts';
import { SAMPLES } from '../../rules/samples.ts';
import { digest, type Inventory, snapshot } from './snapshot.ts';

const FOUND: BaselineAnswer = {
  is: 'found',
  baseline: { name: 'main', commit: 'c0ffee', files: {} as never, blobs: new Map() },
};
const NONE: BaselineAnswer = { is: 'none', why: 'it is the first commit' };
const UNAVAILABLE: BaselineAnswer = { is: 'unavailable', why: 'the clone is shallow' };

const model = (name: string, more: object = {}) => ({ name, version: '1.0.0', ...more });
const state = (inventories: Readonly<Record<string, Inventory>>) => snapshot(inventories);
const EMPTY = state({});
const ONE = state({ 'i.json': [model('m')] });

const against = (now: Snapshot, before: Snapshot, findings: readonly UngradedFinding[] = []) =>
  checkVersions(now, FOUND, { ...before, findings, earlier: new Map() }, false);

const whyOf = (finding?: UngradedFinding) => (finding?.data as { why?: string } | undefined)?.why;
const unavailable = (data: object) => ({ kind: 'baseline-unavailable', subject: 'baseline', data });

test('without an earlier commit there is nothing to compare with, which is as it should be', async () => {
  for (const before of [null, { ...EMPTY, findings: [], earlier: new Map() }]) {
    assert.deepEqual(await checkVersions(ONE, NONE, before, false), {
      value: { isKnown: true, baseline: null },
      findings: [],
      counts: {},
      note: 'no earlier commit: it is the first commit',
      skipped: true,
    });
  }
});

test('with one that cannot be read, nothing is known, whether there are entries or not', async () => {
  const stage = {
    value: { isKnown: false, baseline: null },
    findings: [unavailable({ what: 'commit', why: 'the clone is shallow' })],
    counts: {},
    note: 'no earlier commit: the clone is shallow',
    skipped: true,
  };
  assert.deepEqual(await checkVersions(ONE, UNAVAILABLE, null, false), stage);
  // What was recorded there and is not any more is not known either.
  assert.deepEqual(await checkVersions(EMPTY, UNAVAILABLE, null, false), stage);
});

test('one of which nothing was read is not taken for compared', async () => {
  const { value, findings, skipped } = await checkVersions(ONE, FOUND, null, false);
  assert.deepEqual([value, skipped], [{ isKnown: false, baseline: null }, true]);
  assert.deepEqual(findings, [unavailable({ what: 'commit', why: 'nothing was read of it' })]);
});

test('with one, entries are judged by themselves, and against it', async () => {
  const before = state({ 'i.json': [model('m', { sha256: digest(1) }), model('n')] });
  const now = state({ 'i.json': [model('m', { sha256: digest(2) }), model('n', { version: 'x' })] });
  const { findings, ...stage } = await against(now, before);
  assert.deepEqual(
    findings.map(({ kind, subject }) => `${kind} ${subject}`),
    ['version-invalid model:n', 'version-not-bumped model:m'],
  );
  assert.deepEqual(stage, {
    value: { isKnown: true, baseline: { name: 'main', commit: 'c0ffee' } },
    counts: { entries_compared: 2, entries_changed: 1 },
    skipped: false,
  });
  assert.equal((await against(EMPTY, before)).skipped, true);
});

test('what of it could not be read is told, as a version may hide there', async () => {
  const finding = (kind: FindingKind): UngradedFinding => ({
    kind,
    data: SAMPLES[kind].data[0] ?? {},
    subject: 'x',
  });
  for (const kind of ['inventory-unreadable', 'list-unreadable', 'path-escapes'] as const) {
    const { value, findings } = await against(ONE, EMPTY, [finding('inventory-invalid'), finding(kind)]);
    assert.deepEqual(value, { isKnown: false, baseline: { name: 'main', commit: 'c0ffee' } });
    assert.deepEqual(findings, [
      unavailable({ what: 'manifest', file: 'x', baseline: 'main', kind, why: whyOf(findings[0]) }),
    ]);
  }
  // What else was wrong there was wrong before.
  const { value, findings } = await against(ONE, ONE, [
    finding('inventory-invalid'),
    finding('checksum-conflict'),
  ]);
  assert.deepEqual([value.isKnown, findings], [true, []]);
});

test('entries in an inventory that is new there, under names that are new, are told', async () => {
  const told = (file: string, entries: number) => ({
    kind: 'baseline-unavailable',
    severity: 'notice',
    data: { what: 'new-manifest', file, baseline: 'main', entries },
    subject: file,
  });
  const found = async (now: Readonly<Record<string, Inventory>>) => {
    const { value, findings } = await against(state(now), ONE);
    assert.equal(value.isKnown, true);
    return findings;
  };
  assert.deepEqual(await found({ 'new.json': [model('n')] }), [told('new.json', 1)]);
  assert.deepEqual(
    await found({ 'new.json': [model('m'), model('n'), model('o')], 'b.json': [model('p')] }),
    [told('new.json', 2), told('b.json', 1)],
  );
  assert.deepEqual(await found({ 'i.json': [model('m'), model('n')] }), [], 'a new entry where others were');
  assert.deepEqual(await found({ 'new.json': [model('m')] }), [], 'an entry that was elsewhere');
});
