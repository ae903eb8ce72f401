import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const endpointModelUnlisted = defineRule({
  kind: 'endpoint-model-unlisted',
  severity: 'warning',
  title: "Endpoint serves the model, but doesn't list it",
  about: 'entry',
  fix: 'Use the name that the endpoint lists; one that it does not list may stop working.',
  merge: 'once',
  message: ({ endpoint, model }: EndpointModelUnlisted) =>
    say`the endpoint ${code(endpoint)} answers as ${code(model)}, but doesn't list it`,
});

export interface EndpointModelUnlisted {
  /** By the name that the step gave it. */
  readonly endpoint: string;
  /** The name under which the endpoint is asked for it. */
  readonly model: string;
  /** The statement's file. */
  readonly statement: string;
}
