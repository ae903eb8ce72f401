import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const smokeFailed = defineRule({
  kind: 'smoke-failed',
  severity: 'error',
  title: "Model doesn't work",
  about: 'entry',
  fix: 'Look at the outputs of the test, then repair the model or its smoke_test.',
  merge: 'once',
  message: ({ test, reason }: SmokeFailed) =>
    say`its smoke test ${code(test)} failed: ${reason === null ? 'no reason was given' : code(reason)}`,
});

/** What a statement says of the test that decided about an entry. */
export interface SmokeFailed {
  readonly test: string;
  readonly reason: string | null;
  /** The statement's file. */
  readonly statement: string;
}
