import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { test } from 'node:test';
import { digestHead } from '../../../src/model/digest-head.ts';
import { BUFFER_BYTES, hashFile } from '../../../src/platform/hashing/hash-file.ts';
import { makeRepository, sha256 } from '../../support/repository.ts';
import { has, hashOne, IS_LINUX, IS_WINDOWS, readingOf, WAYS, writeSparse } from './hashing.ts';

for (const byHandle of WAYS) {
  test(`files of every length, ${byHandle ? 'by handle' : 'by comparison'}`, () => {
    using repository = makeRepository();
    for (const size of [0, 1, 4096, BUFFER_BYTES - 1, BUFFER_BYTES, BUFFER_BYTES + 1, 3 * BUFFER_BYTES]) {
      const content = Buffer.alloc(size, 'drift ');
      repository.write({ 'models/weights.bin': content });
      const outcome = hashOne(repository.root, 'models/weights.bin', { byHandle });
      assert.deepEqual(outcome, { is: 'hashed', sha256: sha256(content), size });
    }
  });
}

test('a file that is mostly holes', () => {
  using repository = makeRepository();
  writeSparse(repository.path('sparse.bin'), 5 * BUFFER_BYTES);
  const fd = openSync(repository.path('sparse.bin'), 'r+');
  writeSync(fd, 'end', 5 * BUFFER_BYTES - 3);
  closeSync(fd);
  const content = readFileSync(repository.path('sparse.bin'));
  assert.deepEqual(hashOne(repository.root, 'sparse.bin'), {
    is: 'hashed',
    sha256: sha256(content),
    size: 5 * BUFFER_BYTES,
  });
});

test('virtual files whose size says nothing', { skip: !IS_LINUX }, () => {
  const root = realpathSync('/proc/self');
  const commandLine = readFileSync('/proc/self/cmdline');
  assert.deepEqual(hashOne(root, 'cmdline'), {
    is: 'hashed',
    sha256: sha256(commandLine),
    size: commandLine.length,
  });
  // The other way round: 4096 are announced, and there are a few.
  const online = readFileSync('/sys/devices/system/cpu/online');
  assert.deepEqual(hashOne(realpathSync('/sys/devices/system/cpu'), 'online'), {
    is: 'hashed',
    sha256: sha256(online),
    size: online.length,
  });
});

const BIG = 3 * BUFFER_BYTES;

/** Changes a file of `size` bytes after each of the first steps, `times` times. */
function changing(change: (path: string) => void, times: number, size = BIG, head?: number) {
  using repository = makeRepository({ 'a.bin': Buffer.alloc(size) });
  const path = repository.path('a.bin');
  let left = times;
  const outcome = hashOne(repository.root, 'a.bin', {
    ...(head !== undefined && { size, head }),
    between() {
      if (left-- > 0) change(path);
    },
  });
  return { outcome, now: sha256(readFileSync(path)) };
}

const ALWAYS = 1000;

test('a file that grows without end is given up, not read without end', () => {
  // Where its first end falls between two reads, and where it falls into one.
  for (const size of [BIG, BIG + 1]) {
    const { outcome } = changing(
      (path) => appendFileSync(path, Buffer.alloc(2 * BUFFER_BYTES)),
      ALWAYS,
      size,
    );
    assert.ok(outcome.is === 'changed', outcome.is);
    assert.match(outcome.why, /^it grew from [\d,]+ to (at least )?[\d,]+ bytes$/);
  }
});

test('a file that shrinks', () => {
  using repository = makeRepository({ 'a.bin': Buffer.alloc(8 * BUFFER_BYTES) });
  let size = 8 * BUFFER_BYTES;
  const outcome = hashOne(repository.root, 'a.bin', {
    between() {
      size -= 64;
      truncateSync(repository.path('a.bin'), size);
    },
  });
  assert.ok(outcome.is === 'changed', outcome.is);
  assert.match(outcome.why, /^it shrank from [\d,]+ to [\d,]+ bytes$/);
});

