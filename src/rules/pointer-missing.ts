import { count, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const pointerMissing = defineRule({
  kind: 'pointer-missing',
  severity: 'warning',
  title: 'File is committed where a pointer belongs',
  about: 'file',
  fix: 'Run `git add --renormalize .` with git-lfs installed, and commit.',
  message: ({ size }: PointerMissing) =>
    say`is tracked by git-lfs in ${path('.gitattributes')}, but git holds its ${count(size, 'byte')} and no pointer`,
});

export interface PointerMissing {
  /** Bytes that are committed. */
  readonly size: number;
}
