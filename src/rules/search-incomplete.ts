import type { RootPath } from '../model/root-path.ts';
import { count, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const searchIncomplete = defineRule({
  kind: 'search-incomplete',
  severity: 'warning',
  title: 'Not everything was searched for manifests',
  about: 'run',
  fix: 'Name the manifests in `manifests`, or check a folder of the repository by itself.',
  message: (data: SearchIncomplete) => {
    switch (data.what) {
      case 'tree':
        return say`Some folders are too deep, or there are too many files; manifests there were not looked for`;
      case 'candidates':
        return say`${count(data.files, 'more file')} that may be ${data.files === 1 ? 'a manifest was' : 'manifests were'} not read`;
      case 'moved':
        return say`${count(data.files, 'new file')} that could hold what is no longer recorded ${data.files === 1 ? 'was' : 'were'} not read`;
      case 'left-out':
        return say`A sparse checkout leaves out ${count(data.files, 'file')} that may be ${data.files === 1 ? 'a manifest' : 'manifests'}, so what ${data.files === 1 ? 'it records' : 'they record'} was not checked; the first is ${path(data.first)}`;
    }
  },
});

/**
 * `tree`: not all of it was listed. `candidates`: more files are named like manifests than are read. `moved`: so are
 * more files that records, or files without them, may have been moved to. `left-out`: some that are named like manifests
 * are not in the work tree.
 */
export type SearchIncomplete =
  | { readonly what: 'tree' }
  | { readonly what: 'candidates' | 'moved'; readonly files: number }
  | { readonly what: 'left-out'; readonly files: number; readonly first: RootPath };
