import { DEFAULT_ENDPOINT } from './hub-access.ts';
import type { Reply, Requests } from './requests.ts';

const MAX_MOVES = 3;
/** Where the Hub itself keeps files, by the end of the host's name. */
const STORES = ['.hf.co', '.huggingface.co'];

export interface HubRange {
  /** Of the file at the hub. */
  readonly url: URL;
  readonly from: number;
  readonly length: number;
  /** For the hub alone, and not for where it keeps its files. */
  readonly authorization: string | null;
  /** Origins that the step named, to which the hub may redirect. */
  readonly named: readonly string[];
}

/** `length` bytes of a file from an offset on, all of them inside it; null where they can't be had. */
export async function readRange(requests: Requests, range: HubRange): Promise<Uint8Array | null> {
  const { from, length, authorization } = range;
  let { url } = range;
  for (let moves = 0; ; moves += 1) {
    const headers = {
      'accept-encoding': 'identity',
      'user-agent': 'manifest-drift',
      range: `bytes=${from}-${from + length - 1}`,
      ...(authorization !== null && url.origin === range.url.origin && { authorization }),
    };
    const sent = await requests.send(url, { method: 'GET', headers, maxBytes: length, wants: 'bytes' });
    if (sent.is === 'unreachable') return null;
    const { status, bytes } = sent;
    // A whole file where a part was asked for is as good, if it is no longer.
    const isPart = status === 206 && isRange(sent.headers.get('content-range'), from, length);
    if (isPart || (status === 200 && from === 0)) return bytes.length === length ? bytes : null;
    const next = moves < MAX_MOVES ? storeOf(sent, url, range) : null;
    if (next === null) return null;
    url = next;
  }
}

/** Where the hub keeps the file: its own store, or a server that the step named. */
function storeOf({ status, headers }: Reply, from: URL, { url, named }: HubRange): URL | null {
  const location = headers.get('location') ?? '';
  const isRedirect = [301, 302, 307, 308].includes(status) && location !== '';
  const to = isRedirect && URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (to === null || to.username !== '' || to.password !== '') return null;
  if (to.origin === url.origin || named.includes(to.origin)) return to;
  const isOwn =
    url.origin === new URL(DEFAULT_ENDPOINT).origin &&
    to.protocol === 'https:' &&
    to.port === '' &&
    STORES.some((end) => to.hostname.endsWith(end));
  return isOwn ? to : null;
}

function isRange(written: string | null, from: number, length: number): boolean {
  const [, first, last] = /^bytes (\d{1,15})-(\d{1,15})\//.exec(written ?? '') ?? [];
  return Number(first) === from && Number(last) === from + length - 1;
}
