/** What of an entry's recorded content counts as a change, and how it is told. */

import { describe } from 'node:test';
import { all, contentIn, type Entry } from './content.ts';
import { digest } from './snapshot.ts';

const [A, B, C] = ['a', 'b', 'c'].map(digest) as [string, string, string];

describe('values of the entry itself', () => {
  const of = (entry: Entry) => contentIn(entry);
  const none = of({});
  all([
    ['digest', of({ sha256: A }), of({ sha256: B }), `sha256: ${A} -> ${B}`],
    ['digest in upper case', of({ sha256: A }), of({ sha256: A.toUpperCase() }), null],
    ['size', of({ size_bytes: 1 }), of({ size_bytes: 2 }), 'size_bytes: 1 -> 2'],
    ['size, from zero', of({ size_bytes: 0 }), of({ size_bytes: 2 }), 'size_bytes: 0 -> 2'],
    ['number of files', of({ files_count: 3 }), of({ files_count: 2 }), 'files_count: 3 -> 2'],
    ['revision', of({ revision: 'v1' }), of({ revision: 'v2' }), 'revision: v1 -> v2'],
    ['snapshot', of({ snapshot: 'v1' }), of({ snapshot: 'v2' }), 'snapshot: v1 -> v2'],
    ['notes', of({ sha256: A, notes: 'x' }), of({ sha256: A, notes: 'y' }), null],
  ]);
  const every = of({ sha256: A, size_bytes: 1, files_count: 1, revision: 'v1', snapshot: 'v1' });
  all([
    ['recorded for the first time', none, every, null],
    ['recorded no more', every, none, null],
  ]);
});

describe('files, which name all', () => {
  const of = (...files: readonly Entry[]) => contentIn({ files });
  const a = { path: 'x/a', sha256: A };
  const b = { path: 'b', sha256: B };
  const sized = (path: string, size_bytes: number) => ({ path, size_bytes });
  all([
    ['one has other content', of(a, b), of(a, { ...b, sha256: C }), `b: ${B} -> ${C}`],
    ['one has another size', of(sized('a', 1)), of(sized('a', 2)), 'a: 1 bytes -> 2 bytes'],
    ['one has the same size', of(sized('a', 1)), of(sized('a', 1)), null],
    ['a digest tells more than a size', of({ ...a, size_bytes: 1 }), of({ ...a, size_bytes: 2 }), null],
    [
      'a size where one has no digest',
      of({ ...a, size_bytes: 1 }),
      of(sized('x/a', 2)),
      'x/a: 1 bytes -> 2 bytes',
    ],
    ['a digest for the first time', of({ path: 'a' }), of({ path: 'a', sha256: A }), null],
    ['a digest no more', of({ path: 'a', sha256: A }), of({ path: 'a' }), null],
    ['a size for the first time', of({ path: 'a' }), of(sized('a', 1)), null],
    ['a size no more', of(sized('a', 1)), of({ path: 'a' }), null],
    ['one more', of(a), of(a, b), `files: absent -> b ${B}`],
    ['one less', of(a, b), of(b), `files: x/a ${A} -> absent`],
    ['one for another', of(a), of(b), `files: x/a ${A} -> b ${B}`],
    ['one more with its size', of(a), of(a, sized('c', 5)), 'files: absent -> c of 5 bytes'],
    ['one more by its name only', of(a), of(a, { path: 'c' }), 'files: absent -> c'],
    ['moved', of(a, b), of({ ...a, path: 'y/z' }, b), null],
    ['moved to another folder, without digests', of(sized('x/a', 1)), of(sized('y/a', 1)), null],
    ['moved up, without digests', of(sized('x/a', 1)), of(sized('a', 1)), null],
    [
      'another name, without digests',
      of(sized('x/a', 1)),
      of(sized('x/b', 1)),
      'files: x/a of 1 bytes -> x/b of 1 bytes',
    ],
    ['listed for the first time', contentIn({}), of(a, b), null],
    ['listed no more', of(a, b), contentIn({}), null],
    ['without a path it is no file', of(a), of(a, { sha256: B }), null],
    ['without a path it was no file', of({ sha256: A }), of(b), null],
    [
      'written with another slash',
      of({ path: 'x\\a', sha256: A }),
      of({ ...a, sha256: B }),
      `x/a: ${A} -> ${B}`,
    ],
    [
      'a placeholder for the first digest',
      of({ path: 'a', sha256: 'to do' }),
      of({ path: 'a', sha256: A }),
      null,
    ],
    [
      'a placeholder hides no other size',
      of({ ...sized('a', 1), sha256: 'to do' }),
      of({ ...sized('a', 2), sha256: 'to do' }),
      'a: 1 bytes -> 2 bytes',
    ],
  ]);
});

describe('top_files, which name some', () => {
  const of = (...top_files: readonly Entry[]) => contentIn({ top_files });
  const a = { path: 'a', sha256: A };
  const b = { path: 'b', sha256: B };
  const bare = (path: string, size_bytes: number) => ({ path, size_bytes });
  all([
    ['one has other content', of(a, b), of({ ...a, sha256: C }, b), `a: ${A} -> ${C}`],
    ['one for another', of(a), of(b), `files: a ${A} -> b ${B}`],
    ['one more', of(a), of(a, b), null],
    ['one less', of(a, b), of(a), null],
    ['one for another, without digests', of(bare('a', 1)), of(bare('b', 2)), null],
    ['one for another, that had no digest', of(bare('a', 1)), of(b), null],
    ['one for another, that has no digest', of(a), of(bare('b', 2)), null],
    [
      'one for another, behind one without a digest',
      of(bare('c', 1), a),
      of(bare('d', 2), b),
      `files: a ${A} -> b ${B}`,
    ],
  ]);
});
