import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const stateIgnored = defineRule({
  kind: 'state-ignored',
  severity: 'notice',
  title: "State file isn't used",
  about: 'run',
  fix: 'Nothing has to be done: every file was read, and a new state is written.',
  merge: 'once',
  message: ({ file, problem }: StateIgnored) =>
    say`The state file ${path(file)} is ignored: ${WHY[problem]}. Files that it remembers were read again`,
});

export interface StateIgnored {
  /** As the setting names it. */
  readonly file: string;
  readonly problem: keyof typeof WHY;
}

const WHY = {
  unreadable: 'it is not a state file, or it cannot be read to its end',
  'other-version': 'another version of manifest-drift wrote it in another form',
  edited: 'it was edited, or it is cut off',
  'other-repository': 'it is of another repository or folder',
  'other-machine': 'another machine wrote it, and `trust-state` is not set',
  'from-the-future': 'a file in it was verified at a time that has not come yet',
} as const;
