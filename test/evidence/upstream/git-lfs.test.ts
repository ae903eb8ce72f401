/** Whether the git-lfs server has what pointers name: real repositories of git and git-lfs, and a server on loopback. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import type { LfsObjectMissing } from '../../../src/rules/lfs-object-missing.ts';
import type { UpstreamUnreachable } from '../../../src/rules/upstream-unreachable.ts';
import type { RawSettings } from '../../../src/settings/table.ts';
import { cloneOf, git, makeGitRepository } from '../../support/git.ts';
import { type LfsServer, startLfs } from '../../support/lfs-server.ts';
import { needs } from '../../support/programs.ts';
import {
  EMPTY_COMBINED,
  fileRow,
  findings,
  kinds,
  listOf,
  sha256,
  type TestRepository,
} from '../../support/repository.ts';

const LIST = 'models/checksums.sha256';
const A = 'weights of a\n'.repeat(200);
const B = 'weights of b\n'.repeat(300);
const FILES = { 'models/a.bin': A, 'models/b.bin': B };
const ATTRIBUTES = '*.bin filter=lfs diff=lfs merge=lfs -text\n';
const withLfs = needs('git', 'git-lfs');
const withOpenSsl = needs('git', 'git-lfs', 'openssl');
const ASKED = { upstream: 'git-lfs' };

const pointerTo = (content: string, size = content.length) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${size}\n`;

/** Commits of pointers, which need no git-lfs; `lfs` is the server of the clone. */
function pointerRepository(lfs: LfsServer | null, files: Record<string, string | object>) {
  const all = { 'inventory/combined_inventory.json': EMPTY_COMBINED, '.gitattributes': ATTRIBUTES, ...files };
  return makeGitRepository(all, (root) => {
    git(root, ['config', 'filter.lfs.clean', 'cat']);
    if (lfs !== null) git(root, ['config', 'lfs.url', lfs.url]);
  });
}

const TWO = { [LIST]: listOf(FILES), 'models/a.bin': pointerTo(A), 'models/b.bin': pointerTo(B) };

function check(
  repository: TestRepository,
  given: RawSettings = ASKED,
  environment: Record<string, string> = {},
) {
  const own = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return repository.check(given, undefined, undefined, { ...own, ...environment });
}

const reasons = (report: Awaited<ReturnType<typeof check>>) =>
  findings(report, 'upstream-unreachable').map(({ data }) => (data as UpstreamUnreachable).why);

test('what a real git-lfs pushed is there, and what was removed since is gone', withLfs, async () => {
  await using lfs = await startLfs();
  const bare = mkdtempSync(join(tmpdir(), 'drift-bare-'));
  try {
    git(bare, ['init', '-q', '--bare', '.']);
    using source = makeGitRepository(
      {
        'inventory/combined_inventory.json': EMPTY_COMBINED,
        '.gitattributes': ATTRIBUTES,
        [LIST]: listOf(FILES),
        ...FILES,
      },
      (root) => {
        execFileSync('git', ['lfs', 'install', '--local'], { cwd: root, stdio: 'pipe' });
        git(root, ['config', 'lfs.url', lfs.url]);
      },
    );
    git(source.root, ['remote', 'add', 'origin', bare]);
    // A push in the process of this server would wait for itself.
    const { status } = await run(source.root, ['push', '-q', 'origin', 'main']);
    assert.equal(status, 0);
    assert.deepEqual([...lfs.objects.keys()].sort(), [sha256(A), sha256(B)].sort());
    lfs.asked.length = 0;
    lfs.server.seen.length = 0;

    using clone = cloneOf(bare, [], { GIT_LFS_SKIP_SMUDGE: '1' });
    git(clone.root, ['config', 'lfs.url', lfs.url]);
    const there = await check(clone);
    assert.deepEqual([there.outcome, there.complete, kinds(there)], ['pass', true, []]);
    assert.deepEqual(there.summary.matched_by, { bytes: 0, pointer: 2, upstream: 0, lfs_server: 2 });
    const { evidence, presence } = fileRow(there, 'models/a.bin') ?? {};
    assert.deepEqual([evidence, presence], ['pointer', 'lfs-server']);
    assert.deepEqual(lfs.asked, [[sha256(A), sha256(B)]], 'in one question');
    assert.deepEqual(
      lfs.server.seen.map(({ method, path }) => `${method} ${path}`),
      ['POST /repo/info/lfs/objects/batch'],
      'and nothing is transferred',
    );

    lfs.objects.delete(sha256(B));
    const gone = await check(clone);
    assert.deepEqual(
      [gone.outcome, gone.complete, kinds(gone)],
      ['fail', true, ['error lfs-object-missing']],
    );
    const [finding] = findings(gone);
    assert.deepEqual(finding?.data, {
      server: new URL(lfs.url).host,
      oid: sha256(B),
      size: B.length,
      others: 0,
    } satisfies LfsObjectMissing);
    assert.deepEqual([finding?.subject, finding?.location?.file], ['models/b.bin', LIST]);
    assert.deepEqual(gone.summary.matched_by, { bytes: 0, pointer: 2, upstream: 0, lfs_server: 1 });
    assert.equal(fileRow(gone, 'models/b.bin')?.presence, undefined);

    // Where the bytes are here, the index has the pointers.
    const withBytes = await check(source);
    assert.deepEqual(kinds(withBytes), ['error lfs-object-missing']);
    assert.deepEqual(withBytes.summary.matched_by, { bytes: 2, pointer: 0, upstream: 0 });
    const row = fileRow(withBytes, 'models/a.bin');
    assert.deepEqual([row?.evidence, row?.presence], ['bytes', undefined]);
  } finally {
    rmSync(bare, { recursive: true, force: true });
  }
});

