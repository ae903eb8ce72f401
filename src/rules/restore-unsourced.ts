import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const restoreUnsourced = defineRule({
  kind: 'restore-unsourced',
  severity: 'notice',
  title: 'A missing file has no known source',
  about: 'file',
  fix: 'Name a source with `--from`, or record the URL of the file.',
  message: ({ why }: RestoreUnsourced) =>
    say`can't be restored: ${why === null ? 'no source of it is known' : code(why)}`,
});

/** A missing file that `restore` did not know where to fetch. */
export interface RestoreUnsourced {
  /** In the words of `restore`; null where it gave no reason. */
  readonly why: string | null;
  /** The statement's file. */
  readonly statement: string;
}
