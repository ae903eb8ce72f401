import type { UngradedFinding } from '../../model/finding.ts';
import type { Inventory } from '../../model/inventory.ts';
import { readDigest } from '../../model/read-digest.ts';
import { digestUnread } from '../../rules/digest-unread.ts';

/** Deeper, and of more entries than this, nothing is looked for. */
const MAX_DEPTH = 4;
const MAX_FIELDS = 5;
/** As long as SHA-224, so that commits and MD5 sums of other things are none. */
const MIN_HEX = 56;
/** Fields whose shorter values are digests too: neither commits nor ETags have such names. */
const NAMES_WEAK = /md5|sha[-_]?1(?!\d)|checksum/i;
/** As long as MD5, and as SHA-1 behind its name. */
const WEAK_LENGTH = { least: 32, most: 48 };

/**
 * Digests in entries that stand where nothing reads them: under a misspelt `sha256`, another name, or in a list
 * of another name. One finding an inventory, since a tool writes all entries alike.
 */
export function unreadDigests({ file, entries, locate }: Inventory): UngradedFinding[] {
  const fields = new Set<string>();
  let count = 0;
  let first: UngradedFinding['location'] = null;
  const look = (container: object, name: string, depth: number): void => {
    // What was parsed inherits nothing that is walked.
    for (const key in container) {
      const value = (container as Record<string, unknown>)[key];
      // Nothing more is made of most members.
      const isOpened = typeof value === 'object' && value !== null && depth + 1 < MAX_DEPTH;
      if (!isOpened && !(typeof value === 'string' && isDigest(value, key))) continue;
      if (key === 'sha256' && READ.has(name)) continue;
      const inner = Array.isArray(container) ? `${name}[]` : join(name, key);
      if (isOpened) {
        look(value, inner, depth + 1);
        continue;
      }
      count += 1;
      fields.add(inner);
      first ??= locate(container, key);
    }
  };
  entries.forEach(({ value }) => {
    look(value, '', 0);
  });
  if (count === 0) return [];
  const data = { fields: [...fields].slice(0, MAX_FIELDS), count };
  return [digestUnread.found({ subject: file, location: first, data, key: data.fields.join() })];
}

/** The objects of an entry whose `sha256` is read: its own, and those of the files that it lists. */
const READ: ReadonlySet<string> = new Set(['', 'files[]', 'top_files[]']);

const join = (name: string, inner: string) => (name === '' ? inner : `${name}.${inner}`);

/** No digest has a blank in its last 40 characters, as most texts have, nor is one an address, as most others are. */
const mayBeOne = (text: string) => !text.startsWith('http') && !text.trimEnd().slice(-40).includes(' ');

function isDigest(text: string, key: string): boolean {
  const { length } = text;
  if (length >= WEAK_LENGTH.least && length <= WEAK_LENGTH.most && NAMES_WEAK.test(key))
    return readDigest(text) !== null;
  return length >= MIN_HEX && mayBeOne(text) && (readDigest(text)?.value.length ?? 0) >= MIN_HEX;
}
