/** A server of the hub's interface (olah), asked by the built-in client and by real commands of the hub. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, describe, test } from 'node:test';
import { PreflightError } from '../../src/restore/preflight.ts';
import { entryOf } from '../support/entries.ts';
import { type Olah, startOlah } from '../support/olah-server.ts';
import { makeRepository, sha256 } from '../support/repository.ts';
import { needsParts, type Part, partPath } from '../support/restore-parts.ts';
import { emptyHome, inventoryOf, row, runRestore } from '../support/restoring.ts';

const CONTENT = Buffer.alloc(1_500_000, 'weights');
const SMOKE = join(import.meta.dirname, '../../scripts/smoke-hf.ts');

/** Folders with one command each, by the name under which people have it. */
function commands(parts: readonly (readonly [Part, name: string])[]): Disposable & {
  readonly folders: readonly string[];
} {
  const folder = mkdtempSync(join(tmpdir(), 'drift-commands-'));
  const folders = parts.map(([part, name]) => {
    const bin = join(folder, part);
    mkdirSync(bin);
    symlinkSync(partPath(part) ?? part, join(bin, name));
    return bin;
  });
  return { folders, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

const PLAIN_PATH = '/usr/local/bin:/usr/bin:/bin';

describe('a real server of the hub’s interface', () => {
  // It takes longer to start than to answer: one for all tests, which only ask it.
  let started: Promise<Olah> | null = null;
  const olahOnce = () => {
    started ??= startOlah(CONTENT);
    return started;
  };
  after(async () => (await started)?.[Symbol.asyncDispose]());

  test('gives files to each client', needsParts('olah-cli', 'hf', 'huggingface-cli'), async () => {
    const olah = await olahOnce();
    using home = emptyHome();
    using bins = commands([
      ['hf', 'hf'],
      ['huggingface-cli', 'huggingface-cli'],
    ]);
    const [hf = '', old = ''] = bins.folders;
    for (const [client, bin] of [
      ['native', ''],
      ['cli', hf],
      ['cli', old],
      ['auto', hf],
    ] as const) {
      using repository = makeRepository({
        'inventory/combined_inventory.json': inventoryOf(
          [{ path: 'models/a.bin', sha256: sha256(CONTENT), size_bytes: CONTENT.length }],
          { repo_id: 'org/name', revision: olah.commit },
        ),
      });
      const PATH = bin === '' ? PLAIN_PATH : `${bin}:${PLAIN_PATH}`;
      const environment = { ...home.environment, PATH, HF_ENDPOINT: olah.url };
      const run = (options: object) =>
        runRestore(repository.root, options, { environment, machine: { secondMs: 1000 } });
      const result = await run({ from: 'huggingface', client });
      assert.deepEqual([client, bin, row(result, 'models/a.bin')?.status], [client, bin, 'restored']);
      assert.ok(readFileSync(repository.path('models/a.bin')).equals(CONTENT));
      const named = await run({ ref: `hf:org/name@${olah.commit}/a.bin`, client, cache: 'none' });
      assert.deepEqual(
        [row(named, 'a.bin')?.status, row(named, 'a.bin')?.verified],
        ['restored', 'upstream'],
        JSON.stringify(named.files),
      );
    }
  });

  test('is not asked where the real hf does not start', needsParts('hf-broken'), async () => {
    using bins = commands([['hf-broken', 'hf']]);
    using home = emptyHome();
    const environment = { ...home.environment, PATH: `${bins.folders[0]}:${PLAIN_PATH}` };
    using repository = makeRepository({});
    const options = { ref: 'hf:org/name/a.bin', client: 'cli' };
    await assert.rejects(runRestore(repository.root, options, { environment }), (error: unknown) => {
      assert.ok(error instanceof PreflightError);
      assert.match(error.message, /hf does not work: .*click/);
      return true;
    });
  });

  test('passes the smoke test by each client', needsParts('olah-cli', 'hf', 'huggingface-cli'), async () => {
    const olah = await olahOnce();
    using bins = commands([
      ['hf', 'hf'],
      ['huggingface-cli', 'huggingface-cli'],
    ]);
    const child = spawn(process.execPath, [SMOKE], {
      env: {
        PATH: PLAIN_PATH,
        MODEL_ORCH_SMOKE: '1',
        MODEL_ORCH_SMOKE_COMMAND: entryOf('cli'),
        MODEL_ORCH_SMOKE_REF: `hf:org/name@${olah.commit}/a.bin`,
        MODEL_ORCH_SMOKE_BINS: bins.folders.join(':'),
        HF_ENDPOINT: olah.url,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    const names = ['native', ...bins.folders.map((bin) => `cli in ${bin}`)];
    assert.deepEqual([status, said], [0, names.map((name) => `${name}: restored and verified\n`).join('')]);
  });
});
