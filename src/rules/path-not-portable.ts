import { code, count, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';
import type { NormalForm } from './shared/name-forms.ts';

export const pathNotPortable = defineRule({
  kind: 'path-not-portable',
  severity: 'warning',
  title: 'Path is not portable',
  about: 'file',
  fix: 'Record paths relative to the root of the repository, with `/`, as they are spelled on disk. For paths of another machine, set `path-prefix`.',
  shows: 'message',
  offers: 'path-prefix',
  message: (data: PathNotPortable) => {
    switch (data.what) {
      case 'case':
        return say`is recorded, but the name on disk is ${path(data.actual)}. Case matters on most systems`;
      case 'normal-form':
        return say`is recorded in Unicode form ${data.expected}, but the name on disk is in form ${data.actual}`;
      case 'backslash':
        return say`${count(data.count, 'path')} written with ${code('\\')} between folders, read with ${code('/')} instead; the first is ${path(data.actual)}`;
      case 'prefix':
        return say`${count(data.count, 'absolute path')} read without ${path(data.prefix)}; the first is ${path(data.actual)}. Set ${code('path-prefix')} to ${path(data.prefix)}, or write relative paths`;
      case 'more':
        return say`${count(data.count, 'more prefix', 'more prefixes')} of other machines, the first ${path(data.prefix)}`;
    }
  },
  values: (data) =>
    data.what === 'more'
      ? { expected: null, actual: null }
      : { expected: data.expected, actual: data.actual },
});

export type PathNotPortable =
  /** The name on disk differs in case; `actual` is that name. */
  | { readonly what: 'case'; readonly expected: string; readonly actual: string }
  | { readonly what: 'normal-form'; readonly expected: NormalForm; readonly actual: NormalForm }
  /** `count` paths of a manifest; `actual` is the first as written, `expected` as it is read. */
  | {
      readonly what: 'backslash';
      readonly count: number;
      readonly expected: string;
      readonly actual: string;
    }
  | {
      readonly what: 'prefix';
      readonly count: number;
      readonly prefix: string;
      readonly expected: string;
      readonly actual: string;
    }
  /** More prefixes than are reported one by one. */
  | { readonly what: 'more'; readonly count: number; readonly prefix: string };
