/** The questions about one repository, and what is said of the answers. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askRepository } from '../../../src/evidence/upstream/ask-repository.ts';
import { HubHeaders } from '../../../src/evidence/upstream/hub-headers.ts';
import type { HubGroup } from '../../../src/evidence/upstream/map-records.ts';
import type { HubCommit, HubFile } from '../../../src/ports/upstream.ts';
import type { UpstreamNewer } from '../../../src/rules/upstream-newer.ts';
import {
  asking,
  COMMIT,
  groupOf,
  type HubSetup,
  heldOf,
  hubOf,
  LATER,
  recordOf,
} from '../../support/upstream.ts';

const HELD: Readonly<Record<string, HubFile>> = { a: heldOf('a'), b: heldOf('b') };
const ONE: HubSetup = { repositories: { 'model org/name': { [COMMIT]: HELD } } };
const TWO: HubSetup = {
  repositories: { 'model org/name': { [COMMIT]: HELD, [LATER]: { ...HELD, a: heldOf('new') } } },
  head: LATER,
};

async function ask(
  group: HubGroup,
  setup: HubSetup,
  isFirst = true,
  known = new Map<string, Promise<HubCommit>>(),
) {
  const hub = hubOf(setup);
  const answer = await askRepository(
    group,
    known,
    { isFirst, isOwn: () => true, headers: new HubHeaders(() => null) },
    asking(hub),
  );
  const kinds = answer.findings.map(({ kind }) => kind);
  return { ...answer, asked: hub.asked, kinds };
}

const fresh = (revision: string | null = COMMIT) => groupOf([recordOf('a'), recordOf('b')], { revision });

test('files at the newest commit cost two questions', async () => {
  const answer = await ask(fresh(), ONE);
  assert.deepEqual(answer.asked, ['commit model org/name null', `files model org/name ${COMMIT}`]);
  assert.deepEqual(
    [answer.kinds, answer.matched, answer.why, answer.repo, answer.location?.line],
    [[], 2, null, 'org/name', 3],
  );
});

test('a repository is asked for its newest commit once, whatever is asked about it', async () => {
  const known = new Map<string, Promise<HubCommit>>();
  await ask(fresh(), ONE, true, known);
  assert.deepEqual((await ask(fresh(), ONE, true, known)).asked, [`files model org/name ${COMMIT}`]);
  const dataset = { ...fresh(), place: { ...fresh().place, type: 'dataset' } } as const;
  assert.deepEqual((await ask(dataset, ONE, true, known)).asked, ['commit dataset org/name null']);
});

test('no revision is the newest commit, and a branch is asked for', async () => {
  const open = await ask(fresh(null), TWO);
  assert.deepEqual(open.asked, ['commit model org/name null', `files model org/name ${LATER}`]);
  assert.deepEqual([open.kinds, open.matched], [['upstream-newer'], 1]);
  const branch = await ask(fresh('main'), TWO);
  assert.deepEqual(branch.asked, [
    'commit model org/name null',
    'commit model org/name main',
    `files model org/name ${LATER}`,
  ]);
  assert.deepEqual([branch.kinds, branch.matched], [['upstream-newer'], 1]);
  assert.deepEqual((await ask(fresh('main'), ONE)).kinds, []);
});

test('a commit of which no file is recorded is asked for by itself', async () => {
  const answer = await ask(groupOf([]), TWO);
  assert.deepEqual(answer.asked.slice(0, 2), [
    'commit model org/name null',
    `commit model org/name ${COMMIT}`,
  ]);
  assert.deepEqual(answer.kinds, ['upstream-newer']);
});

test('a newer commit than the pinned one is told, by what it changed', async () => {
  const answer = await ask(fresh(), TWO);
  assert.deepEqual(answer.asked.slice(1), [
    `files model org/name ${COMMIT}`,
    `files model org/name ${LATER}`,
  ]);
  assert.deepEqual([answer.kinds, answer.matched], [['upstream-newer'], 2]);
  const data = answer.findings[0]?.data as UpstreamNewer | undefined;
  assert.deepEqual([data?.recorded, data?.differing, data?.paths], [2, 1, ['a']]);
});

test('later shards say nothing of the repository, and ask nothing for it', async () => {
  const answer = await ask(fresh(), TWO, false);
  assert.deepEqual([answer.kinds, answer.matched, answer.asked.length], [[], 2, 2]);
  const drift = await ask(
    groupOf([recordOf('gone')]),
    { ...TWO, renamed: { 'org/name': 'org/name' } },
    false,
  );
  assert.deepEqual(drift.kinds, ['upstream-missing'], 'but of their files');
  assert.deepEqual((await ask(fresh(null), TWO, false)).kinds, []);
  assert.deepEqual((await ask(fresh(), {}, false)).kinds, []);
});

test('a renamed repository is asked by its new name, and in another case it is none', async () => {
  const renamed = (to: string): HubSetup => ({
    repositories: { [`model ${to}`]: { [COMMIT]: HELD } },
    renamed: { 'org/name': to },
  });
  const answer = await ask(fresh(), renamed('org/new'));
  assert.equal(answer.asked[1], `files model org/new ${COMMIT}`);
  assert.deepEqual(answer.findings, [
    {
      kind: 'upstream-moved',
      subject: 'model:m',
      location: { file: 'i.json', line: 3, column: 5 },
      data: { expected: 'org/name', actual: 'org/new' },
      key: 'org/name',
    },
  ]);
  assert.deepEqual((await ask(fresh(), renamed('Org/Name'))).kinds, []);
  assert.deepEqual((await ask(fresh(), renamed('org/new'), false)).kinds, []);
});

test('what is gone is told, with what it is', async () => {
  const repository = await ask(fresh(), {});
  assert.deepEqual([repository.why, repository.findings.length], [null, 1]);
  assert.deepEqual(repository.findings[0], {
    kind: 'upstream-missing',
    subject: 'model:m',
    location: { file: 'i.json', line: 3, column: 5 },
    data: { what: 'repository', repository: 'org/name' },
    key: 'org/name ',
  });
  for (const group of [fresh(LATER), groupOf([], { revision: LATER }), fresh('v9')]) {
    const { revision } = group.place;
    const answer = await ask(group, ONE);
    assert.equal(answer.why, null);
    assert.deepEqual(answer.findings, [
      {
        kind: 'upstream-missing',
        subject: 'model:m',
        location: { file: 'i.json', line: 3, column: 5 },
        data: { what: 'revision', repository: 'org/name', revision },
        key: `org/name ${revision}`,
      },
    ]);
  }
});

test('a question without an answer is no drift, and what was answered before it counts', async () => {
  const off = { is: 'unreachable', why: 'it is off' } as const;
  for (const [question, matched] of [
    ['commit model org/name null', 0],
    [`files model org/name ${COMMIT}`, 0],
    [`files model org/name ${LATER}`, 2],
  ] as const) {
    const answer = await ask(fresh(), { ...TWO, faults: { [question]: off } });
    assert.deepEqual([answer.kinds, answer.matched, answer.why], [[], matched, 'it is off'], question);
  }
  const branch = await ask(fresh('main'), { ...TWO, faults: { 'commit model org/name main': off } });
  assert.deepEqual([branch.kinds, branch.why], [[], 'it is off']);
});

test('at most a hundred findings are made of one repository, and the rest counted', async () => {
  const gone = (count: number) => groupOf(Array.from({ length: count }, (_, index) => recordOf(`f${index}`)));
  assert.equal((await ask(gone(100), ONE)).findings.length, 100);
  const { findings } = await ask(gone(102), ONE);
  assert.equal(findings.length, 101);
  assert.equal(findings[99]?.subject, 'f99');
  assert.deepEqual(findings[100], {
    kind: 'upstream-differs',
    subject: 'org/name',
    data: { what: 'more', revision: COMMIT, count: 2 },
    location: { file: 'i.json', line: 3, column: 5 },
    key: `more ${COMMIT}`,
  });
});
