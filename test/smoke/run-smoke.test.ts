/** Whole smoke runs: real processes on real repositories. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SmokeRun } from '../../src/smoke/smoke-run.ts';
import { makeRepository, sha256 } from '../support/repository.ts';
import { customModel, modelRepository, shell, smoke } from '../support/smoke.ts';

const POSIX = process.platform === 'win32' ? 'loaders here are shell scripts' : false;
/** For what isolation has no part in: its proof takes longer than the tests. */
const BARE = { isolation: 'none' } as const;
const LINUX = process.platform === 'linux' ? false : 'running programs are told by /proc';

test('a model that loads and answers is available, and one that does not is failed', {
  skip: POSIX,
}, async () => {
  using repository = modelRepository([
    customModel('good', 'reader'),
    customModel('silent', 'nothing'),
    customModel('broken', 'crash'),
    { ...customModel('plain', 'reader'), smokeTest: undefined },
  ]);
  using ran = await smoke(repository.root, [
    shell('reader', 'cat "$1"/weights.data'),
    shell('nothing', 'exit 0'),
    shell('crash', 'echo an answer; echo why >&2; exit 3'),
  ]);
  assert.equal(ran.test('model:good').status, 'pass');
  assert.deepEqual(ran.test('model:good').answer, { kind: 'text', chars: 15 });
  assert.equal(ran.test('model:silent').kind, 'smoke-failed');
  assert.deepEqual(ran.test('model:broken').exit, { code: 3, signal: null });
  assert.equal(ran.test('model:broken').status, 'fail');
  assert.deepEqual(
    ran.run.entries.map(({ subject, works, recorded, verified }) => [subject, works, recorded, verified]),
    [
      ['model:broken', 'failed', 1, 1],
      ['model:good', 'available', 1, 1],
      ['model:plain', 'untested', 1, 1],
      ['model:silent', 'failed', 1, 1],
    ],
  );
  assert.equal(ran.run.outcome, 'fail');
  const files = ran.files();
  const answer = ran.test('model:good').artifacts.find(({ path }) => path.endsWith('answer.txt'));
  assert.equal(files.get(answer?.path ?? '')?.toString(), 'weights of good');
  assert.equal([...files.keys()].filter((path) => path.startsWith('runs/')).length, 1);
  assert.match(
    [...files.keys()].find((path) => path.startsWith('runs/')) ?? '',
    /^runs\/\d{8}T\d{6}Z\.json$/,
  );
});

test('what is not named, not verified, not there or not of the profile does not run', {
  skip: POSIX,
}, async () => {
  using repository = modelRepository([
    customModel('unnamed', 'other'),
    customModel('changed', 'reader'),
    customModel('gone', 'reader'),
    customModel('gpu', 'reader', { profile: 'cuda' }),
    { ...customModel('builtin', ''), entrypoint: { loader: 'onnx' } },
    { ...customModel('odd', ''), entrypoint: { loader: 'perl' } },
    { ...customModel('timeless', 'reader'), smokeTest: { prompt: 'hello' } },
    { ...customModel('unrecorded', 'reader'), fields: { files: [] } },
    customModel('absent', 'absent'),
  ]);
  writeFileSync(repository.path('models/changed/weights.data'), 'weights of chaNged');
  const before = readFileSync(repository.path('models/inventory.json'));
  rmSync(repository.path('models/gone/weights.data'));
  using ran = await smoke(
    repository.root,
    [shell('reader', 'echo ran > "$TMPDIR/x"; cat "$1"/*'), 'absent=["no-such-program-here"]'],
    { ...BARE, profile: 'default' },
  );
  assert.deepEqual(
    ran.run.groups.flatMap(({ tests }) => tests.map(({ id, status, kind }) => [id, status, kind])).sort(),
    [
      ['model:absent', 'blocked', 'loader-missing'],
      ['model:builtin', 'blocked', 'loader-missing'],
      ['model:changed', 'blocked', 'smoke-blocked'],
      ['model:gone', 'blocked', 'smoke-blocked'],
      ['model:gpu', 'skip', null],
      ['model:odd', 'blocked', 'smoke-blocked'],
      ['model:timeless', 'blocked', 'smoke-blocked'],
      ['model:unnamed', 'blocked', 'loader-missing'],
      ['model:unrecorded', 'blocked', 'smoke-blocked'],
    ],
  );
  assert.ok(ran.run.entries.every(({ works }) => works === 'blocked' || works === 'skipped'));
  assert.ok(ran.run.groups.every(({ tests }) => tests.every(({ started_at }) => started_at === null)));
  assert.deepEqual(readFileSync(repository.path('models/inventory.json')), before);
});

