/** What is recorded against what the hub holds, on real repositories and a hub on loopback. */

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { validate } from '../../../src/generated/report.v2.js';
import type { Report } from '../../../src/model/report.ts';
import {
  COMMIT,
  type HubRepositorySetup,
  type HubServer,
  LATER,
  startHub,
} from '../../support/hub-server.ts';
import { fileRow, findings, kinds, makeRepository, sha256 } from '../../support/repository.ts';

const NAME = 'models/org/name';
const ONE: HubRepositorySetup = {
  commits: { [COMMIT]: { 'w.bin': { lfs: 'weights' }, 'vocab.txt': 'a\nb\n' } },
  refs: { main: COMMIT },
};
const weights = { path: 'w.bin', sha256: sha256('weights'), size_bytes: 7 };
const entry = (more: object = {}) => ({
  id: 'm',
  path: 'models/m',
  repo_id: 'org/name',
  snapshot: COMMIT,
  files: [weights],
  ...more,
});

interface Options {
  readonly hub: HubServer;
  readonly entries?: readonly object[];
  readonly files?: Record<string, string>;
  readonly list?: string;
  readonly environment?: Record<string, string>;
  readonly upstream?: string;
  readonly shard?: string;
}

async function check({
  hub,
  entries = [entry()],
  files = {},
  environment,
  upstream = 'huggingface',
  shard = 'none',
  list,
}: Options) {
  using repository = makeRepository({
    'models/inventory.json': entries,
    ...(list === undefined ? {} : { 'models/checksums.sha256': list }),
    ...files,
  });
  return await repository.check(
    { 'combined-inventory': 'none', 'dataset-inventory': 'none', upstream, shard },
    undefined,
    undefined,
    { ...process.env, ...hub.environment(environment) },
  );
}

const UPSTREAM: readonly string[] = [
  'upstream-differs',
  'upstream-missing',
  'upstream-newer',
  'upstream-moved',
  'upstream-unreachable',
  'revision-not-pinned',
];
const told = (report: Report) =>
  findings(report)
    .filter(({ kind }) => UPSTREAM.includes(kind))
    .map(({ severity, kind, subject, data }) => `${severity} ${kind}: ${subject} ${JSON.stringify(data)}`);

test('a file that is not here is matched by the hub at the pinned commit', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const report = await check({ hub });
  assert.deepEqual(told(report), []);
  assert.deepEqual([report.outcome, report.complete], ['pass', true]);
  assert.deepEqual(report.summary.matched_by, {
    bytes: 0,
    pointer: 0,
    upstream: 1,
    hosts: { [hub.host]: 1 },
  });
  assert.equal(fileRow(report, 'models/m/w.bin')?.host, hub.host);
  assert.deepEqual(
    [fileRow(report, 'models/m/w.bin')?.status, fileRow(report, 'models/m/w.bin')?.evidence],
    ['matched', 'upstream'],
  );
  assert.equal(hub.requests.length, 2);
  assert.ok(
    validate(
      JSON.parse(
        JSON.stringify({
          ...report,
          files: [...report.files],
          entries: [...report.entries],
          findings: [...report.findings],
          suppressed: [...report.suppressed],
        }),
      ),
    ),
    JSON.stringify(validate.errors),
  );
});

test('with upstream off nothing is asked, and the file is missing', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const report = await check({ hub, upstream: 'none' });
  assert.equal(hub.requests.length, 0);
  assert.equal(fileRow(report, 'models/m/w.bin')?.status, 'missing');
  assert.equal(report.outcome, 'fail');
});

test('a digest or a size that the hub does not have is an error, and the file stays missing', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const other = sha256('other');
  const report = await check({ hub, entries: [entry({ files: [{ ...weights, sha256: other }] })] });
  assert.deepEqual(told(report), [
    `error upstream-differs: models/m/w.bin ${JSON.stringify({ what: 'digest', source: 'org/name', file: 'w.bin', revision: COMMIT, expected: other, actual: sha256('weights') })}`,
  ]);
  assert.equal(fileRow(report, 'models/m/w.bin')?.status, 'missing');
  const bySize = await check({ hub, entries: [entry({ files: [{ ...weights, size_bytes: 8 }] })] });
  assert.match(told(bySize)[0] ?? '', /^error upstream-differs: .*"size".*"expected":"8","actual":"7"}$/);
  assert.equal(bySize.summary.matched, 0);
});