/** As a child that does not hold this process up. */
async function run(cwd: string, words: readonly string[]): Promise<{ status: number | null }> {
  const { spawn } = await import('node:child_process');
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
  };
  const child = spawn('git', words, { cwd, env, stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status })));
}

test('pointers without another record are asked for, and those of a sparse checkout', async () => {
  await using lfs = await startLfs();
  using repository = pointerRepository(lfs, { 'models/a.bin': pointerTo(A), 'other/b.bin': pointerTo(B) });
  const report = await check(repository, { ...ASKED, 'combined-inventory': 'none' });
  assert.deepEqual(kinds(report), ['error lfs-object-missing', 'error lfs-object-missing']);

  using left = pointerRepository(lfs, TWO);
  git(left.root, ['sparse-checkout', 'set', '--no-cone', '/*', '!*.bin', '/inventory/']);
  const sparse = await check(left);
  assert.deepEqual(
    findings(sparse, 'lfs-object-missing').map(({ subject }) => subject),
    Object.keys(FILES),
  );
  lfs.objects.set(sha256(A), Buffer.from(A));
  assert.equal(fileRow(await check(left), 'models/a.bin')?.presence, 'lfs-server');
});

test('an object of several files is asked for once, and is one finding', async () => {
  await using lfs = await startLfs();
  const copies = { 'models/a.bin': A, 'models/copy.bin': A, 'models/x/a.bin': A };
  const pointers = Object.fromEntries(Object.keys(copies).map((path) => [path, pointerTo(A)]));
  using repository = pointerRepository(lfs, { [LIST]: listOf(copies), ...pointers });
  const report = await check(repository);
  assert.deepEqual(lfs.asked, [[sha256(A)]]);
  const missing = findings(report, 'lfs-object-missing');
  assert.deepEqual(
    missing.map(({ subject, data }) => [subject, (data as LfsObjectMissing).others]),
    [['models/a.bin', 2]],
  );
});

test('where the pointer here is another than the committed one, both objects are asked for', async () => {
  await using lfs = await startLfs();
  using repository = pointerRepository(lfs, {
    [LIST]: listOf({ 'models/a.bin': A }),
    'models/a.bin': pointerTo(A),
  });
  repository.write({ 'models/a.bin': pointerTo(B) });
  lfs.objects.set(sha256(A), Buffer.from(A));
  const report = await check(repository);
  assert.deepEqual(kinds(report), ['error pointer-mismatch', 'error lfs-object-missing']);
  assert.equal(fileRow(report, 'models/a.bin')?.presence, undefined);
  assert.deepEqual(lfs.asked[0]?.toSorted(), [sha256(A), sha256(B)].sort());
});

