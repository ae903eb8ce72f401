import { count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const searchIncomplete = defineRule({
  kind: 'search-incomplete',
  severity: 'warning',
  title: 'Not everything was searched for manifests',
  about: 'run',
  fix: 'Name the manifests in `manifests`, or check a folder of the repository by itself.',
  message: (data: SearchIncomplete) =>
    data.what === 'tree'
      ? say`Some folders are too deep, or there are too many files; manifests there were not looked for`
      : say`${count(data.files, 'more file')} that may be ${data.files === 1 ? 'a manifest was' : 'manifests were'} not read`,
});

/** `tree`: not all of it was listed. `candidates`: more files are named like manifests than are read. */
export type SearchIncomplete =
  | { readonly what: 'tree' }
  | { readonly what: 'candidates'; readonly files: number };
