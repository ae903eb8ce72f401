/** Plain servers, asked with HEAD: what digest and size do they give for a file that they hold? */

import type { WebAnswer } from '../../ports/upstream.ts';
import type { Requests } from './requests.ts';
import type { Secrets } from './secrets.ts';

const MAX_REDIRECTS = 5;

export async function head(
  address: string,
  origins: readonly string[],
  requests: Requests,
  secrets: Secrets,
): Promise<WebAnswer> {
  let url = new URL(address);
  for (let redirects = 0; ; redirects += 1) {
    if (!origins.includes(url.origin)) return unreachable('it redirects to a server that was not named');
    const asked = {
      method: 'HEAD',
      headers: { ...HEADERS, ...secrets.get(url.origin) },
      maxBytes: 0,
    } as const;
    const sent = await requests.send(url, asked);
    if (sent.is === 'unreachable') return sent;
    const { status, headers } = sent;
    if (status === 200) return foundIn(headers);
    if (status === 404 || status === 410) return { is: 'gone', status };
    const location = headers.get('location') ?? '';
    if (status < 300 || status >= 400 || !URL.canParse(location, url.href)) {
      return unreachable(`it answered ${status}`);
    }
    if (redirects === MAX_REDIRECTS) return unreachable(`it redirects more than ${MAX_REDIRECTS} times`);
    url = new URL(location, url);
  }
}

/** What a server tells of the whole file, as it is stored. */
export function foundIn(headers: Headers): WebAnswer {
  return { is: 'found', sha256: digestIn(headers), size: sizeIn(headers) };
}

/** The digest of the whole file as it is stored is wanted, and so no coding on top of it. */
const HEADERS = {
  'accept-encoding': 'identity',
  'user-agent': 'manifest-drift',
  'want-repr-digest': 'sha-256=9',
  'x-amz-checksum-mode': 'ENABLED',
};

/**
 * `Repr-Digest: sha-256=:BASE64:` (RFC 9530), which is of the whole representation; `Content-Digest`
 * is not. S3 has `x-amz-checksum-sha256`, which may be a digest of parts' digests: only with the type
 * FULL_OBJECT is it the file's.
 */
function digestIn(headers: Headers): string | null {
  if (isEncoded(headers)) return null;
  const repr = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(headers.get('repr-digest') ?? '')?.[1];
  const isWhole = headers.get('x-amz-checksum-type') === 'FULL_OBJECT';
  const stored = isWhole
    ? /^[A-Za-z0-9+/]{43}=$/.exec(headers.get('x-amz-checksum-sha256') ?? '')?.[0]
    : null;
  const base64 = repr ?? stored;
  return base64 ? Buffer.from(base64, 'base64').toString('hex') : null;
}

function sizeIn(headers: Headers): number | null {
  const length = headers.get('content-length') ?? '';
  return !isEncoded(headers) && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

function isEncoded(headers: Headers): boolean {
  return (headers.get('content-encoding') ?? 'identity') !== 'identity';
}

function unreachable(why: string): WebAnswer {
  return { is: 'unreachable', why };
}
