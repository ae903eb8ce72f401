import { type Algorithm, infoOf } from '../model/digest.ts';
import { digest, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

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
  message: ({ algorithm, expected, actual, source }: ChecksumMismatch) =>
    source === 'manifest'
      ? say`${infoOf(algorithm).label} is ${digest(actual)}, but ${digest(expected)} is recorded`
      : say`${infoOf(algorithm).label} is ${digest(actual)}, but the blob that it links to is named ${digest(expected)}`,
});

export interface ChecksumMismatch {
  readonly algorithm: Algorithm;
  /** Hex digits, as recorded. */
  readonly expected: string;
  /** Hex digits over the file's bytes. */
  readonly actual: string;
  /** `blob-name`: nothing is recorded, but the file links to a blob of a hub cache that is named by its digest. */
  readonly source: 'manifest' | 'blob-name';
}
