/**
 * Assets of a GitHub release (REST: `GET /repos/{owner}/{repo}/releases/tags/{tag}`). Assets that were uploaded
 * since 2025 carry their digest, so a file is found by it whatever its name is.
 */

import { basename } from 'node:path';
import {
  MAX_RELEASE_BYTES,
  RELEASE_HEADERS,
  type Asset as ReleaseAsset,
  readAssets,
  releaseUrl,
} from '../../platform/upstream/releases.ts';
import { REDIRECTS } from '../net/access.ts';
import type { Client } from '../net/client.ts';
import { bodyText } from '../net/request.ts';
import {
  type Offset,
  type OpenedSource,
  type RestoreSource,
  type SourceCandidate,
  unreachable,
} from './shared/source.ts';
import { openWeb, waitIn } from './shared/web-file.ts';

export interface Release {
  /** The REST API, without a `/` at its end. */
  readonly api: string;
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly tag: string;
}

type Asset = ReleaseAsset & { readonly url: URL };

type Assets = { readonly is: 'assets'; readonly assets: readonly Asset[] } | OpenedSource;

export function releaseSource(client: Client, release: Release): RestoreSource {
  const name = `gh-release:${release.repository}@${release.tag}`;
  let asked: Promise<Assets> | null = null;
  const assets = async () => {
    asked ??= askAssets(client, release);
    const found = await asked;
    // What may be otherwise next time is asked again.
    if (found.is !== 'assets') asked = null;
    return found;
  };
  return {
    name,
    candidates: ({ sha256, size, files }): SourceCandidate[] => {
      const names = new Set(files.map(({ path }) => basename(path)));
      const choose = ({ assets }: Assets & { is: 'assets' }) =>
        assets.find((one) => one.sha256 !== null && one.sha256 === sha256) ??
        assets.find((one) => names.has(one.name));
      const describe = async (): Promise<OpenedSource> => {
        const found = await assets();
        if (found.is !== 'assets') return found;
        const asset = choose(found);
        if (asset === undefined) return { is: 'gone', why: `the release has no ${[...names].join(' or ')}` };
        return { is: 'differs', sha256: asset.sha256, size: asset.size };
      };
      const open = async (offset: Offset): Promise<OpenedSource> => {
        const found = await assets();
        if (found.is !== 'assets') return found;
        const asset = choose(found);
        if (asset === undefined) return { is: 'absent' };
        if (asset.sha256 !== null && asset.sha256 !== sha256)
          return { is: 'differs', sha256: asset.sha256, size: asset.size };
        if (size !== null && asset.size !== size) return { is: 'differs', sha256: null, size: asset.size };
        const request = {
          url: asset.url,
          headers: { accept: 'application/octet-stream' },
          redirects: REDIRECTS.github,
        };
        return openWeb(client, { from: name, request, isRecorded: true }, offset);
      };
      const place = `${release.api}/repos/${release.repository}/releases/tags/${release.tag}`;
      return [{ from: name, place, isLocal: false, contradicts: true, open, describe }];
    },
  };
}

async function askAssets(client: Client, { api, repository, tag }: Release): Promise<Assets> {
  const answer = await client.send({
    url: releaseUrl(api, repository, tag),
    headers: RELEASE_HEADERS,
    redirects: [],
  });
  if (answer.is === 'unreachable')
    return { is: 'unreachable', why: answer.why, retryAfter: null, isFinal: answer.isFinal };
  const { status, headers } = answer;
  const text = await bodyText(answer, MAX_RELEASE_BYTES);
  if (status === 404) return unreachable(`${repository} has no release ${tag}, or not for this token (404)`);
  const isLimited = status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
  if (isLimited || status >= 500)
    return { is: 'unreachable', why: `it answered ${status}`, retryAfter: waitIn(headers), isFinal: false };
  if (status !== 200 || text === null) return unreachable(`it answered ${status}`);
  return assetsOf(text, new URL(api).origin) ?? unreachable('its answer is not what the API answers');
}

/** The token goes to the API alone, so assets of other servers make the answer none. */
function assetsOf(text: string, origin: string): Assets | null {
  const assets = readAssets(text)?.map(({ url, ...asset }) =>
    url?.origin === origin ? { ...asset, url } : null,
  );
  if (assets === undefined || assets.includes(null)) return null;
  return { is: 'assets', assets: assets.filter((asset) => asset !== null) };
}
