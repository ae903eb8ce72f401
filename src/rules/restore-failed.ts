import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const restoreFailed = defineRule({
  kind: 'restore-failed',
  severity: 'warning',
  title: 'A file could not be restored',
  about: 'file',
  fix: 'Run `restore` again; until then the check has not passed.',
  isSuppressible: false,
  message: ({ why }: RestoreFailed) =>
    say`is missing, and couldn't be restored: ${why === null ? 'no reason was given' : code(why)}`,
});

/** Why `restore` could not bring a missing file: nothing is known of what its source has. */
export interface RestoreFailed {
  /** In the words of `restore`; null where it gave no reason. */
  readonly why: string | null;
  /** SHA-256 in hex, as recorded. */
  readonly expected: string;
  /** The statement's file. */
  readonly statement: string;
}
