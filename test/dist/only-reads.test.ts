/**
 * The built command only reads, shown in four ways: by what strace saw, on a read-only mount, under
 * Node's permission model, and without a network. Each has its control, which it has to notice.
 */

import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  CHECKOUT,
  connecting,
  DIST,
  EXAMPLES,
  type Outcome,
  readingCommands,
  runAll,
  runCommand,
  TAMPERING,
  tamperedDist,
  temporaryFolder,
} from '../support/built-command.ts';
import { makeGitRepository } from '../support/git.ts';
import { listening } from '../support/github-server.ts';
import { needsMounts, needsUnplugging, readOnly, unplugged } from '../support/namespaces.ts';
import { needs } from '../support/programs.ts';
import { EMPTY_COMBINED, makeRepository, type TestRepository } from '../support/repository.ts';
import { callsIn, reached, ringsMade, tracedTo, writtenPaths } from '../support/system-calls.ts';

const CONSISTENT = EXAMPLES.find((path) => path.endsWith('consistent')) ?? '';

/** Large enough for threads, and in git: what the examples are too small to show. */
const LARGE = ['models/1.bin', 'models/2.bin'];

let large: TestRepository;
before(() => {
  const recorded = LARGE.map((name) => `${'0'.repeat(64)}  ${name}\n`).join('');
  large = makeGitRepository({
    'inventory/combined_inventory.json': EMPTY_COMBINED,
    'models/checksums.sha256': recorded,
  });
  large.write(Object.fromEntries(LARGE.map((name) => [name, ''])));
  for (const name of LARGE) truncateSync(large.path(name), 20 * 1024 * 1024);
});
after(() => large[Symbol.dispose]());

const subjects = () => [...EXAMPLES, large.root];

const known = new Map<string, Outcome[]>();

/** What the command came to by itself, or watched only, for comparison. */
function unconfined(root: string): Outcome[] {
  using folder = temporaryFolder();
  const outcomes = known.get(root) ?? results(runAll(root, folder.path), folder.path);
  known.set(root, outcomes);
  return outcomes;
}

/** Reports are written to other folders each time. */
function results(outcomes: readonly Outcome[], folder: string): Outcome[] {
  const general = (text: string) => text.replaceAll(folder, 'OUT');
  return outcomes.map(({ words, status, out }) => ({
    words: words.map(general),
    status,
    out: general(out),
    err: '',
  }));
}

describe('as strace sees it', needs('strace'), () => {
  /** What was written to outside the output folder, and whom the run spoke to. A tampered `dist` shows it by one command. */
  function seen(root: string, dist?: string) {
    using folder = temporaryFolder();
    const outcomes: Outcome[] = [];
    const written = new Set<string>();
    const spoken = new Set<string>();
    const trace = join(folder.path, 'trace');
    let calls = 0;
    const out = join(folder.path, 'out');
    const confine = (command: readonly string[]) => [...tracedTo(`${trace}${calls++}`, 'judged'), ...command];
    if (dist === undefined) outcomes.push(...runAll(root, out, dist, confine));
    else outcomes.push(runCommand(readingCommands(root, out)[0] ?? [], dist, confine));
    let own = 0;
    for (let index = 0; index < calls; index++) {
      const made = callsIn(`${trace}${index}`);
      assert.deepEqual(ringsMade(made), []);
      for (const path of writtenPaths(made, root)) {
        if (path === out || path.startsWith(`${out}/`)) own++;
        else if (path !== '/dev/null') written.add(path);
      }
      for (const call of reached(made)) spoken.add(call);
    }
    assert.ok(own > 0, 'the trace sees the reports being written');
    if (dist === undefined) known.set(root, results(outcomes, out));
    return { outcomes, written: [...written], spoken: [...spoken] };
  }

  test('nothing is written outside the output folder, and nobody is spoken to', () => {
    for (const root of subjects()) {
      const { outcomes, written, spoken } = seen(root);
      assert.ok(
        outcomes.every(({ status }) => status === 0 || status === 1),
        JSON.stringify(outcomes),
      );
      assert.deepEqual({ written, spoken }, { written: [], spoken: [] });
    }
  });

  for (const [what, code] of Object.entries(TAMPERING)) {
    test(`the control: ${what}`, () => {
      using folder = temporaryFolder();
      using repository = makeRepository({ 'inventory/combined_inventory.json': EMPTY_COMBINED });
      const place = repository.path('x');
      const { written } = seen(repository.root, tamperedDist(folder.path, 'cli.js', code(place)));
      assert.ok(written.length === 1 && [place, repository.root].includes(written[0] ?? ''), String(written));
    });
  }

  test('the control: a thread writes a file', () => {
    using folder = temporaryFolder();
    const place = join(folder.path, 'x');
    const code = TAMPERING['a file is written'](place);
    assert.deepEqual(seen(large.root, tamperedDist(folder.path, 'hash-worker.js', code)).written, [place]);
  });

  test('the control: somebody is spoken to', async () => {
    using folder = temporaryFolder();
    const server = createServer();
    const { port } = new URL(await listening(server));
    try {
      const dist = tamperedDist(folder.path, 'cli.js', connecting(Number(port)));
      const { spoken } = seen(CONSISTENT, dist);
      assert.ok(spoken.some((call) => call.includes(`sin_port=htons(${port})`)));
    } finally {
      server.close();
    }
  });
});

