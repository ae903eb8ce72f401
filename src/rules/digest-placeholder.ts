import { code, json, NOTHING, path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const digestPlaceholder = defineRule({
  kind: 'digest-placeholder',
  severity: 'error',
  title: 'Digest is a placeholder',
  about: 'entry',
  fix: 'Record the real SHA-256 (64 hex digits), or leave the field out.',
  message: ({ field, file, actual }: DigestPlaceholder) => [
    ...(file === null ? NOTHING : say`file ${path(file)}: `),
    ...say`${code(field)} is ${json(actual)}, which is not a digest`,
  ],
  values: ({ actual }) => ({ expected: '64 hex digits', actual }),
});

export interface DigestPlaceholder {
  readonly field: string;
  /** The file of the entry, as written; null where the entry's own digest is meant. */
  readonly file: string | null;
  /** What the field holds: at most 200 characters. */
  readonly actual: string;
}
