import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const endpointError = defineRule({
  kind: 'endpoint-error',
  severity: 'error',
  title: 'Endpoint answers with an error',
  about: 'entry',
  fix: 'Follow the `fix` of the test in the results, then run the smoke tests again.',
  merge: 'once',
  message: ({ test, endpoint, reason }: EndpointError) =>
    say`its smoke test ${code(test)} got an error from the endpoint ${code(endpoint)}: ${reason === null ? 'no reason was given' : code(reason)}`,
});

/** What a statement says of the test that decided about an entry. */
export interface EndpointError {
  readonly test: string;
  /** By the name that the step gave it. */
  readonly endpoint: string;
  /** The HTTP status; null where there was none. */
  readonly status: number | null;
  readonly reason: string | null;
  /** The statement's file. */
  readonly statement: string;
}
