import { count, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const fileUnrecorded = defineRule({
  kind: 'file-unrecorded',
  severity: 'notice',
  title: 'File is not recorded',
  about: 'file',
  fix: 'Record the file with the tool that made the manifest, or remove it.',
  message: (data: FileUnrecorded) =>
    data.what === 'file'
      ? say`is not recorded in ${path(data.manifest)}, which lists every file of its folder`
      : say`${count(data.count, 'more file')} of its folder ${data.count === 1 ? 'is' : 'are'} not recorded in it`,
});

export type FileUnrecorded =
  | { readonly what: 'file'; readonly manifest: string }
  /** More such files than are reported one by one; the subject is the manifest. */
  | { readonly what: 'more'; readonly count: number };
