import { code, count, digest, path, place, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const checksumConflict = defineRule({
  kind: 'checksum-conflict',
  severity: 'error',
  title: 'Manifests disagree about a file',
  about: 'file',
  fix: 'Find out which record is right, and make the others say the same.',
  isAboutContent: true,
  message: (data: ChecksumConflict, { related }) => {
    if (data.what === 'folder') {
      return say`records digest ${digest(data.actual)} for the folder ${path(data.folder || '.')}, but no file in it is recorded with that digest (${count(data.files, 'recorded digest')})`;
    }
    const as = data.what === 'size' ? code : digest;
    const other = related === null ? 'another record' : place(related);
    const why = data.by === undefined ? '' : '. One is of the text with LF line endings, the other with CRLF';
    return say`${data.what} ${as(data.actual)} is recorded, but ${other} records ${as(data.expected)}${why}`;
  },
  values: (data) =>
    data.what === 'folder'
      ? { expected: 'the recorded digest of a file in the folder', actual: data.actual }
      : { expected: data.expected, actual: data.actual },
});

export type ChecksumConflict =
  /** `expected` is the record that comes first in the order of manifests. */
  | {
      readonly what: 'digest' | 'size';
      readonly expected: string;
      readonly actual: string;
      /** Why they disagree, where that is known. */
      readonly by?: 'line-ends';
    }
  /** `files`: how many files below the folder have a recorded digest. */
  | {
      readonly what: 'folder';
      readonly folder: string;
      readonly actual: string;
      readonly files: number;
    };
