/** What becomes of a text by hunks: as `git apply` does it, and as strict, for tests that try many. */

import assert from 'node:assert/strict';
import type { Hunk } from '../../src/reporters/long-hunks.ts';

const linesOf = (text: string) => text.split(/(?<=\n)/).filter((line) => line !== '');

export function applyHunks(before: string, hunks: Iterable<Hunk>): string {
  const old = linesOf(before);
  const now: string[] = [];
  let at = 0;
  for (const { oldStart, oldLines, newStart, newLines, lines } of hunks) {
    assert.ok(oldStart - 1 >= at, 'hunks come in their order and do not touch');
    now.push(...old.slice(at, oldStart - 1));
    at = oldStart - 1;
    assert.equal(newStart - 1, now.length, 'where the hunk goes');
    for (const [place, line] of lines.entries()) {
      if (line.startsWith('\\')) continue;
      const text = line.slice(1) + (lines[place + 1]?.startsWith('\\') ? '' : '\n');
      if (line.startsWith('+')) now.push(text);
      else assert.equal(text, old[at], 'what is taken out, or stays, is there');
      if (line.startsWith(' ')) now.push(text);
      if (!line.startsWith('+')) at += 1;
    }
    assert.deepEqual([at - oldStart + 1, now.length - newStart + 1], [oldLines, newLines], 'its length');
  }
  return [...now, ...old.slice(at)].join('');
}
