/** Addresses and keys of servers that the step names. */

import { quote, SettingsError } from '../../model/errors.ts';
import { isLoopback } from '../../text/loopback.ts';

/** What a variable may be called. */
export const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

/** What a key is made of. A shorter one may be a word of any text, and can not be masked. */
const KEY = /^[\x21-\x7e]{8,4096}$/;

/** `https://host/path`, or `http://` on this machine; else a `SettingsError` that begins with `what`. */
export function readAddress(what: string, written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url !== null && isSafe && url.username + url.password + url.search + url.hash === '') return url;
  // What was written may hold a password, so only the host is shown.
  const host = url === null ? '' : ` (${quote(url.host)})`;
  throw new SettingsError(
    `${what}${host} must be https://HOST/PATH, or http:// on this machine, without a user, a query or a fragment.`,
  );
}

/** The key in a variable; null where it is empty or not set. A mistake is a `SettingsError` that begins with `what`. */
export function readKey(
  what: string,
  variable: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const key = variable === null ? '' : (environment[variable]?.trim() ?? '');
  if (key === '') return null;
  if (KEY.test(key)) return key;
  throw new SettingsError(`${what} is no key: it needs 8 characters at least, and no space among them.`);
}
