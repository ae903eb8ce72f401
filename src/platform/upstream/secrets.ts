/** Headers that carry a secret, by the origin that may see them: made of the environment and of nothing in a checkout. */

import { quote, SettingsError } from '../../model/errors.ts';
import { isLoopback } from '../../text/loopback.ts';
import { withoutTrailing } from '../../text/trailing.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** By origin. */
export type Secrets = ReadonlyMap<string, Readonly<Record<string, string>>>;

const TOKEN = /^[\x21-\x7e]{1,8192}$/;

/**
 * The tokens in the environment variables that `names` gives for origins; `setting` is where they were named. A
 * `USER:PASSWORD` is one of HTTP's basic scheme (RFC 7617): no other token has a colon (RFC 6750). Throws a
 * `SettingsError` where a variable is named and holds no token.
 */
export function secretsOf(
  setting: string,
  names: ReadonlyMap<string, string>,
  environment: Environment,
): Map<string, Readonly<Record<string, string>>> {
  const secrets = new Map<string, Readonly<Record<string, string>>>();
  for (const [origin, name] of names) {
    const token = environment[name]?.trim() ?? '';
    if (!TOKEN.test(token))
      throw new SettingsError(`${setting}: the environment variable ${name} holds no token.`);
    secrets.set(origin, { authorization: token.includes(':') ? basic(token) : `Bearer ${token}` });
  }
  return secrets;
}

/** GitHub's REST API, without a `/` at its end. */
export function gitHubApi({ GITHUB_API_URL }: Environment): string {
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

/** GitHub's pages, below which downloads are, without a `/` at its end. */
export function gitHubPages({ GITHUB_SERVER_URL }: Environment): string {
  const written = GITHUB_SERVER_URL?.trim() ?? '';
  return URL.canParse(written) ? new URL(written).origin : 'https://github.com';
}

/** The token goes to the API, and to the git-lfs server of the same GitHub, which wants it in another form. */
export function addGitHub(
  secrets: Map<string, Readonly<Record<string, string>>>,
  environment: Environment,
): void {
  const token = (environment.GITHUB_TOKEN || environment.GH_TOKEN)?.trim() ?? '';
  if (!TOKEN.test(token)) return;
  const add = (url: string, authorization: string) => {
    const { origin } = new URL(url);
    if (!secrets.has(origin)) secrets.set(origin, { authorization });
  };
  add(gitHubApi(environment), `Bearer ${token}`);
  add(gitHubPages(environment), basic(`x-access-token:${token}`));
}

/** A token for one server, unless the step named another for it. */
export function addBearer(
  secrets: Map<string, Readonly<Record<string, string>>>,
  url: string,
  written: string | undefined,
): void {
  const token = written?.trim() ?? '';
  const { origin } = new URL(url);
  if (TOKEN.test(token) && !secrets.has(origin)) secrets.set(origin, { authorization: `Bearer ${token}` });
}

function basic(pair: string): string {
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}