test('what extensions of git-lfs made of a file is what is asked for', async () => {
  await using lfs = await startLfs();
  lfs.objects.set(sha256('stored'), Buffer.from('stored'));
  const pointer = `version https://git-lfs.github.com/spec/v1\next-0-foo sha256:${sha256(A)}\noid sha256:${sha256('stored')}\nsize 6\n`;
  using repository = pointerRepository(lfs, {
    [LIST]: listOf({ 'models/a.bin': A }),
    'models/a.bin': pointer,
  });
  const report = await check(repository);
  assert.deepEqual([kinds(report), lfs.asked], [[], [[sha256('stored')]]]);
  assert.equal(fileRow(report, 'models/a.bin')?.presence, 'lfs-server');
});

test('another size than the pointer says is told apart from an object that is gone', async () => {
  await using lfs = await startLfs();
  for (const content of [A, B]) lfs.objects.set(sha256(content), Buffer.from(content));
  lfs.sizes.set(sha256(A), 5);
  using repository = pointerRepository(lfs, TWO);
  const report = await check(repository);
  assert.deepEqual([report.outcome, kinds(report)], ['fail', ['error upstream-differs']]);
  assert.deepEqual(findings(report)[0]?.data, {
    what: 'object',
    source: new URL(lfs.url).host,
    file: sha256(A),
    expected: `${A.length}`,
    actual: '5',
  });
  assert.equal(fileRow(report, 'models/a.bin')?.presence, undefined);
});

test('no answer is no drift, and says why', async () => {
  await using lfs = await startLfs();
  using repository = pointerRepository(lfs, TWO);
  const cases: [string, (lfs: LfsServer) => void, RegExp][] = [
    ['forbidden', (one) => (one.authorization = 'Basic x'), /refuses access \(401\); set GITHUB_TOKEN/],
    ['private', (one) => (one.fault = answering(404)), /no such repository \(404\)/],
    ['an object', (one) => one.refused.set(sha256(A), 403).set(sha256(B), 403), /refuses the object \(403\)/],
    ['refused for its form', (one) => one.refused.set(sha256(A), 422).set(sha256(B), 422), /\(422\)/],
    [
      'elsewhere',
      (one) => (one.fault = answering(307, { location: 'https://evil.example/objects/batch' })),
      /redirects elsewhere \(307\)/,
    ],
    [
      'as another question',
      (one) => (one.fault = answering(302, { location: '/repo/info/lfs/objects/batch' })),
      /redirects elsewhere \(302\)/,
    ],
    [
      'in circles',
      (one) => (one.fault = answering(307, { location: '/repo/info/lfs/objects/batch' })),
      /redirects elsewhere/,
    ],
    ['a page', (one) => (one.fault = answering(200, {}, '<html>')), /not what a git-lfs server answers/],
    [
      'too long',
      (one) => (one.fault = answering(200, {}, ' '.repeat(5 * 1024 * 1024))),
      /longer than 4,194,304 bytes/,
    ],
  ];
  for (const [name, prepare, why] of cases) {
    lfs.authorization = null;
    lfs.fault = null;
    lfs.refused.clear();
    prepare(lfs);
    const report = await check(repository);
    assert.deepEqual(
      [report.outcome, report.complete, kinds(report)],
      ['pass', false, ['warning upstream-unreachable']],
      name,
    );
    assert.match(reasons(report)[0] ?? '', why, name);
    assert.deepEqual(report.summary.matched_by, { bytes: 0, pointer: 2, upstream: 0 });
  }
});

function answering(status: number, headers: Record<string, string> = {}, body = '{}'): LfsServer['fault'] {
  return (_, response) => {
    response.writeHead(status, headers).end(body);
    return true;
  };
}

test('a redirect to another path of the same server is followed, with the question', async () => {
  await using lfs = await startLfs();
  for (const content of [A, B]) lfs.objects.set(sha256(content), Buffer.from(content));
  lfs.fault = (seen, response) => {
    if (seen.path.startsWith('/new/')) return false;
    response.writeHead(308, { location: '/new/objects/batch' }).end();
    return true;
  };
  using repository = pointerRepository(lfs, TWO);
  assert.deepEqual(kinds(await check(repository)), []);
  assert.deepEqual(lfs.asked.length, 2);
});

