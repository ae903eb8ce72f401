/** Modules with a counter in each block and each arm of an expression: `instrument.ts` loads them. */

import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { type Planted, planted } from '../../test/support/plant.ts';

/** A module with counters, whose first one's number is in front of it when it is loaded. */
export interface Counted {
  readonly text: string;
  readonly branches: number;
}

/** By URL. */
export type CountedModules = ReadonlyMap<string, Counted>;

/** The module with counters, and with the bug that is to be found where it has one. */
export function countedModule(url: string, plant?: Planted): Counted {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const whole = plant === undefined ? text : planted(text, plant);
  return instrumented(url.endsWith('.ts') ? stripped(whole) : whole);
}

/** Without Node's warning that it may change this function. */
function stripped(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
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
