/**
 * Counts how often each branch of the core runs, so that inputs which reach something new are kept. Modules
 * that are imported after this one get a counter in each block and each arm of an expression.
 */

import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { parseAst } from 'rolldown/parseAst';
import { PLANTED, type Plant } from './planted.ts';

const MAX_COUNTERS = 1 << 16;

/** A module with counters, whose first one's number is in front of it when it is loaded. */
export interface Counted {
  readonly text: string;
  readonly branches: number;
}

/** By URL. What another thread made of the same module is given to this one, as making it takes long. */
export type CountedModules = ReadonlyMap<string, Counted>;

/** What this thread made, for the next ones. */
export const made = new Map<string, Counted>();

export const counters = new Uint8Array(MAX_COUNTERS);
let used = 0;
export const usedCounters = () => Math.min(used, MAX_COUNTERS);

Object.assign(globalThis, { branchCounters: counters });

const given = workerData as { planted?: string; known?: CountedModules } | null;

const WATCHED = /\/src\/(?:(?!apps\/|platform\/)|platform\/upstream\/).*\.[jt]s$/;

registerHooks({
  load(url, context, next) {
    if (!WATCHED.test(url)) return next(url, context);
    const { text, branches } = countedModule(url);
    const source = `const branchBase = ${used};${text}`;
    used += branches;
    return { format: 'module', source, shortCircuit: true };
  },
});

function countedModule(url: string): Counted {
  const plant = PLANTED[given?.planted ?? ''];
  const isPlanted = plant !== undefined && url.endsWith(`/src/${plant.file}`);
  const known = isPlanted ? undefined : given?.known?.get(url);
  if (known !== undefined) return known;
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const whole = isPlanted ? planted(plant, text) : text;
  const counted = instrumented(url.endsWith('.ts') ? stripTypeScriptTypes(whole) : whole);
  if (!isPlanted) made.set(url, counted);
  return counted;
}

/** The module with the bug that this thread is to find. */
function planted(plant: Plant, text: string): string {
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

/** The same program with `branchCounters[branchBase + N]++` in each of its branches. */
function instrumented(source: string): Counted {
  const edits: { readonly at: number; readonly put: string }[] = [];
  let branches = 0;
  const count = () => `branchCounters[branchBase+${branches++}]++`;
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
  return { text: text + source.slice(from), branches };
}
