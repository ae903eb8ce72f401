import type { Upstream } from '../../ports/upstream.ts';
import type { UpstreamHosts } from '../../settings/values.ts';
import { Hub } from './hub.ts';
import { hubAccess } from './hub-access.ts';
import { LIMITS, type Limits } from './limits.ts';
import { Requests } from './requests.ts';
import { head } from './web.ts';

/** Those whom `hosts` names. The hub is asked only when it is one of them, and no other host is. */
export function createUpstream(
  hosts: UpstreamHosts,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  limits: Limits = LIMITS,
): Upstream {
  const requests = new Requests(limits, signal);
  const access = hosts.huggingface ? hubAccess(environment) : null;
  const hub = access && new Hub(access, requests);
  const OFF = { is: 'unreachable', why: 'it may not be asked' } as const;
  return {
    commit: async (repository, revision) => (hub ? hub.commit(repository, revision) : OFF),
    files: async (repository, commit, paths) => (hub ? hub.files(repository, commit, paths) : OFF),
    head: (url) => head(url, hosts.origins, requests),
    hub: access === null ? '' : new URL(access.endpoint).host,
    get requests() {
      return requests.count;
    },
  };
}
