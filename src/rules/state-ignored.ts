import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const stateIgnored = defineRule({
  kind: 'state-ignored',
  severity: 'notice',
  title: "State file isn't used",
  about: 'run',
  fix: 'Ignore it once: every file was read, and a new state is written. If it repeats, keep one state for each repository, folder and machine.',
  merge: 'once',
  message: ({ file, problem }: StateIgnored) =>
    say`The state file ${path(file)} is ignored: ${WHY[problem]}. All files were read`,
});

export interface StateIgnored {
  /** As the setting names it. */
  readonly file: string;
  readonly problem: keyof typeof WHY;
}

const WHY = {
  unreadable: "it is not a state file, or it can't be read",
  'other-version': 'another version of manifest-drift wrote it in another format',
  edited: 'it was edited or cut off',
  'other-repository': 'it belongs to another repository or folder',
  'other-machine': 'another machine wrote it, and `trust-state` is not set',
  'from-the-future': 'it says that a file was verified in the future',
} as const;
