import { count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const sizeMismatch = defineRule({
  kind: 'size-mismatch',
  severity: 'error',
  title: 'Size differs from the recorded size',
  about: 'file',
  fix: 'Restore the recorded content. If the change is intended, record the new size and digest.',
  isFixable: true,
  isAboutContent: true,
  shows: 'values',
  command: 'git log --oneline -3 --',
  message: ({ expected, actual }: SizeMismatch) =>
    say`is ${count(actual, 'byte')} long; the recorded size is ${count(expected, 'byte')}`,
});

/** Bytes. */
export interface SizeMismatch {
  readonly expected: number;
  readonly actual: number;
}
