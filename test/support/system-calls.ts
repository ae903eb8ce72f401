/** What a program asked of the kernel, as strace saw it: what it wrote to, and whom it spoke to. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Calls that name a file or a host, and those that change a file that is open already. */
const TRACED = [
  '%file',
  '%network',
  '%process',
  ...['fchmod', 'fchown', 'ftruncate', 'fallocate', 'fsetxattr', 'fremovexattr', 'io_uring_setup'],
].join(',');

export interface Call {
  readonly pid: number;
  readonly name: string;
  readonly args: string;
  readonly result: string;
}

/**
 * Words to put before a command, so that its calls and its children's are written to `file`. Rings of
 * the kernel would carry calls that no trace sees; the kernel is made to say that it has none.
 */
export function tracedTo(file: string): string[] {
  const filter = ['-e', `trace=${TRACED}`, '-e', 'inject=io_uring_setup:error=ENOSYS', '-e', 'signal=none'];
  return ['strace', '-f', '-qq', '-yy', '-s', '512', '--seccomp-bpf', ...filter, '-o', file];
}

/** A call that did not come back before its process ended. It was made all the same. */
const NEVER_BACK = '?';

/**
 * Every call, with what came back. One that was interrupted by another thread's stands on two lines;
 * one during which its process ended has the result `?`, or no second line at all.
 */
export const callsIn = (file: string): Call[] => callsOf(readFileSync(file, 'utf8'));

export function callsOf(trace: string): Call[] {
  const calls: Call[] = [];
  const begun = new Map<string, string>();
  for (const line of trace.split('\n')) {
    const [, pid = '', rest = ''] = /^(\d+) +(.*)$/s.exec(line) ?? [];
    const [, start] = /^(.*) <unfinished \.\.\.>$/s.exec(rest) ?? [];
    if (start !== undefined) {
      begun.set(pid, start);
      continue;
    }
    const [, end] = /^<\.\.\. \w+ resumed>(.*)$/s.exec(rest) ?? [];
    const whole = end === undefined ? rest : (begun.get(pid) ?? '') + end;
    if (end !== undefined) begun.delete(pid);
    const [, name, args, result] = /^(\w+)\((.*)\) += (.*)$/s.exec(whole) ?? [];
    if (name !== undefined && args !== undefined && result !== undefined)
      calls.push({ pid: Number(pid), name, args, result });
  }
  for (const [pid, start] of begun) {
    const [, name, args] = /^(\w+)\((.*)$/s.exec(start) ?? [];
    if (name !== undefined && args !== undefined)
      calls.push({ pid: Number(pid), name, args, result: NEVER_BACK });
  }
  return calls;
}

/** The rings of the kernel that were made: none, as `tracedTo` has each refused, also where nobody heard of it. */
export function ringsMade(calls: readonly Call[]): Call[] {
  const isRefused = ({ result }: Call) => result.startsWith('-1 ENOSYS') || result.startsWith(NEVER_BACK);
  return calls.filter((call) => call.name === 'io_uring_setup' && !isRefused(call));
}

const CHANGES =
  /^(creat|mkdir|rmdir|unlink|rename|link|symlink|mknod|f?chmod|[fl]?chown|f?truncate|fallocate|utime|futimesat|[fl]?setxattr|[fl]?removexattr|mount|umount)/;
const OPENS = /^open(at2?)?$/;
const FOR_WRITING = /\bO_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\b/;

/** Every path that was opened for writing, made, renamed, removed or changed, or tried to be. */
export function writtenPaths(calls: readonly Call[], cwd: string): string[] {
  const paths = new Set<string>();
  for (const call of calls) {
    if (!CHANGES.test(call.name) && !(OPENS.test(call.name) && FOR_WRITING.test(call.args))) continue;
    const named = pathsOf(call, cwd);
    if (named.length === 0) throw new Error(`No path is found in ${call.name}(${call.args}).`);
    for (const path of named) paths.add(path);
  }
  return [...paths].sort();
}

/** Each path of a call, with the folder that it is relative to; the file of a descriptor alone. */
function pathsOf({ name, args }: Call, cwd: string): string[] {
  const named = [...args.matchAll(/(?:(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, )?"((?:[^"\\]|\\.)*)"/g)];
  // What a link says is a text; only the place of the link is written to. A value is no path.
  const paths = name.startsWith('symlink')
    ? named.slice(-1)
    : name.includes('xattr')
      ? named.slice(0, 1)
      : named;
  if (paths.length > 0 && !name.startsWith('f')) {
    return paths.map(([, folder, path = '']) => resolve(cwd, unescaped(folder ?? ''), unescaped(path)));
  }
  return [...args.matchAll(/^\d+<([^>]*)>/g)].map(([, path = '']) => unescaped(path));
}

function unescaped(text: string): string {
  const bytes = text.replace(/\\([0-7]{1,3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
  return Buffer.from(bytes.replace(/\\(["\\])/g, '$1'), 'latin1').toString();
}

const REACHES = /^(socket|connect|bind|listen|accept4?|send(to|m?msg))$/;

/** Every call by which somebody outside the machine, or another program on it, can be reached. */
export function reached(calls: readonly Call[]): string[] {
  return calls
    .filter(({ name, args }) => REACHES.test(name) && /\bAF_\w+/.test(args))
    .map(({ name, args }) => `${name}(${args})`);
}

/** The calls of the processes that ran a command whose words match, and of all their children. */
export function callsBelow(calls: readonly Call[], command: RegExp): Call[] {
  const parents = new Map<number, number>();
  const chosen = new Set<number>();
  for (const { pid, name, args, result } of calls) {
    // A child may be seen before the call that made it comes back, so all are read first.
    if (/^(clone3?|v?fork)$/.test(name)) parents.set(Number.parseInt(result, 10), pid);
    if (name === 'execve' && result === '0' && command.test(args)) chosen.add(pid);
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (chosen.has(pid) || isBelow(parents.get(pid)));
  return calls.filter(({ pid }) => isBelow(pid));
}