test('a file verified by its bytes keeps that evidence, and the hub may still disagree', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const here = await check({ hub, files: { 'models/m/w.bin': 'weights' } });
  assert.equal(fileRow(here, 'models/m/w.bin')?.evidence, 'bytes');
  const files = [{ path: 'w.bin', sha256: sha256('mine') }];
  const mine = await check({ hub, entries: [entry({ files })], files: { 'models/m/w.bin': 'mine' } });
  assert.equal(fileRow(mine, 'models/m/w.bin')?.status, 'matched');
  assert.match(told(mine)[0] ?? '', /^error upstream-differs/);
});

test('a file that the hub keeps in git is compared by its local bytes, and otherwise not at all', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const recorded = (content: string) => [entry({ files: [{ path: 'vocab.txt', sha256: sha256(content) }] })];
  const absent = await check({ hub, entries: recorded('a\nb\n') });
  assert.equal(fileRow(absent, 'models/m/vocab.txt')?.status, 'missing');
  const same = await check({ hub, entries: recorded('a\nb\n'), files: { 'models/m/vocab.txt': 'a\nb\n' } });
  assert.deepEqual([told(same), same.summary.matched_by.bytes], [[], 1]);
  const other = await check({ hub, entries: recorded('a\r\n'), files: { 'models/m/vocab.txt': 'a\r\n' } });
  assert.match(told(other)[0] ?? '', /^error upstream-differs: .*"blob".*"actual":"[0-9a-f]{40}"}$/);
  // The local bytes are the hub's and not the recorded ones: it is the record that is wrong.
  const wrong = await check({ hub, entries: recorded('x\ny\n'), files: { 'models/m/vocab.txt': 'a\nb\n' } });
  assert.match(told(wrong)[0] ?? '', /^error upstream-differs/);
  const unknown = await check({
    hub,
    entries: recorded('x\ny\n'),
    files: { 'models/m/vocab.txt': 'p\nq\n' },
  });
  assert.deepEqual(told(unknown), []);
});

test('files, revisions and repositories that are gone', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const file = await check({ hub, entries: [entry({ files: [{ ...weights, path: 'old.bin' }] })] });
  assert.match(
    told(file)[0] ?? '',
    /^error upstream-missing: models\/m\/old\.bin {"what":"file",.*"revision":"a{40}","file":"old\.bin"}$/,
  );
  const revision = await check({ hub, entries: [entry({ snapshot: 'c'.repeat(40) })] });
  assert.match(
    told(revision)[0] ?? '',
    /^error upstream-missing: model:m {"what":"revision",.*"revision":"c{40}"}$/,
  );
  const gone = [entry({ repo_id: 'org/gone' })];
  const anonymous = await check({ hub, entries: gone });
  assert.match(
    told(anonymous)[0] ?? '',
    /^warning upstream-unreachable: .* missing or private \(401\); set HF_TOKEN/,
  );
  assert.equal(anonymous.complete, false);
  const known = await check({ hub, entries: gone, environment: { HF_TOKEN: 'hf_secret' } });
  assert.match(
    told(known)[0] ?? '',
    /^error upstream-missing: model:m {"what":"repository","repository":"org\/gone"}$/,
  );
  assert.equal(known.complete, true);
});

test('a private repository is read with a token, which goes to the endpoint alone and into no message', async () => {
  await using hub = await startHub({ [NAME]: { ...ONE, readers: ['hf_secret'] } });
  const report = await check({ hub, environment: { HF_TOKEN: ' hf_secret\n' } });
  assert.equal(report.summary.matched_by.upstream, 1);
  assert.ok(hub.requests.every(({ authorization }) => authorization === 'Bearer hf_secret'));
  assert.ok(!JSON.stringify([...report.findings, ...report.stages]).includes('hf_secret'));
});

test('a newer commit is a notice when the recorded files are the same there, else a warning that names them', async () => {
  const commits = { ...ONE.commits, [LATER]: { 'w.bin': { lfs: 'weights' }, 'README.md': 'new' } };
  await using hub = await startHub({
    [NAME]: { commits, refs: { main: LATER } },
    'models/org/bumped': {
      commits: { ...commits, [LATER]: { 'w.bin': { lfs: 'better' } } },
      refs: { main: LATER },
    },
  });
  const same = await check({ hub });
  assert.match(told(same)[0] ?? '', /^notice upstream-newer: .*"recorded":1,"differing":0,"paths":\[\]}$/);
  const bumped = await check({ hub, entries: [entry({ repo_id: 'org/bumped' })] });
  assert.match(
    told(bumped)[0] ?? '',
    /^warning upstream-newer: .*"recorded":1,"differing":1,"paths":\["models\/m\/w\.bin"\]}$/,
  );
  assert.equal(bumped.summary.matched_by.upstream, 1);
  const blind = await check({ hub, entries: [entry({ files: [] })] });
  assert.match(told(blind)[0] ?? '', /^warning upstream-newer: .*"recorded":0/);
});

