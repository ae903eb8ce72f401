/** Pipes, sockets and devices are never opened for reading, whatever names them, as strace shows. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { temporaryFolder } from '../support/built-command.ts';
import { runToEnd } from '../support/faulty-disk.ts';
import { needs } from '../support/programs.ts';
import { EMPTY_COMBINED, makeRepository } from '../support/repository.ts';
import { callsIn, tracedTo } from '../support/system-calls.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const digest = '0'.repeat(64);

test('as recorded files, inventories, lists and config', needs('strace', 'mkfifo'), async () => {
  const special = ['pipe', 'socket', 'device', 'link-to-pipe'];
  using folder = temporaryFolder();
  using repository = makeRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    'models/checksums.sha256': special.map((name) => `${digest}  ${name}\n`).join(''),
  });
  execFileSync('mkfifo', [repository.path('pipe')]);
  symlinkSync('pipe', repository.path('link-to-pipe'));
  // Only the superuser makes devices; a link stands in for others, and leads out of the root besides.
  if (process.getuid?.() === 0) execFileSync('mknod', [repository.path('device'), 'c', '1', '5']);
  else symlinkSync('/dev/zero', repository.path('device'));
  const server = createServer().listen(repository.path('socket'));
  await once(server, 'listening');
  try {
    for (const [index, words] of [
      [],
      ...special.flatMap((name) => [
        ['--checksums', name],
        ['--combined-inventory', name],
        ['--config', name],
      ]),
    ].entries()) {
      const trace = join(folder.path, `${index}`);
      const run = await runToEnd([
        ...tracedTo(trace),
        process.execPath,
        CLI,
        'check',
        repository.root,
        ...words,
      ]);
      assert.ok(run.status === 1 || run.status === 2, `${words.join(' ')}: ${run.err}`);
      const calls = callsIn(trace).filter(({ args }) => isSpecial(args));
      assert.ok(calls.length > 0, `the trace sees what ${words.join(' ')} looks at`);
      for (const { name, args } of calls) if (name.startsWith('open')) assert.match(args, /O_PATH/);
    }
  } finally {
    server.close();
  }
});

const isSpecial = (args: string) => /\/(pipe|socket|device|link-to-pipe)"/.test(args);
