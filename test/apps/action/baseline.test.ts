/** What the action takes from its event: what versions are compared with, and the default branch. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report } from '../../../src/model/report.ts';
import { runInThread } from '../../support/action.ts';
import { cloneOf, git, headOf, makeGitRepository } from '../../support/git.ts';
import { type GitHubServer, OWNER, REPO, startGitHub } from '../../support/github-server.ts';
import { makeRepository, sha256 } from '../../support/repository.ts';

const inventories = (content: string, version = '1.0.0') => {
  const models = [{ name: 'm', path: 'models/m.bin', sha256: sha256(content), version }];
  return {
    'models/inventory.json': { models },
    'inventory/combined_inventory.json': { models },
  };
};
const INPUTS = { 'missing-files': 'ignore', issue: 'never' };

function reportOf(run: Awaited<ReturnType<typeof runInThread>>): Report {
  return JSON.parse(run.files.get('report.json')?.toString() ?? '');
}

const kindsOf = (report: Report) => [...report.findings].map(({ kind }) => kind);

describe('each event has its baseline', () => {
  const cases = (base: string) =>
    [
      [{ name: 'push', payload: { before: base } }, ['version-not-bumped']],
      [{ name: 'push', payload: { before: '0'.repeat(40) } }, []],
      [
        { name: 'pull_request', payload: { pull_request: { number: 1, base: { sha: base } } } },
        ['version-not-bumped'],
      ],
      [{ name: 'merge_group', payload: { merge_group: { base_sha: base } } }, ['version-not-bumped']],
      [{ name: 'schedule' }, []],
      [{ name: 'push', payload: { before: '--upload-pack=touch x' } }, []],
    ] as const;

  test('and a schedule has none', async () => {
    using repository = makeGitRepository(inventories('a'));
    const base = headOf(repository.root);
    repository.write(inventories('b'));
    repository.commit();
    for (const [event, expected] of cases(base)) {
      const run = await runInThread({ workspace: repository.root, inputs: INPUTS, event });
      assert.deepEqual(kindsOf(reportOf(run)), expected, JSON.stringify(event));
      assert.equal(run.status, expected.length);
    }
  });
});

describe("a pull request's own commit, checked out instead of its merge", () => {
  test('is compared with where it left the base branch, however far that went on', async () => {
    using repository = makeGitRepository(inventories('a'));
    git(repository.root, ['checkout', '-q', '-b', 'topic']);
    git(repository.root, ['checkout', '-q', 'main']);
    repository.write(inventories('b', '1.1.0'));
    const base = repository.commit();
    git(repository.root, ['checkout', '-q', 'topic']);
    const event = { name: 'pull_request', payload: { pull_request: { number: 1, base: { sha: base } } } };
    const check = async () =>
      kindsOf(reportOf(await runInThread({ workspace: repository.root, inputs: INPUTS, event })));
    assert.deepEqual(await check(), [], 'it took nothing back');
    repository.write(inventories('c'));
    repository.commit();
    assert.deepEqual(await check(), ['version-not-bumped']);
  });
});

/** The earlier commit on GitHub, where nothing of it is in the checkout. */
async function commitOnGitHub(github: GitHubServer, files: Record<string, object>): Promise<string> {
  const repository = `/repos/${OWNER}/${REPO}`;
  for (const [path, value] of Object.entries(files)) {
    const content = Buffer.from(JSON.stringify(value)).toString('base64');
    await github.ask('PUT', `${repository}/contents/${path}`, { message: 'earlier', content });
  }
  const { sha } = (await github.ask('GET', `${repository}/commits/main`)) as { sha: string };
  return sha;
}

