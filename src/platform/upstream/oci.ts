/** Manifests of OCI registries (distribution-spec, image-spec: manifest.md), and their tokens. */

import type { PlaceFile } from '../../ports/upstream.ts';
import { isSize, membersOf, parse } from './read-answers.ts';

export const MAX_OCI_MANIFEST_BYTES = 4 * 1024 * 1024;
export const MAX_TOKEN_BYTES = 64 * 1024;

export const MANIFEST_HEADERS = {
  accept:
    'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.artifact.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json',
} as const;

export function manifestUrl(origin: string, name: string, reference: string): URL {
  return new URL(`${origin}/v2/${name}/manifests/${reference}`);
}

/** The layers of a manifest that are files, with the names that ORAS and ModelPack give them; null where it has another form. */
export function readLayers(text: string): PlaceFile[] | null {
  const value = membersOf(parse(text), 'layers', 'blobs');
  const layers = value?.layers ?? value?.blobs;
  if (!Array.isArray(layers)) return null;
  const files: PlaceFile[] = [];
  for (const layer of layers) {
    const { digest, size, annotations } = membersOf(layer, 'digest', 'size', 'annotations') ?? {};
    if (typeof digest !== 'string' || !isSize(size)) return null;
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] ?? null;
    const title = membersOf(annotations, TITLE)?.[TITLE];
    files.push({ name: typeof title === 'string' && title.length <= 1024 ? title : null, sha256, size });
  }
  return files;
}

const TITLE = 'org.opencontainers.image.title';

/**
 * Where a registry wants a token to be fetched, by its `WWW-Authenticate` (distribution: token authentication), or why
 * it is not asked there. `mayAsk` tells which servers may be.
 */
export function tokenPlace(
  challenge: string,
  name: string,
  mayAsk: (origin: string) => boolean,
): { readonly url: URL } | { readonly why: string; readonly foreign?: string } {
  const realm = parameter(challenge, 'realm');
  if (!/^bearer\s/i.test(challenge) || realm === null || !URL.canParse(realm))
    return { why: 'it wants a name and a password (401), or a token in a way that is not known' };
  const url = new URL(realm);
  if (!mayAsk(url.origin)) return { why: `it wants a token of ${url.origin}`, foreign: url.origin };
  const service = parameter(challenge, 'service');
  if (service !== null) url.searchParams.set('service', service);
  url.searchParams.set('scope', `repository:${name}:pull`);
  return { url };
}

function parameter(challenge: string, name: string): string | null {
  return new RegExp(`[\\s,]${name}="([^"]{1,1000})"`, 'i').exec(challenge)?.[1] ?? null;
}

/** The token in an answer; null where there is none. */
export function registryToken(text: string): string | null {
  const { token, access_token: other } = membersOf(parse(text), 'token', 'access_token') ?? {};
  const found = token ?? other;
  return typeof found === 'string' && /^[\x21-\x7e]{1,16384}$/.test(found) ? found : null;
}
