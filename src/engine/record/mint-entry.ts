/** A record made of what a server says, of files that were not downloaded. */

import type { EntryKind } from '../../model/entry-row.ts';
import { fileNameOf } from '../../text/written-path.ts';

/** A file as a server describes it. */
export interface MintedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** 64 lower-case hex digits; null where the server doesn't tell it. */
  readonly sha256: string | null;
}

export interface MintSource {
  readonly kind: EntryKind;
  /** `org/name`. */
  readonly id: string;
  readonly sourceUrl: string;
  /** What pins it: the full commit of a repository, or the version of a release. */
  readonly pin: { readonly snapshot: string } | { readonly version: string };
  /** The server whose word all of it is. */
  readonly server: string;
  /** The URL of a file, where each has its own. */
  readonly urlOf?: (path: string) => string;
}

/** An inventory with one entry, as JSON. Its `digests_by` says whose word the digests and sizes are. */
export function mintedInventory(source: MintSource, files: readonly MintedFile[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entry = {
    id: source.id,
    path: `${source.kind}s/${fileNameOf(source.id)}`,
    source_url: source.sourceUrl,
    ...source.pin,
    digests_by: source.server,
    size_bytes: sorted.reduce((sum, { size }) => sum + size, 0),
    files_count: sorted.length,
    files: sorted.map(({ path, size, sha256 }) => ({
      path,
      size_bytes: size,
      ...(sha256 !== null && { sha256 }),
      ...(source.urlOf && { source_url: source.urlOf(path) }),
    })),
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
