/** Who may be asked, with what: made of the flags and the environment, and of nothing that a checkout holds. */

import { SettingsError } from '../model/errors.ts';
import type { GitPlace } from '../platform/git/run-git.ts';
import { type HubAccess, hubAccess } from '../platform/upstream/hub-access.ts';
import { lfsEndpoint } from '../platform/upstream/lfs-endpoint.ts';
import { type S3Access, s3Access } from '../platform/upstream/s3-access.ts';
import { addGitHub, gitHubApi as apiOf, secretsOf } from '../platform/upstream/secrets.ts';
import { isLoopback } from '../text/loopback.ts';
import { ActionsCache } from './actions-cache.ts';
import { Client } from './net/client.ts';
import { proxyOf } from './net/environment.ts';
import type { RestoreOptions } from './options.ts';

export interface Servers {
  readonly client: Client;
  /** Null where the hub was not named. */
  readonly hub: HubAccess | null;
  /** Null where no git-lfs server was asked for, or none is known. */
  readonly lfs: string | null;
  /** Null where no bucket was named. */
  readonly s3: S3Access | null;
  /** The service behind actions/cache; null where it was not asked for. */
  readonly actionsCache: ActionsCache | null;
  /** GitHub's REST API, without a `/` at its end. */
  readonly gitHubApi: string;
  /** Why nobody can be asked from here, or not as was said: sentences. */
  readonly problems: readonly string[];
}

/** Asks nobody. Throws a `SettingsError` for what the environment says and cannot mean. */
export async function serversOf(options: RestoreOptions, place: GitPlace): Promise<Servers> {
  const { environment, signal } = place;
  const wants = (is: string) => options.sources.some((source) => source.is === is);
  const usesHub =
    wants('huggingface') || options.sources.some((source) => source.is === 'command' && source.name === 'hf');
  const lfs = wants('lfs') ? await lfsEndpoint(place, options.origins) : null;
  const hub = usesHub ? hubAccess(environment) : null;
  const buckets = options.sources.flatMap((source) => (source.is === 's3' ? [source.bucket] : []));
  const s3 = buckets.length > 0 ? s3Access(environment) : null;
  const results = wants('actions-cache') ? cacheService(environment) : null;
  const gitHubApi = apiOf(environment);
  const named = new Set(options.origins);
  if (lfs !== null) named.add(new URL(lfs).origin);
  for (const bucket of buckets) if (s3 !== null) named.add(new URL(s3.urlOf(bucket)).origin);
  if (results !== null) named.add(results.origin);
  // A variable names a server as a flag does; the defaults are no private addresses.
  if (hub !== null && environment.HF_ENDPOINT?.trim()) named.add(new URL(hub.endpoint).origin);
  if (wants('gh-release') && environment.GITHUB_API_URL?.trim()) named.add(new URL(gitHubApi).origin);
  const { secrets, problems } = tokens(options.auth, environment);
  if (hub?.token) secrets.set(new URL(hub.endpoint).origin, { authorization: `Bearer ${hub.token}` });
  if (results !== null) secrets.set(results.origin, { authorization: `Bearer ${results.token}` });
  addGitHub(secrets, environment);
  const { isSet, problem } = proxyOf(environment);
  if (problem !== null) problems.push(problem);
  const client = new Client({ named, secrets }, options.stallMs, signal, isSet ? { ...environment } : null);
  const actionsCache = results === null ? null : new ActionsCache(client, results.origin);
  return { client, hub, lfs, s3, actionsCache, gitHubApi, problems };
}

/** Variables without a token are told with whatever else is in the way. */
function tokens(auth: RestoreOptions['auth'], environment: GitPlace['environment']) {
  const secrets: ReturnType<typeof secretsOf> = new Map();
  const problems: string[] = [];
  for (const pair of auth)
    try {
      for (const [origin, headers] of secretsOf('--auth', new Map([pair]), environment))
        secrets.set(origin, headers);
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      problems.push(error.message);
    }
  return { secrets, problems };
}

/** What the runner gives the steps that are actions. */
function cacheService({ ACTIONS_RESULTS_URL = '', ACTIONS_RUNTIME_TOKEN = '' }: GitPlace['environment']): {
  readonly origin: string;
  readonly token: string;
} {
  const url = URL.canParse(ACTIONS_RESULTS_URL) ? new URL(ACTIONS_RESULTS_URL) : null;
  if (
    url !== null &&
    /^[\x21-\x7e]{1,16384}$/.test(ACTIONS_RUNTIME_TOKEN) &&
    (url.protocol === 'https:' || isLoopback(url.hostname))
  )
    return { origin: url.origin, token: ACTIONS_RUNTIME_TOKEN };
  throw new SettingsError(
    '--from actions-cache: the cache of GitHub Actions can only be used by the action restore/.',
  );
}
