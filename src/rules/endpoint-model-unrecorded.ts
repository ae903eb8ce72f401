import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const endpointModelUnrecorded = defineRule({
  kind: 'endpoint-model-unrecorded',
  severity: 'warning',
  title: 'Endpoint serves a model that no entry records',
  about: 'entry',
  fix: 'Record the model, or stop serving it.',
  merge: 'once',
  message: ({ endpoint }: EndpointModelUnrecorded) =>
    say`the endpoint ${code(endpoint)} serves it, but no entry records it`,
});

export interface EndpointModelUnrecorded {
  /** By the name that the step gave it. */
  readonly endpoint: string;
  /** As the endpoint lists it. */
  readonly model: string;
  /** The statement's file. */
  readonly statement: string;
}
