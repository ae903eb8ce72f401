import { type Algorithm, infoOf } from '../model/digest.ts';
import { count, digest, NOTHING, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import type { NameForms } from './shared/name-forms.ts';

export const checksumMismatch = defineRule({
  kind: 'checksum-mismatch',
  severity: 'error',
  title: 'Content differs from its recorded checksum',
  about: 'file',
  fix: 'Restore the recorded content. If the change is intended, record the new digest and version.',
  isFixable: true,
  isAboutContent: true,
  shows: 'values',
  command: 'git log --oneline -3 --',
  offers: 'record',
  message: ({ algorithm, expected, actual, source, ...more }: ChecksumMismatch) => {
    const label = infoOf(algorithm).label;
    if (source === 'blob-name')
      return say`${label} is ${digest(actual)}, but the blob that it links to is named ${digest(expected)}`;
    if (source === 'file-name')
      return say`${label} is ${digest(actual)}, but its name says ${digest(expected)}`;
    const { range } = more;
    return [
      ...(range === undefined
        ? say`${label}`
        : say`${label} of its bytes ${range.start} to ${range.end - 1}`),
      ...say` is ${digest(actual)}, but ${digest(expected)} is recorded`,
      ...(range === undefined || range.more === 0
        ? NOTHING
        : say`, and ${count(range.more, 'more range')} ${range.more === 1 ? 'differs' : 'differ'}`),
      ...(more.in_itself === true ? IN_ITSELF : NOTHING),
      ...(more.forms === undefined
        ? NOTHING
        : say`. The recorded name is in Unicode form ${more.forms.recorded}, the name on disk in form ${more.forms.actual}`),
    ];
  },
});

const IN_ITSELF = say` in the file itself. No file can hold its own digest: remove that record`;

export interface ChecksumMismatch {
  readonly algorithm: Algorithm;
  /** Hex digits, as recorded. */
  readonly expected: string;
  /** Hex digits over the file's bytes. */
  readonly actual: string;
  /** `file-name`: the digest is part of the file's name. `blob-name`: nothing is recorded, but the file links to a blob of a hub cache that is named by its digest. */
  readonly source: 'manifest' | 'file-name' | 'blob-name';
  /** The bytes that the digests are of, where ranges of the file are recorded; `end` is exclusive, `more`: how many others differ. */
  readonly range?: { readonly start: number; readonly end: number; readonly more: number };
  /** Whether the record stands in the file that it is of. */
  readonly in_itself?: true;
  /** Of the names, where they differ in that alone: a record of another file may be meant. */
  readonly forms?: NameForms;
}