/** What a process may do by Node's permission model where it writes its reports to `folder`, with or without git. */
const permitted = (folder: string, words: readonly string[] = []) => [
  ...['--permission', '--allow-fs-read=*', `--allow-fs-write=${folder}`, '--allow-worker'],
  ...words,
];

/** All that can be had at once: what comes to the same under several confinements needs nothing that one of them takes. */
test("on a read-only mount, without a network and under Node's permission model every command comes to the same", () => {
  for (const root of subjects()) {
    using folder = temporaryFolder();
    const mounted = EXAMPLES.includes(root) ? CHECKOUT : root;
    const flags = permitted(folder.path, ['--allow-child-process']);
    const outcomes = runAll(root, folder.path, DIST, ([node = '', ...rest]) => {
      const command = [node, ...flags, ...rest];
      const mount = needsMounts.skip === false ? readOnly(mounted, command) : command;
      return needsUnplugging.skip === false ? unplugged(mount) : mount;
    });
    assert.deepEqual(results(outcomes, folder.path), unconfined(root));
  }
});

describe('on a read-only mount', needsMounts, () => {
  for (const [what, code] of Object.entries(TAMPERING)) {
    test(`the control: ${what}`, () => {
      using folder = temporaryFolder();
      const dist = tamperedDist(folder.path, 'cli.js', code(join(large.root, 'x')));
      const { status, err } = runCommand(['explain'], dist, (command) => readOnly(large.root, command));
      assert.equal(status, 1);
      assert.match(err, /read-only file system/i);
    });
  }
});

describe("under Node's permission model", () => {
  test('without leave to start git the verdicts are the same', () => {
    using folder = temporaryFolder();
    const flags = permitted(folder.path);
    const outcomes = runAll(large.root, folder.path, DIST, ([node = '', ...rest]) => [
      node,
      ...flags,
      ...rest,
    ]);
    const verdicts = (all: readonly Outcome[]) => all.map(({ words, status }) => [words, status]);
    assert.deepEqual(verdicts(results(outcomes, folder.path)), verdicts(unconfined(large.root)));
  });

  test('the control: a file is written', () => {
    using folder = temporaryFolder();
    using out = temporaryFolder();
    const dist = tamperedDist(folder.path, 'cli.js', TAMPERING['a file is written'](join(folder.path, 'x')));
    const [words = []] = readingCommands(CONSISTENT, out.path);
    const flags = permitted(out.path);
    const run = runCommand(words, dist, ([node = '', ...rest]) => [node, ...flags, ...rest]);
    assert.deepEqual([run.status, run.out], [1, '']);
    assert.match(run.err, /ERR_ACCESS_DENIED/);
  });
});

describe('without a network', needsUnplugging, () => {
  test('the control: somebody is spoken to', async () => {
    using folder = temporaryFolder();
    const server = createServer();
    const { port } = new URL(await listening(server));
    try {
      const dist = tamperedDist(folder.path, 'cli.js', connecting(Number(port)));
      const { status, err } = runCommand(['explain'], dist, unplugged);
      assert.equal(status, 1);
      assert.match(err, /ENETUNREACH/);
    } finally {
      server.close();
    }
  });
});
