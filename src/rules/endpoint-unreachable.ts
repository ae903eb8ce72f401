import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const endpointUnreachable = defineRule({
  kind: 'endpoint-unreachable',
  severity: 'error',
  title: 'Endpoint gives no answer',
  about: 'entry',
  fix: 'Start the server or correct its address, then run the smoke tests again.',
  merge: 'once',
  message: ({ test, endpoint, reason }: EndpointUnreachable) =>
    say`its smoke test ${code(test)} got no answer from the endpoint ${code(endpoint)}: ${reason === null ? 'no reason was given' : code(reason)}`,
});

/** What a statement says of the test that decided about an entry. */
export interface EndpointUnreachable {
  readonly test: string;
  /** By the name that the step gave it. */
  readonly endpoint: string;
  readonly reason: string | null;
  /** The statement's file. */
  readonly statement: string;
}
