import type { Node } from 'jsonc-parser';

/** The values of all members of that name, in the text's order; none where the node is no object. */
export function valuesOf(node: Node | undefined, name: string | number): Node[] {
  if (node?.type !== 'object') return [];
  // The parser gives each member of an object its key and its value.
  const members = (node.children as Node[]).map(({ children }) => children as [Node, Node]);
  return members.filter(([key]) => key.value === name).map(([, value]) => value);
}
