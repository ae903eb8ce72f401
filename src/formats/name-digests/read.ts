/**
 * Digests in names of files: `net-88eaddfe.pth` says that its SHA-256 begins with these digits.
 * Source: torch.hub, `load_state_dict_from_url(check_hash=True)`: "filename-<sha256>.ext, where <sha256> is the
 * first eight or more digits of the SHA256 hash".
 */

import type { Digest } from '../../model/digest.ts';
import { fileNameOf } from '../../text/written-path.ts';

export const NAME_DIGESTS = { format: 'name-digests', label: 'Digests in file names' } as const;

/** Eight or more digits between the last `-` and the extension. Digits alone are a date or a number. */
const NAMED = /-(?=[0-9]*[a-f])([0-9a-f]{8,64})\.[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)?$/;

/** What programs that build web pages name by their own hashes. */
const OF_WEB_PAGES = /\.(?:css|html?|[cm]?js|map|svg|wasm|woff2?)(?:\.(?:br|gz|map))?$/;

/** A UUID (RFC 9562) ends in twelve hex digits of its own. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\./;

/** The digest that the last segment of a path holds; null where it holds none. */
export function digestInName(path: string): Digest | null {
  const name = fileNameOf(path);
  const value = NAMED.exec(name)?.[1];
  return value === undefined || OF_WEB_PAGES.test(name) || UUID.test(name)
    ? null
    : { algorithm: 'sha256-start', value };
}
