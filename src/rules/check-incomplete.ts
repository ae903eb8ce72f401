import { count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const checkIncomplete = defineRule({
  kind: 'check-incomplete',
  severity: 'warning',
  title: 'Some files were not read',
  about: 'run',
  fix: 'Raise `time-budget`, or let the run finish.',
  isSuppressible: false,
  merge: 'join',
  join: (one: CheckIncomplete, other: CheckIncomplete) => ({ files: one.files + other.files }),
  message: ({ files }: CheckIncomplete) =>
    say`${count(files, 'file')} ${files === 1 ? 'was' : 'were'} not read: the time budget ended, or the run was cancelled`,
});

export interface CheckIncomplete {
  readonly files: number;
}
