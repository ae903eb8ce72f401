/** Records made of what servers say, and patches that follow them. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, test } from 'node:test';
import { startFileServer } from '../../support/file-server.ts';
import { git } from '../../support/git.ts';
import { COMMIT, type HubRepositorySetup, LATER, startHub } from '../../support/hub-server.ts';
import { kinds, listOf, makeRepository, sha256 } from '../../support/repository.ts';
import { runWords } from '../../support/terminal.ts';

const HELD = { 'b.bin': { lfs: 'weights' }, 'a/c.json': '{}' } as const;
const ONE: HubRepositorySetup = { commits: { [COMMIT]: HELD }, refs: { main: COMMIT, v1: COMMIT } };

describe('a repository of the hub', () => {
  test('is recorded with its full commit, without a byte of its files', async () => {
    await using hub = await startHub({ 'models/org/name': ONE });
    using repository = makeRepository({});
    for (const revision of ['', '@v1', `@${COMMIT}`]) {
      const words = ['record', '--upstream', `hf:org/name${revision}`];
      const { status, out, err } = await runWords(words, repository.root, { environment: hub.environment() });
      assert.equal(status, 0, err);
      assert.deepEqual(JSON.parse(out), [
        {
          id: 'org/name',
          path: 'models/name',
          source_url: 'https://huggingface.co/org/name',
          snapshot: COMMIT,
          digests_by: hub.host,
          size_bytes: 9,
          files_count: 2,
          files: [
            { path: 'a/c.json', size_bytes: 2 },
            { path: 'b.bin', size_bytes: 7, sha256: sha256('weights') },
          ],
        },
      ]);
      assert.equal(
        err,
        `All digests and sizes are the word of ${hub.host}: nothing was downloaded.\n1 file of 2 has no SHA-256 there.\n`,
      );
    }
  });

  test('gives a record that the check takes, and that the files have to match', async () => {
    await using hub = await startHub({ 'datasets/org/name': ONE });
    using repository = makeRepository({ 'datasets/name/b.bin': 'weights', 'datasets/name/a/c.json': '{}' });
    const environment = hub.environment();
    const words = ['record', '--upstream', 'hf:datasets/org/name', '--write', 'datasets/inventory.json'];
    assert.equal((await runWords(words, repository.root, { environment })).status, 0);
    const given = { 'combined-inventory': 'none', 'model-inventory': 'none', upstream: 'huggingface' };
    const report = await repository.check(given, undefined, undefined, environment);
    assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
    assert.deepEqual(report.summary.matched_by, { bytes: 1, pointer: 0, upstream: 0, upstream_bytes: 1 });
    repository.write({ 'datasets/name/b.bin': 'WEIGHTS' });
    const drift = await repository.check({ ...given, upstream: 'none' }, undefined, undefined, environment);
    assert.deepEqual(kinds(drift), ['error checksum-mismatch']);
  });

  test('of more files than a page is recorded whole', async () => {
    const names = Array.from({ length: 2300 }, (_, index) => `${index}.bin`);
    const commits = { [COMMIT]: Object.fromEntries(names.map((name) => [name, { lfs: name }])) };
    await using hub = await startHub({ 'models/org/name': { commits, refs: { main: COMMIT } } });
    using repository = makeRepository({});
    const { out } = await runWords(['record', '--upstream', 'hf:org/name'], repository.root, {
      environment: hub.environment(),
    });
    const [{ files }] = JSON.parse(out) as [{ files: { path: string }[] }];
    assert.deepEqual(files.map(({ path }) => path).sort(), names.sort());
  });

  test('that gives no answer, or is none, is no record', async () => {
    await using hub = await startHub({ 'models/org/name': ONE });
    using repository = makeRepository({});
    for (const [word, why] of [
      ['hf:org/other', /missing or private/],
      ['hf:org/name@v9', /no such revision/],
      ['hf:org/name/b.bin', /has to be hf:/],
      ['hf:spaces/org/name', /has to be hf:/],
      ['hf:name', /has to be hf:/],
      ['huggingface', /has to be hf:/],
      ['https://example.org', /has to be hf:/],
    ] as const) {
      const result = await runWords(['record', '--upstream', word], repository.root, {
        environment: hub.environment(),
      });
      assert.deepEqual([word, result.status, result.out], [word, 2, '']);
      assert.match(result.err, why);
    }
    hub.faults = [
      { path: /tree/, status: 200, body: `[{"type":"file","path":"../x","size":1,"oid":"${COMMIT}"}]` },
    ];
    const odd = await runWords(['record', '--upstream', 'hf:org/name'], repository.root, {
      environment: hub.environment(),
    });
    assert.deepEqual([odd.status, odd.out], [2, '']);
    assert.match(odd.err, /can't be recorded/);
  });
});

test('a release is recorded with the digests of its assets', async () => {
  await using api = await startFileServer('http');
  api.answer = (_, response) => {
    const assets = [
      { name: 'a.bin', size: 1, digest: `sha256:${sha256('a')}` },
      { name: 'b c.bin', size: 2, digest: null },
    ];
    response.writeHead(200).end(JSON.stringify({ assets }));
    return true;
  };
  using repository = makeRepository({});
  const words = ['record', '--upstream', 'gh-release:o/r@v1'];
  const { status, out, err } = await runWords(words, repository.root, {
    environment: { GITHUB_API_URL: api.origin },
  });
  assert.equal(status, 0, err);
  const url = 'https://github.com/o/r/releases';
  assert.deepEqual(JSON.parse(out), [
    {
      id: 'o/r',
      path: 'models/r',
      source_url: `${url}/tag/v1`,
      version: 'v1',
      digests_by: 'GitHub',
      size_bytes: 3,
      files_count: 2,
      files: [
        { path: 'a.bin', size_bytes: 1, sha256: sha256('a'), source_url: `${url}/download/v1/a.bin` },
        { path: 'b c.bin', size_bytes: 2, source_url: `${url}/download/v1/b%20c.bin` },
      ],
    },
  ]);
});

describe('record --update --upstream', () => {
  const NEW = { 'b.bin': { lfs: 'new weights' }, 'a/c.json': '{}', 'more.bin': { lfs: 'more' } } as const;
  const MOVED: HubRepositorySetup = { commits: { [COMMIT]: HELD, [LATER]: NEW }, refs: { main: LATER } };
  const ENTRY = {
    id: 'm',
    path: 'models/m',
    source_url: `https://huggingface.co/org/name/tree/${COMMIT}`,
    snapshot: COMMIT,
    version: 'v1.2.9',
    size_bytes: 9,
    files: [
      { path: 'b.bin', sha256: sha256('weights'), size_bytes: 7 },
      { path: 'a/c.json', sha256: sha256('{}'), size_bytes: 2 },
    ],
  };
  const LIST = 'models/checksums.sha256';
  const files = (entry: object = ENTRY) => ({
    'models/inventory.json': [entry],
    'inventory/combined_inventory.json': { models: [entry], datasets: [] },
    [LIST]: listOf({ 'm/b.bin': 'weights', 'm/a/c.json': '{}' }),
    'models/m/b.bin': 'weights',
    'models/m/a/c.json': '{}',
  });
  const UPDATE = ['record', '--update', '--upstream', 'huggingface'];

  test('is one patch of revision, digest, size and version in all manifests', async () => {
    await using hub = await startHub({ 'models/org/name': MOVED });
    using repository = makeRepository(files());
    git(repository.root, ['init', '-q']);
    const { status, out, err } = await runWords(UPDATE, repository.root, { environment: hub.environment() });
    assert.equal(status, 1, 'the files here are still the old ones');
    assert.match(
      out,
      new RegExp(
        `^By the word of ${hub.host}, not computed here:\\n  org/name: ${COMMIT} -> ${LATER}\\n    models/m/b.bin\\n`,
      ),
    );
    assert.match(err, /word of/);
    execFileSync('git', ['apply'], { cwd: repository.root, input: out });
    const bumped = {
      ...ENTRY,
      source_url: `https://huggingface.co/org/name/tree/${LATER}`,
      snapshot: LATER,
      version: 'v1.2.10',
      size_bytes: 13,
      files: [{ path: 'b.bin', sha256: sha256('new weights'), size_bytes: 11 }, ENTRY.files[1]],
    };
    const read = (path: string) => readFileSync(repository.path(path), 'utf8');
    assert.deepEqual(JSON.parse(read('models/inventory.json')), [bumped]);
    assert.deepEqual(JSON.parse(read('inventory/combined_inventory.json')).models, [bumped]);
    assert.equal(read(LIST), listOf({ 'm/b.bin': 'new weights', 'm/a/c.json': '{}' }));
    repository.write({ 'models/m/b.bin': 'new weights' });
    // Without a PATH, git could not say which files there are.
    const environment = { PATH: process.env.PATH, ...hub.environment() };
    const report = await repository.check({ upstream: 'huggingface' }, undefined, undefined, environment);
    assert.deepEqual([report.outcome, kinds(report)], ['pass', []]);
  });

  test('changes nothing where nothing is newer', async () => {
    await using hub = await startHub({ 'models/org/name': ONE });
    using repository = makeRepository(files());
    const { status, out } = await runWords(UPDATE, repository.root, { environment: hub.environment() });
    assert.deepEqual([status, out], [0, '']);
  });

  test('leaves a repository whose new digests nobody tells, and says why', async () => {
    const cases: [HubRepositorySetup['commits'][string], RegExp][] = [
      [{ ...NEW, 'a/c.json': '{"new":1}' }, /a\/c\.json changed, and the Hub has no SHA-256 of it/],
      [{ 'a/c.json': '{}' }, /b\.bin is not there any more/],
    ];
    for (const [later, why] of cases) {
      await using hub = await startHub({
        'models/org/name': { commits: { [COMMIT]: HELD, [LATER]: later }, refs: { main: LATER } },
      });
      using repository = makeRepository(files());
      const { out, err } = await runWords(UPDATE, repository.root, { environment: hub.environment() });
      assert.equal(out, '');
      assert.match(err, why);
    }
  });

  test('leaves what the hub does not answer for, and paths that hold the commit', async () => {
    await using hub = await startHub({ 'models/org/name': MOVED });
    const cached = `models--org--name/snapshots/${COMMIT}`;
    using repository = makeRepository({
      'models/inventory.json': [{ ...ENTRY, path: cached }],
      [`${cached}/b.bin`]: 'weights',
      [`${cached}/a/c.json`]: '{}',
    });
    const { out, err } = await runWords(
      [...UPDATE, '--combined-inventory', 'none', '--inventory-base', 'root'],
      repository.root,
      { environment: hub.environment() },
    );
    assert.equal(out, '');
    assert.match(err, /named after the commit/);
    hub.faults = [{ status: 418 }];
    using other = makeRepository(files());
    const silent = await runWords(UPDATE, other.root, { environment: hub.environment() });
    assert.equal(silent.out, '');
    assert.match(silent.err, /it answered 418/);
  });

  test('takes no other word, and asks nobody without it', async () => {
    await using hub = await startHub({ 'models/org/name': MOVED });
    using repository = makeRepository(files());
    const environment = hub.environment();
    const wrong = await runWords(['record', '--update', '--upstream', 'hf:org/name'], repository.root, {
      environment,
    });
    assert.equal(wrong.status, 2);
    for (const words of [['--files', 'a'], ['--inventory'], ['--add', 'a']]) {
      const both = await runWords(['record', ...words, '--upstream', 'hf:org/name'], repository.root, {
        environment,
      });
      assert.equal(both.status, 2, words[0]);
    }
    await runWords(['record', '--update'], repository.root, { environment });
    assert.equal(hub.requests.length, 0);
  });
});
