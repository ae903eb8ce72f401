import { quote, SettingsError } from '../../model/errors.ts';
import { isLoopback } from '../../text/loopback.ts';
import { withoutTrailing } from '../../text/trailing.ts';

/** How the hub is reached. */
export interface HubAccess {
  /** `https://huggingface.co`, or another origin and path, without a `/` at its end. */
  readonly endpoint: string;
  /** Sent to the endpoint's origin and nowhere else. */
  readonly token: string | null;
}

export const DEFAULT_ENDPOINT = 'https://huggingface.co';

type Environment = Readonly<Record<string, string | undefined>>;

/** The hub's token, by the names that its own client reads (huggingface_hub: utils/_auth.py). */
export function hubToken(environment: Environment): string | null {
  return environment.HF_TOKEN?.trim() || environment.HUGGING_FACE_HUB_TOKEN?.trim() || null;
}

/** Reads `HF_ENDPOINT` and the token. Without TLS nothing but this very machine is spoken to. */
export function hubAccess(environment: Environment): HubAccess {
  const written = environment.HF_ENDPOINT?.trim() || DEFAULT_ENDPOINT;
  const url = URL.canParse(written) ? new URL(written) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === null || !isSafe || url.username !== '' || url.password !== '' || url.search + url.hash !== '') {
    // What was written may hold a password.
    throw new SettingsError(
      `HF_ENDPOINT: ${quote(url === null ? written : url.host)} cannot be asked; it has to be https://HOST, without a user, a query or a fragment.`,
    );
  }
  const token = hubToken(environment);
  if (token !== null && !/^[\x21-\x7e]{1,1000}$/.test(token)) {
    throw new SettingsError('HF_TOKEN: it holds a space, a line break or another sign that no token has.');
  }
  return { endpoint: url.origin + withoutTrailing(url.pathname, '/'), token };
}
