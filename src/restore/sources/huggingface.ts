/**
 * The hub by its plain addresses: `ENDPOINT/[TYPE/]REPO/resolve/REVISION/PATH`. Its redirect tells the
 * SHA-256 and the size of a file in LFS or Xet before the first byte (`X-Linked-Etag`, `X-Linked-Size`).
 */

import { isPinned } from '../../evidence/upstream/hub-source.ts';
import type { HubAccess } from '../../platform/upstream/hub-access.ts';
import { REDIRECTS } from '../net/access.ts';
import type { Client } from '../net/client.ts';
import type { HttpAnswer } from '../net/request.ts';
import type { Origin } from '../recorded-file.ts';
import { type OpenedSource, type RestoreSource, type SourceCandidate, unreachable } from './shared/source.ts';
import { webFile } from './shared/web-file.ts';

type Said = HttpAnswer & { is: 'answer' };

/** Downloads by the hub's own command, for files of which `isWanted` says so. */
export interface HubDownloads {
  isWanted(size: number | null): boolean;
  open(origin: Origin & { is: 'hub' }): Promise<OpenedSource>;
}

export function hubSource(client: Client, access: HubAccess, downloads: HubDownloads | null): RestoreSource {
  return {
    name: 'huggingface',
    candidates: ({ origins, sha256, size }) =>
      origins.flatMap((origin): SourceCandidate[] => {
        if (origin.is !== 'hub') return [];
        const file = {
          from: 'huggingface',
          request: {
            url: hubUrl(access.endpoint, origin),
            redirects: REDIRECTS.hub,
            // Without a recorded digest the hub's own is all that was asked for.
            follows: (headers: Said['headers']) => [null, sha256].includes(linkedIn(headers).sha256),
          },
          isRecorded: !origin.isGuess,
          contradicts: !origin.isGuess,
          digest: linked,
          refusal: (answer: Said) => refusalOf(answer, origin, access.token !== null),
        };
        const plain = webFile(client, file);
        if (downloads === null || !downloads.isWanted(size)) return [plain];
        return [{ ...plain, open: () => downloads.open(origin) }];
      }),
  };
}

export function hubUrl(endpoint: string, { type, repo, revision, path }: Origin & { is: 'hub' }): URL {
  const folder = type === 'model' ? '' : `${type}s/`;
  const place = path.split('/').map(encodeURIComponent).join('/');
  return new URL(`${endpoint}/${folder}${repo}/resolve/${encodeURIComponent(revision ?? 'main')}/${place}`);
}

/** Only the hub's own answers are believed in this, not those of the servers that it redirects to. */
function linked({ hops, headers }: Said): Linked {
  const hop = hops.find((one) => linkedIn(one.headers).sha256 !== null);
  if (hop !== undefined) return linkedIn(hop.headers);
  return hops.length === 0 ? linkedIn(headers) : { sha256: null, size: null };
}

interface Linked {
  readonly sha256: string | null;
  readonly size: number | null;
}

function linkedIn(headers: Said['headers']): Linked {
  // Without a store of another host (mirrors of the hub) the plain ETag is the file's own.
  const etag = headers['x-linked-etag'] ?? (headers['x-repo-commit'] === undefined ? '' : headers.etag);
  const sha256 = /^"?([0-9a-f]{64})"?$/.exec(String(etag ?? ''))?.[1] ?? null;
  const size = /^\d{1,15}$/.exec(String(headers['x-linked-size'] ?? ''))?.[0];
  return { sha256, size: sha256 === null || size === undefined ? null : Number(size) };
}

function refusalOf(
  { status, headers, url, hops }: Said,
  origin: Origin & { is: 'hub' },
  hasToken: boolean,
): OpenedSource | null {
  // What a server behind a redirect refuses is for the hub to sign again.
  if (hops.some((hop) => hop.url.origin !== url.origin))
    return status === 403 || status === 404
      ? { is: 'unreachable', why: `its store answered ${status}`, retryAfter: null, isFinal: false }
      : null;
  const code = headers['x-error-code'];
  const { sha256, size } = linkedIn(headers);
  if (status >= 300 && status < 400 && sha256 !== null) return { is: 'differs', sha256, size };
  if (code === 'EntryNotFound' && origin.isGuess) return { is: 'absent' };
  if (code === 'EntryNotFound')
    return { is: 'gone', why: `${origin.repo} has no such file at ${revisionOf(origin)}` };
  if (code === 'RevisionNotFound') return { is: 'gone', why: `${origin.repo} has no ${revisionOf(origin)}` };
  if (code === 'GatedRepo' || status === 403)
    return unreachable(
      `access to ${origin.repo} is restricted (${status}); ${hasToken ? 'the token has no right to it' : 'set HF_TOKEN'}`,
    );
  if (status === 401 && hasToken) return unreachable('it refuses the token in HF_TOKEN (401)');
  if (status === 401 || (status === 404 && !hasToken))
    return unreachable(`${origin.repo} is missing or private (${status}); set HF_TOKEN if it is private`);
  if (status === 429 && !hasToken)
    return {
      is: 'unreachable',
      why: 'it answers no more requests for now (429); with HF_TOKEN it allows more',
      retryAfter: wait(headers),
      isFinal: false,
    };
  return null;
}

const wait = (headers: Said['headers']) => {
  const seconds =
    /(?:^|;)\s*t\s*=\s*(\d{1,9})/.exec(String(headers.ratelimit ?? ''))?.[1] ?? headers['retry-after'];
  return seconds !== undefined && /^\d{1,9}$/.test(seconds) ? Number(seconds) : null;
};

function revisionOf({ revision }: Origin & { is: 'hub' }): string {
  if (isPinned(revision)) return `commit ${revision.slice(0, 12)}`;
  return revision === null ? 'its default branch' : `revision ${revision}`;
}