test('a test ends at its own limit and at that of the step, with everything that it started', {
  skip: POSIX,
}, async () => {
  using repository = modelRepository([
    customModel('slow', 'sleeper', { max_seconds: 0.5 }),
    customModel('slower', 'sleeper', { max_seconds: 50 }),
  ]);
  using ran = await smoke(
    repository.root,
    [shell('sleeper', 'trap "" TERM; sleep 77 & echo early; sleep 77')],
    { maxSeconds: 1 },
  );
  // A timer counts whole milliseconds, and may be one early. The program itself takes 77 s and more.
  for (const [id, least, most] of [
    ['model:slow', 498, 50_000],
    ['model:slower', 998, 50_000],
  ] as const) {
    const { status, kind, duration_ms: ms } = ran.test(id);
    assert.deepEqual([status, kind], ['fail', 'smoke-slow']);
    assert.ok(ms >= least && ms < most, `${ms}`);
  }
});

test('an answer has to be as expected', { skip: POSIX }, async () => {
  using repository = modelRepository([
    customModel('contains', 'hello', { expect: { contains: 'world' } }),
    customModel('lacks', 'hello', { expect: { contains: 'moon' } }),
    customModel('pattern', 'hello', { expect: { matches: 'hello*w?rld' } }),
    customModel('not-json', 'hello', { expect: { json: true } }),
    customModel('short', 'hello', { expect: { min_chars: 100 } }),
  ]);
  using ran = await smoke(repository.root, [shell('hello', 'echo hello, world')], BARE);
  const statuses = Object.fromEntries(ran.run.entries.map(({ subject, works }) => [subject.slice(6), works]));
  assert.deepEqual(statuses, {
    contains: 'available',
    lacks: 'failed',
    'not-json': 'failed',
    pattern: 'available',
    short: 'failed',
  });
});

test('a loader sees neither tokens nor the network, cannot write to the checkout, and a link is refused', {
  skip: POSIX,
}, async () => {
  using repository = modelRepository([customModel('m', 'spy'), customModel('linked', 'spy')]);
  symlinkSync('/etc/hostname', repository.path('models/linked/extra'));
  const secret = 'ghs_0123456789abcdefSECRET';
  using ran = await smoke(
    repository.root,
    [shell('spy', 'env; cat /proc/1/environ | tr "\\0" "\\n"; touch "$1"/new && echo WROTE; echo done')],
    {
      environment: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        GITHUB_TOKEN: secret,
        ACTIONS_RUNTIME_TOKEN: 'x',
        INPUT_X: '1',
      },
    },
  );
  assert.equal(ran.test('model:linked').kind, 'smoke-unsafe');
  assert.equal(ran.test('model:m').status, ran.run.isolation.files === 'enforced' ? 'pass' : 'blocked');
  assert.equal(existsSync(repository.path('models/m/new')), ran.run.isolation.files !== 'enforced');
  for (const [path, content] of ran.files()) {
    assert.ok(!content.includes(secret), path);
    assert.ok(!/^(GITHUB|ACTIONS|INPUT|RUNNER)_/m.test(content.toString()), path);
  }
});

