/** How far a command is, as a terminal and a log show it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { painter } from '../../../src/apps/cli/paint.ts';
import { terminalProgress } from '../../../src/apps/cli/progress.ts';
import { howFar, sizeOf, timeOf } from '../../../src/reporters/quantities.ts';

const GIB = 2 ** 30;

/** A stream that keeps what is written, and a clock that stands still until it is set. */
function stand(isTTY: boolean, environment: Readonly<Record<string, string | undefined>> = {}) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const stream = {
    isTTY,
    columns: 60,
    write(text: string) {
      written.push(text);
      return true;
    },
  };
  const progress = terminalProgress(stream, { now: () => clock.ms, environment });
  return { written, clock, progress };
}

test('a terminal shows a bar with files, bytes, rate and the time left, and takes it away', () => {
  const { written, clock, progress } = stand(true);
  progress.stage('hashing');
  progress.hashed({ files: 0, bytes: 0 }, { files: 4, bytes: 8 * GIB });
  clock.ms = 2000;
  progress.hashed({ files: 1, bytes: 2 * GIB }, { files: 4, bytes: 8 * GIB });
  clock.ms = 2050;
  progress.hashed({ files: 1, bytes: 2 * GIB + 1 }, { files: 4, bytes: 8 * GIB });
  assert.equal(written.length, 3, 'what comes too soon is not drawn');
  const last = written.at(-1) ?? '';
  assert.ok(last.startsWith('\r\u001B[K[####............] 1 of 4 files, 2.0 GiB of 8.0 GiB, 1.0'), last);
  assert.ok(last.length <= '\r\u001B[K'.length + 59, 'it stays within the width of the terminal');
  progress.end();
  progress.end();
  assert.deepEqual(written.slice(3), ['\r\u001B[K']);
});

test('a log gets plain lines, none for a short check, and few for a long one', () => {
  for (const [isTTY, environment] of [
    [false, {}],
    [true, { CI: 'true' }],
    [true, { TERM: 'dumb' }],
  ] as const) {
    const { written, clock, progress } = stand(isTTY, environment);
    progress.hashed({ files: 0, bytes: 0 }, { files: 100, bytes: 100 * GIB });
    clock.ms = 4900;
    progress.stage('evidence');
    assert.deepEqual(written, []);
    for (let second = 5; second <= 65; second += 1) {
      clock.ms = second * 1000;
      progress.hashed({ files: second, bytes: second * GIB }, { files: 100, bytes: 100 * GIB });
    }
    progress.end();
    assert.deepEqual(written, [
      'manifest-drift: 5 of 100 files, 5.0 GiB of 100.0 GiB, 1.0 GiB/s, 95 s left\n',
      'manifest-drift: 35 of 100 files, 35.0 GiB of 100.0 GiB, 1.0 GiB/s, 65 s left\n',
      'manifest-drift: 65 of 100 files, 65.0 GiB of 100.0 GiB, 1.0 GiB/s, 35 s left\n',
    ]);
  }
});

test('sizes and times are those that a person would write', () => {
  assert.deepEqual([0, 1, 1023, 1024, 1536, 2 ** 20 - 1, 2 ** 20, 3 * 2 ** 50, 2 ** 62].map(sizeOf), [
    '0 bytes',
    '1 byte',
    '1023 bytes',
    '1.0 KiB',
    '1.5 KiB',
    '1.0 MiB',
    '1.0 MiB',
    '3.0 PiB',
    '4096.0 PiB',
  ]);
  assert.deepEqual([0.2, 99, 100, 3600, 6001, 7500].map(timeOf), [
    '1 s',
    '99 s',
    '2 min',
    '60 min',
    '1 h 41 min',
    '2 h 5 min',
  ]);
  assert.equal(
    howFar({ files: 1, bytes: 5 }, { files: 1, bytes: 5 }, 5),
    '1 of 1 file, 5 bytes of 5 bytes, 5 bytes/s',
  );
});

test('colours follow FORCE_COLOR, NO_COLOR, CLICOLOR and the terminal, in that order', () => {
  const isPainted = (isTTY: boolean, environment: Record<string, string>) =>
    painter({ isTTY }, environment)('red', 'x') !== 'x';
  for (const [isTTY, environment, expected] of [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '3', NO_COLOR: '1' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { CLICOLOR_FORCE: '1' }, true],
    [true, { CLICOLOR: '0' }, false],
  ] as const)
    assert.equal(isPainted(isTTY, environment), expected, JSON.stringify({ isTTY, environment }));
});
