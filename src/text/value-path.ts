/** Paths to values in a document: a few steps of JSONPath (RFC 9535), with the item, its parents and its key. */

import type { KeyPath } from './structured.ts';

type Step =
  | { readonly is: 'member'; readonly key: string }
  | { readonly is: 'every' }
  /** Members of this name at any depth. */
  | { readonly is: 'deep'; readonly key: string };

export interface ValuePath {
  /** `key`: the name or number of the item in what holds it. */
  readonly from: 'root' | 'item' | 'key';
  /** How many levels above the item. */
  readonly up: number;
  readonly steps: readonly Step[];
}

/** A value, and what holds it. */
export interface ValueNode {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: ValueNode | null;
}

const MAX_LENGTH = 500;
const MAX_STEPS = 32;
const HEAD = /^(?:\$|@key$|@|\^(?:\.\^)*)/;
const STEP =
  /^(?:\.\.(?<deep>[\w$@-]+)|(?<every>\.\*|\[\*\])|\[(?<index>\d{1,9})\]|\.(?<plain>[^\s.[\]"'*^]+)|\[(?<quoted>"(?:[^"\\]|\\.)*")\]|\['(?<single>[^']*)'\])/;

/** `$.models[*].files`, `@.sha256`, `^.name`, `@key`; null where it is none. */
export function parseValuePath(text: string): ValuePath | null {
  const [head] = HEAD.exec(text) ?? [];
  if (head === undefined || text.length > MAX_LENGTH) return null;
  if (head === '@key') return { from: 'key', up: 0, steps: [] };
  const steps: Step[] = [];
  let rest = text.slice(head.length);
  while (rest !== '') {
    const match = STEP.exec(rest);
    const step = match === null ? null : stepOf(match.groups ?? {});
    if (match === null || step === null || steps.length === MAX_STEPS) return null;
    steps.push(step);
    rest = rest.slice(match[0].length);
  }
  const isUp = head.startsWith('^');
  return { from: head === '$' ? 'root' : 'item', up: isUp ? (head.length + 1) / 2 : 0, steps };
}

function stepOf(groups: Readonly<Record<string, string | undefined>>): Step | null {
  const { deep, every, index, plain, quoted, single } = groups;
  if (deep !== undefined) return { is: 'deep', key: deep };
  if (every !== undefined) return { is: 'every' };
  if (quoted === undefined) return { is: 'member', key: index ?? plain ?? single ?? '' };
  try {
    return { is: 'member', key: JSON.parse(quoted) as string };
  } catch {
    return null;
  }
}

/** Whether the path leads to many values: from the root, with at most one step to any depth, so that it is linear. */
export function isForItems({ from, steps }: ValuePath): boolean {
  return from === 'root' && steps.filter(({ is }) => is === 'deep').length <= 1;
}

/** Whether the path leads to one value, which is found without a search. */
export function isForValue({ steps }: ValuePath): boolean {
  return steps.every(({ is }) => is === 'member');
}

export function rootNode(value: unknown): ValueNode {
  return { value, key: '', parent: null };
}

/** Every value that the path leads to, in the order of the text. */
export function* itemsAt(root: ValueNode, { steps }: ValuePath, from = 0): Generator<ValueNode> {
  const step = steps[from];
  if (step === undefined) yield root;
  else if (step.is === 'member') {
    const next = memberOf(root, step.key);
    if (next !== null) yield* itemsAt(next, { from: 'root', up: 0, steps }, from + 1);
  } else {
    const path = { from: 'root', up: 0, steps } as const;
    for (const next of membersOf(root)) {
      if (step.is === 'every' || next.key === step.key) yield* itemsAt(next, path, from + 1);
      if (step.is === 'deep') yield* itemsAt(next, path, from);
    }
  }
}

/** The value that the path leads to from an item, or null. */
export function valueAt(item: ValueNode, { from, up, steps }: ValuePath): ValueNode | null {
  if (from === 'key') return { value: item.key, key: item.key, parent: item.parent };
  let node: ValueNode | null = item;
  for (let level = 0; level < up; level += 1) node = node?.parent ?? null;
  if (from === 'root') while (node?.parent) node = node.parent;
  for (const step of steps) {
    if (node === null || step.is !== 'member') return null;
    node = memberOf(node, step.key);
  }
  return node;
}

export function pointerTo(node: ValueNode): KeyPath {
  const keys: (string | number)[] = [];
  for (let at = node; at.parent !== null; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

function memberOf(parent: ValueNode, key: string): ValueNode | null {
  const { value } = parent;
  if (Array.isArray(value)) {
    const index = /^\d{1,9}$/.test(key) ? Number(key) : value.length;
    return index < value.length ? { value: value[index], key: index, parent } : null;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  return { value: (value as Record<string, unknown>)[key], key, parent };
}

function* membersOf(parent: ValueNode): Generator<ValueNode> {
  const { value } = parent;
  if (Array.isArray(value)) for (const [key, item] of value.entries()) yield { value: item, key, parent };
  else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) yield { value: member, key, parent };
}
