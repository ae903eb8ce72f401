/** Who may be asked, and with which token: both by exact origin, at every hop. */

import type { Secrets } from '../../platform/upstream/secrets.ts';
import { isPrivateLiteral } from './address-guard.ts';

/** Hosts to which a source's own servers redirect, by the end of their names. */
export const REDIRECTS = {
  hub: ['.huggingface.co', '.hf.co'],
  github: [
    'release-assets.githubusercontent.com',
    'objects.githubusercontent.com',
    'github-cloud.githubusercontent.com',
  ],
  none: [],
} as const satisfies Record<string, readonly string[]>;

export interface Access {
  /** Origins that a person named; private addresses are allowed there. */
  readonly named: ReadonlySet<string>;
  readonly secrets: Secrets;
}

/** Why `to` may not be asked after a redirect from `from`; null where it may. */
export function refusedHop(from: URL, to: URL, { named }: Access, hosts: readonly string[]): string | null {
  if (to.username !== '' || to.password !== '') return 'it redirects to an address with a user name';
  if (to.origin === from.origin || named.has(to.origin)) return null;
  if (to.protocol !== 'https:') return `it redirects to ${to.protocol}//, which is not followed`;
  if (isPrivateLiteral(to)) return 'it redirects to a private address';
  const isOwn =
    to.port === '' &&
    hosts.some((end) => (end.startsWith('.') ? to.hostname.endsWith(end) : to.hostname === end));
  return isOwn ? null : `it redirects to ${to.origin}, which is not named by --from`;
}
