import { code, count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const listStyle = defineRule({
  kind: 'list-style',
  severity: 'notice',
  title: 'Paths are not written as the format requires',
  about: 'manifest',
  fix: 'Write the paths without `*` and `./`.',
  message: ({ style, count: number }: ListStyle) =>
    say`${count(number, 'path')} ${number === 1 ? 'begins' : 'begin'} with ${code(style === 'binary-mark' ? '*' : './')}, which ${code('md5sum')} writes and the format doesn't allow`,
});

export interface ListStyle {
  readonly style: 'binary-mark' | 'dot-slash';
  /** Lines in which it stands. */
  readonly count: number;
}
