/**
 * Blobs of an OCI registry by their digest (distribution-spec: `GET /v2/NAME/blobs/DIGEST`), which needs
 * neither a tag nor a manifest where a layer is the file itself.
 */

import { MAX_TOKEN_BYTES, registryToken, tokenPlace } from '../../platform/upstream/oci.ts';
import type { Client } from '../net/client.ts';
import { bodyText, type HttpAnswer } from '../net/request.ts';
import {
  type Offset,
  type OpenedSource,
  type RestoreSource,
  type SourceCandidate,
  unreachable,
} from './shared/source.ts';
import { openWeb } from './shared/web-file.ts';

export function ociSource(client: Client, origin: string, name: string): RestoreSource {
  const registry = new Registry(client, origin, name);
  return {
    name: registry.from,
    candidates: ({ sha256 }): SourceCandidate[] =>
      sha256 === null
        ? []
        : [
            {
              from: registry.from,
              place: `${origin}/v2/${name}/blobs/sha256:${sha256}`,
              isLocal: false,
              contradicts: true,
              open: (offset) => registry.open(sha256, offset),
            },
          ],
  };
}

class Registry {
  readonly from: string;
  readonly #client: Client;
  readonly #origin: string;
  readonly #name: string;
  /** What the registry gave out for pulling; null before it asked for one. */
  #token: string | null = null;

  constructor(client: Client, origin: string, name: string) {
    this.#client = client;
    this.#origin = origin;
    this.#name = name;
    this.from = `oci://${new URL(origin).host}/${name}`;
  }

  async open(sha256: string, offset: Offset): Promise<OpenedSource> {
    let challenge: string | null = null;
    const file = {
      from: this.from,
      isRecorded: false,
      refusal: ({ status, headers }: HttpAnswer & { is: 'answer' }): OpenedSource | null => {
        if (status !== 401) return null;
        challenge = headers['www-authenticate'] ?? '';
        return unreachable('it wants a token (401); name one with --auth');
      },
    };
    const url = new URL(`${this.#origin}/v2/${this.#name}/blobs/sha256:${sha256}`);
    const own = () => (this.#token === null ? {} : { authorization: `Bearer ${this.#token}` });
    const first = await openWeb(
      this.#client,
      { ...file, request: { url, own: own(), redirects: [] } },
      offset,
    );
    if (challenge === null) return first;
    const why = await this.#login(challenge);
    if (why !== null) return unreachable(why);
    return openWeb(this.#client, { ...file, request: { url, own: own(), redirects: [] } }, offset);
  }

  /** Asks for a token as the registry says (distribution: token authentication); why there is none, or null. */
  async #login(challenge: string): Promise<string | null> {
    const { named } = this.#client.access;
    const mayAsk = (origin: string) => origin === this.#origin || named.has(origin);
    const found = tokenPlace(challenge, this.#name, mayAsk);
    if ('why' in found)
      return found.foreign === undefined
        ? found.why
        : `${found.why}; name that server with --from ${found.foreign}`;
    const { url } = found;
    const answer = await this.#client.send({ url, redirects: [] });
    if (answer.is === 'unreachable') return answer.why;
    const text = await bodyText(answer, MAX_TOKEN_BYTES);
    const token = answer.status === 200 && text !== null ? registryToken(text) : null;
    if (token === null) return `${url.origin} gives no token for it (${answer.status})`;
    this.#token = token;
    return null;
  }
}
