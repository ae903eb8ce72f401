import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const smokeBlocked = defineRule({
  kind: 'smoke-blocked',
  severity: 'error',
  title: "Model couldn't be tested",
  about: 'entry',
  fix: 'Follow the `fix` of the test in the results, then run the smoke tests again.',
  merge: 'once',
  message: ({ test, reason }: SmokeBlocked) =>
    say`its smoke test ${code(test)} couldn't run: ${reason === null ? 'no reason was given' : code(reason)}`,
});

/** What a statement says of the test that decided about an entry. */
export interface SmokeBlocked {
  readonly test: string;
  readonly reason: string | null;
  /** The statement's file. */
  readonly statement: string;
}
