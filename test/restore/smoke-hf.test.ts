/** The end-to-end run against the hub: off by default, and what it says when it cannot go well. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { entryOf } from '../support/entries.ts';
import { startFileServer } from '../support/file-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/smoke-hf.ts');

const run = (environment: Record<string, string>) =>
  spawnSync(process.execPath, [SCRIPT], {
    env: { PATH: '/usr/bin:/bin', MODEL_ORCH_SMOKE_COMMAND: entryOf('cli'), ...environment },
    encoding: 'utf8',
    timeout: 300_000,
  });

test('is off unless it is switched on, and then wants a file', () => {
  assert.deepEqual([run({}).status, run({ MODEL_ORCH_SMOKE: '1' }).status], [0, 2]);
});

test('fails where the hub cannot be reached', async () => {
  await using server = await startFileServer('http');
  const { origin } = server;
  await server[Symbol.asyncDispose]();
  const environment = {
    MODEL_ORCH_SMOKE: '1',
    MODEL_ORCH_SMOKE_REF: 'hf:org/name/a.bin',
    HF_ENDPOINT: origin,
  };
  const { status, stdout } = run(environment);
  assert.equal(status, 1, stdout);
  assert.match(stdout, /^native: exit status 2/m);
});

test('the image copies only files that are there', () => {
  const text = readFileSync(join(ROOT, 'docker/Dockerfile.e2e'), 'utf8');
  const ignored = readFileSync(join(ROOT, 'docker/Dockerfile.e2e.dockerignore'), 'utf8').split('\n');
  const copied = [...text.matchAll(/^COPY (\S+) /gm)].map(([, name = '']) => name);
  assert.deepEqual(
    copied.filter((name) => !ignored.includes(`!${name}`)),
    [],
  );
  assert.equal(copied.length, 4);
});
