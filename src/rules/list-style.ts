import { code, count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const listStyle = defineRule({
  kind: 'list-style',
  severity: 'notice',
  title: 'Manifest is not written as its format requires',
  about: 'manifest',
  fix: 'Write the paths without `*` and `./`, and `bagit.txt` without a byte order mark and with one space after each colon.',
  message: ({ style, count: number }: ListStyle) => {
    switch (style) {
      case 'byte-order-mark':
        return say`${code('bagit.txt')} begins with a byte order mark, which the format doesn't allow`;
      case 'declaration-blanks':
        return say`${code('bagit.txt')} has other blanks than one after each colon, which the format doesn't allow`;
      default:
        return say`${count(number, 'path')} ${number === 1 ? 'begins' : 'begin'} with ${code(style === 'binary-mark' ? '*' : './')}, which ${code('md5sum')} writes and the format doesn't allow`;
    }
  },
});

export interface ListStyle {
  /** The last two are of a bag's declaration. */
  readonly style: 'binary-mark' | 'dot-slash' | 'byte-order-mark' | 'declaration-blanks';
  /** Lines in which it stands. */
  readonly count: number;
}
