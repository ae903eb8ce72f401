/** All questions to upstream together. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askUpstream, inTurns, type Scope } from '../../../src/evidence/upstream/ask-upstream.ts';
import type { FileRecord } from '../../../src/model/file-record.ts';
import type { ResolvedEntry } from '../../../src/model/resolved-entry.ts';
import type { StageCounts } from '../../../src/model/stage.ts';
import type { NoAnswer } from '../../../src/ports/upstream.ts';
import { NO_UPSTREAM } from '../../../src/settings/upstream-hosts.ts';
import { sha256 } from '../../support/repository.ts';
import {
  asking,
  COMMIT,
  entryOf,
  type HubSetup,
  heldOf,
  hubOf,
  LATER,
  recordOf,
} from '../../support/upstream.ts';

const entry = (path: string, repo_id = 'org/name', more: object = {}) =>
  entryOf({ path, repo_id, snapshot: COMMIT, ...more });
const HUB: HubSetup = {
  repositories: {
    'model org/name': { [COMMIT]: { a: heldOf('m/a'), b: heldOf('m/b') } },
    'model org/other': { [COMMIT]: {} },
  },
};
const OFF: NoAnswer = { is: 'unreachable', why: 'it is off' };

interface Asked {
  readonly scope?: Partial<Scope>;
  readonly huggingface?: boolean;
  readonly origins?: readonly string[];
}

async function ask(
  resolved: readonly ResolvedEntry[],
  whole: readonly FileRecord[],
  setup: HubSetup,
  { scope = {}, huggingface = true, origins = [] }: Asked = {},
) {
  const hub = hubOf(setup);
  const hosts = { ...NO_UPSTREAM, huggingface, origins };
  const all = { whole, own: whole, lfs: [], isFirst: true, ...scope };
  const { value, findings, counts, skipped } = await askUpstream(resolved, all, hosts, {
    ...asking(hub),
    readHeader: () => null,
  });
  return { ...value, findings, counts, skipped, asked: hub.asked, kinds: findings.map(({ kind }) => kind) };
}

const records = (...paths: readonly string[]) => paths.map((path) => recordOf(path));

test('the hub and the named servers are asked, and what they bear out is added up', async () => {
  const item = entryOf({ path: 'w' });
  item.urls.set('w', 'https://e.test/w');
  const web = { 'https://e.test/w': { is: 'found', sha256: sha256('w'), size: null } } as const;
  const resolved = [entry('m'), entry('n', 'org/other'), item];
  const answer = await ask(
    resolved,
    records('m/a', 'm/b', 'n/x', 'w'),
    { ...HUB, web },
    { origins: ['https://e.test'] },
  );
  assert.deepEqual([answer.kinds, answer.isComplete, answer.skipped], [['upstream-missing'], true, false]);
  assert.deepEqual(answer.counts, {
    requests: 5,
    repositories_asked: 2,
    absent_files_matched: 3,
    files_of_unclear_source: 0,
    unrecorded_files_matched: 0,
  });
});

test('nobody is asked who was not named', async () => {
  const item = entryOf({ path: 'w' });
  item.urls.set('w', 'https://e.test/w');
  const resolved = [entry('m'), entry('u', 'org/name', { version: LATER }), item];
  const answer = await ask(resolved, records('m/a', 'u/a', 'w'), HUB, { huggingface: false });
  assert.deepEqual([answer.asked, answer.findings, answer.isComplete, answer.skipped], [[], [], true, true]);
  assert.deepEqual(answer.counts, {
    requests: 0,
    repositories_asked: 0,
    absent_files_matched: 0,
    files_of_unclear_source: 0,
    unrecorded_files_matched: 0,
  });
  const hubOnly = await ask(resolved, records('m/a', 'w'), HUB);
  assert.ok(hubOnly.asked.every((question) => !question.startsWith('head')));
});

test('files of which it is unclear where they come from are counted', async () => {
  const answer = await ask([entry('u', 'org/name', { version: LATER })], records('u/a', 'u/b'), HUB);
  assert.deepEqual(answer.counts, {
    requests: 0,
    repositories_asked: 0,
    absent_files_matched: 0,
    files_of_unclear_source: 2,
    unrecorded_files_matched: 0,
  });
  assert.equal(answer.skipped, true);
});

test('a question without an answer leaves the check incomplete, and is told once for each reason', async () => {
  const repositories = ['p', 'q', 'r', 's', 't', 'u', 'v'].map((name) => `org/${name}`);
  const resolved = [
    entry('p', 'org/p', { snapshot: LATER }),
    ...repositories.map((repo) => entry(repo.slice(4), repo)),
  ];
  const slow = { is: 'unreachable', why: 'it is slow' } as const;
  const faultsOf = (some: readonly string[]) =>
    Object.fromEntries(some.map((repo) => [`commit model ${repo} null`, repo === 'org/v' ? slow : OFF]));
  const all = await ask(resolved, records('p/x'), { faults: faultsOf(repositories) });
  assert.deepEqual(
    all.findings.map(({ data, subject, key, location }) => [data, subject, key, location?.file]),
    [
      [{ why: 'it is off', asked: repositories.slice(0, 5), count: 6 }, 'hub.test', 'it is off', 'i.json'],
      [{ why: 'it is slow', asked: ['org/v'], count: 1 }, 'hub.test', 'it is slow', 'i.json'],
    ],
  );
  assert.equal(all.isComplete, false);
  const five = await ask(resolved.slice(0, 6), records('p/x'), { faults: faultsOf(repositories) });
  assert.deepEqual(five.findings[0]?.data, { why: 'it is off', asked: repositories.slice(0, 5), count: 5 });
  const one = await ask([entry('m'), entry('p', 'org/p')], records('m/a'), {
    ...HUB,
    faults: faultsOf(['org/p']),
  });
  assert.equal(one.isComplete, false);
  assert.equal(one.counts.absent_files_matched, 1);
});

test('the stage had nothing to do only where nobody was asked and nothing is said', async () => {
  const [resolved, whole] = [[entry('m')], records('m/a')];
  assert.deepEqual(
    [(await ask(resolved, whole, HUB)).findings, (await ask(resolved, whole, HUB)).skipped],
    [[], false],
  );
  // Where no time is left, the answer comes without a request.
  const unasked = { ...hubOf({ faults: { 'commit model org/name null': OFF } }), requests: 0 };
  const scope = { whole, own: whole, lfs: [], isFirst: true };
  const { skipped } = await askUpstream(
    resolved,
    scope,
    { ...NO_UPSTREAM, huggingface: true },
    { ...asking(unasked), readHeader: () => null },
  );
  assert.equal(skipped, false);
});

test('a server without an answer leaves it incomplete, even where nothing else was asked', async () => {
  const item = entryOf({ path: 'w' });
  item.urls.set('w', 'https://e.test/w');
  const answer = await ask([item], records('w'), {}, { origins: ['https://e.test'] });
  assert.deepEqual(
    [answer.kinds, answer.isComplete, answer.skipped],
    [['upstream-unreachable'], false, false],
  );
});

test('each shard asks about its own files, and the first about all repositories', async () => {
  const items = ['w', 'x'].map((path) => {
    const item = entryOf({ path });
    item.urls.set(path, `https://e.test/${path}`);
    return item;
  });
  const resolved = [entry('m'), entry('n', 'org/other'), ...items];
  const whole = records('m/gone', 'm/lost', 'w', 'x');
  const web = Object.fromEntries(
    ['w', 'x'].map((path) => [`https://e.test/${path}`, { is: 'gone', status: 404 } as const]),
  );
  const partOf = async (isFirst: boolean, from: number) => {
    const own = whole.filter((_, index) => index % 2 === from);
    const answer = await ask(
      resolved,
      whole,
      { ...HUB, web },
      { scope: { own, isFirst }, origins: ['https://e.test'] },
    );
    return {
      subjects: answer.findings.map(({ subject }) => subject),
      asked: answer.asked,
      counts: answer.counts,
    };
  };
  const [first, second] = [await partOf(true, 0), await partOf(false, 1)];
  assert.deepEqual(first.subjects, ['m/gone', 'w']);
  assert.deepEqual(second.subjects, ['m/lost', 'x']);
  assert.ok(first.asked.some((question) => question.includes('org/other')));
  assert.ok(second.asked.every((question) => !question.includes('org/other')));
  const parts = [first.counts, second.counts];
  const sum = (of: (counts: StageCounts) => number | undefined) =>
    parts.reduce((all, counts) => all + (of(counts) ?? 0), 0);
  assert.deepEqual(
    [sum(({ requests }) => requests), sum(({ repositories_asked }) => repositories_asked)],
    [9, 3],
  );
  const all = await ask(resolved, whole, { ...HUB, web }, { origins: ['https://e.test'] });
  assert.deepEqual(
    all.findings.map(({ subject }) => subject).sort(),
    [...first.subjects, ...second.subjects].sort(),
  );
});

test('answers stand in the order of the questions, of which few are asked at a time', async () => {
  let [now, most] = [0, 0];
  const answers = await inTurns(
    Array.from({ length: 20 }, (_, index) => index),
    async (index) => {
      now += 1;
      most = Math.max(most, now);
      for (let turns = index % 7; turns >= 0; turns -= 1) await null;
      now -= 1;
      return index * 2;
    },
  );
  assert.deepEqual(
    answers,
    Array.from({ length: 20 }, (_, index) => index * 2),
  );
  assert.equal(most, 4);
});