test('a branch bears records out, but cannot contradict them', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const open = { snapshot: null };
  const same = await check({ hub, entries: [entry(open)] });
  assert.deepEqual(
    told(same).map((text) => text.split(':', 1)[0]),
    ['notice revision-not-pinned'],
  );
  assert.equal(same.summary.matched_by.upstream, 1);
  const other = await check({
    hub,
    entries: [entry({ ...open, revision: 'main', files: [{ ...weights, sha256: sha256('other') }] })],
  });
  assert.deepEqual(
    told(other).map((text) => text.split(':', 1)[0]),
    ['warning upstream-newer', 'notice revision-not-pinned'],
  );
});

test('a renamed repository is asked under its new name and reported', async () => {
  await using hub = await startHub({ 'models/org/old': { ...ONE, renamedTo: 'org/name' }, [NAME]: ONE });
  const report = await check({ hub, entries: [entry({ repo_id: 'org/old' })] });
  assert.match(
    told(report)[0] ?? '',
    /^warning upstream-moved: model:m {"expected":"org\/old","actual":"org\/name"}$/,
  );
  assert.equal(report.summary.matched_by.upstream, 1);
  assert.equal(hub.requests.filter(({ url }) => url.includes('org/old')).length, 1);
});

test('URLs, datasets, the hub cache in lists, and single files', async () => {
  const path = `models/models--org--name/snapshots/${COMMIT}/w.bin`;
  await using hub = await startHub({ [NAME]: ONE, 'datasets/org/data': ONE });
  const url = (rest: string) => `https://huggingface.co/${rest}`;
  const cases = [
    {
      entries: [
        entry({ repo_id: undefined, snapshot: undefined, source_url: url(`org/name/tree/${COMMIT}`) }),
      ],
    },
    {
      entries: [
        entry({ repo_id: undefined, snapshot: undefined, source_url: `hf://datasets/org/data@${COMMIT}` }),
      ],
    },
    { entries: [], list: `${sha256('weights')}  ${path}\n` },
    {
      entries: [
        {
          id: 'm',
          path: 'models/w.bin',
          sha256: weights.sha256,
          source_url: url(`org/name/resolve/${COMMIT}/w.bin?download=true`),
        },
      ],
    },
    {
      entries: [
        { name: 'm', path: 'models/w.bin', sha256: weights.sha256, repo_id: 'org/name', snapshot: COMMIT },
      ],
    },
  ];
  for (const one of cases) {
    const report = await check({ hub, ...one });
    assert.deepEqual([told(report), report.summary.matched_by.upstream], [[], 1], JSON.stringify(one));
  }
});

test('a commit of the entry holds for URLs of its files that name a branch', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const source_url = 'https://huggingface.co/org/name/resolve/main/w.bin';
  for (const entries of [
    [{ id: 'm', path: 'models/x.bin', sha256: weights.sha256, snapshot: COMMIT, source_url }],
    [entry({ files: [{ ...weights, path: 'x.bin', source_url }] })],
  ]) {
    const report = await check({ hub, entries });
    assert.deepEqual([told(report), report.summary.matched_by.upstream], [[], 1]);
    assert.ok(hub.requests.some(({ url }) => url.endsWith(`/paths-info/${COMMIT}`)));
  }
});

test('an unclear entry without a path hides no other entry', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const unclear = { id: 'u', repo_id: 'org/u', snapshot: COMMIT, revision: LATER };
  assert.equal((await check({ hub, entries: [unclear, entry()] })).summary.matched_by.upstream, 1);
});

test('a file that DVC keeps is matched by the hub, and no longer called unverified', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const files = {
    'models/m/w.bin.dvc': 'outs:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 7\n  path: w.bin\n',
  };
  const report = await check({ hub, files });
  assert.deepEqual([kinds(report), report.summary.matched_by.upstream], [[], 1]);
});

test('a hub that is down leaves the report incomplete, and one warning for all repositories', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  hub.faults = [{ status: 418 }];
  const entries = Array.from({ length: 9 }, (_, index) =>
    entry({ id: `m${index}`, repo_id: `org/n${index}`, path: `models/${index}` }),
  );
  const report = await check({ hub, entries });
  assert.deepEqual(told(report), [
    `warning upstream-unreachable: ${hub.host} ${JSON.stringify({ why: 'it answered 418', asked: [0, 1, 2, 3, 4].map((n) => `org/n${n}`), count: 9 })}`,
  ]);
  assert.equal(report.complete, false);
  assert.equal(report.summary.missing, 9);
});

