/** DVC itself, with a remote that is a folder and one that is a bucket. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { TestRepository } from '../support/repository.ts';
import { needsParts, partPath } from '../support/restore-parts.ts';
import { contentsOf, emptyHome, recordedOnly, row, runRestore } from '../support/restoring.ts';
import { needsS3, startS3 } from '../support/s3-server.ts';

const A = Buffer.alloc(90_000, 'a');
const B = Buffer.from('b');
const FILES = { 'models/a.bin': A, 'models/deep/b.bin': B };

interface Setup extends Disposable {
  readonly repository: TestRepository;
  readonly environment: Record<string, string>;
}

/** A repository whose files DVC has pushed, and which has none of them. */
function pushed(remote: (home: string) => string, more: Record<string, string> = {}): Setup {
  const home = emptyHome();
  const repository = recordedOnly(FILES);
  const program = partPath('dvc') ?? 'dvc';
  const PATH = `${join(program, '..')}:${home.environment.PATH}`;
  const environment = { ...home.environment, PATH, DVC_NO_ANALYTICS: '1', ...more };
  const dvc = (...words: string[]) =>
    execFileSync(program, words, { cwd: repository.root, env: environment, stdio: 'pipe' });
  dvc('init', '--no-scm', '-q');
  repository.write(FILES);
  dvc('add', '-q', ...Object.keys(FILES));
  dvc('remote', 'add', '-q', '-d', 'far', remote(home.path));
  if (more.AWS_ENDPOINT_URL !== undefined)
    dvc('remote', 'modify', '-q', 'far', 'endpointurl', more.AWS_ENDPOINT_URL);
  dvc('push', '-q');
  for (const path of Object.keys(FILES)) rmSync(repository.path(path));
  rmSync(repository.path('.dvc/cache'), { recursive: true });
  return {
    repository,
    environment,
    [Symbol.dispose]() {
      repository[Symbol.dispose]();
      home[Symbol.dispose]();
    },
  };
}

async function restored({ repository, environment }: Setup): Promise<void> {
  const result = await runRestore(repository.root, { from: 'command:dvc' }, { environment });
  assert.equal(result.outcome, 'pass', JSON.stringify(result.files, null, 1));
  for (const [path, content] of Object.entries(FILES)) {
    assert.deepEqual([path, row(result, path)?.from], [path, 'command:dvc']);
    assert.ok(readFileSync(repository.path(path)).equals(content));
  }
  const again = pushedCache(repository);
  assert.equal(again, 2, 'DVC keeps them where it would');
}

const pushedCache = (repository: TestRepository) => contentsOf(repository.path('.dvc/cache')).size;

describe('the real dvc', needsParts('dvc'), () => {
  test('brings files from a remote that is a folder', async () => {
    using setup = pushed((home) => join(home, 'remote'));
    await restored(setup);
  });

  test('whose remote has other bytes under a name brings nothing', async () => {
    let remote = '';
    using setup = pushed((home) => {
      remote = join(home, 'remote');
      return remote;
    });
    for (const name of contentsOf(remote).keys()) {
      rmSync(join(remote, name));
      writeFileSync(join(remote, name), 'damaged');
    }
    const { repository, environment } = setup;
    const result = await runRestore(repository.root, { from: 'command:dvc' }, { environment });
    assert.notEqual(result.outcome, 'pass');
    assert.deepEqual(
      Object.keys(FILES).filter((path) => contentsOf(repository.root).has(path)),
      [],
    );
  });

  test('brings files from a bucket', needsS3, async () => {
    await using s3 = await startS3();
    await s3.put('dvc', 'made', B);
    using setup = pushed(() => 's3://dvc/store', s3.environment);
    await restored(setup);
  });

  test('whose remote is gone is no drift', async () => {
    using setup = pushed((home) => join(home, 'remote'));
    const { repository, environment } = setup;
    rmSync(join(environment.HOME ?? '', 'remote'), { recursive: true });
    const result = await runRestore(repository.root, { from: 'command:dvc' }, { environment });
    assert.deepEqual(
      [result.outcome, result.files.map(({ status }) => status)],
      ['error', ['failed', 'failed']],
    );
  });
});
