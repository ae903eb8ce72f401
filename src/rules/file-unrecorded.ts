import { count, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const fileUnrecorded = defineRule({
  kind: 'file-unrecorded',
  severity: 'notice',
  title: 'File is not recorded',
  about: 'file',
  fix: 'Record the file with `record --add`, or with the tool that made the manifest, or remove it.',
  message: (data: FileUnrecorded) => {
    switch (data.what) {
      case 'file':
        return say`is not recorded in ${path(data.manifest)}, which lists every file of its folder`;
      case 'more':
        return say`${count(data.count, 'more file')} of its folder ${data.count === 1 ? 'is' : 'are'} not recorded in it`;
      case 'nowhere':
        return say`is not recorded in any manifest`;
      case 'nowhere-more':
        return say`this and ${data.count - 1} more files are not recorded in any manifest`;
      case 'unlisted':
        return say`has more files, or deeper folders, than are listed without git, so others may not be recorded either`;
    }
  },
});

export type FileUnrecorded =
  | { readonly what: 'file'; readonly manifest: string }
  /** No manifest of the repository records it. */
  | { readonly what: 'nowhere' }
  /** How many more such files there are than are reported one by one; the subject is the first of them. */
  | { readonly what: 'nowhere-more'; readonly count: number }
  /** The tree, which is the subject, was not listed to its end. */
  | { readonly what: 'unlisted' }
  /** More such files than are reported one by one; the subject is the manifest. */
  | { readonly what: 'more'; readonly count: number };
