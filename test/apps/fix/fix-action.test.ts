/** The action fix/ against GitHub's emulator, with a check's own report and patch. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { type ActionRun, runAction, runInThread, type ThreadSetup } from '../../support/action.ts';
import { entryOf } from '../../support/entries.ts';
import { makeGitRepository } from '../../support/git.ts';
import { type GitHubServer, OWNER, REPO, startGitHub } from '../../support/github-server.ts';
import { COMMIT, LATER, startHub } from '../../support/hub-server.ts';
import { EMPTY_COMBINED, listOf, sha256, type TestRepository } from '../../support/repository.ts';
import { problems } from '../../support/workflows.ts';

const COMBINED = 'inventory/combined_inventory.json';
const LIST = 'models/checksums.sha256';
const WHO = { name: 'A', email: 'a@example.org', date: '2026-11-20T00:00:00Z' };
const REPOSITORY = `/repos/${OWNER}/${REPO}`;

type GitRepository = ReturnType<typeof makeGitRepository>;

let server: GitHubServer;
before(async () => {
  server = await startGitHub();
});
after(() => server[Symbol.asyncDispose]());

interface Pull {
  number: number;
  state: string;
  body: string;
  title: string;
  head: { ref: string; sha: string };
}

const ask = <T>(method: string, path: string, body?: unknown, token?: string) =>
  server.ask(method, REPOSITORY + path, body, token) as Promise<T>;
const pulls = (key: string) =>
  ask<Pull[]>('GET', '/pulls?state=all&per_page=100').then((all) => all.filter(({ title }) => title === key));

const tipOf = ({ head }: Pull) =>
  ask<{ object: { sha: string } }>('GET', `/git/ref/heads/${head.ref}`).then(({ object }) => object.sha);

/** The totals are wrong by `wrong`, and a file differs from its record. */
const files = (wrong: number) => ({
  [COMBINED]: { ...EMPTY_COMBINED, totals: { models_bytes: wrong } },
  'models/a.bin': 'changed',
  [LIST]: listOf({ 'models/a.bin': 'a' }),
});

