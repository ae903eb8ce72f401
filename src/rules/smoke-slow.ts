import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const smokeSlow = defineRule({
  kind: 'smoke-slow',
  severity: 'error',
  title: "Model doesn't answer in time",
  about: 'entry',
  fix: 'Raise `max_seconds` of its smoke_test, or use a smaller model or a faster machine.',
  merge: 'once',
  message: ({ test, reason }: SmokeSlow) =>
    say`its smoke test ${code(test)} took too long: ${reason === null ? 'no reason was given' : code(reason)}`,
});

/** What a statement says of the test that decided about an entry. */
export interface SmokeSlow {
  readonly test: string;
  /** Names the phase and the memory in use. */
  readonly reason: string | null;
  /** The statement's file. */
  readonly statement: string;
}
