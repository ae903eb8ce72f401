/** The git-lfs server of the checked repository: does it have the objects that pointers name? Nothing is transferred. */

import type { StoredObject } from '../../model/pointer.ts';
import type { LfsAnswer } from '../../ports/upstream.ts';
import { batchBody, LFS_MEDIA, OBJECTS_A_REQUEST, readBatch, type SaidOfObject } from './lfs-batch.ts';
import type { Reply, Requests } from './requests.ts';
import type { Secrets } from './secrets.ts';

/** An answer has a signed address and headers for each object, of a kilobyte or two. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
const MAX_MOVES = 3;
/** Requests that are under way at the same time. */
const AT_ONCE = 4;

const NO_SERVER =
  'the clone names no server: it has neither lfs.url nor a remote with an address that can be asked';

type Unreachable = LfsAnswer & { readonly is: 'unreachable' };

export class LfsServer {
  readonly #endpoint: string | null;
  readonly #secrets: Secrets;
  readonly #requests: Requests;
  /** Why it answers nobody like this one; it is not asked again. */
  #refusal: Unreachable | null = null;

  /** `endpoint` is what `/objects/batch` is added to; null where none is known. */
  constructor(endpoint: string | null, secrets: Secrets, requests: Requests) {
    this.#endpoint = endpoint;
    this.#secrets = secrets;
    this.#requests = requests;
    if (endpoint === null) this.#refusal = unreachable(NO_SERVER);
  }

  get host(): string | null {
    return this.#endpoint === null ? null : new URL(this.#endpoint).host;
  }

  /** Answers in the order of `objects`. */
  async objects(objects: readonly StoredObject[]): Promise<LfsAnswer[]> {
    const answers: LfsAnswer[] = [];
    const worker = async (starts: Iterable<number>) => {
      for (const start of starts) {
        const said = await this.#ask(objects.slice(start, start + OBJECTS_A_REQUEST));
        for (const [index, answer] of said.entries()) answers[start + index] = answer;
      }
    };
    const count = Math.ceil(objects.length / OBJECTS_A_REQUEST);
    const starts = Array.from({ length: count }, (_, index) => index * OBJECTS_A_REQUEST);
    // The first answer tells whether there is any use in asking on.
    await worker(starts.splice(0, 1));
    const left = starts.values();
    await Promise.all(Array.from({ length: AT_ONCE }, () => worker(left)));
    return answers;
  }

  async #ask(objects: readonly StoredObject[]): Promise<LfsAnswer[]> {
    const said = this.#refusal ?? (await this.#send(objects));
    if (said instanceof Map) return objects.map(({ oid }) => answerOf(said.get(oid)));
    return objects.map(() => said);
  }

  async #send(objects: readonly StoredObject[]): Promise<Map<string, SaidOfObject> | Unreachable> {
    let url = new URL(`${this.#endpoint}/objects/batch`);
    for (let moves = 0; ; moves += 1) {
      const sent = await this.#requests.send(url, {
        method: 'POST',
        headers: {
          accept: LFS_MEDIA,
          'content-type': LFS_MEDIA,
          'user-agent': 'manifest-drift',
          ...this.#secrets.get(url.origin),
        },
        body: batchBody(objects),
        maxBytes: MAX_ANSWER_BYTES,
      });
      if (sent.is === 'unreachable') return sent;
      if (sent.status === 200) return readBatch(sent.text, objects) ?? UNREADABLE;
      const next = moves < MAX_MOVES ? movedTo(sent, url) : null;
      if (next === null) return this.#refuse(sent, url);
      url = next;
    }
  }

  /** It says the same of all objects. */
  #refuse({ status }: Reply, { origin }: URL): Unreachable {
    const refusal = unreachable(refusalOf(status, this.#secrets.has(origin)));
    this.#refusal = refusal;
    return refusal;
  }
}

const UNREADABLE = unreachable('its answer is not what a git-lfs server answers');

function unreachable(why: string): Unreachable {
  return { is: 'unreachable', why };
}

function answerOf(said: SaidOfObject | undefined): LfsAnswer {
  if (said === undefined) return unreachable('it does not say whether it has the object');
  if (said.is === 'held') return { is: 'held', size: said.size };
  const { code } = said;
  return code === 404 || code === 410
    ? { is: 'gone', status: code }
    : unreachable(`it refuses the object (${code})`);
}

/** The same question at another path of the same server; no other redirect is followed. */
function movedTo({ status, headers }: Reply, url: URL): URL | null {
  if (![301, 307, 308].includes(status)) return null;
  const location = headers.get('location') ?? '';
  const next = location !== '' && URL.canParse(location, url.href) ? new URL(location, url) : null;
  const isOwn = next?.origin === url.origin && next.username === '' && next.password === '';
  return isOwn ? next : null;
}

function refusalOf(status: number, hasToken: boolean): string {
  if (status === 401 || status === 403)
    return hasToken
      ? `it refuses the token (${status})`
      : `it refuses access (${status}); set GITHUB_TOKEN, or name a token with upstream-auth`;
  if (status === 404)
    return `it has no such repository (404)${hasToken ? ', or not for this token' : '; if it is private, set GITHUB_TOKEN, or name a token with upstream-auth'}`;
  if (status >= 300 && status < 400) return `it redirects elsewhere (${status}), which is not followed`;
  return `it answered ${status}`;
}
