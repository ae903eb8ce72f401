/** Who may be asked, with what: made of the flags and the environment, and of nothing that a checkout holds. */

import { quote, SettingsError } from '../model/errors.ts';
import type { GitPlace } from '../platform/git/run-git.ts';
import { type HubAccess, hubAccess, isLoopback } from '../platform/upstream/hub-access.ts';
import { withoutTrailing } from '../text/trailing.ts';
import type { Machine } from './context.ts';
import { lfsEndpoint } from './lfs-endpoint.ts';
import { secretsOf } from './net/access.ts';
import { Client } from './net/get.ts';
import type { RestoreOptions } from './options.ts';
import { proxyOf } from './preflight.ts';

type Environment = Machine['environment'];

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
  const secrets = secretsOf(options.auth, environment);
  if (hub?.token) secrets.set(new URL(hub.endpoint).origin, { authorization: `Bearer ${hub.token}` });
  addGitHub(secrets, gitHubApi, environment);
  const { isSet, problem } = proxyOf(environment);
  const client = new Client({ named, secrets }, options.stallMs, signal, isSet ? { ...environment } : null);
  return { client, hub, lfs, gitHubApi, problem };
}

function apiOf({ GITHUB_API_URL }: Environment): string {
  const written = GITHUB_API_URL?.trim() || 'https://api.github.com';
  const url = URL.canParse(written) ? new URL(written) : null;
  if (
    url === null ||
    (url.protocol !== 'https:' && !isLoopback(url.hostname)) ||
    url.username + url.password + url.search !== ''
  )
    throw new SettingsError(
      `GITHUB_API_URL: ${quote(url?.host ?? written)} cannot be asked; it has to be https://HOST.`,
    );
  return url.origin + withoutTrailing(url.pathname, '/');
}

/** The token goes to the API, and to the git-lfs server of the same GitHub, which wants it in another form. */
function addGitHub(
  secrets: Map<string, Readonly<Record<string, string>>>,
  api: string,
  environment: Environment,
): void {
  const token = (environment.GITHUB_TOKEN || environment.GH_TOKEN)?.trim() ?? '';
  if (!/^[\x21-\x7e]{1,8192}$/.test(token)) return;
  const add = (url: string, authorization: string) => {
    const { origin } = new URL(url);
    if (!secrets.has(origin)) secrets.set(origin, { authorization });
  };
  add(api, `Bearer ${token}`);
  const server = environment.GITHUB_SERVER_URL?.trim() || 'https://github.com';
  if (URL.canParse(server)) add(server, `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`);
}
