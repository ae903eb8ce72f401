import { applyEdits, findNodeAtLocation, type JSONPath, modify, type Node, parseTree } from 'jsonc-parser';
import { formatOf } from './json-format.ts';
import { valuesOf } from './json-nodes.ts';
import { type Replacement, replaceRanges } from './replace-ranges.ts';

/** One value to set at a place; undefined: to remove. In an array -1 is the place behind the last item. */
export interface JsonChange {
  readonly path: JSONPath;
  readonly value: unknown;
}

/** What is added or removed means to read the text again, so a patch that nobody would read is not made so. */
const MAX_RESHAPING = 100;

/**
 * The text with all changes made, or null where there are too many, or it is not clear where one of them is to be.
 * What they do not name stays as it is.
 * What is to be removed has to come in the order in which it stands in the text.
 */
export function changeJson(text: string, changes: readonly JsonChange[]): string | null {
  const tree = parseTree(text);
  if (changes.some(({ path }) => isAmbiguous(tree, path))) return null;
  const { replaced, others } = replaceScalars(text, tree, changes);
  if (others.length > MAX_RESHAPING) return null;
  const formattingOptions = formatOf(text);
  let edited = replaced;
  // Values before removals, and removals from the end, so that no place moves before its turn.
  for (const { path, value } of others.filter(({ value }) => value !== undefined))
    edited = applyEdits(edited, modify(edited, path, value, { formattingOptions }));
  for (const { path } of others.filter(({ value }) => value === undefined).reverse())
    edited = without(edited, path);
  return edited;
}

/** Whether a key on the way stands twice: who reads it takes the later one, and jsonc-parser the first. */
function isAmbiguous(tree: Node | undefined, path: JSONPath): boolean {
  let at = tree;
  for (const step of path) {
    if (valuesOf(at, step).length > 1) return true;
    at = at && findNodeAtLocation(at, [step]);
  }
  return false;
}

/** Values that take the place of others on one line: all of them at once, and no place moves. */
function replaceScalars(
  text: string,
  tree: Node | undefined,
  changes: readonly JsonChange[],
): { replaced: string; others: JsonChange[] } {
  const others: JsonChange[] = [];
  const edits: Replacement[] = [];
  for (const change of changes) {
    const isScalar =
      change.value !== undefined && (typeof change.value !== 'object' || change.value === null);
    const node = tree && isScalar ? findNodeAtLocation(tree, change.path) : undefined;
    if (node === undefined) others.push(change);
    else edits.push({ offset: node.offset, length: node.length, content: JSON.stringify(change.value) });
  }
  return { replaced: replaceRanges(text, edits), others };
}

/**
 * The text without a member of an object or an item of an array. (What jsonc-parser makes of a last item that is
 * on one line with the closing bracket is no JSON.)
 */
function without(text: string, path: JSONPath): string {
  const tree = parseTree(text);
  const value = tree && findNodeAtLocation(tree, path);
  const item = value?.parent?.type === 'property' ? value.parent : value;
  if (item?.parent?.children === undefined) return text;
  const list = item.parent;
  const place = item.parent.children.indexOf(item);
  const [before, after] = [item.parent.children[place - 1], item.parent.children[place + 1]];
  // The comma goes with it, and so does the white space on its side of the comma.
  if (after !== undefined) return text.slice(0, item.offset) + text.slice(after.offset);
  const from = before === undefined ? list.offset + 1 : endOf(before);
  return text.slice(0, from) + text.slice(before === undefined ? endOf(list) - 1 : endOf(item));
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
