/** DVC itself, with a remote that is a folder and one that is a bucket. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { TestRepository } from '../support/repository.ts';
import { needsParts, partPath } from '../support/restore-parts.ts';
import { contentsOf, emptyHome, recordedOnly, row, runRestore } from '../support/restoring.ts';
import { needsS3, startS3 } from '../support/s3-server.ts';

const A = Buffer.alloc(90_000, 'a');
const B = Buffer.from('b');
const PROGRAM = partPath('dvc') ?? 'dvc';
const FILES = { 'models/a.bin': A, 'models/deep/b.bin': B };

interface Setup extends Disposable {
  readonly repository: TestRepository;
  readonly environment: Record<string, string>;
}

/** What DVC made of the files, once for all tests: each of its starts takes a second. */
let made: Setup | null = null;
after(() => made?.[Symbol.dispose]());

function runDvc({ repository, environment }: Setup, ...words: string[]): void {
  execFileSync(PROGRAM, words, { cwd: repository.root, env: environment, stdio: 'pipe' });
}

function emptySetup(): Setup {
  const home = emptyHome();
  const repository = recordedOnly(FILES);
  const PATH = `${join(PROGRAM, '..')}:${home.environment.PATH}`;
  return {
    repository,
    environment: { ...home.environment, PATH, DVC_NO_ANALYTICS: '1' },
    [Symbol.dispose]() {
      repository[Symbol.dispose]();
      home[Symbol.dispose]();
    },
  };
}

const remoteOf = ({ environment }: Setup) => join(environment.HOME ?? '', 'remote');

/** As `dvc init --no-scm`, `dvc remote add` and `dvc remote modify` write it. */
function setRemote({ repository }: Setup, ...settings: readonly string[]): void {
  const lines = ['[core]', 'no_scm = True', 'remote = far', `['remote "far"']`, ...settings];
  repository.write({ '.dvc/config': lines.map((line) => `${line}\n`).join('') });
}

function pushedOnce(): Setup {
  const setup = emptySetup();
  setup.repository.write(FILES);
  setRemote(setup, `url = ${remoteOf(setup)}`);
  runDvc(setup, 'add', '-q', ...Object.keys(FILES));
  runDvc(setup, 'push', '-q');
  return setup;
}

/** A repository whose files DVC has pushed to a folder, and which has none of them but in DVC's cache. */
function copyOfPushed(): Setup {
  made ??= pushedOnce();
  const setup = emptySetup();
  cpSync(made.repository.root, setup.repository.root, { recursive: true });
  cpSync(remoteOf(made), remoteOf(setup), { recursive: true });
  setRemote(setup, `url = ${remoteOf(setup)}`);
  for (const path of Object.keys(FILES)) rmSync(setup.repository.path(path));
  return setup;
}

const dropCache = ({ repository }: Setup) => rmSync(repository.path('.dvc/cache'), { recursive: true });

/** A repository whose files DVC has pushed, and which has none of them. */
function pushed(): Setup {
  const setup = copyOfPushed();
  dropCache(setup);
  return setup;
}

function pushedTo(url: string, endpoint: string, more: Record<string, string>): Setup {
  const copy = copyOfPushed();
  const setup = { ...copy, environment: { ...copy.environment, ...more } };
  rmSync(remoteOf(setup), { recursive: true });
  setRemote(setup, `url = ${url}`, `endpointurl = ${endpoint}`);
  runDvc(setup, 'push', '-q');
  dropCache(setup);
  return setup;
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
    using setup = pushed();
    await restored(setup);
  });

  test('whose remote has other bytes under a name brings nothing', async () => {
    using setup = pushed();
    const remote = remoteOf(setup);
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
    using setup = pushedTo('s3://dvc/store', s3.url, s3.environment);
    await restored(setup);
  });

  test('whose remote is gone is no drift', async () => {
    using setup = pushed();
    const { repository, environment } = setup;
    rmSync(remoteOf(setup), { recursive: true });
    const result = await runRestore(repository.root, { from: 'command:dvc' }, { environment });
    assert.deepEqual(
      [result.outcome, result.files.map(({ status }) => status)],
      ['error', ['failed', 'failed']],
    );
  });
});