test('a file that is replaced again and again', { skip: IS_WINDOWS }, () => {
  using repository = makeRepository({ 'a.bin': Buffer.alloc(BIG) });
  const outcome = hashOne(repository.root, 'a.bin', {
    between() {
      repository.write({ 'new.bin': Buffer.alloc(BIG, 'other') });
      renameSync(repository.path('new.bin'), repository.path('a.bin'));
    },
  });
  assert.deepEqual(outcome, { is: 'changed', why: 'it was replaced' });
});

test('a file that is written to without changing its size', () => {
  let seconds = 1;
  const { outcome } = changing((path) => utimesSync(path, seconds, seconds++), ALWAYS);
  assert.deepEqual(outcome, { is: 'changed', why: 'its time stamps changed' });
});

test('a file that changed once is read once more, and so judged as it is now', () => {
  const { outcome, now } = changing((path) => appendFileSync(path, 'tail'), 1);
  assert.deepEqual(outcome, { is: 'hashed', sha256: now, size: BIG + 4 });
});

test('a file that is removed is missing when it is looked for once more', { skip: IS_WINDOWS }, () => {
  using repository = makeRepository({ 'a.bin': Buffer.alloc(BIG) });
  let there = true;
  const outcome = hashOne(repository.root, 'a.bin', {
    between() {
      if (there) unlinkSync(repository.path('a.bin'));
      there = false;
    },
  });
  assert.deepEqual(outcome, { is: 'missing' });
});

test('a file that nobody changes is not called changed', () => {
  const { outcome, now } = changing(() => {}, ALWAYS);
  assert.deepEqual(outcome, { is: 'hashed', sha256: now, size: BIG });
});

const SMALL = 'as it was';

/** Changes a file that one read brings whole, after each of its first reads; `head` as for one that was seen as `size` bytes. */
function changingSmall(change: (path: string) => void, times: number, head?: number, size = SMALL.length) {
  using repository = makeRepository({ 'a.bin': SMALL });
  const path = repository.path('a.bin');
  let left = times;
  const outcome = hashOne(repository.root, 'a.bin', {
    ...(head !== undefined && { size, head }),
    onBytes() {
      if (left-- > 0) change(path);
    },
  });
  return { outcome, now: sha256(readFileSync(path)) };
}

let seconds = 1;
for (const [what, change] of Object.entries({
  grows: (path: string) => appendFileSync(path, '!'),
  shrinks: (path: string) => truncateSync(path, 4),
  'is written to': (path: string) => utimesSync(path, seconds, seconds++),
})) {
  test(`a small file that ${what} is read once more, or told`, { skip: IS_WINDOWS }, () => {
    const { outcome, now } = changingSmall(change, 1);
    assert.ok(outcome.is === 'hashed' && outcome.sha256 === now);
    if (what !== 'shrinks') assert.equal(changingSmall(change, ALWAYS).outcome.is, 'changed');
  });

  test(`a small file that ${what} once its bytes were read and were the recorded ones`, {
    skip: !IS_LINUX,
  }, () => {
    const right = sha256(SMALL);
    const { outcome } = changingSmall(change, ALWAYS, digestHead(right));
    assert.deepEqual(outcome, { is: 'hashed', sha256: right, size: SMALL.length });
    const { outcome: other, now } = changingSmall(change, 1, digestHead(sha256('another')));
    assert.ok(other.is === 'hashed' && other.sha256 === now);
    const grown = changingSmall(change, 1, digestHead(right), SMALL.length - 1);
    assert.ok(
      grown.outcome.is === 'hashed' && grown.outcome.sha256 === grown.now,
      'of another size than was seen',
    );
  });
}

test('from a pipe that took the place of a small file nothing is read, though it has the recorded bytes', {
  skip: !IS_LINUX,
}, () => {
  using repository = makeRepository();
  const path = repository.path('a.bin');
  execFileSync('mkfifo', [path]);
  const pipe = openSync(path, constants.O_RDWR);
  writeSync(pipe, SMALL);
  const outcome = hashOne(repository.root, 'a.bin', { size: SMALL.length, head: digestHead(sha256(SMALL)) });
  assert.deepEqual(outcome, { is: 'special', what: 'a named pipe' });
  const left = Buffer.alloc(100);
  assert.equal(left.toString('utf8', 0, readSync(pipe, left)), SMALL);
  closeSync(pipe);
});

