/** Small files whose text the core wants to see, because they may stand for another file. */

import { MAX_POINTER_BYTES } from '../../model/pointer.ts';

const SHORTEST_POINTER = 20;
const BLANKS = new Set([...' \t\r\n'].map((sign) => sign.charCodeAt(0)));
/** The first two bytes of each, as one number. */
const STARTS = new Set(
  ['ve', '/a', '<<', '..', './', '.g'].map((two) => pairOf(two.charCodeAt(0), two.charCodeAt(1))),
);
/** As git-lfs and git-annex begin one, and as git does where one was left with a conflict in it. */
const POINTER_START = /^\s*(version http|\/annex\/objects\/|(?:\.\.?\/)*\.git\/annex\/objects\/|<{7} )/;

/** The text of a file of `size` bytes, all in `buffer`, that begins like a pointer; the core judges whether it is one. */
export function pointerText(buffer: Buffer, size: number): string | null {
  if (size > MAX_POINTER_BYTES || size < SHORTEST_POINTER) return null;
  let start = 0;
  while (start < size && BLANKS.has(buffer[start] ?? 0)) start += 1;
  if (!STARTS.has(pairOf(buffer[start] ?? 0, buffer[start + 1] ?? 0))) return null;
  return POINTER_START.test(buffer.toString('latin1', start, size)) ? buffer.toString('utf8', 0, size) : null;
}

function pairOf(first: number, second: number): number {
  return first * 256 + second;
}
