/**
 * What a generated repository is to hold: entries in both dialects, files in several lists, names that
 * are hard to write down, pointers in place of files. Each plan is consistent, so its check has to be green.
 */

import fc from 'fast-check';
import { LIST_FORMATS } from './list-formats.ts';

export interface PlannedFile {
  /** Below its entry's folder. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Which of the formats list it, as places in `LIST_FORMATS`. */
  readonly lists: readonly number[];
  /** What stands in the work tree: the file, a pointer of git-lfs, or DVC's file beside its place. */
  readonly stands: 'bytes' | 'lfs' | 'dvc';
}

export interface PlannedEntry {
  readonly kind: 'models' | 'datasets';
  /**
   * `file`: each file is an entry of its own. `files`: one entry with digests of its files. `hub`: one
   * with sizes alone. `none`: no inventory knows of them.
   */
  readonly shape: 'file' | 'files' | 'hub' | 'none';
  readonly name: string;
  readonly version: string;
  readonly files: readonly PlannedFile[];
}

export interface Plan {
  readonly entries: readonly PlannedEntry[];
  /** Whether it stands in a git repository, with a commit that versions are compared with. */
  readonly hasBaseline: boolean;
}

const NAMES = [
  'a.bin',
  'weights.safetensors',
  'deep/er/b.bin',
  'deep/c.json',
  'ünïcode ☃.bin',
  'e\u0301.bin',
  '😀.txt',
  'with  blanks',
  ' leading',
  'trailing ',
  '-dash',
  '#hash',
  '*star',
  'q\'u"o`te',
  'a(b) = c',
  '100%0A%25',
  'back\\slash',
  'new\nline',
  'return\rhere',
  'tab\there',
  'config.json',
];

const content = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 64 }),
  fc.constant(new Uint8Array()),
  fc.constantFrom(
    ...['copied', 'all the same', 'two\nlines\n', 'two\r\nlines\r\n'].map((text) =>
      new TextEncoder().encode(text),
    ),
  ),
);

/** Git's attributes name files of git-lfs by this end. */
export const LFS_END = '.gguf';

const file: fc.Arbitrary<PlannedFile> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    content,
    lists: fc.uniqueArray(fc.nat({ max: LIST_FORMATS.length - 1 }), { maxLength: 2 }),
    stands: fc.constantFrom('bytes', 'bytes', 'bytes', 'bytes', 'lfs', 'dvc'),
  })
  // DVC's MD5 confirms no other digest: a file that something else records is missing where DVC keeps it.
  .map((one) => (one.stands === 'dvc' ? { ...one, lists: [] } : one))
  // Where no such file is there, a backslash stands between folders.
  .map((one) => (one.name.includes('\\') ? { ...one, stands: 'bytes' as const } : one))
  .map((one) => (one.stands === 'lfs' ? { ...one, name: one.name + LFS_END } : one));

const entry: fc.Arbitrary<PlannedEntry> = fc
  .record({
    kind: fc.constantFrom('models', 'datasets'),
    shape: fc.constantFrom('file', 'files', 'files', 'hub', 'none'),
    name: fc.constantFrom('tiny', 'org/big', 'x y', 'ö'),
    version: fc.constant('1.0.0'),
    files: fc.uniqueArray(file, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
  })
  .map((one) =>
    one.shape === 'file' || one.shape === 'files' ? { ...one, files: one.files.map(asBytes) } : one,
  );

function asBytes(one: PlannedFile): PlannedFile {
  return one.stands === 'dvc' ? { ...one, stands: 'bytes' } : one;
}

export const plans: fc.Arbitrary<Plan> = fc.record({
  entries: fc.uniqueArray(entry, {
    minLength: 1,
    maxLength: 4,
    selector: ({ kind, name }) => `${kind}/${name}`,
  }),
  hasBaseline: fc.nat({ max: 15 }).map((number) => number === 0),
});
