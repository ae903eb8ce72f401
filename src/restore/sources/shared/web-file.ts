/** One file of a web server: what its answers mean, whichever source asked. */

import type { Client } from '../../net/client.ts';
import { failureOf } from '../../net/failure.ts';
import type { HttpAnswer, HttpRequest } from '../../net/request.ts';
import { type Offset, type OpenedSource, type SourceCandidate, unreachable } from './source.ts';

export interface WebFile {
  readonly from: string;
  readonly request: HttpRequest;
  /** Whether the server was said to hold the file: then 404 speaks against the record. */
  readonly isRecorded: boolean;
  /** Whether other bytes do; by default they do. */
  readonly contradicts?: boolean;
  /** What an answer says of the file before its bytes; by default what HTTP itself can say. */
  readonly digest?: (answer: HttpAnswer & { is: 'answer' }) => { sha256: string | null; size: number | null };
  /** What an answer that is no file means; null: as HTTP has it. */
  readonly refusal?: (answer: HttpAnswer & { is: 'answer' }) => OpenedSource | null;
}

export function webFile(client: Client, file: WebFile): SourceCandidate {
  const { origin, pathname } = file.request.url;
  return {
    from: file.from,
    place: origin + pathname,
    isLocal: false,
    contradicts: file.contradicts ?? true,
    open: (offset) => openWeb(client, file, offset),
    describe: () =>
      openWeb(client, { ...file, request: { ...file.request, method: 'HEAD' } }, { from: 0, etag: null }),
  };
}

export async function openWeb(client: Client, file: WebFile, { from, etag }: Offset): Promise<OpenedSource> {
  const range = from === 0 ? {} : { range: `bytes=${from}-`, ...(etag === null ? {} : { 'if-range': etag }) };
  const request = { ...file.request, headers: { ...file.request.headers, ...range }, reusesPieces: true };
  const answer = await client.send(request);
  if (answer.is === 'unreachable')
    return { is: 'unreachable', why: answer.why, retryAfter: null, isFinal: answer.isFinal };
  const { status, headers, body, close } = answer;
  if (status === 200 || status === 206) {
    const said = (file.digest ?? headerDigest)(answer);
    const part = status === 206 ? partOf(headers['content-range']) : { start: 0, end: 0 };
    const start = part?.start ?? null;
    if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
      close();
      return unreachable(
        `it sends the file coded (${headers['content-encoding'] === 'gzip' ? 'gzip' : 'another coding'})`,
      );
    }
    if (start === null || (start !== 0 && start !== from)) {
      close();
      return { is: 'unsatisfiable' };
    }
    const total = said.size ?? lengthOf(headers, status, start);
    const end = part?.end ?? 0;
    return {
      is: 'bytes',
      start,
      total,
      // A server may send less than was asked for (RFC 9110, 15.3.7).
      ...(status === 206 && total !== null && end < total && { until: end }),
      sha256: said.sha256,
      etag: strong(headers.etag),
      isPage: /^\s*text\/html\b/i.test(headers['content-type'] ?? ''),
      body: inOurWords(body),
      close,
    };
  }
  close();
  return file.refusal?.(answer) ?? refusalOf(answer, file.isRecorded);
}

/** A body that breaks off throws with a message that can be shown. */
async function* inOurWords(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* body;
  } catch (error) {
    throw new Error(failureOf(error));
  }
}

function refusalOf({ status, headers }: HttpAnswer & { is: 'answer' }, isRecorded: boolean): OpenedSource {
  if (status === 416) return { is: 'unsatisfiable' };
  if (status === 404 || status === 410)
    return isRecorded ? { is: 'gone', why: `it answered ${status}` } : { is: 'absent' };
  if (status === 401 || status === 403)
    return unreachable(`access is refused (${status}); name a token with --auth`);
  const isBusy = status === 429 || status === 408 || status >= 500;
  const why = status === 429 ? 'it answers no more requests for now (429)' : `it answered ${status}`;
  return { is: 'unreachable', why, retryAfter: isBusy ? waitIn(headers) : null, isFinal: !isBusy };
}

type Headers = (HttpAnswer & { is: 'answer' })['headers'];

/** `RateLimit: "resolvers";r=0;t=55` (draft-ietf-httpapi-ratelimit-headers), or `Retry-After` (RFC 9110). */
export function waitIn(headers: Headers): number | null {
  const limit = /(?:^|;)\s*t\s*=\s*(\d{1,9})/.exec(String(headers.ratelimit ?? ''))?.[1];
  const after = String(headers['retry-after'] ?? '').trim();
  const until = /^\d{1,9}$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  const seconds = Math.max(limit === undefined ? 0 : Number(limit), Number.isNaN(until) ? 0 : until);
  return seconds > 0 ? seconds : null;
}

/**
 * `Repr-Digest: sha-256=:BASE64:` (RFC 9530) is of the whole file; S3's `x-amz-checksum-sha256` with the type FULL_OBJECT,
 * or where the whole object was asked for and no type is given. That of several parts ends with their number.
 */
export function headerDigest({ status, headers }: HttpAnswer & { is: 'answer' }): {
  sha256: string | null;
  size: null;
} {
  const repr = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(String(headers['repr-digest'] ?? ''))?.[1];
  const type = headers['x-amz-checksum-type'] ?? (status === 200 ? 'FULL_OBJECT' : '');
  const whole = type === 'FULL_OBJECT' ? String(headers['x-amz-checksum-sha256'] ?? '') : '';
  const base64 = repr ?? /^[A-Za-z0-9+/]{43}=$/.exec(whole)?.[0];
  return { sha256: base64 === undefined ? null : Buffer.from(base64, 'base64').toString('hex'), size: null };
}

/** `bytes 100-199/200`, from 100 to 200; null where it is none. */
function partOf(range: string | undefined): { readonly start: number; readonly end: number } | null {
  const [, start, last] = /^bytes (\d{1,15})-(\d{1,15})\/(?:\d{1,15}|\*)$/.exec(range ?? '') ?? [];
  return start === undefined ? null : { start: Number(start), end: Number(last) + 1 };
}

function lengthOf(headers: Headers, status: number, start: number): number | null {
  if (status === 206) {
    const total = /\/(\d{1,15})$/.exec(headers['content-range'] ?? '')?.[1];
    return total === undefined ? null : Number(total);
  }
  const length = headers['content-length'] ?? '';
  return /^\d{1,15}$/.test(length) ? start + Number(length) : null;
}

function strong(etag: string | undefined): string | null {
  return etag !== undefined && /^"[\x21\x23-\x7e]{1,200}"$/.test(etag) ? etag : null;
}
