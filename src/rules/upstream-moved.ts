import { path, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const upstreamMoved = defineRule({
  kind: 'upstream-moved',
  severity: 'warning',
  title: 'Repository was renamed upstream',
  about: 'entry',
  fix: 'Record the new name. Somebody else can take the old one.',
  merge: 'once',
  message: ({ expected, actual }: UpstreamMoved) =>
    say`${path(expected)} is now called ${path(actual)} on the Hugging Face Hub`,
});

/** Names of repositories. */
export interface UpstreamMoved {
  readonly expected: string;
  readonly actual: string;
}
