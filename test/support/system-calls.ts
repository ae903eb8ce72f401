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

const CHANGES =
  /^(creat|mkdir|rmdir|unlink|rename|link|symlink|mknod|f?chmod|[fl]?chown|f?truncate|fallocate|utime|futimesat|[fl]?setxattr|[fl]?removexattr|mount|umount)/;
const OPENS = /^open(at2?)?$/;
const REACHES = /^(socket|connect|bind|listen|accept4?|send(to|m?msg))$/;

/**
 * What `writtenPaths`, `reached`, `callsBelow` and `ringsMade` judge by: a third of those calls, each of which stops the
 * program. Most others ask for the status of a file.
 */
const JUDGED = [...[CHANGES, OPENS, REACHES].map(({ source }) => `/${source}`), '%process', 'io_uring_setup'];

export interface Call {
  readonly pid: number;
  /** The process or thread: its id, and how many had that id before. */
  readonly process: string;
  /** The process or thread that the call made. */
  readonly child: string | null;
  readonly name: string;
  readonly args: string;
  readonly result: string;
}

/**
 * Words to put before a command, so that its calls and its children's are written to `file`. Rings of
 * the kernel would carry calls that no trace sees; the kernel is made to say that it has none.
 * Every call that names a file or a host is written, or only those that the functions below judge by.
 */
export function tracedTo(file: string, judged: 'judged' | 'all' = 'all'): string[] {
  const trace = `trace=${judged === 'all' ? TRACED : JUDGED.join(',')}`;
  const filter = ['-e', trace, '-e', 'inject=io_uring_setup:error=ENOSYS', '-e', 'signal=none'];
  return ['strace', '-f', '-q', '-yy', '-s', '512', '--seccomp-bpf', ...filter, '-o', file];
}

/** A call that did not come back before its process ended. It was made all the same. */
const NEVER_BACK = '?';

/**
 * Every call, with what came back. One that was interrupted by another thread's stands on two lines;
 * one during which its process ended has the result `?`, or no second line at all.
 */
export const callsIn = (file: string): Call[] => callsOf(readFileSync(file, 'utf8'));

export function callsOf(trace: string): Call[] {
  const lines = trace.split('\n').map((line) => /^(\d+) +(.*)$/s.exec(line)?.slice(1) ?? []);
  const ends = endsIn(lines);
  /** The system gives an id again when its process is gone: the second one to have it is another. */
  const processOf = (pid: string, line: number) =>
    `${pid}.${ends.get(pid)?.filter((end) => end < line).length ?? 0}`;
  const calls: Call[] = [];
  const begun = new Map<string, { readonly text: string; readonly line: number }>();
  const add = (pid: string, line: number, [, name, args, result = NEVER_BACK]: readonly string[]) => {
    if (name === undefined || args === undefined) return;
    const made = /^(clone3?|v?fork)$/.test(name) ? /^\d+/.exec(result)?.[0] : undefined;
    const child = made === undefined ? null : processOf(made, line);
    calls.push({ pid: Number(pid), process: processOf(pid, line), child, name, args, result });
  };
  for (const [line, [pid = '', rest = '']] of lines.entries()) {
    const [, start] = /^(.*) <unfinished \.\.\.>$/s.exec(rest) ?? [];
    if (start !== undefined) {
      begun.set(pid, { text: start, line });
      continue;
    }
    const [, end] = /^<\.\.\. \w+ resumed>(.*)$/s.exec(rest) ?? [];
    const first = end === undefined ? undefined : begun.get(pid);
    if (end !== undefined) begun.delete(pid);
    add(pid, first?.line ?? line, /^(\w+)\((.*)\) += (.*)$/s.exec((first?.text ?? '') + (end ?? rest)) ?? []);
  }
  for (const [pid, { text, line }] of begun) add(pid, line, /^(\w+)\((.*)$/s.exec(text) ?? []);
  return calls;
}

/** The lines at which the process, or thread, of an id ended, in order. */
function endsIn(lines: readonly (readonly string[])[]): Map<string, number[]> {
  const ends = new Map<string, number[]>();
  for (const [line, [pid = '', rest = '']] of lines.entries())
    if (/^\+\+\+ (exited|killed) /.test(rest)) ends.set(pid, [...(ends.get(pid) ?? []), line]);
  return ends;
}

/** The rings of the kernel that were made: none, as `tracedTo` has each refused, also where nobody heard of it. */
export function ringsMade(calls: readonly Call[]): Call[] {
  const isRefused = ({ result }: Call) => result.startsWith('-1 ENOSYS') || result.startsWith(NEVER_BACK);
  return calls.filter((call) => call.name === 'io_uring_setup' && !isRefused(call));
}

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

/** Every call by which somebody outside the machine, or another program on it, can be reached. */
export function reached(calls: readonly Call[]): string[] {
  return calls
    .filter(({ name, args }) => REACHES.test(name) && /\bAF_\w+/.test(args))
    .map(({ name, args }) => `${name}(${args})`);
}

/** The calls of the processes that ran a command whose words match, and of all their children. */
export function callsBelow(calls: readonly Call[], command: RegExp): Call[] {
  const parents = new Map<string, string>();
  const chosen = new Set<string>();
  for (const { process, child, name, args, result } of calls) {
    // A child may be seen before the call that made it comes back, so all are read first.
    if (child !== null) parents.set(child, process);
    if (name === 'execve' && result === '0' && command.test(args)) chosen.add(process);
  }
  const isBelow = (process: string | undefined): boolean =>
    process !== undefined && (chosen.has(process) || isBelow(parents.get(process)));
  return calls.filter(({ process }) => isBelow(process));
}
