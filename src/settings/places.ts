/** Names of places that list files with their digests: releases of GitHub, repositories of OCI registries and of ModelScope. */

import type { ListedPlace, ModelScopeName, RegistryName, ReleaseName } from '../model/places.ts';
import { latePattern } from '../text/late-pattern.ts';
import { isLoopback } from '../text/loopback.ts';

const RELEASE = latePattern(
  String.raw`^gh-release:([A-Za-z0-9][A-Za-z0-9-]{0,38}/[\w.-]{1,100})@([^\s\p{Cc}]{1,200})$`,
  'u',
);

/** `gh-release:OWNER/REPO@TAG`; null for what is none. */
export function readReleaseName(word: string): ReleaseName | null {
  const [, repository, tag] = RELEASE().exec(word) ?? [];
  if (repository === undefined || tag === undefined || /^\.+$/.test(repository.split('/')[1] ?? ''))
    return null;
  return { repository, tag };
}

/** A repository's name in a registry (distribution-spec: pulling manifests). */
const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const OCI_NAME = new RegExp(`^${PART}(?:/${PART})*$`);

/** `oci://HOST/NAME`; a registry of this very machine speaks plain HTTP, as other clients take it, too. Null for what is none. */
export function readRegistryName(word: string): RegistryName | null {
  const [, host = '', name = ''] = /^oci:\/\/([^/@?#{}]+)\/([^@?#]{1,255})$/.exec(word) ?? [];
  const isLocal = isLoopback(host.replace(/:\d+$/, ''));
  const written = `${isLocal ? 'http' : 'https'}://${host}/`;
  return URL.canParse(written) && OCI_NAME.test(name) ? { origin: new URL(written).origin, name } : null;
}

const MODELSCOPE =
  /^modelscope:(datasets\/)?([A-Za-z0-9][\w.-]{0,99}\/[A-Za-z0-9][\w.-]{0,199})(?:@([A-Za-z0-9_][\w./+-]{0,199}))?$/;

/** `modelscope:[datasets/]OWNER/NAME[@REVISION]`, whose default branch is `master`; null for what is none. */
function readModelScopeName(word: string): ModelScopeName | null {
  const [, datasets, id, revision = 'master'] = MODELSCOPE.exec(word) ?? [];
  if (id === undefined || word.includes('..')) return null;
  return { type: datasets === undefined ? 'model' : 'dataset', id, revision };
}

/** Null for what names no such place. */
export function readListedPlace(written: string): ListedPlace | null {
  const release = readReleaseName(written);
  if (release !== null) return { is: 'release', written, ...release };
  const modelScope = readModelScopeName(written);
  if (modelScope !== null) return { is: 'modelscope', written, ...modelScope };
  const [, start = '', tag, digest] =
    /^(oci:\/\/[^@]+?)(?::([A-Za-z0-9_][\w.-]{0,127})|@(sha256:[0-9a-f]{64}))$/.exec(written) ?? [];
  const registry = readRegistryName(start);
  const reference = digest ?? tag;
  return registry === null || reference === undefined
    ? null
    : { is: 'registry', written, ...registry, reference };
}
