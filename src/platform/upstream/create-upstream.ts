import type { StoredObject } from '../../model/pointer.ts';
import type { Upstream } from '../../ports/upstream.ts';
import type { TokenNames, UpstreamHosts } from '../../settings/upstream-hosts.ts';
import type { GitPlace } from '../git/run-git.ts';
import { Hub } from './hub.ts';
import { hubAccess } from './hub-access.ts';
import { LfsServer } from './lfs.ts';
import { lfsEndpoint } from './lfs-endpoint.ts';
import { LIMITS, type Limits } from './limits.ts';
import { listPlace } from './listings.ts';
import { modelScopeEndpoint } from './modelscope.ts';
import { Requests } from './requests.ts';
import { headObject } from './s3.ts';
import { s3Access } from './s3-access.ts';
import { addBearer, addGitHub, gitHubApi as gitHubApiOf, gitHubPages, secretsOf } from './secrets.ts';
import { head } from './web.ts';

export interface Allowed {
  readonly hosts: UpstreamHosts;
  /** Where tokens for servers are. */
  readonly tokens?: TokenNames;
  /** Origins that the step itself names: only of these may .lfsconfig be the git-lfs server. */
  readonly named?: readonly string[];
}

/**
 * Those whom `hosts` names. The hub is asked only when it is one of them, and no other host is. Throws a
 * `SettingsError` for an environment that cannot be meant.
 */
export function createUpstream(
  { hosts, tokens = new Map(), named = [] }: Allowed,
  place: GitPlace,
  limits: Limits = LIMITS,
): Upstream {
  const { environment, signal } = place;
  const requests = new Requests(limits, signal);
  const access = hosts.huggingface || hosts.gitLfs ? hubAccess(environment) : null;
  const hub = access && hosts.huggingface ? new Hub(access, requests, hosts.origins) : null;
  const own = secretsOf('upstream-auth', tokens, environment);
  const secrets = new Map(own);
  const gitHubApi = hosts.places.length > 0 ? gitHubApiOf(environment) : '';
  if (hosts.gitLfs || hosts.places.length > 0) addGitHub(secrets, environment);
  const usesModelScope = hosts.places.some((one) => one.is === 'modelscope');
  const modelScope = usesModelScope ? modelScopeEndpoint(environment) : '';
  if (usesModelScope) addBearer(secrets, modelScope, environment.MODELSCOPE_API_TOKEN);
  // A clone of a repository of the hub has its git-lfs server there.
  const hubOrigin = access && new URL(access.endpoint).origin;
  if (hubOrigin !== null && access?.token && !secrets.has(hubOrigin))
    secrets.set(hubOrigin, { authorization: `Bearer ${access.token}` });
  const buckets = hosts.buckets.length > 0 ? s3Access(environment) : null;
  let server: Promise<LfsServer> | null = null;
  const lfsServer = async () =>
    new LfsServer(hosts.gitLfs ? await lfsEndpoint(place, new Set(named)) : null, secrets, requests);
  return {
    commit: async (repository, revision) => (hub ? hub.commit(repository, revision) : OFF),
    files: async (repository, commit, paths) => (hub ? hub.files(repository, commit, paths) : OFF),
    bytes: async (...asked) => (hub ? hub.bytes(...asked) : null),
    tree: async (repository, commit) => (hub ? hub.tree(repository, commit) : OFF),
    head: (url) =>
      buckets === null || !url.startsWith('s3://')
        ? head(url, hosts.origins, requests, own)
        : headObject(url, hosts.buckets, buckets, requests),
    list: (place) =>
      listPlace(place, {
        requests,
        secrets,
        gitHubApi,
        gitHub: gitHubPages(environment),
        modelScope,
        named: hosts.origins,
      }),
    lfs: async (objects: readonly StoredObject[]) => {
      server ??= lfsServer();
      const { host } = await server;
      return { host, answers: await (await server).objects(objects) };
    },
    hub: access === null ? '' : new URL(access.endpoint).host,
    get requests() {
      return requests.count;
    },
  };
}

const OFF = { is: 'unreachable', why: 'it may not be asked' } as const;
