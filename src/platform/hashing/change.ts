/** What shows that a file is not the one any more that it was when it was opened. */

import type { Stats } from 'node:fs';
import { grouped } from '../../text/plural.ts';

export interface Changed {
  readonly is: 'changed';
  readonly why: string;
}

/** What is different about the file since `before`; null when nothing is. `now` null: it is not there. */
export function changeOf(before: Stats, now: Stats | null): Changed | null {
  if (now === null) return { is: 'changed', why: 'it was removed' };
  if (now.ino !== before.ino) return { is: 'changed', why: 'it was replaced' };
  if (now.size !== before.size) {
    const verb = now.size > before.size ? 'grew' : 'shrank';
    return { is: 'changed', why: `it ${verb} from ${grouped(before.size)} to ${grouped(now.size)} bytes` };
  }
  if (now.mtimeMs !== before.mtimeMs || now.ctimeMs !== before.ctimeMs) {
    return { is: 'changed', why: 'its time stamps changed' };
  }
  return null;
}

export function grew(size: number, total: number): Changed {
  return { is: 'changed', why: `it grew from ${grouped(size)} to at least ${grouped(total)} bytes` };
}