test('a secret that a loader knows all the same is masked everywhere', { skip: POSIX }, async () => {
  using repository = modelRepository([customModel('m', 'leak'), customModel('n', 'fails')]);
  const secret = 'sk-live-"quoted\\0123456789';
  const encoded = Buffer.from(`x${secret}`).toString('base64');
  using ran = await smoke(
    repository.root,
    [
      `leak=${JSON.stringify(['printf', '%s\n', secret, encoded, encodeURIComponent(secret), JSON.stringify({ k: secret })])}`,
      `fails=${JSON.stringify(['sh', '-c', 'echo "$1" >&2; exit 1', 'sh', secret])}`,
    ],
    { ...BARE, environment: { PATH: process.env.PATH, SERVICE_API_KEY: secret } },
  );
  assert.equal(ran.test('model:m').status, 'pass');
  const needles = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64').slice(4, -4),
  ];
  for (const [path, content] of ran.files())
    for (const needle of needles) assert.ok(!content.includes(needle), `${path}: ${needle}`);
});

test('a command runs a group: what it reports, what it does not, and what it must not', {
  skip: POSIX,
}, async () => {
  const tests = ['A-1', 'A-2', 'A-3', 'A-4'].map((id) => ({ id }));
  const plan = (command: string) => ({
    version: 1,
    groups: [
      { id: 'agent', command, prompt: 'Try it.', tests },
      { id: 'later', needs: ['agent'], command, tests: [{ id: 'B-1' }] },
    ],
  });
  const lines = (...items: object[]) => items.map((item) => JSON.stringify(item)).join('\n');
  const good = lines(
    { id: 'A-1', status: 'pass', detail: 'fine' },
    { observation: 'The help is short.' },
    { id: 'A-2', status: 'fail' },
    { id: 'A-3', status: 'skip' },
  );
  const commands: Record<string, string> = {
    good: `echo chatter; echo '${good}'`,
    unknown: `echo '${lines({ id: 'A-1', status: 'pass' }, { id: 'Z', status: 'pass' })}'`,
    twice: `echo '${lines({ id: 'A-1', status: 'pass' }, { id: 'A-1', status: 'fail' })}'`,
    crash: `echo '${lines(...tests.map(({ id }) => ({ id, status: 'pass' })))}'; exit 7`,
    input:
      'read line; printf \'{"id":"A-1","status":"pass"}\\n{"observation":"%s"}\' "$(echo "$line" | tr -d \'"\')"',
  };
  const statuses: Record<string, unknown> = {};
  for (const [name, script] of Object.entries(commands)) {
    using repository = modelRepository([], { 'tests/smoke-test-plan.json': plan(name) });
    using ran = await smoke(repository.root, [shell(name, script)], BARE);
    const [group] = ran.run.groups;
    statuses[name] = [group?.status, ...(group?.tests.map(({ status }) => status) ?? [])].join(' ');
    if (name === 'good')
      assert.deepEqual(ran.run.observations, [{ group: 'agent', text: 'The help is short.' }]);
    if (name === 'input')
      assert.match(ran.run.observations[0]?.text ?? '', /group:agent,.*prompt:Try it\..*id:A-4/);
    assert.equal(ran.test('B-1').status, 'blocked');
    assert.equal(ran.run.outcome, 'fail');
  }
  assert.deepEqual(statuses, {
    good: 'fail pass fail skip blocked',
    unknown: 'fail blocked blocked blocked blocked',
    twice: 'fail blocked blocked blocked blocked',
    crash: 'fail blocked blocked blocked blocked',
    input: 'blocked pass blocked blocked blocked',
  });
});

