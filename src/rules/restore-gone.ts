import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const restoreGone = defineRule({
  kind: 'restore-gone',
  severity: 'error',
  title: 'A source no longer has the file',
  about: 'file',
  fix: 'Name another source with `--from`, or remove the record.',
  message: ({ from }: RestoreGone) =>
    say`is missing, and ${from === null ? 'its source' : code(from)} doesn't have it any more`,
});

/** What `restore` found where a missing file should have come from. */
export interface RestoreGone {
  /** The source, as `restore` names it; null where it named none. */
  readonly from: string | null;
  /** SHA-256 in hex, as recorded. */
  readonly expected: string;
  /** The statement's file. */
  readonly statement: string;
}
