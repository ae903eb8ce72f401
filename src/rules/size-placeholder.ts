import { json, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const sizePlaceholder = defineRule({
  kind: 'size-placeholder',
  severity: 'notice',
  title: 'Size is a placeholder',
  about: 'manifest',
  fix: 'Record the size in bytes, or leave the field out.',
  message: ({ file, actual }: SizePlaceholder) =>
    say`the size of ${path(file)} is ${json(actual)}, which is not a size`,
  values: ({ actual }) => ({ expected: 'a number of bytes', actual }),
});

export interface SizePlaceholder {
  /** As it is written in the manifest. */
  readonly file: string;
  /** What the field holds: at most 200 characters. */
  readonly actual: string;
}
