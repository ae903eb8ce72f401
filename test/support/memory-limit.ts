/** A control group of Linux, in which the kernel ends what takes more memory than is allowed. */

import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Of the second version and of the first: where it is, and the file that holds the limit. */
const HIERARCHIES = [
  ['/sys/fs/cgroup', 'memory.max'],
  ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes'],
] as const;

const PAUSE = new Int32Array(new SharedArrayBuffer(4));

export interface MemoryLimit extends Disposable {
  /** The command, in the group. */
  confine(command: readonly string[]): string[];
}

/** A group of this test's own, or null where none can be made: it takes root, and the kernel's leave. */
function makeGroup(bytes: number): MemoryLimit | null {
  for (const [top, limit] of HIERARCHIES) {
    const group = join(top, `manifest-drift-${process.pid}`);
    try {
      mkdirSync(group);
    } catch {
      continue;
    }
    if (existsSync(join(group, limit))) {
      writeFileSync(join(group, limit), `${bytes}`);
      const script = 'echo $$ > "$0" && exec "$@"';
      return {
        confine: (command) => ['bash', '-c', script, join(group, 'cgroup.procs'), ...command],
        [Symbol.dispose]() {
          // A process that was ended is in its group until it is gone.
          while (readFileSync(join(group, 'cgroup.procs'), 'utf8') !== '') Atomics.wait(PAUSE, 0, 0, 10);
          rmdirSync(group);
        },
      };
    }
    rmdirSync(group);
  }
  return null;
}

export const needsMemoryLimit = (() => {
  if (process.platform !== 'linux') return { skip: 'for Linux alone' };
  using group = makeGroup(2 ** 30);
  return { skip: group === null && 'no control group for memory can be made here' };
})();

export function limitMemory(bytes: number): MemoryLimit {
  const group = makeGroup(bytes);
  if (group === null) throw new Error('No control group for memory could be made.');
  return group;
}