test('a clone that names no server is told so, and nobody is asked', async () => {
  using repository = pointerRepository(null, TWO);
  const report = await check(repository);
  assert.deepEqual(
    [report.outcome, report.complete, kinds(report)],
    ['pass', false, ['warning upstream-unreachable']],
  );
  assert.match(reasons(report)[0] ?? '', /names no server/);
  // Nothing is recorded that a pointer stands for: then there is no question.
  using plain = makeGitRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    [LIST]: listOf({ 'models/t.txt': 't' }),
    'models/t.txt': 't',
  });
  assert.deepEqual(kinds(await check(plain)), []);
});

test('a token goes to the server that it is for, and to no other', withOpenSsl, async () => {
  await using lfs = await startLfs({}, 'https');
  await using other = await startLfs({}, 'https');
  for (const content of [A, B]) lfs.objects.set(sha256(content), Buffer.from(content));
  const { origin } = lfs.server;
  using repository = pointerRepository(lfs, TWO);
  const auth = (value: string) => ({ ...ASKED, 'upstream-auth': `${value}=LFS_TOKEN` });

  lfs.authorization = `Basic ${btoa('x-access-token:ghs_abc')}`;
  const gitHub = { GITHUB_TOKEN: 'ghs_abc', GITHUB_SERVER_URL: origin };
  assert.deepEqual(kinds(await check(repository, ASKED, gitHub)), []);
  const elsewhere = await check(repository, ASKED, { GITHUB_TOKEN: 'ghs_abc' });
  assert.match(reasons(elsewhere)[0] ?? '', /refuses access/);

  lfs.authorization = 'Bearer abc';
  assert.deepEqual(kinds(await check(repository, auth(origin), { LFS_TOKEN: 'abc' })), []);
  assert.deepEqual(kinds(await check(repository, ASKED, { HF_ENDPOINT: origin, HF_TOKEN: 'abc' })), []);
  lfs.authorization = `Basic ${btoa('me:secret')}`;
  assert.deepEqual(kinds(await check(repository, auth(origin), { LFS_TOKEN: 'me:secret' })), []);
  const wrong = await check(repository, auth(origin), { LFS_TOKEN: 'other' });
  assert.deepEqual(reasons(wrong), ['it refuses the token (401)']);
  assert.ok(!JSON.stringify(wrong.findings).includes('other'));

  const seen = lfs.server.seen.length;
  const named = await check(repository, auth(other.server.origin), { LFS_TOKEN: 'me:secret' });
  assert.match(reasons(named)[0] ?? '', /refuses access/);
  assert.ok(lfs.server.seen.slice(seen).every(({ headers }) => headers.authorization === undefined));
  assert.equal(other.server.seen.length, 0);
  await assert.rejects(check(repository, auth(origin), {}), /LFS_TOKEN holds no token/);
});

test(
  '.lfsconfig, which comes with a change, chooses no server that the step does not name',
  withOpenSsl,
  async () => {
    await using lfs = await startLfs({}, 'https');
    for (const content of [A, B]) lfs.objects.set(sha256(content), Buffer.from(content));
    const { origin } = lfs.server;
    const files = { ...TWO, '.lfsconfig': `[lfs]\n\turl = ${lfs.url}\n` };
    using repository = pointerRepository(null, files);
    assert.match(reasons(await check(repository))[0] ?? '', /names no server/);
    assert.equal(lfs.server.seen.length, 0);
    assert.deepEqual(kinds(await check(repository, { upstream: `git-lfs\n${origin}` })), []);
    assert.equal(lfs.asked.length, 1);

    // What only the config names, a change could have named.
    using config = pointerRepository(null, {
      ...files,
      '.github/manifest-drift.yml': `upstream: [git-lfs, '${origin}']\n`,
    });
    assert.match(reasons(await check(config, {}))[0] ?? '', /names no server/);
    assert.equal(lfs.asked.length, 1);
  },
);