/** The files as the only commit, which is checked out here and on GitHub as well. */
async function push(repository: GitRepository): Promise<string> {
  rmSync(repository.path('.git/refs/heads/main'));
  const head = repository.commit('x', new Date(WHO.date));
  const found = readdirSync(repository.root, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(repository.root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.git/'));
  const tree = names.map((path) => ({
    path,
    mode: '100644',
    type: 'blob',
    content: readFileSync(repository.path(path), 'utf8'),
  }));
  const { sha } = await ask<{ sha: string }>('POST', '/git/trees', { tree });
  const commit = { message: 'x\n', tree: sha, parents: [], author: WHO, committer: WHO };
  const made = await ask<{ sha: string }>('POST', '/git/commits', commit);
  assert.equal(made.sha, head, 'the commit here is the one on GitHub');
  return head;
}

const repositoryWith = (content: ReturnType<typeof files> | Record<string, string | object>): GitRepository =>
  makeGitRepository(content);

const event = (name = 'schedule') => ({ name, payload: { repository: { default_branch: 'main' } } });

/** What the check leaves in its artifact. */
async function check(
  repository: TestRepository,
  head: string,
  more: { inputs?: Record<string, string>; env?: Record<string, string> } = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const inputs = { 'upload-artifact': 'never', issue: 'never', baseline: 'none', ...more.inputs };
  const run = await runInThread({
    workspace: repository.root,
    inputs,
    event: event(),
    env: { GITHUB_SHA: head, ...more.env },
  });
  return new Map(
    [...run.files].flatMap(([name, content]) =>
      /(report\.json|safe\.patch|upstream\.(patch|json))$/.test(name)
        ? [[name.replace(/^.*\//, ''), content] as const]
        : [],
    ),
  );
}

interface Drifted {
  readonly repository: TestRepository;
  readonly head: string;
  readonly artifact: ReadonlyMap<string, Buffer>;
}

let drifted: Promise<Drifted> | null = null;
after(async () => (await drifted)?.repository[Symbol.dispose]());

/** One repository with a drift, and what the check leaves of it, for tests that change neither. */
function driftedOnce(): Promise<Drifted> {
  drifted ??= (async () => {
    const repository = repositoryWith(files(1));
    const head = await push(repository);
    return { repository, head, artifact: await check(repository, head) };
  })();
  return drifted;
}

interface Given {
  readonly key: string;
  readonly artifact: ReadonlyMap<string, Buffer | string>;
  readonly env?: Record<string, string>;
  readonly event?: string;
  readonly patch?: string;
  /** As the runner starts it; else in the thread of the runs before. */
  readonly isProcess?: boolean;
}

async function fix(repository: TestRepository, head: string, given: Given): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'drift-artifact-'));
  try {
    for (const [name, content] of given.artifact) writeFileSync(join(folder, name), content);
    const setup: ThreadSetup = {
      workspace: repository.root,
      github: server.url,
      inputs: {
        report: folder,
        key: given.key,
        title: given.key,
        ...(given.patch && { patch: given.patch }),
      },
      event: event(given.event),
      env: { GITHUB_SHA: head, ...given.env },
    };
    const run = given.isProcess
      ? await runAction({ ...setup, entry: entryOf('fix') })
      : await runInThread({ ...setup, action: 'fix' });
    assert.deepEqual(server.violations(), []);
    return run;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the pull request', () => {
  test('is opened, stays, is updated, and is closed when nothing is left', async () => {
    const key = 'life';
    using repository = repositoryWith(files(1));
    const first = await push(repository);
    const artifact = await check(repository, first);
    assert.ok((artifact.get('safe.patch')?.length ?? 0) > 0);
    const created = await fix(repository, first, { key, artifact, isProcess: true });
    assert.equal(created.status, 0);
    assert.equal(created.outputs.outcome, 'created', created.log);
    const [pull] = await pulls(key);
    assert.ok(pull !== undefined);
    assert.equal(created.outputs['pull-request-number'], `${pull.number}`);
    const commit = await ask<{ parents: { sha: string }[]; tree: { sha: string } }>(
      'GET',
      `/git/commits/${pull.head.sha}`,
    );
    assert.deepEqual(
      commit.parents.map(({ sha }) => sha),
      [first],
    );
    const changed = await ask<{ filename: string }[]>('GET', `/pulls/${pull.number}/files`);
    if (Array.isArray(changed) && changed.length > 0)
      assert.deepEqual(
        changed.map(({ filename }) => filename),
        [COMBINED],
      );
    assert.equal((await fix(repository, first, { key, artifact })).outputs.outcome, 'unchanged');

    repository.write(files(22));
    const second = await push(repository);
    const updated = await fix(repository, second, { key, artifact: await check(repository, second) });
    assert.equal(updated.outputs.outcome, 'updated', updated.log);
    assert.notEqual(await tipOf(pull), pull.head.sha);

    repository.write(files(0));
    const third = await push(repository);
    const left = await check(repository, third);
    assert.equal(left.get('safe.patch')?.length, 0);
    const closed = await fix(repository, third, { key, artifact: left });
    assert.equal(closed.outputs.outcome, 'closed', closed.log);
    assert.equal((await pulls(key))[0]?.state, 'closed');
    assert.equal((await fix(repository, third, { key, artifact: left })).outputs.outcome, 'none');
  });

  test('that somebody closed is not opened again for the same patch', async () => {
    const key = 'dismissed';
    const { repository, head, artifact } = await driftedOnce();
    await fix(repository, head, { key, artifact });
    const [pull] = await pulls(key);
    await ask('PATCH', `/pulls/${pull?.number}`, { state: 'closed' });
    assert.equal((await fix(repository, head, { key, artifact })).outputs.outcome, 'unchanged');
    assert.equal((await pulls(key)).length, 1);
  });

  test('with commits of somebody else is theirs', async () => {
    const key = 'pushed';
    using repository = repositoryWith(files(1));
    const head = await push(repository);
    await fix(repository, head, { key, artifact: await check(repository, head) });
    const [pull] = await pulls(key);
    assert.ok(pull !== undefined);
    const { tree } = await ask<{ tree: { sha: string } }>('GET', `/git/commits/${pull.head.sha}`);
    const theirs = await ask<{ sha: string }>('POST', '/git/commits', {
      message: 'Mine now',
      tree: tree.sha,
      parents: [pull.head.sha],
    });
    await ask('PATCH', `/git/refs/heads/${pull.head.ref}`, { sha: theirs.sha });
    for (const wrong of [22, 0]) {
      repository.write(files(wrong));
      const next = await push(repository);
      const run = await fix(repository, next, { key, artifact: await check(repository, next) });
      assert.equal(run.outputs.outcome, 'left', run.log);
      assert.equal(await tipOf(pull), theirs.sha);
      assert.equal((await pulls(key))[0]?.state, 'open');
    }
  });

  test('of a passer-by with the marker is left alone', async () => {
    const key = 'passer-by';
    const { repository, head, artifact } = await driftedOnce();
    await fix(repository, head, { key, artifact });
    const [own] = await pulls(key);
    const nothing = new Map<string, Buffer | string>([...artifact, ['safe.patch', '']]);
    const { writes, faults } = { writes: server.writes().length, faults: server.faults };
    for (const [association, outcome] of [
      ['NONE', 'none'],
      ['CONTRIBUTOR', 'none'],
      ['COLLABORATOR', 'closed'],
    ] as const) {
      const answer = [{ ...own, author_association: association }];
      server.faults = [{ method: 'GET', path: /\/pulls$/, status: 200, answer }];
      const run = await fix(repository, head, { key, artifact: nothing });
      assert.equal(run.outputs.outcome, outcome, `${association}\n${run.log}`);
      if (outcome === 'none') assert.equal(server.writes().length, writes);
    }
    server.faults = faults;
  });
});

describe('nothing is written', () => {
  const refuses = async (
    what: string,
    change: (artifact: Map<string, Buffer | string>) => void,
    more: Omit<Partial<Given>, 'artifact'> = {},
    outcome = 'error',
  ) => {
    const { repository, head, artifact: left } = await driftedOnce();
    const artifact = new Map<string, Buffer | string>(left);
    change(artifact);
    const before = server.writes().length;
    const run = await fix(repository, head, { key: what, artifact, ...more });
    assert.equal(run.outputs.outcome, outcome, `${what}\n${run.log}`);
    assert.equal(run.status, outcome === 'error' ? 2 : 0);
    assert.equal(server.writes().length, before, what);
    return run;
  };
  const report = (artifact: Map<string, Buffer | string>, more: object) =>
    artifact.set('report.json', JSON.stringify({ ...JSON.parse(`${artifact.get('report.json')}`), ...more }));

  test('for hostile patches', async () => {
    for (const [what, patch] of Object.entries({
      workflow:
        'diff --git a/.github/workflows/x.yml b/.github/workflows/x.yml\nnew file mode 100644\n--- /dev/null\n+++ b/.github/workflows/x.yml\n@@ -0,0 +1,1 @@\n+on: push\n',
      content: `diff --git a/${LIST} b/${LIST}\n--- a/${LIST}\n+++ b/${LIST}\n@@ -1,1 +1,1 @@\n-${listOf({ 'models/a.bin': 'a' })}+${listOf({ 'models/a.bin': 'changed' })}`,
      'another text': `diff --git a/${LIST} b/${LIST}\n--- a/${LIST}\n+++ b/${LIST}\n@@ -1,1 +1,1 @@\n-x\n+y\n`,
    }))
      await refuses(what, (artifact) => artifact.set('safe.patch', patch));
  });

  test('for reports of another commit or repository, of a pull request, and for what is no report', async () => {
    await refuses('commit', (artifact) => report(artifact, { commit: 'd'.repeat(40) }));
    await refuses('no report', (artifact) => artifact.delete('report.json'), { isProcess: true });
    await refuses('no JSON', (artifact) => artifact.set('report.json', '{'));
    await refuses('another shape', (artifact) => artifact.set('report.json', '{}'));
    await refuses('pull request', () => {}, { event: 'pull_request' });
    await refuses('branch', () => {}, { env: { GITHUB_REF: 'refs/heads/other' } });
    await refuses('repository', () => {}, { env: { GITHUB_REPOSITORY: 'acme/other' } });
  });

  test('for checks that are not complete, and for a failed one without a patch', async () => {
    await refuses('incomplete', (artifact) => report(artifact, { complete: false }), {}, 'left');
    await refuses('no patch', (artifact) => artifact.delete('safe.patch'), {}, 'left');
  });
});

describe('newer commits of the Hub', () => {
  const OLD = { 'b.bin': { lfs: 'weights' }, 'c.bin': { lfs: 'same' } } as const;
  const NEW = { 'b.bin': { lfs: 'new weights' }, 'c.bin': { lfs: 'same' } } as const;
  const MOVED = { commits: { [COMMIT]: OLD, [LATER]: NEW }, refs: { main: LATER } };
  const SOURCE = 'models/inventory.json';
  const entry = (commit: string, content: string) => ({
    id: 'm',
    path: 'models/m',
    source_url: 'https://huggingface.co/org/name',
    snapshot: commit,
    files: [
      { path: 'b.bin', sha256: sha256(content), size_bytes: content.length },
      { path: 'c.bin', sha256: sha256('same'), size_bytes: 4 },
    ],
  });
  const recorded = (commit: string, content: string) => ({ [SOURCE]: { models: [entry(commit, content)] } });
  const inputs = {
    upstream: 'huggingface',
    'missing-files': 'ignore',
    'combined-inventory': 'none',
    'dataset-inventory': 'none',
  };

  test('are a pull request of their own, which is closed when they are recorded', async () => {
    const key = 'bump';
    await using hub = await startHub({ 'models/org/name': MOVED });
    const more = { inputs, env: hub.environment() };
    using repository = repositoryWith(recorded(COMMIT, 'weights'));
    const head = await push(repository);
    const artifact = await check(repository, head, more);
    const created = await fix(repository, head, { key, artifact, patch: 'upstream' });
    assert.equal(created.outputs.outcome, 'created', created.log);
    const [pull] = await pulls(key);
    assert.match(pull?.head.ref ?? '', /^manifest-drift\/upstream-[0-9a-f]{12}$/);
    assert.match(
      pull?.body ?? '',
      new RegExp(`word of .*${hub.host.replace(/[.:]/g, '.')}.*nothing was downloaded`),
    );
    assert.match(pull?.body ?? '', /org\/name.*aaaaaaaaaaaa.*bbbbbbbbbbbb.*1 recorded file changed/);
    const { tree } = await ask<{ tree: { sha: string } }>('GET', `/git/commits/${pull?.head.sha}`);
    const { tree: files } = await ask<{ tree: { path: string; sha: string }[] }>(
      'GET',
      `/git/trees/${tree.sha}?recursive=1`,
    );
    const blob = files.find(({ path }) => path === SOURCE)?.sha;
    const { content } = await ask<{ content: string }>('GET', `/git/blobs/${blob}`);
    assert.deepEqual(
      JSON.parse(Buffer.from(content, 'base64').toString()),
      recorded(LATER, 'new weights')[SOURCE],
    );
    const again = await fix(repository, head, { key, artifact, patch: 'upstream' });
    assert.equal(again.outputs.outcome, 'unchanged', again.log);
    // The other patch has a pull request of its own.
    assert.equal((await fix(repository, head, { key, artifact })).outputs.outcome, 'none');

    repository.write(recorded(LATER, 'new weights'));
    const next = await push(repository);
    const asked = hub.requests.length;
    const left = await check(repository, next, more);
    assert.equal(left.get('upstream.patch')?.length, 0);
    assert.ok(hub.requests.length > asked);
    const closed = await fix(repository, next, { key, artifact: left, patch: 'upstream' });
    assert.equal(closed.outputs.outcome, 'closed', closed.log);
  });

  test('are left where files are here, where they are suppressed, and where nobody asked', async () => {
    await using hub = await startHub({ 'models/org/name': MOVED });
    const more = { inputs, env: hub.environment() };
    const suppress =
      'suppress:\n  - kind: upstream-newer\n    path: "*"\n    reason: we stay\n    expires: 2099-01-01\n';
    for (const [what, files] of Object.entries({
      here: { 'models/m/b.bin': 'weights' },
      differs: { 'models/m/b.bin': 'WEIGHTS' },
      suppressed: { '.github/manifest-drift.yml': suppress },
    })) {
      using repository = repositoryWith({ ...recorded(COMMIT, 'weights'), ...files });
      const head = await push(repository);
      assert.equal((await check(repository, head, more)).get('upstream.patch')?.length, 0, what);
    }
    using repository = repositoryWith(recorded(COMMIT, 'weights'));
    const head = await push(repository);
    const artifact = await check(repository, head, { ...more, inputs: { ...inputs, upstream: 'none' } });
    assert.equal(artifact.has('upstream.patch'), false);
    const run = await fix(repository, head, { key: 'nobody asked', artifact, patch: 'upstream' });
    assert.equal(run.outputs.outcome, 'left', run.log);
  });

  test('are refused where the files beside the report say more than it does', async () => {
    await using hub = await startHub({ 'models/org/name': MOVED });
    using repository = repositoryWith(recorded(COMMIT, 'weights'));
    const head = await push(repository);
    const artifact = await check(repository, head, { inputs, env: hub.environment() });
    const text = (name: string) => `${artifact.get(name)}`;
    const writes = server.writes().length;
    for (const [what, name, content] of [
      ['another commit', 'upstream.json', text('upstream.json').replaceAll(LATER, 'c'.repeat(40))],
      ['another repository', 'upstream.json', text('upstream.json').replaceAll('org/name', 'org/other')],
      ['another shape', 'upstream.json', '{"server":"x","bumps":[{}]}'],
      [
        'another digest',
        'upstream.patch',
        text('upstream.patch').replaceAll(sha256('new weights'), sha256('evil')),
      ],
      ['as safe', 'safe.patch', text('upstream.patch')],
    ] as const) {
      const run = await fix(repository, head, {
        key: what,
        artifact: new Map<string, Buffer | string>([...artifact, [name, content]]),
        patch: name === 'safe.patch' ? 'safe' : 'upstream',
      });
      assert.deepEqual([what, run.outputs.outcome, run.status], [what, 'error', 2], run.log);
    }
    const wrong = await fix(repository, head, { key: 'word', artifact, patch: 'all' });
    assert.equal(wrong.status, 2);
    assert.equal(server.writes().length, writes);
  });
});

test('its action.yml is valid, and asks for the report', async () => {
  const text = readFileSync(new URL('../../../fix/action.yml', import.meta.url), 'utf8');
  assert.deepEqual(await problems('action.yml', text), []);
  assert.equal((parse(text) as { inputs: { report: { required: boolean } } }).inputs.report.required, true);
});
