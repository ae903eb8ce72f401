import { findNodeAtOffset, type Node, parseTree } from 'jsonc-parser';
import type { Entry } from '../../model/inventory.ts';
import type { RootPath } from '../../model/root-path.ts';
import type { Files } from '../../ports/files.ts';
import { LineIndex } from '../../text/line-index.ts';
import { pushTo } from '../../text/push-to.ts';
import { semanticVersion } from '../versions/version-number.ts';
import type { Bump } from './bump-revisions.ts';
import { editManifest } from './manifest-text.ts';
import { type Replacement, replaceRanges } from './replace-ranges.ts';

/** Paths of this repository, which a new commit of another one doesn't change. */
const PATHS = new Set(['path', 'local_path']);

interface EntryEdit extends Pick<Bump, 'from' | 'to'> {
  readonly entry: Entry;
}

/** The inventories in which the entries of `bumps` name the newer commit, and the next version. */
export async function bumpEntries(bumps: readonly Bump[], files: Files): Promise<Map<RootPath, Uint8Array>> {
  const edits = new Map<RootPath, EntryEdit[]>();
  for (const { entries, from, to } of bumps)
    for (const entry of entries) pushTo(edits, entry.inventory.file, { entry, from, to });
  const texts = new Map<RootPath, Uint8Array>();
  for (const [path, own] of edits) {
    const bytes = await editManifest(files, path, (text) => edited(text, own));
    if (bytes !== null) texts.set(path, bytes);
  }
  return texts;
}

function edited(text: string, edits: readonly EntryEdit[]): string {
  const tree = parseTree(text);
  if (tree === undefined) return text;
  const lines = new LineIndex('', text);
  const changes: Replacement[] = [];
  for (const { entry, from, to } of edits) {
    const { inventory, value } = entry;
    const object = findNodeAtOffset(tree, lines.offsetOf(inventory.locate(value)));
    if (object?.type !== 'object') continue;
    for (const node of stringsIn(object)) {
      const written = String(node.value);
      const version = isVersionOf(object, node) ? nextVersion(written) : null;
      const content = version ?? written.replaceAll(from, to);
      const { offset, length } = node;
      if (content !== written) changes.push({ offset, length, content: JSON.stringify(content) });
    }
  }
  return replaceRanges(text, changes);
}

/** The texts of an entry that are values, but for paths. */
function* stringsIn(node: Node): Generator<Node> {
  if (node.type === 'string') yield node;
  if (node.type === 'property') {
    const [key, value] = node.children ?? [];
    if (value !== undefined && !PATHS.has(String(key?.value))) yield* stringsIn(value);
  } else for (const child of node.children ?? []) yield* stringsIn(child);
}

function isVersionOf(object: Node, { parent }: Node): boolean {
  return parent?.parent === object && parent.children?.[0]?.value === 'version';
}

/**
 * `1.2.4` after `1.2.3`, `v1.3` after `v1.2`, and the release after its candidate; null where it is no version whose
 * next one is known.
 */
export function nextVersion(written: string): string | null {
  const [, start = '', last = '', rest = ''] =
    /^((?:(?:models?|datasets?):)?[vV]?(?:\d+\.){0,2})(\d+)([-+].*)?$/.exec(written.trim()) ?? [];
  if (last === '' || semanticVersion(written) === null) return null;
  return rest.startsWith('-') ? start + last : start + (BigInt(last) + 1n).toString();
}
