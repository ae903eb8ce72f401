import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const pathAmbiguous = defineRule({
  kind: 'path-ambiguous',
  severity: 'error',
  title: 'Recorded path can mean two files that differ',
  about: 'file',
  fix: 'Set what the paths are relative to (`bases` in the config, or `path-prefix`), or remove the file that is not meant.',
  shows: 'message',
  message: ({ other, by }: PathAmbiguous) =>
    say`the recorded path can also mean ${path(other)}, which differs. ${WAY_OUT[by]}`,
  values: ({ other }) => ({ expected: null, actual: other }),
});

export interface PathAmbiguous {
  /** The other file, from the root. */
  readonly other: string;
  /**
   * What else the other reading takes: another base, another separator, another prefix of an absolute path, another
   * Unicode normal form, the name that other tools of the format read, or another folder that has the same names.
   */
  readonly by: 'base' | 'separator' | 'prefix' | 'form' | 'name' | 'folder';
}

const WAY_OUT: Readonly<Record<PathAmbiguous['by'], string>> = {
  base: 'Set the base of the manifest in the config',
  separator: 'Rename one of the two files',
  prefix: 'Set the path prefix',
  form: 'The names differ only in their Unicode normal form. Rename or remove one of the two files',
  name: 'Remove the file that is not meant',
  folder: 'Both folders hold the files that the manifest names. Move it to the folder that is meant',
};
