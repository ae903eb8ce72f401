import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const endpointModelDiffers = defineRule({
  kind: 'endpoint-model-differs',
  severity: 'error',
  title: 'Endpoint serves another model than is recorded',
  about: 'entry',
  fix: 'Correct the entry, or what the endpoint serves.',
  merge: 'once',
  message: ({ endpoint, field, expected, actual }: EndpointModelDiffers) =>
    say`the endpoint ${code(endpoint)} says ${code(actual)} for ${code(field)}; recorded: ${code(expected)}`,
});

export interface EndpointModelDiffers {
  /** By the name that the step gave it. */
  readonly endpoint: string;
  /** The name under which the endpoint is asked for it. */
  readonly model: string;
  /** The field of the entry, or `model` for the name that the answer bears. */
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
  /** The statement's file. */
  readonly statement: string;
}
