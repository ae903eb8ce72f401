/** Who may be asked, with what: made of the flags and the environment, and of nothing that a checkout holds. */

import type { GitPlace } from '../platform/git/run-git.ts';
import { type HubAccess, hubAccess } from '../platform/upstream/hub-access.ts';
import { lfsEndpoint } from '../platform/upstream/lfs-endpoint.ts';
import { addGitHub, gitHubApi as apiOf, secretsOf } from '../platform/upstream/secrets.ts';
import { Client } from './net/get.ts';
import type { RestoreOptions } from './options.ts';
import { proxyOf } from './preflight.ts';

export interface Servers {
  readonly client: Client;
  /** Null where the hub was not named. */
  readonly hub: HubAccess | null;
  /** Null where no git-lfs server was asked for, or none is known. */
  readonly lfs: string | null;
  /** GitHub's REST API, without a `/` at its end. */
  readonly gitHubApi: string;
  /** Why nobody can be asked from here; null where that is not known. */
  readonly problem: string | null;
}

/** Asks nobody. Throws a `SettingsError` for what the environment says and cannot mean. */
export async function serversOf(options: RestoreOptions, place: GitPlace): Promise<Servers> {
  const { environment, signal } = place;
  const wants = (is: string) => options.sources.some((source) => source.is === is);
  const lfs = wants('lfs') ? await lfsEndpoint(place, options.origins) : null;
  const hub = wants('huggingface') ? hubAccess(environment) : null;
  const gitHubApi = apiOf(environment);
  const named = new Set(options.origins);
  if (lfs !== null) named.add(new URL(lfs).origin);
  // A variable names a server as a flag does; the defaults are no private addresses.
  if (hub !== null && environment.HF_ENDPOINT?.trim()) named.add(new URL(hub.endpoint).origin);
  if (wants('gh-release') && environment.GITHUB_API_URL?.trim()) named.add(new URL(gitHubApi).origin);
  const secrets = secretsOf('--auth', options.auth, environment);
  if (hub?.token) secrets.set(new URL(hub.endpoint).origin, { authorization: `Bearer ${hub.token}` });
  addGitHub(secrets, environment);
  const { isSet, problem } = proxyOf(environment);
  const client = new Client({ named, secrets }, options.stallMs, signal, isSet ? { ...environment } : null);
  return { client, hub, lfs, gitHubApi, problem };
}
