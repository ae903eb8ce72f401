import { code, digest, NOTHING, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const restoreMismatch = defineRule({
  kind: 'restore-mismatch',
  severity: 'error',
  title: 'A source has other content than recorded',
  about: 'file',
  fix: 'Restore the file from another source with `--from`, or record the new content if the change is wanted.',
  message: ({ from, actual }: RestoreMismatch) =>
    say`is missing, and ${from === null ? 'its source' : code(from)} has other content${actual === null ? NOTHING : say` (SHA-256 ${digest(actual)})`}`,
});

/** What `restore` found where a missing file should have come from. */
export interface RestoreMismatch {
  /** The source, as `restore` names it; null where it named none. */
  readonly from: string | null;
  /** SHA-256 in hex: what is recorded, and what the source has. */
  readonly expected: string;
  readonly actual: string | null;
  /** The statement's file. */
  readonly statement: string;
}
