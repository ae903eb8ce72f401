import type { RunContext } from '../run/context.ts';
import type { LiveEndpoint } from './live.ts';

/** Why an endpoint may not be asked, and what to do about it. */
export interface MayNotAsk {
  readonly reason: string;
  readonly fix: string;
}

/** The endpoint of that name, if the step names it and its key may be used for this event. */
export function mayAsk(
  name: string,
  { endpoints, isUntrusted }: Pick<RunContext, 'endpoints' | 'isUntrusted'>,
): LiveEndpoint | MayNotAsk {
  const live = endpoints.get(name);
  if (live === undefined)
    return {
      reason: `the step does not name the endpoint ${name}`,
      fix: `Name it: --endpoint '${name}=URL'.`,
    };
  if (isUntrusted && live.hasKey)
    return {
      reason: `the key of ${name} is not used for a pull request of a fork`,
      fix: 'Test it on a branch of this repository.',
    };
  return live;
}