test('a hostile hub floods no report', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `${index}.bin`);
  const commits = { [COMMIT]: Object.fromEntries(names.map((name) => [name, { lfs: 'other' }])) };
  await using hub = await startHub({ [NAME]: { commits, refs: { main: COMMIT } } });
  const report = await check({
    hub,
    entries: [entry({ files: names.map((path) => ({ path, sha256: sha256(path) })) })],
  });
  assert.equal(told(report).length, 101);
  assert.match(told(report).join('\n'), /"what":"more",.*"count":200}/);
});

test('a single file whose path upstream is only guessed is never said to be gone or different', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  for (const path of ['models/renamed.bin', 'models/w.bin']) {
    const report = await check({
      hub,
      entries: [{ name: 'm', path, sha256: sha256('other'), repo_id: 'org/name', snapshot: COMMIT }],
    });
    assert.deepEqual(told(report), []);
    assert.equal(report.summary.missing, 1);
  }
});

test('blobs of a hub cache are no files of the repository', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const files = [{ path: `blobs/${weights.sha256}`, sha256: weights.sha256 }];
  const report = await check({ hub, entries: [entry({ path: 'models/models--org--name', files })] });
  assert.deepEqual(told(report), []);
  assert.equal(unclearIn(report), 1);
});

const unclearIn = ({ stages }: Report) =>
  stages.find(({ name }) => name === 'upstream')?.counts.files_of_unclear_source;

test('what is unclear is not asked, and said', async () => {
  await using hub = await startHub({ [NAME]: ONE });
  const report = await check({ hub, entries: [entry({ revision: LATER })] });
  assert.deepEqual(told(report), []);
  assert.equal(hub.requests.length, 0);
  assert.equal(unclearIn(report), 1);
});

test('a thousand files of one repository cost a handful of requests', async () => {
  const names = Array.from({ length: 1000 }, (_, index) => `data/${index}.bin`);
  const commits = { [COMMIT]: Object.fromEntries(names.map((name) => [name, { lfs: name }])) };
  await using hub = await startHub({ [NAME]: { commits, refs: { main: COMMIT } } });
  const files = names.map((path) => ({ path, sha256: sha256(path) }));
  const report = await check({ hub, entries: [entry({ files })] });
  assert.equal(report.summary.matched_by.upstream, 1000);
  assert.ok(hub.requests.length <= 11, `${hub.requests.length}`);
});

test('few files of a large repository are asked for by path, at most 100 at a time', async () => {
  const all = Array.from({ length: 5000 }, (_, index) => `data/${String(index).padStart(5, '0')}.bin`);
  const commits = { [COMMIT]: Object.fromEntries(all.map((name) => [name, { lfs: name }])) };
  await using hub = await startHub({ [NAME]: { commits, refs: { main: COMMIT } } });
  const some = all.filter((_, index) => index % 17 === 0);
  const files = [...some, 'data/gone.bin'].map((path) => ({ path, sha256: sha256(path) }));
  const report = await check({ hub, entries: [entry({ files })] });
  assert.equal(report.summary.matched_by.upstream, some.length);
  assert.deepEqual(
    told(report).map((text) => text.split(':', 1)[0]),
    ['error upstream-missing'],
  );
  assert.ok(hub.requests.length <= 1 + 1 + Math.ceil(files.length / 100), `${hub.requests.length}`);
  assert.ok(hub.requests.every(({ paths }) => (paths?.length ?? 0) <= 100));
});

test('shards say together what one check says', async () => {
  const names = Array.from({ length: 9 }, (_, index) => `${index}.bin`);
  const holding = (changed: string) =>
    Object.fromEntries(names.map((name) => [name, { lfs: name === changed ? 'other' : name }]));
  const commits = { [COMMIT]: holding('3.bin'), [LATER]: holding('7.bin') };
  const hubOf = {
    [NAME]: { commits, refs: { main: LATER } },
    'models/org/old': { ...ONE, renamedTo: 'org/name' },
  };
  await using hub = await startHub(hubOf);
  const files = [...names, 'gone.bin'].map((path) => ({ path, sha256: sha256(path) }));
  for (const more of [{}, { repo_id: 'org/old' }, { snapshot: null }]) {
    const entries = [entry({ ...more, files })];
    const whole = await check({ hub, entries });
    const shards = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => check({ hub, entries, shard })));
    const upstreamOf = (report: Report) =>
      told(report).filter((text) => !text.includes('revision-not-pinned'));
    assert.deepEqual(shards.flatMap(upstreamOf).sort(), upstreamOf(whole).sort());
    const matched = shards.reduce((sum, { summary }) => sum + summary.matched_by.upstream, 0);
    assert.equal(matched, whole.summary.matched_by.upstream);
    assert.ok(upstreamOf(whole).length > 0 && matched > 0);
  }
});
