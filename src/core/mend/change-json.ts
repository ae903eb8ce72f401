import { applyEdits, findNodeAtLocation, type JSONPath, modify, parseTree } from 'jsonc-parser';
import { formatOf } from './json-format.ts';
import { type Replacement, replaceRanges } from './replace-ranges.ts';

/** One value to set at a place; undefined: to remove. */
export interface Change {
  readonly path: JSONPath;
  readonly value: unknown;
  /** Into an array, at its end. */
  readonly isAppended?: boolean;
}

/** What is added or removed means to read the text again, so a patch that nobody would read is not made so. */
const MAX_RESHAPING = 100;

/** The text with all changes made, or null where there are too many. What they do not name stays as it is. */
export function changeJson(text: string, changes: readonly Change[]): string | null {
  const { replaced, others } = replaceScalars(text, changes);
  if (others.length > MAX_RESHAPING) return null;
  const formattingOptions = formatOf(text);
  // Values before removals, and removals from the end, so that no place moves before its turn.
  const set = others.filter(({ value }) => value !== undefined);
  const removed = others.filter(({ value }) => value === undefined).sort((a, b) => later(a.path, b.path));
  let edited = replaced;
  for (const { path, value, isAppended } of [...set, ...removed]) {
    const options = { formattingOptions, ...(isAppended && { isArrayInsertion: true }) };
    edited = applyEdits(edited, modify(edited, path, value, options));
  }
  return edited;
}

/** Values that take the place of others on one line: all of them at once, and no place moves. */
function replaceScalars(text: string, changes: readonly Change[]): { replaced: string; others: Change[] } {
  const tree = parseTree(text);
  const others: Change[] = [];
  const edits: Replacement[] = [];
  for (const change of changes) {
    const isScalar =
      change.value !== undefined && (typeof change.value !== 'object' || change.value === null);
    const node = tree && isScalar && !change.isAppended ? findNodeAtLocation(tree, change.path) : undefined;
    if (node === undefined) others.push(change);
    else edits.push({ offset: node.offset, length: node.length, content: JSON.stringify(change.value) });
  }
  return { replaced: replaceRanges(text, edits), others };
}

function later(a: JSONPath, b: JSONPath): number {
  for (const [place, step] of a.entries()) {
    const other = b[place];
    if (other === undefined) return -1;
    if (typeof step === 'number' && typeof other === 'number' && step !== other) return other - step;
  }
  return 0;
}
