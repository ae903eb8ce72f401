/**
 * The hub's own command: which one is taken, in what surroundings it runs, and that what it brings is
 * verified. Scripts stand for commands that are broken or lie; the real ones are run in real-hub.test.ts.
 */

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, test } from 'node:test';
import { PreflightError } from '../../src/restore/preflight.ts';
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
