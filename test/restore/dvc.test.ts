/** DVC itself, with a remote that is a folder and one that is a bucket. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { TestRepository } from '../support/repository.ts';
import { needsParts, partPath } from '../support/restore-parts.ts';
import { contentsOf, emptyHome, recordedOnly, row, runRestore } from '../support/restoring.ts';
import { needsS3, type S3Server, startS3 } from '../support/s3-server.ts';

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

function emptySetup(files: Partial<typeof FILES> = FILES): Setup {
  const home = emptyHome();
  const repository = recordedOnly(files);
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

/** A repository that records `files`, which DVC has pushed to a folder, and has none of them. */
function pushed(files: Partial<typeof FILES> = FILES): Setup {
  made ??= pushedOnce();
  const setup = emptySetup(files);
  for (const path of ['.dvc', ...Object.keys(files).map((path) => `${path}.dvc`)])
    cpSync(made.repository.path(path), setup.repository.path(path), { recursive: true });
  cpSync(remoteOf(made), remoteOf(setup), { recursive: true });
  setRemote(setup, `url = ${remoteOf(setup)}`);
  rmSync(setup.repository.path('.dvc/cache'), { recursive: true });
  return setup;
}

/** The same in a bucket: DVC gives the files of a remote the same names wherever it is. */
async function pushedTo(s3: S3Server): Promise<Setup> {
  const copy = pushed();
  const setup = { ...copy, environment: { ...copy.environment, ...s3.environment } };
  for (const [name, bytes] of contentsOf(remoteOf(setup)))
    if (bytes !== null) await s3.put('dvc', `store/${name}`, bytes);
  rmSync(remoteOf(setup), { recursive: true });
  setRemote(setup, 'url = s3://dvc/store', `endpointurl = ${s3.url}`);
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
    using setup = pushed({ 'models/a.bin': A });
    const remote = remoteOf(setup);
    for (const name of contentsOf(remote).keys()) {
      rmSync(join(remote, name));
      writeFileSync(join(remote, name), 'damaged');
    }
    const { repository, environment } = setup;
    const result = await runRestore(repository.root, { from: 'command:dvc' }, { environment });
    assert.notEqual(result.outcome, 'pass');
    assert.ok(!contentsOf(repository.root).has('models/a.bin'));
  });

  test('brings files from a bucket', needsS3, async () => {
    await using s3 = await startS3();
    using setup = await pushedTo(s3);
    await restored(setup);
  });

  test('whose remote is gone is no drift', async () => {
    using setup = pushed({ 'models/deep/b.bin': B });
    const { repository, environment } = setup;
    rmSync(remoteOf(setup), { recursive: true });
    const result = await runRestore(repository.root, { from: 'command:dvc' }, { environment });
    assert.deepEqual([result.outcome, result.files.map(({ status }) => status)], ['error', ['failed']]);
  });
});
