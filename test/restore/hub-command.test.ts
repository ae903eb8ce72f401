/**
 * The hub's own command: which one is taken, in what surroundings it runs, and that what it brings is
 * verified. Scripts stand for commands that are broken or lie; where olah and hf are installed, the real ones
 * run against a real server of the hub's interface.
 */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { PreflightError } from '../../src/restore/run.ts';
import { hasProgram, programPath } from '../support/programs.ts';
import { makeRepository, sha256 } from '../support/repository.ts';
import { emptyHome, inventoryOf, row, runRestore, statuses } from '../support/restoring.ts';

const A = Buffer.alloc(40_000, 'a');
const COMMIT = 'a'.repeat(40);
const POSIX = process.platform === 'win32' ? 'the commands here are shell scripts' : false;

function repositoryOf(path = 'a.bin', content = A) {
  return makeRepository({
    'inventory/combined_inventory.json': inventoryOf(
      [{ path, sha256: sha256(content), size_bytes: content.length }],
      { repo_id: 'org/name', revision: COMMIT },
    ),
  });
}

/** A folder of programs that are shell scripts, and the PATH that has it first. */
function programs(scripts: Readonly<Record<string, string>>) {
  const home = emptyHome();
  const folder = join(home.path, 'bin');
  mkdirSync(folder);
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return {
    home: home.path,
    environment: {
      ...home.environment,
      PATH: `${folder}:/usr/bin:/bin`,
      HF_ENDPOINT: 'http://127.0.0.1:9',
      HF_TOKEN: 'hf_secret',
      AWS_SECRET_ACCESS_KEY: 'other',
    } as Record<string, string>,
    [Symbol.dispose]: () => home[Symbol.dispose](),
  };
}

/** Prints its arguments and surroundings to `log`, and makes the file that was asked for. */
const GOOD = (log: string, source: string) => `
[ "$1" = version ] && { echo 'huggingface_hub version: 2.0'; exit 0; }
{ echo "$*"; env; } > '${log}'
while [ "$1" != --local-dir ]; do shift; done
mkdir -p "$2" && cp '${source}' "$2/a.bin"`;

describe('the hub’s command', { skip: POSIX }, () => {
  test('runs in a home of its own, without other secrets, and its file is verified', async () => {
    using repository = repositoryOf();
    using setUp = programs({});
    const [log, source] = [join(setUp.home, 'log'), join(setUp.home, 'source')];
    writeFileSync(source, A);
    writeFileSync(join(setUp.home, 'bin/hf'), `#!/bin/sh${GOOD(log, source)}\n`);
    chmodSync(join(setUp.home, 'bin/hf'), 0o755);
    const { environment } = setUp;
    const result = await runRestore(repository.root, { from: 'huggingface', client: 'cli' }, { environment });
    assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' });
    const said = readFileSync(log, 'utf8');
    assert.match(
      said,
      new RegExp(`^download --repo-type model --revision ${COMMIT} --local-dir \\S+ -- org/name a.bin\\n`),
    );
    assert.match(said, /^HF_TOKEN=hf_secret$/m);
    assert.doesNotMatch(said, /AWS_SECRET/);
    assert.doesNotMatch(said, new RegExp(`^HOME=${setUp.home}$`, 'm'));
    writeFileSync(source, 'other bytes');
    rmSync(repository.path('models/a.bin'));
    const wrong = await runRestore(repository.root, { from: 'huggingface', client: 'cli' }, { environment });
    assert.deepEqual([wrong.outcome, statuses(wrong)], ['fail', { 'models/a.bin': 'mismatch' }]);
  });

  test('is the first that answers: a broken hf is passed over', async () => {
    using repository = repositoryOf();
    using setUp = programs({ hf: 'echo "No module named click" >&2; exit 1' });
    const [log, source] = [join(setUp.home, 'log'), join(setUp.home, 'source')];
    writeFileSync(source, A);
    writeFileSync(join(setUp.home, 'bin/huggingface-cli'), `#!/bin/sh${GOOD(log, source)}\n`);
    chmodSync(join(setUp.home, 'bin/huggingface-cli'), 0o755);
    const { environment } = setUp;
    const result = await runRestore(repository.root, { from: 'huggingface', client: 'cli' }, { environment });
    assert.deepEqual(statuses(result), { 'models/a.bin': 'restored' });
  });

  test('that is retired, or not there, is told before any request', async () => {
    using repository = repositoryOf();
    using setUp = programs({ 'huggingface-cli': 'echo "deprecated and no longer works"; exit 1' });
    const { environment } = setUp;
    const run = (more: object) =>
      runRestore(repository.root, { from: 'huggingface', ...more }, { environment });
    await assert.rejects(run({ client: 'cli' }), PreflightError);
    const plain = await run({ client: 'auto', tries: '1' });
    assert.equal(row(plain, 'models/a.bin')?.status, 'failed', 'the built-in client needs no command');
  });
});

