import { count, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const listDuplicate = defineRule({
  kind: 'list-duplicate',
  severity: 'warning',
  title: 'File is listed twice',
  about: 'manifest',
  fix: 'Remove all but one of the lines.',
  message: (data: ListDuplicate) =>
    data.what === 'path'
      ? say`lists ${path(data.path)} more than once`
      : say`lists ${count(data.count, 'more file')} more than once`,
});

export type ListDuplicate =
  | { readonly what: 'path'; readonly path: string }
  /** More such files than are reported one by one. */
  | { readonly what: 'more'; readonly count: number };