test('a file that fills the buffer and grew meanwhile is not told by its first bytes to be right', () => {
  const seen = Buffer.alloc(BUFFER_BYTES, 'drift ');
  using repository = makeRepository({ 'a.bin': Buffer.concat([seen, Buffer.from('!')]) });
  const outcome = hashOne(repository.root, 'a.bin', { size: seen.length, head: digestHead(sha256(seen)) });
  assert.deepEqual(outcome, {
    is: 'hashed',
    sha256: sha256(readFileSync(repository.path('a.bin'))),
    size: seen.length + 1,
  });
});

test('a long file that changes is never told by the head of its digest to be right', () => {
  const head = digestHead(sha256(Buffer.alloc(BIG)));
  let seconds = 1;
  const { outcome } = changing((path) => utimesSync(path, seconds, seconds++), ALWAYS, BIG, head);
  assert.deepEqual(outcome, { is: 'changed', why: 'its time stamps changed' });
});

test('a read error names the offset', { skip: !IS_LINUX }, () => {
  // The first page of a process is never mapped, so reading it fails in the kernel.
  const outcome = hashOne(realpathSync('/proc/self'), 'mem');
  assert.deepEqual(outcome, { is: 'unreadable', why: 'it cannot be read at byte 0: i/o error (EIO)' });
});

/** What hashing says while the kernel answers reads of a.bin with a fault, told as strace tells it. */
function hashedWith(fault: string): string {
  using repository = makeRepository({ 'a.bin': Buffer.alloc(BIG), 'other.bin': 'other' });
  const script = `import { hashOne } from ${JSON.stringify(new URL('hashing.ts', import.meta.url).href)};
    for (const name of ['a.bin', 'other.bin']) console.log(hashOne(${JSON.stringify(repository.root)}, name));`;
  const inject = ['-f', '-o', repository.path('trace'), '-P', repository.path('a.bin')];
  const node = [process.execPath, '--input-type=module', '-e', script];
  const faulty = ['strace', ...inject, '-e', `inject=read:${fault}`, ...node];
  return spawnSync('env', faulty, { encoding: 'utf8' }).stdout;
}

test('a read error half way names the offset', { skip: !has('strace', '-V') }, () => {
  const said = hashedWith('error=EIO:when=3');
  assert.match(said, /it cannot be read at byte 2097152: i\/o error \(EIO\)/);
  assert.match(said, new RegExp(sha256('other')));
});

test('a file that its server replaced is read once more', { skip: !has('strace', '-V') }, () => {
  assert.match(hashedWith('error=ESTALE:when=2'), new RegExp(sha256(Buffer.alloc(BIG))));
  const said = hashedWith('error=ESTALE');
  assert.match(said, /is: 'changed',\s+why: 'it cannot be read at byte 0: stale file handle \(ESTALE\)'/);
});

test('steps that are abandoned close the file', { skip: !IS_LINUX }, () => {
  using repository = makeRepository({ 'a.bin': Buffer.alloc(BIG) });
  const isOpen = () => {
    const links = readLinks();
    return links.includes(repository.path('a.bin'));
  };
  const reading = readingOf(repository.root);
  const steps = hashFile('a.bin', reading);
  assert.ok('next' in steps);
  steps.next();
  assert.ok(isOpen());
  steps.return({ is: 'skipped' });
  assert.ok(!isOpen());
  assert.ok(readLinks().includes(repository.root), 'the folder is held until it is released');
  reading.opener.release();
  assert.ok(!readLinks().includes(repository.root));
});

function readLinks(): string[] {
  const links: string[] = [];
  for (let fd = 0; fd < 256; fd++) {
    try {
      links.push(realpathSync(`/proc/self/fd/${fd}`));
    } catch {
      // Not open, or no file.
    }
  }
  return links;
}
