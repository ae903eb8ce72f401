import { count, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const checkIncomplete = defineRule({
  kind: 'check-incomplete',
  severity: 'warning',
  title: 'Some files were not read',
  about: 'run',
  fix: 'Raise `time-budget`, or let the run finish; until then the check has not passed.',
  shows: 'message',
  isSuppressible: false,
  merge: 'join',
  join: (one: CheckIncomplete, other: CheckIncomplete) => ({ ...one, files: one.files + other.files }),
  message: ({ files, cause }: CheckIncomplete) =>
    say`${count(files, 'file')} ${files === 1 ? 'was' : 'were'} not read: ${BECAUSE[cause]}`,
  values: ({ cause }) => ({ expected: null, actual: cause }),
});

/** Why a check ended before everything was read. `held-up`: a read never came back. */
export type Cause = 'time-budget' | 'cancelled' | 'held-up';

const BECAUSE: Readonly<Record<Cause, string>> = {
  'time-budget': 'the time budget ended',
  cancelled: 'the run was cancelled',
  'held-up': 'a read did not come back',
};

export interface CheckIncomplete {
  readonly files: number;
  readonly cause: Cause;
}
