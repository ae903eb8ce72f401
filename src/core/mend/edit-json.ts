import { findNodeAtOffset, type Node, parseTree } from 'jsonc-parser';
import type { Location } from '../findings.ts';
import type { Fact } from './fact.ts';

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
  const starts = lineStarts(text);
  const changes = new Map<number, { end: number; value: string }>();
  for (const { at, fact } of edits) {
    const offset = (starts[at.line - 1] ?? 0) + at.column - 1;
    const object = objectAround(findNodeAtOffset(tree, offset));
    for (const [field, value] of [
      ['sha256', fact.sha256],
      ['size_bytes', fact.size],
    ] as const) {
      const node = value === undefined ? undefined : memberValue(object, field);
      if (node) changes.set(node.offset, { end: node.offset + node.length, value: JSON.stringify(value) });
    }
  }
  let edited = text;
  for (const [start, { end, value }] of [...changes].sort(([a], [b]) => b - a))
    edited = edited.slice(0, start) + value + edited.slice(end);
  return edited;
}

function objectAround(node: Node | undefined): Node | undefined {
  let at = node;
  while (at !== undefined && at.type !== 'object') at = at.parent;
  return at;
}

/** Of a key that stands twice the later value counts. */
function memberValue(object: Node | undefined, key: string): Node | undefined {
  const members = object?.children?.filter(({ children }) => children?.[0]?.value === key);
  return members?.at(-1)?.children?.[1];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
