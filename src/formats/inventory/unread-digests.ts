import type { UngradedFinding } from '../../model/finding.ts';
import type { Inventory } from '../../model/inventory.ts';
import { isObject } from '../../model/json.ts';
import { readDigest } from '../../model/read-digest.ts';
import { digestUnread } from '../../rules/digest-unread.ts';

/** Deeper, and of more entries than this, nothing is looked for. */
const MAX_DEPTH = 4;
const MAX_FIELDS = 5;
/** As long as SHA-224, so that commits and MD5 sums of other things are none. */
const MIN_HEX = 56;

/**
 * Digests in entries that stand where nothing reads them: under a misspelt `sha256`, another name, or in a list
 * of another name. One finding an inventory, since a tool writes all entries alike.
 */
export function unreadDigests({ file, entries, locate }: Inventory): UngradedFinding[] {
  const fields = new Set<string>();
  let count = 0;
  let first: UngradedFinding['location'] = null;
  const look = (value: unknown, container: object, key: string, name: string, depth: number): void => {
    if (typeof value === 'string') {
      if (key === 'sha256' || !isDigest(value)) return;
      count += 1;
      fields.add(name);
      first ??= locate(container, key);
    } else if (Array.isArray(value)) {
      if (depth < MAX_DEPTH) for (const item of value) look(item, value, key, `${name}[]`, depth + 1);
    } else if (isObject(value) && depth < MAX_DEPTH) {
      for (const [inner, one] of Object.entries(value)) {
        const isRead = inner === 'sha256' && READ.has(name);
        if (!isRead) look(one, value, inner === 'sha256' ? `${inner} ` : inner, join(name, inner), depth + 1);
      }
    }
  };
  for (const { value } of entries) look(value, value, '', '', 0);
  if (count === 0) return [];
  const data = { fields: [...fields].slice(0, MAX_FIELDS), count };
  return [digestUnread.found({ subject: file, location: first, data, key: data.fields.join() })];
}

/** The objects of an entry whose `sha256` is read: its own, and those of the files that it lists. */
const READ: ReadonlySet<string> = new Set(['', 'files[]', 'top_files[]']);

const join = (name: string, inner: string) => (name === '' ? inner : `${name}.${inner}`);

function isDigest(text: string): boolean {
  return text.length >= MIN_HEX && (readDigest(text)?.value.length ?? 0) >= MIN_HEX;
}