interface Mirror extends AsyncDisposable {
  readonly url: string;
  readonly commit: string;
}

/** olah (PyPI), serving a local repository with the hub's own interface. */
async function startOlah(content: Buffer): Promise<Mirror> {
  const folder = mkdtempSync(join(tmpdir(), 'drift-olah-'));
  const repository = join(folder, 'mirrors/models/org/name');
  mkdirSync(repository, { recursive: true });
  const environment = {
    ...process.env,
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: repository,
      env: environment,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('lfs', 'install', '--local');
  writeFileSync(join(repository, '.gitattributes'), '*.bin filter=lfs diff=lfs merge=lfs -text\n');
  writeFileSync(join(repository, 'a.bin'), content);
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  const commit = git('rev-parse', 'HEAD').trim();
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
  const at = `127.0.0.1:${port}`;
  writeFileSync(
    join(folder, 'olah.toml'),
    `[basic]\nhost = "127.0.0.1"\nport = ${port}\nssl-key = ""\nssl-cert = ""\nrepos-path = "${folder}/repos"\ncache-size-limit = ""\ncache-clean-strategy = "LRU"\nhf-scheme = "http"\nhf-netloc = "127.0.0.1:9"\nhf-lfs-netloc = "127.0.0.1:9"\nmirror-scheme = "http"\nmirror-netloc = "${at}"\nmirror-lfs-netloc = "${at}"\nmirrors-path = ["${folder}/mirrors"]\n\n[accessibility]\noffline = true\n`,
  );
  const child = spawn('olah-cli', ['-c', join(folder, 'olah.toml'), '--log-path', join(folder, 'log')], {
    cwd: folder,
    env: environment,
    stdio: 'ignore',
  });
  const url = `http://${at}`;
  for (let tries = 0; tries < 300; tries += 1) {
    const isUp = await fetch(`${url}/org/name/resolve/${commit}/a.bin`, { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
    await sleep(100);
  }
  return {
    url,
    commit,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const REAL =
  !hasProgram('olah-cli') || !hasProgram('hf')
    ? 'olah-cli (PyPI olah) or hf (PyPI huggingface_hub) is not on the PATH'
    : false;

test('from a real server of the hub’s interface, by each client', { skip: REAL }, async () => {
  const content = Buffer.alloc(1_500_000, 'weights');
  await using mirror = await startOlah(content);
  using home = emptyHome();
  const environment = { ...home.environment, PATH: process.env.PATH ?? '', HF_ENDPOINT: mirror.url };
  for (const client of ['native', 'cli', 'auto']) {
    using repository = makeRepository({});
    const ref = `hf:org/name@${mirror.commit}/a.bin`;
    const result = await runRestore(
      repository.root,
      { ref, client },
      { environment, machine: { secondMs: 1000 } },
    );
    assert.deepEqual(
      [client, row(result, 'a.bin')?.status, row(result, 'a.bin')?.verified],
      [client, 'restored', 'upstream'],
    );
    assert.deepEqual(readFileSync(repository.path('a.bin')), content);
  }
  assert.ok(programPath('hf'));
});
