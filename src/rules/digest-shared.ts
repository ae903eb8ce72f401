import { count, digest, NOTHING, names, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const digestShared = defineRule({
  kind: 'digest-shared',
  severity: 'notice',
  title: 'One digest is recorded for several files',
  about: 'file',
  fix: 'Make sure that the files are copies. If not, a digest was pasted twice.',
  message: ({ actual, paths, files, more }: DigestShared) => [
    ...say`digest ${digest(actual)} is recorded for ${count(files, 'file')}: ${names(paths, files)}`,
    ...(more === 0 ? NOTHING : say`. ${count(more, 'more digest')} ${more === 1 ? 'is' : 'are'} shared`),
  ],
});

export interface DigestShared {
  readonly actual: string;
  /** The first of the files. */
  readonly paths: readonly string[];
  /** How many files there are. */
  readonly files: number;
  /** How many more digests are shared than are reported one by one; 0 but in the last finding. */
  readonly more: number;
}
