import { isBagManifest } from '../../formats/bagit/names.ts';
import { HASHDEEP_HEADER } from '../../formats/checksum-list/tables.ts';

/** One line of a list that records something else than what is there. */
export interface LineEdit {
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** Bytes; where the list records sizes. */
  readonly size: number;
}

/**
 * The list with the digests of some lines changed, and all else as it was. Null where that cannot be:
 * a signature would no longer hold, or a line holds other digests of the same content.
 */
export function editList(file: string, text: string, edits: readonly LineEdit[]): string | null {
  if (text.includes('-----BEGIN PGP SIGNED MESSAGE-----')) return null;
  const isHashdeep = text.startsWith(HASHDEEP_HEADER);
  const parts = text.split(isBagManifest(file) ? /(\r\n|\n|\r)/ : /(\n)/);
  for (const edit of edits) {
    const place = (edit.line - 1) * 2;
    const line = parts[place];
    const changed = line === undefined ? null : editLine(line, edit, isHashdeep);
    if (changed === null) return null;
    parts[place] = changed;
  }
  return parts.join('');
}

/** A name may hold a digest too: it stands behind the digest, or, in a tagged line, before it. */
function editLine(line: string, { from, to, size }: LineEdit, isHashdeep: boolean): string | null {
  if (isHashdeep) {
    const [, digest = '', rest = ''] = /^\d+,([0-9A-Fa-f]{64})(,.*)/s.exec(line) ?? [];
    return digest.toLowerCase() === from ? `${size},${to}${rest}` : null;
  }
  const isUntagged = /^[ \t]*\\?[0-9A-Fa-f]{32}/.test(line);
  // The line as a whole must not be made lower-case to search in it: a name may change its length by that.
  const places = [...line.matchAll(new RegExp(from, 'gi'))];
  const at = (isUntagged ? places[0] : places.at(-1))?.index;
  return at === undefined ? null : line.slice(0, at) + to + line.slice(at + from.length);
}