test('a plan replaces the tests of entries, says more of them, and orders them', {
  skip: POSIX,
}, async () => {
  using repository = modelRepository(
    [customModel('a', 'echo', { prompt: 'one' }), customModel('b', 'echo')],
    {
      'tests/smoke-test-plan.json': {
        version: 1,
        groups: [
          {
            id: 'second',
            needs: ['first'],
            tests: [{ id: 'T-2', probe: 'load', entry: 'model:a', prompt: 'two' }],
          },
          {
            id: 'first',
            tests: [
              { id: 'T-1', probe: 'load', entry: 'model:a' },
              { id: 'T-0', probe: 'load', entry: 'model:none' },
            ],
          },
          {
            id: 'third',
            needs: ['T-1'],
            tests: [{ id: 'T-3', probe: 'load', entry: 'model:a', expect: { contains: 'prompt":"one' } }],
          },
        ],
      },
    },
  );
  using ran = await smoke(repository.root, [shell('echo', 'cat')], BARE);
  const status = (id: string) => ran.test(id).status;
  assert.deepEqual(['T-0', 'T-1', 'T-2', 'T-3'].map(status), ['blocked', 'pass', 'blocked', 'pass']);
  assert.deepEqual(
    ran.run.entries.map(({ works }) => works),
    ['blocked', 'untested'],
  );
});

test('results are there before the first test, with everything blocked', { skip: POSIX }, async () => {
  using repository = modelRepository([customModel('a', 'echo'), customModel('b', 'echo')]);
  const output = mkdtempSync(join(tmpdir(), 'smoke-out-'));
  const seen: SmokeRun[] = [];
  using ran = await smoke(repository.root, [shell('echo', 'echo hi')], {
    ...BARE,
    output,
    progress: {
      test() {
        const [name = ''] = readdirSync(join(output, 'runs'));
        seen.push(JSON.parse(readFileSync(join(output, 'runs', name), 'utf8')) as SmokeRun);
      },
      done() {},
    },
  });
  assert.deepEqual(ran.run.summary, { pass: 2, fail: 0, blocked: 0, skip: 0 });
  assert.deepEqual(
    seen.map(({ summary, outcome, finished_at }) => [summary.pass, summary.blocked, outcome, finished_at]),
    [
      [0, 2, 'fail', null],
      [1, 1, 'fail', null],
    ],
  );
  using again = await smoke(repository.root, [], { ...BARE, output });
  assert.equal([...again.files().keys()].filter((name) => name.startsWith('runs/')).length, 2);
});

test('a cancelled run leaves no pass of what it did not come to', { skip: POSIX }, async () => {
  using repository = modelRepository([
    customModel('a', 'echo'),
    customModel('b', 'echo'),
    customModel('c', 'echo'),
  ]);
  const cancelled = new AbortController();
  using ran = await smoke(repository.root, [shell('echo', 'echo hi')], {
    ...BARE,
    signal: cancelled.signal,
    progress: { test() {}, done: () => cancelled.abort() },
  });
  assert.deepEqual(
    ran.run.groups[0]?.tests.map(({ status }) => status),
    ['pass', 'blocked', 'blocked'],
  );
  assert.equal(ran.run.outcome, 'fail');
});

test('a file that changes while the test runs blocks it', { skip: LINUX }, async () => {
  using repository = modelRepository([customModel('a', 'slow')]);
  const file = repository.path('models/a/weights.data');
  const changed = async () => {
    while (!isRunning(repository.path('models/a'))) await sleep(10);
    writeFileSync(file, 'other');
  };
  let change: Promise<void> | undefined;
  const progress = {
    test() {
      change = changed();
    },
    done() {},
  };
  const script = `until grep -q other '${file}'; do sleep 0.05; done; echo hi`;
  using ran = await smoke(repository.root, [shell('slow', script)], { ...BARE, progress });
  await change;
  assert.deepEqual([ran.test('model:a').status, ran.test('model:a').kind], ['blocked', 'file-changed']);
});

