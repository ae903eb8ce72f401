import { say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const gitUnavailable = defineRule({
  kind: 'git-unavailable',
  severity: 'warning',
  title: "Git doesn't work here",
  about: 'run',
  fix: 'Install git in the container or image of the job, or repair the repository: `git status` has to work there.',
  isSuppressible: false,
  merge: 'once',
  message: ({ why }: GitUnavailable) =>
    say`The folder is in a git repository, but git failed, so attributes, the index and what a sparse checkout leaves out are not known: ${why}`,
});

export interface GitUnavailable {
  readonly why: string;
}
