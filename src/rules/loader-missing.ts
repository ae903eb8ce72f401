import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const loaderMissing = defineRule({
  kind: 'loader-missing',
  severity: 'error',
  title: "Model's loader is missing",
  about: 'entry',
  fix: 'Name the loader in the step that runs the smoke tests, and install it there in a version that is safe.',
  merge: 'once',
  message: ({ test, reason }: LoaderMissing) =>
    say`its smoke test ${code(test)} has no loader: ${reason === null ? 'no reason was given' : code(reason)}`,
});

/** What a statement says of the test that decided about an entry. */
export interface LoaderMissing {
  readonly test: string;
  readonly reason: string | null;
  /** The statement's file. */
  readonly statement: string;
}
