/** action-types.yml, by the rules of typesafegithub's github-actions-typing, and beside action.yml. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { ROOT } from '../support/markdown.ts';

interface Typing {
  readonly type: string;
  readonly 'allowed-values'?: readonly string[];
  readonly separator?: string;
  readonly 'list-item'?: Typing;
}

type Typings = Record<'inputs' | 'outputs', Record<string, Typing>>;
type Action = Record<'inputs' | 'outputs', Record<string, { readonly default?: string }>>;

const read = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'));

/** The keys that each type has to have, and no others. */
const KEYS: Record<string, readonly string[]> = {
  string: ['type'],
  boolean: ['type'],
  integer: ['type'],
  float: ['type'],
  enum: ['type', 'allowed-values'],
  list: ['type', 'separator', 'list-item'],
};

function problems({ inputs, outputs }: Typings, action: Action): string[] {
  const found: string[] = [];
  for (const [part, typings] of Object.entries({ inputs, outputs })) {
    const names = Object.keys(action[part as keyof Action]);
    if (Object.keys(typings).join() !== names.join()) found.push(`${part} are not those of action.yml`);
    for (const [name, typing] of Object.entries(typings)) found.push(...typeProblems(name, typing));
  }
  for (const [name, { default: preset }] of Object.entries(action.inputs))
    if (preset !== undefined && !holds(inputs[name], preset))
      found.push(`${name}: its default is of another type`);
  return found;
}

function typeProblems(name: string, typing: Typing): string[] {
  const keys = KEYS[typing.type];
  if (keys === undefined) return [`${name}: no type`];
  if (keys.join() !== Object.keys(typing).join()) return [`${name}: ${typing.type} has ${keys.join()}`];
  if (typing.type === 'enum' && !typing['allowed-values']?.length) return [`${name}: no values`];
  return typing['list-item'] ? typeProblems(`${name}'s items`, typing['list-item']) : [];
}

function holds(typing: Typing | undefined, value: string): boolean {
  if (typing?.type === 'enum') return typing['allowed-values']?.includes(value) ?? false;
  if (typing?.type === 'boolean') return value === 'true' || value === 'false';
  return typing?.type !== 'integer' || /^\d+$/.test(value);
}

test('action-types.yml keeps to its format and to action.yml', () => {
  assert.deepEqual(problems(read('action-types.yml') as Typings, read('action.yml') as Action), []);
});

test('each way of disagreeing is noticed', () => {
  const action = read('action.yml') as Action;
  const typings = () => read('action-types.yml') as Typings;
  const change = (name: string, typing: unknown) => {
    const changed = typings();
    return problems({ ...changed, inputs: { ...changed.inputs, [name]: typing as Typing } }, action).join();
  };
  assert.match(change('no-such-input', { type: 'string' }), /inputs are not those/);
  assert.match(change('root', { type: 'text' }), /root: no type/);
  assert.match(change('root', { type: 'list' }), /root: list has/);
  assert.match(change('issue', { type: 'enum', 'allowed-values': ['always'] }), /issue: its default/);
  assert.match(change('issue-close', { type: 'integer' }), /issue-close: its default/);
});
