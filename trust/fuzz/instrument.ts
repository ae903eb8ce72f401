/**
 * Counts how often each branch of the core runs, so that inputs which reach something new are kept. Modules
 * that are imported after this one get a counter in each block and each arm of an expression.
 */

import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { parseAst } from 'rolldown/parseAst';
import { PLANTED } from './planted.ts';

const MAX_COUNTERS = 1 << 16;

export const counters = new Uint8Array(MAX_COUNTERS);
let used = 0;
export const usedCounters = () => used;

Object.assign(globalThis, { branchCounters: counters });

const WATCHED = /\/src\/(?:(?!apps\/|platform\/)|platform\/upstream\/).*\.[jt]s$/;

registerHooks({
  load(url, context, next) {
    if (!WATCHED.test(url)) return next(url, context);
    const text = planted(url, readFileSync(fileURLToPath(url), 'utf8'));
    const source = instrumented(url.endsWith('.ts') ? stripTypeScriptTypes(text) : text);
    return { format: 'module', source, shortCircuit: true };
  },
});

/** The module with the bug that this thread is to find, where it is the one. */
function planted(url: string, text: string): string {
  const plant = PLANTED[(workerData as { planted?: string } | null)?.planted ?? ''];
  if (plant === undefined || !url.endsWith(`/src/${plant.file}`)) return text;
  if (!text.includes(plant.from)) throw new Error(`${plant.file} does not hold ${plant.from}`);
  return text.replace(plant.from, () => plant.to);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The same program with `branchCounters[N]++` in each of its branches. */
export function instrumented(source: string): string {
  const edits: { readonly at: number; readonly put: string }[] = [];
  const count = () => `branchCounters[${used < MAX_COUNTERS ? used++ : 0}]++`;
  const wrap = (value: unknown) => {
    if (!isNode(value)) return;
    edits.push({ at: value.start, put: `(${count()},(` }, { at: value.end, put: '))' });
  };
  const visit = (node: Node) => {
    if (node.type === 'BlockStatement') edits.push({ at: node.start + 1, put: `${count()};` });
    if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(wrap);
    if (node.type === 'LogicalExpression') wrap(node.right);
    if (node.type === 'ArrowFunctionExpression' && isNode(node.body) && node.body.type !== 'BlockStatement')
      wrap(node.body);
    if (node.type === 'IfStatement')
      for (const arm of [node.consequent, node.alternate]) {
        if (!isNode(arm) || arm.type === 'BlockStatement' || arm.type === 'IfStatement') continue;
        edits.push({ at: arm.start, put: `{${count()};` }, { at: arm.end, put: '}' });
      }
    for (const member of Object.values(node)) {
      for (const child of Array.isArray(member) ? member : [member]) if (isNode(child)) visit(child);
    }
  };
  visit(parseAst(source) as unknown as Node);
  // At one place what is opened first comes first, and what is closed is closed before.
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.at - b.at || a.order - b.order);
  let text = '';
  let from = 0;
  for (const { at, put } of ordered) {
    text += source.slice(from, at) + put;
    from = at;
  }
  return text + source.slice(from);
}
