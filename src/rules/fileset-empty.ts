import { code, NOTHING, names, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const filesetEmpty = defineRule({
  kind: 'fileset-empty',
  severity: 'warning',
  title: 'File set matches no file',
  about: 'manifest',
  fix: 'Correct the pattern or path, or add the files.',
  message: ({ name, folder, patterns, count, is_path: isPath }: FilesetEmpty) => [
    ...(isPath === true
      ? say`${name === null ? NOTHING : say`${code(name)} `}names ${names(patterns, count, path)}, and there is no such file or folder`
      : say`${name === null ? say`a file set` : say`file set ${code(name)}`} matches no file: ${names(patterns, count, code)}`),
    ...(folder === '' ? NOTHING : say` in ${path(folder)}`),
  ],
});

export interface FilesetEmpty {
  readonly name: string | null;
  /** From the root; empty for the root itself. */
  readonly folder: string;
  /** At most five of them. */
  readonly patterns: readonly string[];
  /** How many patterns there are. */
  readonly count: number;
  /** Set where the manifest names a path and no pattern. */
  readonly is_path?: true;
}