test('a file that an earlier test changed is not what was verified', { skip: POSIX }, async () => {
  using repository = modelRepository([
    customModel('a', 'writer'),
    customModel('b', 'reader'),
    customModel('c', 'reader'),
  ]);
  const [b, c] = [repository.path('models/b/weights.data'), repository.path('models/c/weights.data')];
  // The same size, and the same time.
  const write = `cp -p '${b}' kept; printf 'weights of X' | dd of='${b}' conv=notrunc 2>/dev/null; touch -r kept '${b}'`;
  using ran = await smoke(
    repository.root,
    [shell('writer', `${write}; rm '${c}'; echo done`), shell('reader', 'cat "$1"/*; echo read')],
    BARE,
  );
  assert.equal(ran.test('model:a').status, 'pass');
  for (const id of ['model:b', 'model:c']) {
    const { status, kind, started_at: started } = ran.test(id);
    assert.deepEqual([status, kind, started], ['blocked', 'file-changed', null], id);
  }
  assert.deepEqual(
    ran.run.entries.map(({ works }) => works),
    ['available', 'blocked', 'blocked'],
  );
});

test('a run without any test is no pass', async () => {
  using repository = modelRepository([]);
  using ran = await smoke(repository.root, [], BARE);
  assert.equal(ran.run.outcome, 'fail');
  assert.deepEqual(ran.run.summary, { pass: 0, fail: 0, blocked: 0, skip: 0 });
});

/** Whether a process was started with that word. */
function isRunning(word: string): boolean {
  return readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(word);
    } catch {
      return false;
    }
  });
}

test('a loader in a folder that isolation hides is blocked, and what is hidden is not seen', {
  skip: POSIX,
}, async () => {
  using repository = modelRepository([customModel('a', 'hidden'), customModel('b', 'look')]);
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'smoke-hidden-')));
  writeFileSync(join(folder, 'loader'), '#!/bin/sh\necho hi\n', { mode: 0o755 });
  try {
    using ran = await smoke(
      repository.root,
      [`hidden=${JSON.stringify([join(folder, 'loader')])}`, shell('look', `echo "seen: $(ls ${folder})"`)],
      { hidden: [folder] },
    );
    const isEnforced = ran.run.isolation.files === 'enforced';
    assert.equal(ran.test('model:a').kind, isEnforced ? 'loader-missing' : null);
    const answer = ran.test('model:b').artifacts.find(({ path }) => path.endsWith('answer.txt'));
    assert.equal(
      ran
        .files()
        .get(answer?.path ?? '')
        ?.toString()
        .trim(),
      isEnforced ? 'seen:' : 'seen: loader',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a model's own manifest is an inventory of one entry", { skip: POSIX }, async () => {
  const content = 'weights of its own';
  using repository = makeRepository({
    'models/m/weights.data': content,
    'models/m/manifest.json': {
      name: 'm',
      path: 'models/m/weights.data',
      sha256: sha256(content),
      entrypoint: { loader: 'custom', name: 'cat' },
      smoke_test: { max_seconds: 60, expect: { contains: content } },
    },
  });
  using ran = await smoke(repository.root, ['cat=["cat"]'], {
    ...BARE,
    settings: { 'model-inventory': 'models/*/manifest.json', 'combined-inventory': 'none' },
  });
  assert.deepEqual(
    ran.run.entries.map(({ subject, works }) => [subject, works]),
    [['model:m', 'available']],
  );
});

test('a run that is refused leaves no folder of results', async () => {
  using repository = makeRepository({ 'plan.json': '{"groups": 3}' });
  const place = mkdtempSync(join(tmpdir(), 'smoke-test-'));
  const main = join(import.meta.dirname, '../../src/apps/cli/main.ts');
  try {
    const { status } = spawnSync(process.execPath, [main, 'smoke', '.', '--plan', 'plan.json'], {
      cwd: repository.root,
      env: { ...process.env, TMPDIR: place, TEMP: place, TMP: place },
    });
    assert.equal(status, 2);
    assert.deepEqual(readdirSync(place), []);
  } finally {
    rmSync(place, { recursive: true });
  }
});
