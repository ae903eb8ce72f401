/**
 * The cache of GitHub Actions with a file an entry, by the calls of its service that actions/cache makes (actions/toolkit:
 * packages/cache, results/api/v1/cache.proto). What is stored is the file itself and no archive, so that a download can be
 * verified while it comes, and continued, and nothing is unpacked.
 */

import { createHash } from 'node:crypto';
import type { Client } from './net/client.ts';
import { bodyText } from './net/request.ts';
import type { Spool } from './spool.ts';

const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
/** Entries of another version are none of ours, whatever their key. */
const VERSION = createHash('sha256').update('manifest-drift: one file, as it is').digest('hex');
const MAX_ANSWER = 64 * 1024;
/** Azure Blob Storage: Put Block. A blob has at most 50,000 of them. */
const BLOCK = 64 * 1024 * 1024;
const CHUNK = 1024 * 1024;

export type CacheEntry =
  | { readonly is: 'found'; readonly url: URL }
  | { readonly is: 'absent' }
  | { readonly is: 'unreachable'; readonly why: string; readonly isFinal: boolean };

export class ActionsCache {
  readonly #client: Client;
  readonly #origin: string;

  /** The service's address, as the runner gives it; the client holds the token for it. */
  constructor(client: Client, origin: string) {
    this.#client = client;
    this.#origin = origin;
  }

  static keyOf(sha256: string): string {
    return `manifest-drift-sha256-${sha256}`;
  }

  /** Where a file can be read for a while. */
  async find(sha256: string): Promise<CacheEntry> {
    const answer = await this.#call('GetCacheEntryDownloadURL', {
      key: ActionsCache.keyOf(sha256),
      restore_keys: [],
      version: VERSION,
    });
    if (answer.is === 'unreachable') return answer;
    if (answer.status === 404 || (answer.status === 200 && answer.value.ok !== true)) return { is: 'absent' };
    const url = answer.status === 200 ? urlIn(answer.value.signed_download_url) : null;
    if (url !== null) return { is: 'found', url };
    const isFinal = answer.status !== 429 && answer.status < 500;
    return { is: 'unreachable', why: `it answered ${answer.status}`, isFinal };
  }

  /** Saves a verified file. `there`: somebody else saved it. Else why it was not, as the second half of a sentence. */
  async save(
    spool: Pick<Spool, 'length' | 'read'>,
    sha256: string,
  ): Promise<'saved' | 'there' | { readonly why: string }> {
    const entry = { key: ActionsCache.keyOf(sha256), version: VERSION };
    const made = await this.#call('CreateCacheEntry', entry);
    if (made.is === 'unreachable') return made;
    if (made.status === 409) return 'there';
    if (made.status !== 200) return { why: `it answered ${made.status}` };
    // An entry that exists, or that this run may not write.
    if (made.value.ok !== true) return 'there';
    const url = urlIn(made.value.signed_upload_url);
    if (url === null) return { why: 'it gave no place to write to' };
    const why = await this.#upload(url, spool);
    if (why !== null) return { why };
    const done = await this.#call('FinalizeCacheEntryUpload', { ...entry, size_bytes: String(spool.length) });
    if (done.is === 'unreachable') return done;
    return done.status === 200 && done.value.ok === true ? 'saved' : { why: `it answered ${done.status}` };
  }

  async #upload(url: URL, spool: Pick<Spool, 'length' | 'read'>): Promise<string | null> {
    const ids: string[] = [];
    for (let from = 0; from < spool.length; from += BLOCK) {
      const length = Math.min(BLOCK, spool.length - from);
      const id = Buffer.from(String(ids.length).padStart(6, '0')).toString('base64');
      ids.push(id);
      const place = new URL(url);
      place.searchParams.set('comp', 'block');
      place.searchParams.set('blockid', id);
      const why = await this.#put(place, { length, bytes: () => bytesOf(spool, from, length) });
      if (why !== null) return why;
    }
    const place = new URL(url);
    place.searchParams.set('comp', 'blocklist');
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    return this.#put(place, `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`);
  }

  async #put(
    url: URL,
    body: string | { length: number; bytes: () => AsyncIterable<Uint8Array> },
  ): Promise<string | null> {
    const answer = await this.#client.send({ url, method: 'PUT', body, redirects: [], isKnown: true });
    if (answer.is === 'unreachable') return answer.why;
    answer.close();
    return answer.status === 201 ? null : `its store answered ${answer.status}`;
  }

  async #call(
    method: string,
    value: object,
  ): Promise<
    | { readonly is: 'answer'; readonly status: number; readonly value: Readonly<Record<string, unknown>> }
    | { readonly is: 'unreachable'; readonly why: string; readonly isFinal: boolean }
  > {
    const answer = await this.#client.send({
      url: new URL(`/${SERVICE}/${method}`, this.#origin),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
      redirects: [],
    });
    if (answer.is === 'unreachable') return answer;
    const text = await bodyText(answer, MAX_ANSWER);
    return { is: 'answer', status: answer.status, value: objectIn(text) };
  }
}

async function* bytesOf(
  spool: Pick<Spool, 'read'>,
  from: number,
  length: number,
): AsyncGenerator<Uint8Array, void, void> {
  for (let done = 0; done < length; ) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length - done));
    const count = await spool.read(buffer, from + done);
    if (count === 0) throw new Error('the file became shorter');
    done += count;
    yield buffer.subarray(0, count);
  }
}

function urlIn(value: unknown): URL | null {
  return typeof value === 'string' && URL.canParse(value) ? new URL(value) : null;
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
