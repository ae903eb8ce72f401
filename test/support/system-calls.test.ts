/** The lines of a trace, as strace writes them where threads interrupt each other and processes end. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callsBelow, callsOf, ringsMade } from './system-calls.ts';

test('a call on two lines is one call, with its own result', () => {
  const calls = callsOf(`7 io_uring_setup(256, {flags=0} <unfinished ...>
8 openat(AT_FDCWD</x>, "a", O_RDONLY <unfinished ...>
7 <... io_uring_setup resumed>)            = -1 ENOSYS (Function not implemented) (INJECTED)
8 <... openat resumed>)                    = 3</x/a>
7 mkdir("b", 0777)                         = 0
`);
  assert.deepEqual(
    calls.map(({ pid, name, result }) => [pid, name, result.split(' (')[0]]),
    [
      [7, 'io_uring_setup', '-1 ENOSYS'],
      [8, 'openat', '3</x/a>'],
      [7, 'mkdir', '0'],
    ],
  );
  assert.equal(calls[1]?.args, 'AT_FDCWD</x>, "a", O_RDONLY');
});

test('a call during which the process ended was made, and came to nothing', () => {
  const calls = callsOf(`7 unlink("a" <unfinished ...>
8 io_uring_setup(256, {flags=0})           = ?
9 io_uring_setup(256, {flags=0} <unfinished ...>
`);
  assert.deepEqual(
    calls.map(({ name, args, result }) => `${name}(${args}) = ${result}`),
    ['io_uring_setup(256, {flags=0}) = ?', 'unlink("a") = ?', 'io_uring_setup(256, {flags=0}) = ?'],
  );
  assert.deepEqual(ringsMade(calls), []);
});

test('the control: a ring that was made is seen, also where its call was interrupted', () => {
  const calls = callsOf(`7 io_uring_setup(256, {flags=0}) = 4
8 io_uring_setup(256, {flags=0} <unfinished ...>
8 <... io_uring_setup resumed>) = 5<anon_inode:[io_uring]>
`);
  assert.deepEqual(
    ringsMade(calls).map(({ result }) => result.split('<')[0]),
    ['4', '5'],
  );
});

test('what runs below a command is told by processes, also where another gets the id of one that ended', () => {
  const calls = callsOf(`1 clone(child_stack=NULL, flags=SIGCHLD <unfinished ...>
2 execve("/bin/node", ["node", "cli.js"], 0x0) = 0
1 <... clone resumed>) = 2
2 vfork( <unfinished ...>
3 unlink("below") = 0
3 +++ exited with 0 +++
2 <... vfork resumed>) = 3
2 +++ exited with 0 +++
1 clone(child_stack=NULL, flags=SIGCHLD) = 2
2 execve("/bin/node", ["node", "test.js"], 0x0) = 0
2 clone(child_stack=NULL, flags=SIGCHLD) = 3
3 unlink("beside") = 0
`);
  const below = callsBelow(calls, /cli\.js/);
  assert.deepEqual(
    below.map(({ pid, name }) => [pid, name]),
    [
      [2, 'execve'],
      [3, 'unlink'],
      [2, 'vfork'],
    ],
  );
});
