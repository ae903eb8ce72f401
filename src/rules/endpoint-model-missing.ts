import { code, say } from '../text/say.ts';
import { defineRule } from './rule.ts';

export const endpointModelMissing = defineRule({
  kind: 'endpoint-model-missing',
  severity: 'error',
  title: "Endpoint doesn't serve the model",
  about: 'entry',
  fix: 'Serve the model, or correct the endpoint and the model in its entrypoint.',
  merge: 'once',
  message: ({ endpoint, model }: EndpointModel) =>
    say`the endpoint ${code(endpoint)} doesn't serve ${code(model)}`,
});

export interface EndpointModel {
  /** By the name that the step gave it. */
  readonly endpoint: string;
  /** The name under which the endpoint is asked for it. */
  readonly model: string;
  /** The statement's file. */
  readonly statement: string;
}
