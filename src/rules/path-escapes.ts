import { code, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const pathEscapes = defineRule({
  kind: 'path-escapes',
  severity: 'error',
  title: 'Path leaves the repository',
  about: 'file',
  fix: 'Record a path inside the repository. For a path of another machine, set `path-prefix`.',
  hidesRecords: true,
  message: ({ field, written, target }: PathEscapes) => {
    const what = field === null ? say`` : say`${code(field)} ${path(written)} `;
    return target === written
      ? say`${what}leads out of the repository and was not opened`
      : say`${what}leads out of the repository, to ${path(target)}, and was not opened`;
  },
  values: ({ field, written, target }) => ({ expected: null, actual: field === null ? target : written }),
});

export interface PathEscapes {
  /** `manifest`: what it records could not be read. */
  readonly what: 'file' | 'entry' | 'manifest';
  /** The entry's field that names it; null where the subject is the path. */
  readonly field: string | null;
  readonly written: string;
  /** Where it leads. */
  readonly target: string;
}
