import { findNodeAtOffset, type Node, parseTree } from 'jsonc-parser';
import type { Location } from '../../model/location.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Fact } from './fact.ts';
import { valuesOf } from './json-nodes.ts';
import { type Replacement, replaceRanges } from './replace-ranges.ts';

/** An object of an inventory that records something else than what is there. */
export interface ObjectEdit {
  /** The place of one of its members' values. */
  readonly at: Location;
  readonly fact: Partial<Fact>;
}

/** The inventory with some recorded digests and sizes changed, and every other byte as it was. */
export function editObjects(text: string, edits: readonly ObjectEdit[]): string {
  const tree = parseTree(text);
  if (tree === undefined) return text;
  const lines = new LineIndex('', text);
  const changes = new Map<number, Replacement>();
  const replace = ({ offset, length }: Node, content: string) =>
    changes.set(offset, { offset, length, content });
  const grown = new Map<Node, number>();
  for (const { at, fact } of edits) {
    const object = objectAround(tree, lines.offsetOf(at));
    for (const [field, value] of [
      ['sha256', fact.sha256],
      ['size_bytes', fact.size],
    ] as const) {
      const node = value === undefined ? undefined : memberValue(object, field);
      if (!node) continue;
      replace(node, JSON.stringify(value));
      // Of a size that was not recorded nobody knows whether the entry's own counts it.
      const entry = field === 'size_bytes' && Number.isSafeInteger(node.value) ? entryOf(object) : undefined;
      if (entry) grown.set(entry, (grown.get(entry) ?? 0) + Number(value) - Number(node.value));
    }
  }
  for (const [entry, bytes] of grown) {
    const size = memberValue(entry, 'size_bytes');
    if (size === undefined || !agrees(entry, size)) continue;
    replace(size, `${Number(size.value) + bytes}`);
  }
  return replaceRanges(text, [...changes.values()]);
}

/** The entry whose size holds that of a file in its list. */
function entryOf(file: Node): Node | undefined {
  const entry = file.parent?.parent?.parent;
  return listOf(entry) === file.parent ? entry : undefined;
}

/** The list of an entry's files; its `top_files` are in its `files`, if it has any. */
function listOf(entry: Node | undefined): Node | undefined {
  return memberValue(entry, 'files') ?? memberValue(entry, 'top_files');
}

/** Whether an entry's size may be the one that its files had; one that was wrong before is left. */
function agrees(entry: Node, size: Node): boolean {
  if (!Number.isSafeInteger(size.value)) return false;
  // It has a list: one of the files in it has just changed.
  const files = (listOf(entry) as Node).children as Node[];
  const parts = files.map((file) => memberValue(file, 'size_bytes')?.value);
  const known = parts.filter((part) => Number.isSafeInteger(part));
  const sum = known.reduce((total, part) => total + part, 0);
  // Where not all parts are recorded there may be more of it.
  const isWhole = memberValue(entry, 'files') !== undefined && known.length === parts.length;
  return isWhole ? sum === size.value : sum <= size.value;
}

/** The innermost object around a place, or the root where there is none. */
function objectAround(tree: Node, offset: number): Node {
  let at = findNodeAtOffset(tree, offset) ?? tree;
  while (at.type !== 'object' && at.parent !== undefined) at = at.parent;
  return at;
}

/** Of a key that stands twice the later value counts. */
function memberValue(object: Node | undefined, key: string): Node | undefined {
  return valuesOf(object, key).at(-1);
}
