/** Whom the built command speaks to, as the kernel saw it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFileServer } from '../support/file-server.ts';
import { git, makeGitRepository } from '../support/git.ts';
import { COMMIT, type HubServer, startHub } from '../support/hub-server.ts';
import { startLfs } from '../support/lfs-server.ts';
import { needs } from '../support/programs.ts';
import { listOf, makeRepository, sha256 } from '../support/repository.ts';
import { reachesOnly, reachingOut, tracedIn } from '../support/traced-command.ts';

const names = Array.from({ length: 30 }, (_, index) => `${index}.bin`);
const HUB = {
  'models/org/name': {
    commits: { [COMMIT]: Object.fromEntries(names.map((name) => [name, { lfs: name }])) },
    refs: { main: COMMIT },
  },
};
const FILES = {
  'models/inventory.json': [
    {
      id: 'm',
      path: 'models/m',
      source_url: 'https://huggingface.co/org/name',
      snapshot: COMMIT,
      files: names.map((path) => ({ path, sha256: sha256(path) })),
    },
  ],
};

/** Runs the command and answers its calls that could reach somebody, one a line. */
async function traced(hub: HubServer, upstream: string) {
  using repository = makeRepository(FILES);
  return await tracedIn(repository.root, upstream, { HF_ENDPOINT: hub.url, HF_TOKEN: 'hf_secret' });
}

test('with upstream off the built command speaks to nobody', needs('strace'), async () => {
  await using hub = await startHub(HUB);
  const { status, calls } = await traced(hub, 'none');
  assert.equal(status, 1);
  assert.deepEqual(reachingOut(calls), []);
  assert.equal(hub.requests.length, 0);
});

test('with upstream on it speaks to the hub alone, about metadata alone', needs('strace'), async () => {
  await using hub = await startHub(HUB);
  const { status, out, err, calls } = await traced(hub, 'huggingface');
  assert.equal(status, 0, out + err);
  assert.ok(!(out + err).includes('hf_secret'));
  const report = JSON.parse(out) as { summary: { matched_by: { upstream: number } } };
  assert.equal(report.summary.matched_by.upstream, 30);
  reachesOnly([hub.url], calls);
  assert.equal(hub.requests.length, 2);
});

test('with places named it speaks to them alone, whatever records name', needs('strace'), async () => {
  await using api = await startFileServer('http');
  await using registry = await startFileServer('http');
  await using other = await startFileServer('http');
  const asset = { name: 'a.bin', size: 1, digest: `sha256:${sha256('a')}` };
  api.files.set('/repos/o/r/releases/tags/v1', Buffer.from(JSON.stringify({ assets: [asset] })));
  registry.files.set('/v2/team/m/manifests/v1', Buffer.from('{"layers":[]}'));
  const files = [{ path: 'a.bin', sha256: sha256('a'), source_url: `${other.origin}/a.bin` }];
  using repository = makeRepository({ 'models/inventory.json': [{ id: 'm', path: 'models/m', files }] });
  const upstream = `gh-release:o/r@v1\n${registry.origin.replace('http:', 'oci:')}/team/m:v1`;
  const environment = { GITHUB_API_URL: api.origin, GITHUB_TOKEN: 'ghs_secret', HF_ENDPOINT: other.origin };
  const { status, out, err, calls } = await tracedIn(repository.root, upstream, environment);
  assert.equal(status, 0, out + err);
  reachesOnly([api.origin, registry.origin], calls);
  assert.deepEqual(
    [api, registry, other].map(({ seen }) => seen.length),
    [1, 1, 0],
  );
  assert.equal(registry.seen[0]?.headers.authorization, undefined);
});

test(
  'the git-lfs server that the clone names is asked, and nobody else that the clone or a change names',
  needs('strace', 'git'),
  async () => {
    await using lfs = await startLfs();
    await using other = await startLfs();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('w')}\nsize 1\n`;
    using repository = makeGitRepository(
      {
        '.gitattributes': '*.bin filter=lfs\n',
        'models/checksums.sha256': listOf({ 'w.bin': 'w' }),
        'models/w.bin': pointer,
        '.lfsconfig': `[lfs]\n\turl = ${other.url}\n`,
      },
      (root) => git(root, ['config', 'filter.lfs.clean', 'cat']),
    );
    git(repository.root, ['remote', 'add', 'origin', other.url]);
    git(repository.root, ['config', 'lfs.url', lfs.url]);
    lfs.objects.set(sha256('w'), Buffer.from('w'));
    const { status, out, err, calls } = await tracedIn(repository.root, 'git-lfs', {
      GITHUB_TOKEN: 'ghs_secret',
    });
    assert.equal(status, 0, out + err);
    assert.ok(!(out + err).includes('ghs_secret'));
    reachesOnly([lfs.url], calls);
    assert.deepEqual(lfs.asked, [[sha256('w')]]);
    assert.ok(lfs.server.seen.every(({ headers }) => headers.authorization === undefined));
    assert.equal(other.server.seen.length, 0);
  },
);
