import type { IncomingMessage } from 'node:http';

export interface HttpRequest {
  readonly url: URL;
  readonly method?: 'GET' | 'POST' | 'HEAD' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers for the first origin alone, such as those that a git-lfs server gives out. */
  readonly own?: Readonly<Record<string, string>>;
  readonly body?: string | RequestBody;
  /** A named server gave the address, so it may be a private one. */
  readonly isKnown?: boolean;
  /** Ends of host names to which its servers may redirect. */
  readonly redirects: readonly string[];
  /** Whether a redirect is worth following, by its own headers; else it is the answer. */
  readonly follows?: (headers: IncomingMessage['headers']) => boolean;
  /** Whoever reads the body is done with each piece when asking for the next, so that its memory is used again. */
  readonly reusesPieces?: boolean;
}

/** A long body, which is read while it is sent. */
export interface RequestBody {
  readonly length: number;
  bytes(): AsyncIterable<Uint8Array>;
}

export const lengthOf = (body: string | RequestBody) =>
  typeof body === 'string' ? Buffer.byteLength(body) : body.length;

export type HttpAnswer =
  | {
      readonly is: 'answer';
      readonly status: number;
      /** Of the last answer; a redirect's own headers are in `hops`. */
      readonly headers: IncomingMessage['headers'];
      readonly hops: readonly { readonly url: URL; readonly headers: IncomingMessage['headers'] }[];
      readonly url: URL;
      readonly body: AsyncIterable<Uint8Array>;
      /** Ends the connection; what was not read is lost. */
      close(): void;
    }
  | { readonly is: 'unreachable'; readonly why: string; readonly isFinal: boolean };

/** The whole text of an answer; null as soon as it is longer than `limit` bytes, or when it breaks off. */
export async function bodyText(
  { body, close }: HttpAnswer & { is: 'answer' },
  limit: number,
): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > limit) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch {
    return null;
  } finally {
    close();
  }
}