describe('a commit that the checkout left out', () => {
  test('is read from GitHub', async () => {
    await using github = await startGitHub();
    const base = await commitOnGitHub(github, inventories('a'));
    const event = { name: 'push', payload: { before: base } };
    for (const [content, expected] of [
      ['b', ['version-not-bumped']],
      ['a', []],
    ] as const) {
      using repository = makeRepository(inventories(content));
      const run = await runInThread({
        workspace: repository.root,
        github: github.url,
        inputs: INPUTS,
        event,
      });
      assert.deepEqual(kindsOf(reportOf(run)), expected, run.log);
      assert.equal(reportOf(run).complete, true);
    }
    assert.deepEqual(github.violations(), []);
    assert.deepEqual(github.writes(), []);
  });

  test('is read from GitHub as far as a partial clone lacks it', async () => {
    await using github = await startGitHub();
    const sha = await commitOnGitHub(github, inventories('a'));
    using source = makeGitRepository(inventories('a'));
    const base = headOf(source.root);
    source.write(inventories('b'));
    source.commit();
    git(source.root, ['config', 'uploadpack.allowFilter', 'true']);
    using clone = cloneOf(source.root, ['--filter=blob:none']);
    // The emulator makes commits of its own; this one stands for the same files.
    github.faults = [{ path: new RegExp(`/commits/${base}$`), status: 200, answer: { sha } }];
    const event = { name: 'push', payload: { before: base } };
    const run = await runInThread({ workspace: clone.root, github: github.url, inputs: INPUTS, event });
    assert.deepEqual(
      [kindsOf(reportOf(run)), reportOf(run).complete],
      [['version-not-bumped'], true],
      run.log,
    );
  });

  test('and whose list of files GitHub cut is not known, by whatever name', async () => {
    await using github = await startGitHub();
    const base = await commitOnGitHub(github, inventories('a'));
    using repository = makeRepository(inventories('b'));
    const event = { name: 'push', payload: { before: base } };
    const answer = { sha: base, url: github.url, tree: [], truncated: true };
    github.faults = [{ path: /\/git\/trees\//, status: 200, answer }];
    for (const path of ['models/inventory.json', 'models/*.json']) {
      const others = { 'combined-inventory': 'none', 'dataset-inventory': 'none', checksums: 'none' };
      const inputs = { ...INPUTS, ...others, 'model-inventory': path };
      const run = await runInThread({ workspace: repository.root, github: github.url, inputs, event });
      const report = reportOf(run);
      assert.deepEqual([kindsOf(report), report.complete], [['baseline-unavailable'], false], path);
    }
  });

  test('and that GitHub does not give leaves the report incomplete', async () => {
    await using github = await startGitHub();
    const base = await commitOnGitHub(github, inventories('a'));
    using repository = makeRepository(inventories('b'));
    const setup = {
      workspace: repository.root,
      github: github.url,
      event: { name: 'push', payload: { before: base } },
    };
    for (const [faults, inputs] of [
      [[{ path: /\/commits\//, status: 404 }], {}],
      [[{ path: /\/commits\//, status: 403, message: 'Resource not accessible by integration' }], {}],
      [[{ path: /\/git\/trees\//, status: 404 }], {}],
      [[{ path: /\/git\/blobs\//, status: 404 }], {}],
      [[], { 'github-token': '' }],
    ] as const) {
      github.faults = [...faults];
      const run = await runInThread({ ...setup, inputs: { ...INPUTS, ...inputs } });
      const report = reportOf(run);
      assert.ok(kindsOf(report).includes('baseline-unavailable'), JSON.stringify([faults, kindsOf(report)]));
      assert.deepEqual([report.complete, run.outputs.complete], [false, 'false']);
    }
  });
});

test("an address of the repository's own files is at the default branch that the event names", async () => {
  const url = `https://raw.githubusercontent.com/${OWNER}/${REPO}/stable/net/a.bin`;
  using repository = makeRepository({
    'net/a.bin': 'a',
    'models/manifest.json': JSON.stringify([{ url, sha256: sha256('a') }]),
  });
  const filesAt = async (default_branch: string) => {
    const event = { name: 'schedule', payload: { repository: { default_branch } } };
    const run = await runInThread({ workspace: repository.root, inputs: INPUTS, event });
    return [...reportOf(run).files].map(({ path, status }) => `${path} ${status}`);
  };
  assert.deepEqual(await filesAt('stable'), ['net/a.bin matched']);
  assert.deepEqual(await filesAt('main'), []);
});
