/**
 * Releases of GitHub (REST: `GET /repos/{owner}/{repo}/releases/tags/{tag}`). Assets that were uploaded since June 2025
 * carry their digest.
 */

import type { PlaceFile } from '../../ports/upstream.ts';
import { isSize, membersOf, parse } from './read-answers.ts';

/** A thousand assets, which is the most that a release has. */
export const MAX_RELEASE_BYTES = 8 * 1024 * 1024;

export const RELEASE_HEADERS = {
  accept: 'application/vnd.github+json',
  'x-github-api-version': '2022-11-28',
} as const;

export function releaseUrl(api: string, repository: string, tag: string): URL {
  return new URL(`${api}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`);
}

export interface Asset extends PlaceFile {
  readonly name: string;
  /** Where the API has it; null where it says none. */
  readonly url: URL | null;
}

/** The assets in an answer; null where it has another form. */
export function readAssets(text: string): Asset[] | null {
  const { assets } = membersOf(parse(text), 'assets') ?? {};
  if (!Array.isArray(assets)) return null;
  const found: Asset[] = [];
  for (const item of assets) {
    const { url, name, size, digest } = membersOf(item, 'url', 'name', 'size', 'digest') ?? {};
    if (typeof name !== 'string' || name.length > 1024 || !isSize(size)) return null;
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(typeof digest === 'string' ? digest : '')?.[1] ?? null;
    const isUrl = typeof url === 'string' && URL.canParse(url);
    found.push({ name, size, sha256, url: isUrl ? new URL(url) : null });
  }
  return found;
}
