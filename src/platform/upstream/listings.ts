/** What a release, a registry's manifest or a repository of ModelScope lists. Nothing of the files is transferred. */

import { createHash } from 'node:crypto';
import type { ListedPlace } from '../../model/places.ts';
import type { Listing } from '../../ports/upstream.ts';
import { listModelScope } from './modelscope.ts';
import {
  MANIFEST_HEADERS,
  MAX_OCI_MANIFEST_BYTES,
  MAX_TOKEN_BYTES,
  manifestUrl,
  readLayers,
  registryToken,
  tokenPlace,
} from './oci.ts';
import { MAX_RELEASE_BYTES, RELEASE_HEADERS, readAssets, releaseUrl } from './releases.ts';
import type { Requests, Sent } from './requests.ts';
import type { Secrets } from './secrets.ts';

export interface ListingContext {
  readonly requests: Requests;
  readonly secrets: Secrets;
  /** GitHub's REST API, and its pages, without a `/` at the end. */
  readonly gitHubApi: string;
  readonly gitHub: string;
  /** Where ModelScope is, without a `/` at the end. */
  readonly modelScope: string;
  /** Origins that were named beside the place. */
  readonly named: readonly string[];
}

type Registry = ListedPlace & { readonly is: 'registry' };
type Release = ListedPlace & { readonly is: 'release' };

export function listPlace(place: ListedPlace, asking: ListingContext): Promise<Listing> {
  if (place.is === 'release') return listRelease(place, asking);
  if (place.is === 'registry') return listManifest(place, asking);
  return listModelScope(place, asking.modelScope, asking.requests, asking.secrets);
}

async function listRelease(
  { repository, tag }: Release,
  { requests, secrets, gitHubApi, gitHub }: ListingContext,
): Promise<Listing> {
  const url = releaseUrl(gitHubApi, repository, tag);
  const hasToken = secrets.has(url.origin);
  const headers = { ...RELEASE_HEADERS, 'user-agent': 'manifest-drift', ...secrets.get(url.origin) };
  const sent = await requests.send(url, { method: 'GET', headers, maxBytes: MAX_RELEASE_BYTES });
  if (sent.is === 'unreachable') return sent;
  if (sent.status === 404)
    return unreachable(
      `it has no release ${tag} of ${repository}${hasToken ? ', or not for this token' : '; if it is private, set GITHUB_TOKEN'} (404)`,
    );
  if (sent.status === 403 && sent.headers.get('x-ratelimit-remaining') === '0')
    return unreachable('it answers no more requests for now (403)');
  const files = sent.status === 200 ? readAssets(sent.text) : null;
  if (files === null) return refused(sent, 'the API');
  const prefix = `${gitHub}/${repository}/releases/download/${encodeURIComponent(tag)}/`;
  const listed = files.map(({ name, sha256, size }) => ({ name, sha256, size }));
  const page = `${gitHub}/${repository}/releases/tag/${encodeURIComponent(tag)}`;
  return { is: 'listed', files: listed, prefixes: [prefix], page, isWhole: true, isFixed: true };
}

async function listManifest(place: Registry, asking: ListingContext): Promise<Listing> {
  const { origin, name, reference } = place;
  const url = manifestUrl(origin, name, reference);
  let sent = await getManifest(url, asking.secrets.get(origin) ?? {}, asking);
  if (sent.is === 'reply' && sent.status === 401) {
    const token = await fetchToken(sent.headers.get('www-authenticate') ?? '', place, asking);
    if ('why' in token) return unreachable(token.why);
    sent = await getManifest(url, { authorization: `Bearer ${token.value}` }, asking);
  }
  if (sent.is === 'unreachable') return sent;
  if (sent.status === 404) return unreachable(`it has no ${name} at ${reference} (404)`);
  if (sent.status === 401 || sent.status === 403)
    return unreachable(`it refuses access (${sent.status}); name a token with upstream-auth`);
  // A manifest is addressed by its digest, so a registry that gives another is told.
  const digest = createHash('sha256').update(sent.text).digest('hex');
  if (sent.status === 200 && reference.startsWith('sha256:') && reference !== `sha256:${digest}`)
    return unreachable('it gives another manifest than the one of that digest');
  const files = sent.status === 200 ? readLayers(sent.text) : null;
  if (files === null) return refused(sent, 'a registry');
  return { is: 'listed', files, prefixes: [], page: null, isWhole: true, isFixed: true };
}

function getManifest(
  url: URL,
  own: Readonly<Record<string, string>>,
  { requests }: ListingContext,
): Promise<Sent> {
  const headers = { ...MANIFEST_HEADERS, 'user-agent': 'manifest-drift', ...own };
  return requests.send(url, { method: 'GET', headers, maxBytes: MAX_OCI_MANIFEST_BYTES });
}

async function fetchToken(
  challenge: string,
  { origin, name }: Registry,
  { requests, secrets, named }: ListingContext,
): Promise<{ readonly value: string } | { readonly why: string }> {
  const found = tokenPlace(challenge, name, (other) => other === origin || named.includes(other));
  if ('why' in found)
    return found.foreign === undefined
      ? found
      : { why: `${found.why}; name that server in upstream, too: ${found.foreign}` };
  const headers = { 'user-agent': 'manifest-drift', ...secrets.get(found.url.origin) };
  const sent = await requests.send(found.url, { method: 'GET', headers, maxBytes: MAX_TOKEN_BYTES });
  if (sent.is === 'unreachable') return sent;
  const value = sent.status === 200 ? registryToken(sent.text) : null;
  return value === null ? { why: `${found.url.origin} gives no token for it (${sent.status})` } : { value };
}

function refused({ status }: Sent & { readonly is: 'reply' }, who: string): Listing {
  if (status === 200) return unreachable(`its answer is not what ${who} answers`);
  if (status >= 300 && status < 400) return unreachable(`it redirects (${status}), which is not followed`);
  return unreachable(`it answered ${status}`);
}

function unreachable(why: string): Listing {
  return { is: 'unreachable', why };
}
