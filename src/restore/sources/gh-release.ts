/**
 * Assets of a GitHub release (REST: `GET /repos/{owner}/{repo}/releases/tags/{tag}`). Assets that were uploaded
 * since 2025 carry their digest, so a file is found by it whatever its name is.
 */

import { basename } from 'node:path';
import { REDIRECTS } from '../net/access.ts';
import { bodyText, type Client } from '../net/get.ts';
import {
  type Offset,
  type OpenedSource,
  type RestoreSource,
  type SourceCandidate,
  unreachable,
} from './shared/source.ts';
import { openWeb, waitIn } from './shared/web-file.ts';

const MAX_ANSWER = 8 * 1024 * 1024;

export interface Release {
  /** The REST API, without a `/` at its end. */
  readonly api: string;
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly tag: string;
}

interface Asset {
  readonly url: URL;
  readonly name: string;
  readonly size: number;
  /** 64 hex digits; null for assets that have none. */
  readonly sha256: string | null;
}

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
    url: new URL(`${api}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`),
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    redirects: [],
  });
  if (answer.is === 'unreachable')
    return { is: 'unreachable', why: answer.why, retryAfter: null, isFinal: answer.isFinal };
  const { status, headers } = answer;
  const text = await bodyText(answer, MAX_ANSWER);
  if (status === 404) return unreachable(`${repository} has no release ${tag}, or not for this token (404)`);
  const isLimited = status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
  if (isLimited || status >= 500)
    return { is: 'unreachable', why: `it answered ${status}`, retryAfter: waitIn(headers), isFinal: false };
  if (status !== 200 || text === null) return unreachable(`it answered ${status}`);
  return readAssets(text, new URL(api).origin) ?? unreachable('its answer is not what the API answers');
}

function readAssets(text: string, origin: string): Assets | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { assets } = fields(value);
  if (!Array.isArray(assets)) return null;
  const found: Asset[] = [];
  for (const item of assets) {
    const { url, name, size, digest } = fields(item);
    if (
      typeof url !== 'string' ||
      !URL.canParse(url) ||
      typeof name !== 'string' ||
      !Number.isSafeInteger(size)
    )
      return null;
    // The token goes to the API alone.
    if (new URL(url).origin !== origin) return null;
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(String(digest ?? ''))?.[1] ?? null;
    found.push({ url: new URL(url), name, size: size as number, sha256 });
  }
  return { is: 'assets', assets: found };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
