import { names, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const upstreamUnreachable = defineRule({
  kind: 'upstream-unreachable',
  severity: 'warning',
  title: "Upstream didn't answer",
  about: 'run',
  fix: 'Run the check again later. For private and gated repositories, set HF_TOKEN, GITHUB_TOKEN or upstream-auth.',
  isSuppressible: true,
  merge: 'once',
  message: ({ why, asked, count }: UpstreamUnreachable, { subject }) =>
    say`Couldn't check ${names(asked, count)} on ${subject}: ${why}`,
});

export interface UpstreamUnreachable {
  readonly why: string;
  /** The first of the repositories or files that were asked for. */
  readonly asked: readonly string[];
  readonly count: number;
}
