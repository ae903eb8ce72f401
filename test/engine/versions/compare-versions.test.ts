/** Whether a change has a new version, and no version went back, without a repository. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareWithBaseline } from '../../../src/engine/versions/compare-versions.ts';
import { digest, type Inventory, snapshot } from './snapshot.ts';

type Entry = Readonly<Record<string, unknown>>;

const compared = (before: Inventory, now: Inventory, isProposal = false) =>
  compareWithBaseline(snapshot({ 'i.json': before }), snapshot({ 'i.json': now }), 'main', isProposal);

/** An entry's steps from one version to another, and what is found of each. */
function step(before: Entry, now: Entry, isProposal = false): string[] {
  const { findings } = compared([{ name: 'm', ...before }], [{ name: 'm', ...now }], isProposal);
  return findings.map(({ kind, severity }) => [severity, kind.replace('version-', '')].join(' ').trim());
}

const [A, B] = [digest('a'), digest('b')] as const;
const COMMITS = ['1', '2'].map((digit) => digit.repeat(40));

describe('a step to another version', () => {
  for (const [was, is, same, other] of [
    ['1.0.0', '1.0.0', [], ['not-bumped']],
    ['1.0.0', ' v1.0 ', [], ['not-bumped']],
    ['1.9.0', '1.10.0', [], []],
    ['1.10.0', '1.9.0', ['went-back'], ['went-back']],
    [1, 2, [], []],
    [2, 1, ['went-back'], ['went-back']],
    [1.5, '1.5.0', [], ['not-bumped']],
    ['newest', 'newest', [], ['not-bumped']],
    ['newest', ' newest', [], ['not-bumped']],
    ['newest', '1.0.0', [], []],
    ['1.0.0', 'newest', [], []],
    ['newest', 'oldest', [], []],
    [COMMITS[1], COMMITS[0], [], []],
    [undefined, '1.0.0', [], []],
    ['', '1.0.0', [], []],
    [' ', '1.0.0', [], []],
    ['1.0.0', undefined, ['went-back'], ['went-back']],
    ['1.0.0', ' ', ['went-back'], ['went-back']],
    ['1.0.0', true, ['went-back'], ['went-back']],
    [undefined, undefined, [], ['warning not-bumped']],
    [null, {}, [], ['warning not-bumped']],
  ] as const) {
    test(`from ${JSON.stringify(was)} to ${JSON.stringify(is)}`, () => {
      assert.deepEqual(step({ version: was, sha256: A }, { version: is, sha256: A }), same);
      assert.deepEqual(step({ version: was, sha256: A }, { version: is, sha256: B }), other);
    });
  }
});

test('content that may change by its own word is not compared', () => {
  const version = '1.0.0';
  for (const [word, expected] of [
    [{ live: true }, ['warning config-weakened', 'not-bumped']],
    [{ isLiveDataset: true }, ['warning config-weakened', 'not-bumped']],
    [{ live: false, isLiveDataset: false }, ['not-bumped']],
    [{ live: 'true', isLiveDataset: 1 }, ['not-bumped']],
  ] as const)
    assert.deepEqual(
      step({ version, sha256: A }, { version, sha256: B, ...word }),
      expected,
      'the word comes with the change',
    );
  for (const word of [{ live: true }, { isLiveDataset: true }])
    assert.deepEqual(step({ version, sha256: A, ...word }, { version, sha256: B, ...word }), []);
  assert.deepEqual(
    step({ version, sha256: A, live: true }, { version, sha256: B }),
    ['not-bumped'],
    'no more',
  );
});

test('in a proposal, content that changes with the word that it may is an error', () => {
  const word = { version: '1.0.0', live: true };
  const turned = ['error config-weakened', 'not-bumped'];
  assert.deepEqual(step({ version: '1.0.0', sha256: A }, { ...word, sha256: B }, true), turned);
  const same = ['warning config-weakened'];
  assert.deepEqual(step({ version: '1.0.0', sha256: A }, { ...word, sha256: A }, true), same);
  const [finding] = compared([{ name: 'm', sha256: A }], [{ name: 'm', sha256: A, live: true }]).findings;
  assert.deepEqual(finding?.data, { what: 'live', baseline: 'main' });
});

test('without a version, another revision that both name says that content changed', () => {
  const [one, two] = COMMITS;
  for (const field of ['revision', 'snapshot']) {
    for (const [was, is, expected] of [
      [one, two, []],
      [one, one, ['warning not-bumped']],
      [undefined, two, ['warning not-bumped']],
      [one, undefined, ['warning not-bumped']],
    ] as const)
      assert.deepEqual(
        step({ [field]: was, sha256: A }, { [field]: is, sha256: B }),
        expected,
        `${was} ${is}`,
      );
  }
  assert.deepEqual(step({ revision: one, snapshot: one }, { revision: one, snapshot: two }), []);
});

test('without a version, another one of the whole inventory says it', () => {
  const whole = (version: unknown, sha256: string) => ({ version, models: [{ name: 'm', sha256 }] });
  for (const [was, is, count] of [
    ['1', '2', 0],
    ['1', '1', 1],
    [undefined, '1', 0],
    [undefined, null, 1],
  ] as const)
    assert.equal(compared(whole(was, A), whole(is, B)).findings.length, count, `${was} to ${is}`);
});

test('a finding names both values, both names, and where the version stands', () => {
  const entry = (more: Entry) => ({ name: 'm', path: 'p', version: '1.0.0', ...more });
  const found = (before: Entry, now: Entry) => compared([entry(before)], [entry(now)]).findings;
  const location = (column: number) => ({ file: 'i.json', line: 1, column });
  const changed = { kind: 'version-not-bumped', subject: 'model:m', key: 'sha256' };
  const data = {
    baseline: 'main',
    was_called: null,
    version: '1.0.0',
    what: 'sha256',
    expected: A,
    actual: B,
  };
  assert.deepEqual(found({ sha256: A }, { sha256: B }), [
    {
      ...changed,
      data,
      location: location(35),
    },
  ]);
  assert.deepEqual(found({ sha256: A, version: undefined }, { sha256: B, version: undefined }), [
    {
      ...changed,
      data: { ...data, version: null },
      location: location(2),
      severity: 'warning',
    },
  ]);
  assert.deepEqual(found({ sha256: A }, { name: 'n', sha256: B }), [
    {
      ...changed,
      subject: 'model:n',
      data: { ...data, was_called: 'model:m' },
      location: location(35),
    },
  ]);
  const back = { kind: 'version-went-back', subject: 'model:m' };
  assert.deepEqual(found({}, { version: '0.9' }), [
    {
      ...back,
      data: { baseline: 'main', was: '1.0.0', is: '0.9' },
      location: location(35),
    },
  ]);
  assert.deepEqual(found({}, { version: undefined }), [
    {
      ...back,
      data: { baseline: 'main', was: '1.0.0', is: null },
      location: location(2),
    },
  ]);
});

test('the stage tells how many entries were there before, and how many changed', () => {
  const entries = (...contents: readonly string[]) =>
    contents.map((content, at) => ({
      name: `m${at}`,
      version: `${content.length}`,
      sha256: digest(content),
    }));
  for (const [before, now, [compares, changed]] of [
    [entries('a', 'b', 'c'), entries('a', 'bb', 'cc', 'd'), [3, 2]],
    [entries('a'), entries('a'), [1, 0]],
    [[], entries('a'), [0, 0]],
  ] as const)
    assert.deepEqual(compared(before, now), {
      findings: [],
      counts: { entries_compared: compares, entries_changed: changed },
    });
});
